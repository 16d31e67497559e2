/** A library in, a card that lists its articles out, with a menu to open any and pages when they are many. */
import type { Article } from '../corpus/article.ts';
import type { Library } from '../corpus/library.ts';
import { nameOf } from './article-names.ts';
import { articleKey } from './button-id.ts';
import type { Card } from './card.ts';
import { closedName } from './closed-name.ts';
import { colours } from './colours.ts';
import { cutEscaped, layCard } from './lay-card.ts';
import { listPage } from './list-page.ts';
import { menu, pageButtons } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import { fill } from './wording.ts';

/** So many articles fit a page. */
export const ON_A_PAGE = 15;

/**
 * @param page From 0; a page beyond the last shows the last.
 * @param paragraph The one to open of the article that is chosen, from 1, if any has it; 0 opens its outline.
 * @param above Markdown; left out, it says what to choose for where a paragraph was asked for.
 */
export function articleListCard(
  { articles }: Pick<Library, 'articles'>,
  page: number,
  setting: Setting,
  paragraph = 0,
  above?: readonly string[],
): Card {
  const { wording } = setting;
  const { pages, shown, listed, footer } = listPage(articles, page, ON_A_PAGE, wording);
  const kept = articles.some(({ passages }) => paragraph <= passages.length) ? paragraph : 0;
  const spot = { ...spotAt(setting, undefined, shown), from: kept };
  const asked = fill(kept > 0 ? wording.whichArticle : wording.nowhereParagraph, { n: paragraph });
  const options = listed.map((article) => ({
    label: nameOf(article, setting.names),
    description: sizeLabel(article),
    value: articleKey(article.id),
  }));
  return layCard(
    {
      title: wording.articles,
      blocks: [
        ...(above ?? (paragraph > 0 ? [asked] : [])),
        ...listed.map(
          (article) =>
            `**${closedName(cutEscaped(nameOf(article, setting.names), 80))}** · ${sizeLabel(article)}`,
        ),
      ],
      ...footer,
      colour: colours.passage,
      rows: [
        menu('articleMenu', spot, wording.openOutline, options),
        ...pageButtons('articlePage', spot, pages),
      ],
    },
    setting.embed,
  );
}

function sizeLabel({ passages }: Article): string {
  return passages.length > 1 ? `¶ 1–${passages.length}` : '¶ 1';
}
