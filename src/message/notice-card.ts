/** A sentence in, a card of one line out: for everything that is no answer. */

import type { Article } from '../corpus/article.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { layCard } from './lay-card.ts';
import { escapeMarkdown } from './markdown.ts';
import { questionLine, type ShownQuestion } from './question-line.ts';
import { button, row } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import { fill } from './wording.ts';
import { wordingFor } from './wording-for.ts';

/** @param sentence Markdown of at most 2,000 characters. */
export function noticeCard(sentence: string): Card {
  return { content: sentence, embeds: [], components: [] };
}

/** For when something unexpected happened. @param id What the log calls it. */
export function failureCard(locale: string, id: string): Card {
  return noticeCard(fill(wordingFor(locale).failure, { id: `\`${escapeMarkdown(id)}\`` }));
}

/** Points to the answer the channel already got, and offers to give it again. */
export function answeredCard(
  asked: ShownQuestion,
  link: string,
  article: Article | undefined,
  setting: Setting,
): Card {
  const { wording } = setting;
  return layCard(
    {
      question: questionLine(asked, wording),
      blocks: [fill(wording.answeredAlready, { link })],
      colour: colours.notice,
      rows: [row([button('again', spotAt(setting, article, 0), wording.again)])],
    },
    setting.embed,
  );
}
