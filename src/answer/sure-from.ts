/** How sure a ranking must be (see Ranking.share) to show a passage at all, at even odds, and to call it the answer. */
export const CLOSEST_FROM = 0.5;
export const QUOTE_FROM = 0.85;
