/** A library and who asks what where: short ways to write what Discord would hand us, and to click on what we reply. */
import { readFileSync } from 'node:fs';
import type { APIButtonComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type {
  ComponentInvocation,
  Context,
  Place,
  ReadableMessage,
  Reply,
  SlashInvocation,
} from '../../src/commands/command.ts';
import { createMemory } from '../../src/commands/memory.ts';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Card } from '../../src/message/card.ts';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';

const ASKER = '100000000000000001';
export const OTHER = '100000000000000002';

export async function articleFrom(id: string, markdown: string): Promise<Article> {
  const { article } = await parseArticle(`${id}.md`, id, markdown);
  if (!article) throw new Error(`no article in ${id}`);
  return article;
}

export const firstArticle = await articleFrom(
  'blinken-beijing',
  readFileSync('corpus/blinken-beijing.md', 'utf8'),
);

export function libraryFrom(...articles: Article[]) {
  const edition = articles.map(({ edition: each }) => each.slice(0, 2)).join('');
  return createSearchableLibrary({
    edition: edition.padEnd(8, '0').slice(0, 8),
    articles,
    problems: [],
    synonyms: [],
  });
}

export function contextOf(
  ...articles: Article[]
): Context & { swap(...next: Article[]): void; wait(ms: number): void } {
  let library = libraryFrom(...articles);
  let time = 0;
  return {
    library: () => library,
    memory: createMemory(() => time),
    swap(...next) {
      library = libraryFrom(...next);
    },
    wait(ms) {
      time += ms;
    },
  };
}

export function place(over: Partial<Place> = {}): Place {
  return {
    userId: ASKER,
    channelId: '200000000000000001',
    guildId: '300000000000000001',
    locale: 'en-US',
    guildLocale: 'en-US',
    canManageMessages: false,
    botMay: { embed: true, openThreads: true, beAllowedThreads: true },
    ...over,
  };
}

export function slash(
  options: SlashInvocation['options'],
  over: Partial<SlashInvocation> = {},
): SlashInvocation {
  return { ...place(over), ...over, options };
}

/** What a reply shows. */
export function cardOf(reply: Reply): Card {
  if (reply.kind !== 'message' && reply.kind !== 'update') throw new Error(`a ${reply.kind} shows no card`);
  return reply.card;
}

/** The message Discord makes of a card of ours. */
export function sent(card: Card): ReadableMessage {
  return {
    id: '400000000000000001',
    content: card.content,
    embeds: card.embeds.map(({ author, title, description }) => ({
      ...(author && { author: author.name }),
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    })),
    ours: true,
  };
}

export function message(content: string, over: Partial<ReadableMessage> = {}): ReadableMessage {
  return { id: '400000000000000002', content, embeds: [], ours: false, ...over };
}

function componentsOf(card: Card) {
  return card.components.flatMap(({ components }) => components);
}

function buttonsOf(card: Card): APIButtonComponent[] {
  return componentsOf(card).filter((component) => component.type === ComponentType.Button);
}

export function labelsOf(card: Card): string[] {
  return buttonsOf(card).map((button) => ('label' in button ? (button.label ?? '') : ''));
}

/** A click on the button whose label begins with these words. */
export function click(
  card: Card,
  label: string,
  over: Partial<ComponentInvocation> = {},
): ComponentInvocation {
  const button = buttonsOf(card).find((each) => 'label' in each && each.label?.startsWith(label));
  if (!button || !('custom_id' in button))
    throw new Error(`no button ${label} among ${labelsOf(card).join(', ')}`);
  return { ...place(over), customId: button.custom_id, values: [], message: sent(card), ...over };
}

/** A choice in the card's menu, by its place from 0. */
export function choose(
  card: Card,
  option: number,
  over: Partial<ComponentInvocation> = {},
): ComponentInvocation {
  const menu = componentsOf(card).find((each) => each.type === ComponentType.StringSelect);
  const value = menu?.options[option]?.value;
  if (!menu || value === undefined) throw new Error('no such option');
  return { ...place(over), customId: menu.custom_id, values: [value], message: sent(card), ...over };
}
