/** The places that speak of a topic in, a card that lists them out: a sentence each, a menu to open any, pages. */
import type { Quote } from '../answer/answer.ts';
import type { Passage, TextRange } from '../corpus/article.ts';
import { cutText } from '../corpus/cut-text.ts';
import { articleKey } from './button-id.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { cutEscaped, layCard } from './lay-card.ts';
import { dropListMark } from './list-mark.ts';
import { listPage } from './list-page.ts';
import { unescapeMarkdown } from './markdown.ts';
import { namedPlace, offeredNames } from './named-place.ts';
import { button, menu, pageButtons, row } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import { fill } from './wording.ts';

const IN_EMBED = { entries: 8, sentence: 260 } as const;
const IN_CONTENT = { entries: 5, sentence: 160 } as const;

export interface TopicView {
  readonly name: string;
  /** Best first, at least one. */
  readonly places: readonly Quote[];
  /** Whether there may be more of them: the articles are still being read. */
  readonly soFar: boolean;
  /** From 0; a page beyond the last shows the last. */
  readonly page: number;
  /** What the library's edition is: a later click sees whether it changed. */
  readonly edition: string;
  /** Markdown above and below the list. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
}

export function topicCard(
  { name, places, soFar, page, edition, above = [], below = [] }: TopicView,
  setting: Setting,
): Card {
  const { wording } = setting;
  const size = setting.embed ? IN_EMBED : IN_CONTENT;
  const { pages, shown, listed, footer } = listPage(places, page, size.entries, wording);
  const spot = { ...spotAt(setting, setting.scoped ? places[0]?.article : undefined, shown), edition };
  const names = offeredNames(listed, setting);
  const options = listed.map(({ article, passage, sentence }, i) => ({
    label: `¶ ${passage.index + 1} · ${names[i]}`,
    description: oneLine(passage, sentence),
    value: `${articleKey(article.id)}.${article.edition}.${passage.index}`,
  }));
  return layCard(
    {
      question: name,
      title: fill(soFar ? wording.topicSizeSoFar : wording.topicSize, { n: places.length }),
      blocks: [
        ...above,
        ...listed.map((place, i) => topicEntry(place, shown * size.entries + i + 1, size.sentence, setting)),
        ...below,
      ],
      ...footer,
      colour: colours.passage,
      rows: [
        menu('topicMenu', spot, wording.openPassage, options),
        ...pageButtons('topicPage', spot, pages),
        ...(setting.private ? [] : [row([button('remove', spot, wording.remove)])]),
      ],
    },
    setting.embed,
  );
}

/** One sentence with its place. */
function topicEntry(place: Quote, number: number, room: number, setting: Setting): string {
  const text = cutEscaped(oneLine(place.passage, place.sentence), room);
  return `**${number}.** ${text}\n-# ${namedPlace(place, setting)}`;
}

/** What a card that lists a topic's places quotes, each sentence as it is shown; nothing of any other text. */
export function listedSentences(shown: string): string[] {
  return [...shown.matchAll(/^\*\*\d+\.\*\* (.+)$/gm)].map(([, sentence = '']) => unescapeMarkdown(sentence));
}

/** The sentence, without the mark it has in a list: the card's own list has marks. */
function oneLine({ kind, text }: Passage, { start, end }: TextRange): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return cutText(kind === 'list' ? dropListMark(line) : line, 400);
}
