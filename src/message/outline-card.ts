/** An article in, a card with its sections and their ¶ ranges out, with a menu to open any and pages. */
import type { Article, Section } from '../corpus/article.ts';
import { nameOf } from './article-names.ts';
import type { Card } from './card.ts';
import { closedName } from './closed-name.ts';
import { colours } from './colours.ts';
import { cutEscaped, layCard } from './lay-card.ts';
import * as limits from './limits.ts';
import { listPage } from './list-page.ts';
import { menu, pageButtons } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import type { Wording } from './wording.ts';

const ON_A_PAGE = 20;

/** @param page From 0; a page beyond the last shows the last. @param above Markdown. */
export function outlineCard(
  article: Article,
  page: number,
  setting: Setting,
  above: readonly string[] = [],
): Card {
  const { wording } = setting;
  const { pages, shown, listed, footer } = listPage(article.sections, page, ON_A_PAGE, wording);
  const levels = article.sections.map(({ level }) => level).filter((level) => level > 0);
  const topmost = levels.reduce((least, level) => Math.min(least, level), Infinity);
  const spot = spotAt(setting, article, shown);
  const opened = listed.filter(({ count }) => count > 0);
  const options = opened.map((section) => ({
    label: section.heading || unheaded(section, wording),
    description: rangeLabel(section),
    value: String(section.first),
  }));
  const byline = [article.author && closedName(article.author), article.date].filter(Boolean).join(' · ');
  return layCard(
    {
      title: nameOf(article, setting.names),
      ...(article.url && article.url.length <= limits.EMBED_URL && { url: article.url }),
      blocks: [
        ...above,
        ...(byline ? [`-# ${cutEscaped(byline, 200)}`] : []),
        ...listed.map((section) => {
          const indent = '\u2003'.repeat(Math.max(0, section.level - topmost));
          const heading = section.heading
            ? closedName(cutEscaped(section.heading, 80))
            : `*${unheaded(section, wording)}*`;
          return `${indent}${heading}${section.count > 0 ? ` · ${rangeLabel(section)}` : ''}`;
        }),
      ],
      ...footer,
      colour: colours.passage,
      rows: [
        ...(options.length > 0 ? [menu('outlineMenu', spot, wording.openSection, options)] : []),
        ...pageButtons('outlinePage', spot, pages),
      ],
    },
    setting.embed,
  );
}

/** What stands under no heading is how the article opens, or its footnotes. */
function unheaded({ first }: Section, { opening, notes }: Wording): string {
  return first === 0 ? opening : notes;
}

/** "¶ 3–5" or "¶ 3" */
function rangeLabel({ first, count }: Section): string {
  return count > 1 ? `¶ ${first + 1}–${first + count}` : `¶ ${first + 1}`;
}
