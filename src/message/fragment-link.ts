/** An article's address and a sentence in, a link that opens the page at that very sentence out. */

/** Longer quotations are named by their first and last words, which also survives small differences in between. */
const WHOLE_SENTENCE = 120;
const EDGE = 40;

/**
 * Adds a text fragment to the address: https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @param room Most UTF-16 code units the link may have.
 * @returns The plain address when the fragment doesn't fit, undefined when not even that does.
 */
export function fragmentLink(url: string, sentence: string, room: number): string | undefined {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const words =
    text.length <= WHOLE_SENTENCE
      ? encodeText(text)
      : `${encodeText(firstWords(text))},${encodeText(lastWords(text))}`;
  const link = `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`;
  if (link.length <= room) return link;
  return url.length <= room ? url : undefined;
}

/** Percent-encodes also what means something in a fragment (`-`; `,` and `&` are encoded anyway) or in a Markdown link. */
function encodeText(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '');
  return encodeURIComponent(wellFormed).replace(
    /[-!*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function firstWords(text: string): string {
  const start = text.slice(0, EDGE + 1);
  const space = start.lastIndexOf(' ');
  return space > EDGE / 2 ? start.slice(0, space) : text.slice(0, EDGE);
}

function lastWords(text: string): string {
  const end = text.slice(-EDGE - 1);
  const space = end.indexOf(' ');
  return space >= 0 && space < EDGE / 2 ? end.slice(space + 1) : text.slice(-EDGE);
}
