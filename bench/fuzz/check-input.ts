/** One hostile input in; out comes what is wrong with what the bot makes of it: nothing, if all is well. */
import { ComponentType } from 'discord-api-types/v10';
import { article } from '../../src/commands/article.ts';
import { ask } from '../../src/commands/ask.ts';
import { checkQuotes } from '../../src/commands/check-quotes.ts';
import type { Choice, Context, Reply } from '../../src/commands/command.ts';
import { find } from '../../src/commands/find.ts';
import { createMemory } from '../../src/commands/memory.ts';
import { runComponent } from '../../src/commands/run-component.ts';
import { runMention } from '../../src/commands/run-mention.ts';
import { topic } from '../../src/commands/topic.ts';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { articleKey } from '../../src/message/button-id.ts';
import type { Card } from '../../src/message/card.ts';
import * as limits from '../../src/message/limits.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { message, place, sent } from '../../test/commands/scene.ts';
import { refusals } from '../../test/message/discord-limits.ts';
import type { OfferedMenu, Choice as TamperedChoice } from './hostile-input.ts';

/** Everybody asks a minute after the one before, so that nobody asks too fast. */
let now = 0;
const memory = createMemory(() => {
  now += 60_000;
  return now;
});

const corpus = await readLibrary('corpus');
/** Of one article alone some menus are never shown. */
const all = [...corpus.articles, ...(await readLibrary('corpus/examples')).articles];
let context = contextOf(corpus.articles);
let several = contextOf(all);

/** From here on nothing is remembered of any question or message, but all that a library reads when it is first asked is read. */
export function forget(): void {
  context = contextOf(corpus.articles);
  several = contextOf(all);
  checkQuestion('why did Blinken visit?');
  checkMessage('“Relations are better”, he said.');
}

/** What Discord lets people type in a message, in characters, and a bot put into its embed's description. */
const LONGEST_MESSAGE = 4_000;
const LONGEST_DESCRIPTION = 4_096;

const HERE = place();

/** Every kind of menu of ours, on the card it stands on. */
export const menus: readonly (OfferedMenu & { readonly card: Card })[] = [
  topic.run({ ...HERE, options: { name: 'Blinken' } }, several),
  article.run({ ...HERE, subcommand: 'list', options: {} }, several),
  article.run({ ...HERE, subcommand: 'read', options: { paragraph: 5 } }, several),
  ...several
    .library()
    .articles.map(({ id }) =>
      article.run({ ...HERE, subcommand: 'outline', options: { article: id } }, several),
    ),
].flatMap(menusOf);

/** A question, typed in every way there is, as far as Discord lets it: whole, and as far as it is completed. */
export function checkQuestion(typed: string): string[] {
  const question = typed.slice(0, limits.QUESTION);
  return [
    ...wrongWith(ask.run({ ...HERE, options: { question } }, context)),
    ...wrongWith(topic.run({ ...HERE, options: { name: question } }, context)),
    ...wrongWith(runMention({ ...HERE, text: typed.slice(0, LONGEST_MESSAGE) }, context)),
    ...[ask, topic].flatMap((command) =>
      ['question', 'name', 'article'].flatMap((name) => {
        const focused = { name, value: question };
        return wrongChoices(command.complete?.({ ...HERE, options: {}, focused }, context) ?? []);
      }),
    ),
  ];
}

/** Somebody's message, looked up and checked from its menu; what is too long for one goes on in an embed. */
export function checkMessage(text: string): string[] {
  const description = text.slice(LONGEST_MESSAGE).slice(0, LONGEST_DESCRIPTION);
  const target = {
    ...message(text.slice(0, LONGEST_MESSAGE)),
    embeds: description === '' ? [] : [{ description }],
  };
  return [find, checkQuotes].flatMap((command) =>
    wrongWith(command.runOnMessage({ ...HERE, target }, context)),
  );
}

/** A click on a button with this id, under the answer to a usual question. */
export function checkClick(customId: string): string[] {
  const asked = ask.run({ ...HERE, options: { question: 'why did Blinken visit?' } }, context);
  const [first] = corpus.articles;
  if (asked.kind !== 'message' || !first) return ['no answer to click on'];
  const here = customId.replace('aaaaaaaa', first.edition).replace('aaaaaa', articleKey(first.id));
  return wrongWith(runComponent({ ...HERE, customId: here, values: [], message: sent(asked.card) }, context));
}

/** A choice in one of the menus. */
export function checkChoice({ menu, customId, values }: TamperedChoice): string[] {
  const { card } = menus[menu] ?? {};
  if (!card) return ['no such menu'];
  return wrongWith(runComponent({ ...HERE, customId, values, message: sent(card) }, several));
}

/** A file in the corpus folder, read and asked about. */
export async function checkFile(text: string, ending: string): Promise<string[]> {
  const { article: read, complaints } = await parseArticle(`file${ending}`, 'file', text);
  if (!read) return complaints.length > 0 ? [] : ['neither an article nor a complaint'];
  const words = read.passages[0]?.text.split(/\s+/).slice(0, 5).join(' ').slice(0, 200) ?? '';
  return wrongWith(ask.run({ ...HERE, options: { question: words } }, contextOf([read])));
}

function contextOf(articles: readonly Article[]): Context {
  const library = createSearchableLibrary({ ...corpus, articles });
  return { library: () => library, memory };
}

function menusOf(reply: Reply): readonly (OfferedMenu & { readonly card: Card })[] {
  if (reply.kind !== 'message') return [];
  const { card } = reply;
  return card.components
    .flatMap(({ components }) => components)
    .flatMap((each) =>
      each.type === ComponentType.StringSelect
        ? [{ card, customId: each.custom_id, values: each.options.map(({ value }) => value) }]
        : [],
    );
}

function wrongWith(reply: Reply): string[] {
  return reply.kind === 'message' || reply.kind === 'update' ? refusals(reply.card) : [];
}

function wrongChoices(choices: readonly Choice[]): string[] {
  const texts = choices.flatMap(({ name, value }) => [name, value]);
  return [
    ...(choices.length > limits.CHOICES ? [`${choices.length} choices`] : []),
    ...texts.filter((text) => text.length > limits.CHOICE_TEXT).map((text) => `a choice has ${text.length}`),
    ...(texts.some((text) => text.trim() === '') ? ['a choice is blank'] : []),
  ];
}
