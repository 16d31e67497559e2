/** A text in a language that puts spaces, not stops, between sentences in, its sentences as ranges out. */
import type { TextRange } from './article.ts';
import { type Chunk, splitChunks } from './space-chunks.ts';
import { LEANED_ON, QUANTIFIERS, UNITS } from './space-stopped-words.ts';

/** Thai and Lao. They put spaces around numbers, names and the items of a list, too. */
export const SPACE_STOPPED: ReadonlySet<string> = new Set(['th', 'lo']);

/** A sentence is at least so long, in characters, unless a full stop ends it. */
const SHORTEST = 16;
/** What stands between two spaces and is so long says something, whether a verb is known in it or not. */
const LONG_CHUNK = 36;
/** What is so short before its verb goes on with a name before the space: first name and surname. */
const SHORT_NAME = 8;
/** So many chunks are looked at before or after a space. */
const IN_SIGHT = 12;

/** "he said", after what was said. */
const SPOKEN = /กล่าว|พูด|บอก|ถาม|ตอบ|ເວົ້າ|ກ່າວ|ຖາມ|ຕອບ/;
const NUMBER = /^[\p{Nd}.,–-]+$/u;

/** What is known of the sentence that may end at a space. */
interface Sentence {
  readonly start: number;
  /** It says what somebody does or is: it could end. */
  readonly said: boolean;
  /** It is in a list whose last item is to come. */
  readonly listing: boolean;
  /** It is in a clause that needs another one after it. */
  readonly leaning: boolean;
}

export function spaceStopped(text: string): TextRange[] {
  const chunks = splitChunks(text);
  const ranges: TextRange[] = [];
  let sentence: Sentence = { start: 0, said: false, listing: false, leaning: false };
  chunks.forEach((chunk, n) => {
    if (chunk.enclosed) return;
    const before = chunks[n - 1];
    const ended = before !== undefined && endsBefore(chunks, n, sentence, text.length);
    if (ended) {
      ranges.push({ start: sentence.start, end: before.end });
      sentence = { start: before.end, said: false, listing: false, leaning: false };
    }
    sentence = goOn(sentence, chunk, ended || n === 0);
  });
  return [...ranges, { start: sentence.start, end: text.length }];
}

function goOn({ start, said, listing, leaning }: Sentence, chunk: Chunk, first: boolean): Sentence {
  const { begins, opening, closesList, verbFirst } = chunk;
  const leans = first ? chunk.leaning : leaning && begins !== 'plain' && !LEANED_ON.has(opening);
  const listed = (listing && begins !== 'explaining' && !verbFirst) || begins === 'listing';
  return {
    start,
    said: said || (!leans && (says(chunk) || (!first && saysMore(chunk)))),
    listing: listed && !closesList,
    leaning: leans,
  };
}

const isLong = ({ text }: Chunk) => text.length >= LONG_CHUNK;

/** A short when or where may hold a verb that says nothing of the sentence: "when he came". */
const says = (chunk: Chunk) =>
  isLong(chunk)
    ? chunk.begins === 'plain' || chunk.verbFirst || chunk.statesAt > 0
    : chunk.begins !== 'setting' && (chunk.verbFirst || chunk.statesAt > 0);

/** Within a sentence that has begun, less will do. */
const saysMore = (chunk: Chunk) =>
  chunk.statesAt > 0 || (isLong(chunk) && (chunk.begins === 'explaining' || chunk.begins === 'joining'));

const isSurname = ({ statesAt, opening }: Chunk) => opening === '' && statesAt < SHORT_NAME;

/** Whether the sentence ends at the space before the `n`th chunk. */
function endsBefore(chunks: readonly Chunk[], n: number, sentence: Sentence, length: number): boolean {
  const [before, chunk] = chunks.slice(n - 1, n + 1);
  if (!before || !chunk || chunk.begins === 'glued' || before.unfinished) return false;
  if (before.stopped) return true;
  if (!sentence.said || before.end - sentence.start < SHORTEST || length - chunk.start < SHORTEST / 2)
    return false;
  if (chunk.begins === 'opener') return true;
  if (chunk.begins === 'setting' ? before.begins === 'foreign' : chunk.begins !== 'plain') return false;
  if (sentence.listing && !(chunk.statesAt > 0 && isLong(chunk))) return false;
  if (NUMBER.test(before.text) && isCounted(chunk, chunks[n - 2])) return false;
  return !isAwaited(chunks, n) && beginsClause(chunks, n);
}

/** Whether a chunk after a number is what that number counts; `counting` stands before it. */
function isCounted({ text }: Chunk, counting: Chunk | undefined): boolean {
  if (counting && QUANTIFIERS.has(counting.lastWord)) return true;
  // A year, a place in a row and a percentage are complete.
  return !/(?:\.|ที่|ทศวรรษ|ละ)$/.test(counting?.text ?? '') && UNITS.some((unit) => text.startsWith(unit));
}

/** Whether the `n`th chunk was waited for: what happened then, who said what was quoted, what somebody named does. */
function isAwaited(chunks: readonly Chunk[], n: number): boolean {
  const chunk = chunks[n];
  const before = chunks
    .slice(Math.max(0, n - IN_SIGHT), n)
    .findLast(({ begins, enclosed }) => !enclosed && begins !== 'glued');
  if (!chunk || !before) return false;
  const quoted = /[”"»]$/.test(chunks[n - 1]?.text ?? '');
  if (before.dangling || (quoted && !isLong(chunk) && SPOKEN.test(chunk.text))) return true;
  if (before.begins !== 'plain' || says(before) || chunk.statesAt === 0) return false;
  return isSurname(chunk) || chunks[n - 1]?.text === 'ๆ';
}

/** Whether a clause of its own begins with the `n`th chunk: it says something, or names what the next ones speak of. */
function beginsClause(chunks: readonly Chunk[], n: number): boolean {
  const chunk = chunks[n];
  if (!chunk || chunk.verbFirst) return false;
  if (says(chunk) && !chunk.leaning) return true;
  const ahead = chunks.slice(n + 1, n + IN_SIGHT).filter(({ enclosed }) => !enclosed);
  return chunk.begins === 'setting' ? isSettingOf(ahead) : isSubjectOf(ahead);
}

/** Whether a sentence begins in `ahead`, to which the when or where before it then belongs. */
function isSettingOf(ahead: readonly Chunk[]): boolean {
  let foreign = false;
  for (const { begins, verbFirst } of ahead) {
    if (begins === 'opener') return verbFirst;
    if (begins === 'setting' || begins === 'explaining') return false;
    if (begins === 'verb') return foreign;
    if (begins === 'plain') return true;
    foreign ||= begins === 'foreign';
  }
  return false;
}

/** Whether `ahead` says what the thing named before it is or does; otherwise that thing is one more of a list. */
function isSubjectOf(ahead: readonly Chunk[]): boolean {
  let names = 0;
  let joined = false;
  for (const [n, chunk] of ahead.entries()) {
    if (chunk.begins === 'glued' || chunk.begins === 'foreign') continue;
    if (chunk.begins === 'opener' || chunk.begins === 'setting' || chunk.begins === 'explaining')
      return false;
    if (chunk.verbFirst) return true;
    if (chunk.begins === 'joining' && names > 1 && chunk.statesAt > 0) return true;
    if (chunk.begins === 'joining') joined = true;
    if (chunk.begins !== 'plain') continue;
    if (joined) return false;
    names += 1;
    if (chunk.statesAt > 0) return isSurname(chunk) || ahead[n - 1]?.text === 'ๆ';
  }
  return false;
}
