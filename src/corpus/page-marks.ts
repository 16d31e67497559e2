/** What a page calls one of its parts in, whether that name says "not the text" out. */

/** Names used whatever the page's language. What they stand on was put there by the site, not by the author. */
const MARKS = new Set(
  `ad ads advert adverts advertisement advertising sponsor sponsored promo promotion promoted related recommended
  recommendations share sharing social newsletter subscribe byline breadcrumb breadcrumbs nav navigation cookie cookies
  consent comments contentinfo`.split(/\s+/),
);
/** What may stand beside them: "related-articles", "Share this page". Any other word may make it the text: "social-history". */
const BESIDE_A_MARK = new Set(
  `article articles banner bar block box button buttons container content entry icons inner item items label link links
  list media notice page post posts section signup slot stories story text this tools unit widget wrap wrapper`.split(
    /\s+/,
  ),
);
/** Nobody names anything in more characters, and long ones take long to read. */
const LONGEST = 60;

export function isMark(name: string): boolean {
  if (name.length > LONGEST) return false;
  const words = wordsOf(name);
  return (
    words.some((word) => MARKS.has(word)) && words.every((word) => MARKS.has(word) || BESIDE_A_MARK.has(word))
  );
}

/** Whether two names are one but for how they are written: "Related articles", "related-articles", "relatedArticles". */
export function sameName(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function wordsOf(name: string): string[] {
  return name
    .replace(/\p{Ll}(?=\p{Lu})/gu, '$& ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
