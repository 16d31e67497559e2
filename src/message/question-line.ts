/** A question in, the line of a card that shows it out, and back: any process can read it from the card. */
import { cutText } from '../corpus/cut-text.ts';
import { QUESTION_MARK } from './lay-card.ts';
import * as limits from './limits.ts';
import { unescapeMarkdown } from './markdown.ts';
import { spokenText } from './spoken-text.ts';
import { fill, type Wording } from './wording.ts';
import { wordings } from './wording-for.ts';

/** A question as a card shows it. */
export interface ShownQuestion {
  /** What was really looked up. */
  readonly question: string;
  /** Whether that is a follow-up read together with the question before it. */
  readonly readAs: boolean;
}

/** What stands before a question that is read together with another, in each language. */
const READ_AS = wordings.map(({ readAs }) => fill(readAs, { question: '' }));

/**
 * The question in one line that a card can show whole: what is looked up, so that every click asks the same again.
 * So it does not begin as a card says that one is read together with another.
 */
export function trimQuestion(text: string): string {
  const line = spokenText(text).replace(/\s+/g, ' ').trim();
  return cutText(dropReadAs(line), limits.QUESTION);
}

function dropReadAs(line: string): string {
  let rest = line;
  for (let start: string | undefined = ''; start !== undefined; ) {
    rest = rest.slice(start.length).trimStart();
    start = READ_AS.find((each) => rest.startsWith(each));
  }
  return rest;
}

export function questionLine({ question, readAs }: ShownQuestion, wording: Wording): string {
  return readAs ? fill(wording.readAs, { question }) : question;
}

/** @param card The card's author line, and its content where embeds were not allowed. */
export function parseQuestionLine(card: { author?: string; content: string }): ShownQuestion | undefined {
  const [first = ''] = card.content.split('\n');
  const marked = first.startsWith(QUESTION_MARK);
  const line = card.author ?? (marked ? unescapeMarkdown(first.slice(QUESTION_MARK.length)) : '');
  if (line === '') return undefined;
  const prefix = READ_AS.find((start) => line.startsWith(start));
  return prefix === undefined
    ? { question: line, readAs: false }
    : { question: line.slice(prefix.length), readAs: true };
}
