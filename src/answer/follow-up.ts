/** A question and the one before it in, the question to look up out: a follow-up is read with what it follows. */
import { cutAt } from '../corpus/cut-text.ts';
import { languagesThatAsk, withoutPhrases } from '../search/question-phrases.ts';
import { type Cues, chineseCues, cues, japaneseCues, type ScriptCues } from './follow-up-cues.ts';

/** A question as it is to be looked up. */
export interface FollowUp {
  readonly question: string;
  /** The same, when it is not what was typed. */
  readonly readAs?: string;
}

/** `on`: the same question about something else; `back`: a question about what was said. */
type Kind = 'on' | 'back' | 'none';

const CYRILLIC = /\p{sc=Cyrillic}/u;
const JOINT = ' … ';
/** What is kept of the earlier question, so that the new one always fits behind it. */
const LONGEST_EARLIER = 120;
/** What of that the follow-ups between the first question and the new one may take. */
const LONGEST_LATER = 60;
const MOST_WORDS = { on: 7, fragment: 4, asking: 5, back: 10 } as const;
/** Among how many words from the beginning a pronoun leads the question. */
const LEADING = { pronoun: 4, possessive: 3 } as const;

/** Reads a question together with the one it follows if it can't be understood alone, and never otherwise. */
export function readFollowUp(question: string, earlier: string | undefined): FollowUp {
  if (!earlier?.trim()) return { question };
  const { kind, rest } = hearFollowUp(question, earlier);
  if (kind === 'none') return { question };
  // "And on climate?" after "… and on trade?" asks about climate, no longer about trade.
  const { earlier: root, later } = splitFollowUp(earlier);
  const kept = kind === 'on' ? '' : keepLater(later);
  const readAs = `${shorten(root, LONGEST_EARLIER - kept.length)}${kept}${JOINT}${rest}`;
  return { question: readAs, readAs };
}

/** Of a chain of follow-ups the newest, as many as there is room for: "why?" asks on from the last of them. */
function keepLater(later: readonly string[]): string {
  let kept = '';
  for (const text of later.toReversed()) {
    const longer = `${JOINT}${shorten(text, LONGEST_LATER - JOINT.length)}${kept}`;
    if (longer.length > LONGEST_LATER) break;
    kept = longer;
  }
  return kept;
}

function shorten(text: string, room: number): string {
  const asked = text.replace(/[\s?？.。!！…]+$/u, '');
  return asked.slice(0, cutAt(asked, room));
}

/** Takes a question apart that readFollowUp has put together; `later` is empty for any other. */
export function splitFollowUp(question: string): { earlier: string; later: readonly string[] } {
  const [earlier = '', ...later] = question.split(JOINT);
  return { earlier, later: later.filter((text) => text.trim() !== '') };
}

/** Whether a follow-up asks about what was said before it, not the same about something else. */
export function asksBack(question: string, earlier: string): boolean {
  return hearFollowUp(question, earlier).kind === 'back';
}

/** Whether a follow-up names nothing that could lead: "how high?", "what time?". */
export function asksOnly(question: string, earlier: string): boolean {
  return onlyAsks(wordsOf(question), earlier, languageOf(`${earlier} ${question}`));
}

function hearFollowUp(question: string, earlier: string): { kind: Kind; rest: string } {
  const both = `${earlier} ${question}`;
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(both)) return hearUnspaced(question, japaneseCues);
  if (/\p{sc=Han}/u.test(question)) return hearUnspaced(question, chineseCues);
  return hearSpaced(question, earlier, languageOf(both));
}

function hearUnspaced(
  question: string,
  { language, openers, alone, fragments, pronouns, particles }: ScriptCues,
): { kind: Kind; rest: string } {
  const text = question.replace(/[\s?？。．.!！]+$/u, '').trim();
  const rest = question.trim().replace(openers, '') || question;
  const left = withoutPhrases([text.replace(openers, '')], language);
  if (alone.test(text) || (left !== undefined && particles.test(left))) return { kind: 'back', rest };
  if (fragments.test(text) && text.length <= 14) return { kind: 'on', rest };
  if (openers.test(text) && text.length <= 18) return { kind: 'on', rest };
  return { kind: pronouns.test(text) && text.length <= 25 ? 'back' : 'none', rest: question };
}

function hearSpaced(question: string, earlier: string, language: Cues): { kind: Kind; rest: string } {
  const words = wordsOf(question);
  const text = words.join(' ');
  const opener = phrases(language.openers).find((phrase) => text.startsWith(`${phrase} `));
  const after = opener === undefined ? words : words.slice(opener.split(' ').length);
  const rest = opener === undefined ? question : dropWords(question, opener.split(' ').length);
  const alone = phrases(language.alone);
  const counts = phrases(language.counts).includes(after.slice(0, -1).join(' '));
  if (counts || alone.includes(after.join(' ')) || alone.includes(text)) return { kind: 'back', rest };
  if (onlyAsks(after, earlier, language)) return { kind: 'back', rest };
  if (refersBack(after, question, language)) return { kind: 'back', rest: question };
  if (opener !== undefined && words.length <= MOST_WORDS.on) return { kind: 'on', rest };
  const fragment = words.length <= MOST_WORDS.fragment && has(language.prepositions, words[0]);
  return { kind: fragment ? 'on' : 'none', rest };
}

/**
 * Whether it has no words but those that ask: "how often?", "since when?".
 * @param heard As what the questions were heard; another language counts if the earlier one has its question words, too.
 */
function onlyAsks(words: readonly string[], earlier: string, heard: Cues): boolean {
  const isIn = (language: string) =>
    language === heard.language || withoutPhrases(wordsOf(earlier), language) !== undefined;
  const hasOnly = (language: string) => {
    const { prepositions = '', alone = [] } = cues.find((one) => one.language === language) ?? {};
    const left = withoutPhrases(words, language);
    const rest = (left?.split(' ') ?? words).filter((word) => word !== '' && !has(prepositions, word));
    return rest.length === 0 ? left !== undefined : phrases(alone).includes(rest.join(' '));
  };
  const languages = words.length <= MOST_WORDS.asking ? languagesThatAsk(words) : [];
  return languages.some((language) => hasOnly(language) && isIn(language));
}

/** Whether it asks about somebody or something it doesn't name. */
function refersBack(words: readonly string[], question: string, language: Cues): boolean {
  if (words.length > MOST_WORDS.back || language.dummies.test(words.join(' '))) return false;
  const at = words.findIndex(
    (word, i) =>
      (i < LEADING.pronoun && has(language.pronouns, word)) ||
      (i < LEADING.possessive && has(language.possessives, word)) ||
      (i === words.length - 1 && words.length <= LEADING.pronoun + 1 && has(language.lastPronouns, word)),
  );
  if (at < 0) return false;
  // "Did Blinken bring his wife?" names whom it means.
  const typed = question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const before = typed.slice(1, typed.length - words.length + at);
  return !before.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

function languageOf(text: string): Cues {
  const cyrillic = cues.find(({ typical }) => CYRILLIC.test(typical));
  if (cyrillic && CYRILLIC.test(text)) return cyrillic;
  const words = wordsOf(text);
  const score = (language: Cues) => words.filter((word) => has(language.typical, word)).length;
  return cues.reduce((best, language) => (score(language) > score(best) ? language : best));
}

function phrases(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}

function has(list: string, word: string | undefined): boolean {
  return word !== undefined && list.split(' ').includes(word);
}

/** Lower case, without punctuation; "a-t-il" and "qu'en" are several words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function dropWords(question: string, count: number): string {
  return question.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}]+){${count}}[\\s,]*`, 'u'), '');
}
