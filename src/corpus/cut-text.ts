/** A text and the room there is in, a shorter text out that ends where a reader would end it. */

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text if it has at most `room` UTF-16 code units, else its beginning, cut at a word, with "…". */
export function cutText(text: string, room: number): string {
  if (text.length <= room) return text;
  return `${text.slice(0, cutAt(text, room - 1)).trimEnd()}…`;
}

/**
 * Where to cut so that at most `room` code units remain: after a word if one ends in the last third, never inside a
 * character, unless that alone is longer than the room (a stack of combining marks), and never inside a code point.
 */
export function cutAt(text: string, room: number): number {
  if (text.length <= room) return text.length;
  if (room <= 0) return 0;
  const space = text.slice(0, room + 1).search(/\s\S*$/);
  // With all of the code point behind the room: it may belong to the character before.
  const seen = characters.segment(text.slice(0, room + 2));
  const end = seen.containing(space > room * 0.66 ? space : room)?.index ?? 0;
  if (end > 0) return end;
  return /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
}

/** As a reader counts them. */
export function charactersOf(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}
