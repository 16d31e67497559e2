/** A passage in, where it stands out: its place, its heading, and its article's title where there are several articles. */
import type { Article, Passage } from '../corpus/article.ts';
import { cutEscaped } from './lay-card.ts';
import { placeLabel } from './passage-card.ts';
import type { Setting } from './setting.ts';

/** What heading and title have together: half each, or what the other leaves. */
const NAMES = 120;

export function namedPlace(
  { article, passage }: { readonly article: Article; readonly passage: Passage },
  { several, wording }: Setting,
): string {
  const titles = several ? [passage.heading, article.title] : [passage.heading || article.title];
  const names = [...new Set(titles.filter(Boolean))];
  return [
    placeLabel(article, passage, wording),
    ...names.map((name, i) => cutEscaped(name, Math.max(NAMES / 2, NAMES - (names[1 - i]?.length ?? 0)))),
  ].join(' · ');
}
