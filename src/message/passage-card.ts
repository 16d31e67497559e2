/** A place in an article in, the card that shows its passage out: as an answer, a neighbour, or just to read. */
import type { Article, Passage, TextRange } from '../corpus/article.ts';
import { nameOf } from './article-names.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { fragmentLink } from './fragment-link.ts';
import { layCard, type Row } from './lay-card.ts';
import * as limits from './limits.ts';
import { noteLines } from './note-lines.ts';
import { questionLine, type ShownQuestion } from './question-line.ts';
import { quoteExcerpt } from './quote-block.ts';
import { button, row } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import { fill, type Wording } from './wording.ts';

/** What a passage card shows. */
export interface PassageView {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence to make bold. */
  readonly sentence?: TextRange;
  /** Where in the passage to begin, when a reader reads it from its start, or on; else around the sentence. */
  readonly from?: number | undefined;
  /** The question it belongs to, which of its matches was seen last, and how many there are. */
  readonly asked?: ShownQuestion & { readonly rank: number; readonly matches: number };
  /** How the card is headed besides the section: 'Closest passage'. */
  readonly headed?: string;
  readonly colour?: number;
  /** Markdown above and below the quotation. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
}

export function passageCard(view: PassageView, setting: Setting): Card {
  const { article, passage, sentence, asked } = view;
  const { wording } = setting;
  const room = setting.embed ? limits.PASSAGE_IN_EMBED : limits.PASSAGE_IN_CONTENT;
  const excerpt = quoteExcerpt(passage, sentence, view.from, room);
  const linked = sentence ?? passage.sentences[0];
  const link =
    article.url &&
    fragmentLink(article.url, passage.text.slice(linked?.start, linked?.end), passage.kind, limits.EMBED_URL);
  return layCard(
    {
      question: asked && questionLine(asked, wording),
      title: [view.headed, passage.heading || article.title].filter(Boolean).join(' · '),
      url: link,
      blocks: [
        ...(view.above ?? []),
        excerpt.markdown,
        ...(view.below ?? []),
        ...noteLines(article, passage),
      ],
      source: nameOf(article, setting.names),
      footer: placeLabel(article, passage, wording),
      colour: view.colour ?? colours.passage,
      rows: passageRows(view, excerpt.range, setting),
    },
    setting.embed,
  );
}

/** "¶ 5 of 7" */
export function placeLabel(article: Article, passage: Passage, wording: Wording): string {
  return fill(wording.place, { n: passage.index + 1, total: article.passages.length });
}

/** First where to go on reading, then what to do about it. */
function passageRows({ article, passage, asked }: PassageView, shown: TextRange, setting: Setting): Row[] {
  const { wording } = setting;
  const { index, noteOf } = passage;
  const spot = spotAt(setting, article, index, asked?.rank);
  const last = article.passages.length - 1;
  const reading = [
    button('passage', { ...spot, passage: Math.max(0, index - 1) }, `◀ ¶ ${Math.max(1, index)}`, index > 0),
    // At the end it names a passage that isn't there: it is disabled, but no two buttons may share an id.
    button('passage', { ...spot, passage: index + 1 }, `¶ ${Math.min(index, last - 1) + 2} ▶`, index < last),
  ];
  if (passage.text.slice(0, shown.start).trim() !== '') {
    reading.push(button('start', spot, wording.fromStart));
    // No two buttons may share an id, and no row has room for more than five.
  } else if (noteOf !== undefined && Math.abs(noteOf - index) > 1) {
    reading.push(button('passage', { ...spot, passage: noteOf }, `↑ ¶ ${noteOf + 1}`));
  }
  if (passage.text.slice(shown.end).trim() !== '') {
    reading.push(button('passage', { ...spot, from: shown.end }, wording.readOn));
  }
  if (asked && asked.matches > 1) {
    const next = (asked.rank + 1) % asked.matches;
    const label = fill(wording.nextMatch, { n: next + 1, total: asked.matches });
    reading.push(button('match', { ...spot, rank: next }, label));
  }
  const doing = [];
  if (asked) doing.push(button('followUp', spot, wording.followUp));
  if (!setting.private && setting.threads) doing.push(button('discuss', spot, wording.discuss));
  if (!setting.private) doing.push(button('remove', spot, wording.remove));
  return doing.length === 0 ? [row(reading)] : [row(reading), row(doing)];
}
