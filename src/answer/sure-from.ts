/** How sure a ranking must be (see Ranking.share) to show a passage at all: at even odds. */
export const SHOWN_FROM = 0.5;
