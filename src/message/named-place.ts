/** A passage in, where it stands out: its place, its heading, and its article's title where there are several articles. */
import type { Article, Passage } from '../corpus/article.ts';
import { cutText } from '../corpus/cut-text.ts';
import { nameOf } from './article-names.ts';
import { cutEscaped } from './lay-card.ts';
import * as limits from './limits.ts';
import { placeLabel } from './passage-card.ts';
import type { Setting } from './setting.ts';

/** What heading and title have together: half each, or what the other leaves. */
const NAMES = 120;
/** The same on a button that "¶ 5 · " may stand before: most of it is the title's, whose end tells it from its like. */
const LABEL = limits.BUTTON_LABEL - 10;
const TITLE_IN_LABEL = 48;

interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

export function namedPlace({ article, passage }: Place, { several, names, wording }: Setting): string {
  const title = nameOf(article, names);
  const titles = several ? [passage.heading, title] : [passage.heading || title];
  const shown = [...new Set(titles.filter(Boolean))];
  return [
    placeLabel(article, passage, wording),
    ...shown.map((name, i) => cutEscaped(name, Math.max(NAMES / 2, NAMES - (shown[1 - i]?.length ?? 0)))),
  ].join(' · ');
}

/** What to call each of some passages on a button: by its heading, with the title where they are of several articles. */
export function offeredNames(places: readonly Place[], { names }: Setting): string[] {
  const several = new Set(places.map(({ article }) => article.id)).size > 1;
  return places.map(({ article, passage: { heading } }) => {
    const title = nameOf(article, names);
    if (heading === '' || heading === title) return cutText(title, TITLE_IN_LABEL);
    if (!several) return cutText(heading, limits.SHORT_LABEL);
    const cut = cutText(title, TITLE_IN_LABEL);
    return `${cutText(heading, LABEL - cut.length - ' · '.length)} · ${cut}`;
  });
}
