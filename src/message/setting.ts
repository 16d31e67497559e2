/** For whom and where a card is laid: what every card needs to know besides its content. */
import type { Article } from '../corpus/article.ts';
import type { ArticleNames } from './article-names.ts';
import { articleKey, type Spot } from './button-id.ts';
import type { Wording } from './wording.ts';

export interface Setting {
  readonly wording: Wording;
  /** Whose card it is: they may remove it, and their clicks change it in place. */
  readonly asker: string;
  /** Whether only they see it. */
  readonly private: boolean;
  /** Whether the question is put to one article alone. */
  readonly scoped: boolean;
  /** Whether the library has several articles. */
  readonly several: boolean;
  /** What those of its articles are called whose title others have, too. */
  readonly names: ArticleNames;
  /** Whether embeds are allowed there. */
  readonly embed: boolean;
  /** Whether threads can be opened there. */
  readonly threads: boolean;
}

/** The spot of a card that stands at this passage (or page of a list). */
export function spotAt(setting: Setting, article: Article | undefined, passage: number, rank = 0): Spot {
  return {
    article: article ? articleKey(article.id) : '',
    edition: article?.edition ?? '',
    passage,
    from: 0,
    rank,
    asker: setting.asker,
    private: setting.private,
    scoped: setting.scoped,
  };
}
