/**
 * How sure a ranking must be (see Ranking.share) to show a passage at all, and to call it the answer. A little more than
 * even odds: on fifteen writers’ questions on the first article, 0.5 took more of what it leaves open than it gained.
 */
export const CLOSEST_FROM = 0.55;
export const QUOTE_FROM = 0.85;
