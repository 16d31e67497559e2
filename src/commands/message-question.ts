/** What somebody wrote in, the question of it to put to the library out. */
import { mostAnswered, sentencesOf } from '../answer/answered-question.ts';
import { unescapeMarkdown } from '../message/markdown.ts';
import { trimQuestion } from '../message/question-line.ts';
import { spokenText } from '../message/spoken-text.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { ReadableMessage } from './command.ts';
import { questionOf } from './question-of.ts';

/** Everything a message says, its embeds included; '' when it says nothing or can't be read. */
export function messageText({ content, embeds }: ReadableMessage): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n')
    .trim();
}

/**
 * The whole message if the library answers it, else the sentence of it that the library has most to say about:
 * a page of words matches everything a little and nothing well.
 */
export function messageQuestion(message: ReadableMessage, library: SearchableLibrary): string {
  const said = messageText(message);
  // What we escaped nobody has typed.
  const text = questionOf(message) ?? spokenText(message.ours ? unescapeMarkdown(said) : said);
  return mostAnswered([trimQuestion(text), ...sentencesOf(text).map(trimQuestion)], library);
}
