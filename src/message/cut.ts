/** A text and the room there is in, a shorter text out that ends where a reader would end it. */

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text if it has at most `room` UTF-16 code units, else its beginning, cut at a word, with "…". */
export function cutText(text: string, room: number): string {
  if (text.length <= room) return text;
  return `${text.slice(0, cutAt(text, room - 1)).trimEnd()}…`;
}

/** Where to cut so that at most `room` code units remain: after a word if one ends in the last third, never inside a character. */
export function cutAt(text: string, room: number): number {
  if (text.length <= room) return text.length;
  const space = text.slice(0, room + 1).search(/\s\S*$/);
  if (space > room * 0.66) return space;
  let end = 0;
  for (const { index, segment } of characters.segment(text.slice(0, room + 1))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  // A single character longer than the room (a stack of combining marks) is cut between code points.
  if (end > 0 || room <= 0) return end;
  return /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
}
