/** What a button needs to know in, a custom id of at most 100 characters out, and back: no click needs a memory. */
import { createHash } from 'node:crypto';

/** What a click does, by the letter that stands for it in the id. */
const ACTIONS = {
  passage: 'p',
  start: 'h',
  beside: 'b',
  match: 'm',
  followUp: 'f',
  discuss: 'd',
  remove: 'x',
  again: 'a',
  topicPage: 't',
  topicMenu: 'o',
  outlinePage: 'l',
  outlineMenu: 's',
  articlePage: 'n',
  articleMenu: 'r',
} as const;
export type Action = keyof typeof ACTIONS;

/** Where a card stands: everything a click on it starts from. */
export interface Spot {
  /** articleKey of its article; '' when it is about none. */
  readonly article: string;
  /** That article's edition; '' likewise. */
  readonly edition: string;
  /** Index of the passage, or number of the page in a list, from 0. */
  readonly passage: number;
  /**
   * Where in the passage's text to begin: 0, or where the card before left off. In a list of articles the paragraph to
   * open of the one that is chosen, from 1; 0 opens its outline.
   */
  readonly from: number;
  /** Which of the question's matches was shown last, from 0. */
  readonly rank: number;
  /** Whose card it is. */
  readonly asker: string;
  /** Whether only they see it. */
  readonly private: boolean;
  /** Whether the question was put to this one article. */
  readonly scoped: boolean;
}

export interface ButtonId extends Spot {
  readonly action: Action;
}

const keys = new Map<string, string>();

/** Short name of an article: 36 bits, so that several thousand articles keep apart. Each is worked out once. */
export function articleKey(articleId: string): string {
  const known = keys.get(articleId);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(articleId).digest('base64url').slice(0, 6);
  keys.set(articleId, key);
  return key;
}

export function encodeButtonId(id: ButtonId): string {
  const { action, article, edition, passage, from, rank, asker } = id;
  const numbers = `${passage.toString(36)}.${from.toString(36)}.${rank.toString(36)}`;
  const flags = `${id.private ? 'p' : ''}${id.scoped ? 's' : ''}`;
  return `${ACTIONS[action]}.${article}.${edition}.${numbers}.${asker}.${flags}`;
}

const SHAPE =
  /^([a-z])\.([\w-]{6}|)\.([\w-]{8}|)\.([0-9a-z]{1,6})\.([0-9a-z]{1,6})\.([0-9a-z]{1,6})\.(\d{1,20}|)\.(p?s?)$/;

/** Undefined for anything encodeButtonId can't have made. */
export function parseButtonId(customId: string): ButtonId | undefined {
  const [, letter, article, edition, passage, from, rank, asker, flags] = SHAPE.exec(customId) ?? [];
  const action = (Object.keys(ACTIONS) as Action[]).find((name) => ACTIONS[name] === letter);
  if (action === undefined || flags === undefined) return undefined;
  return {
    action,
    article: article ?? '',
    edition: edition ?? '',
    passage: Number.parseInt(passage ?? '', 36),
    from: Number.parseInt(from ?? '', 36),
    rank: Number.parseInt(rank ?? '', 36),
    asker: asker ?? '',
    private: flags.includes('p'),
    scoped: flags.includes('s'),
  };
}
