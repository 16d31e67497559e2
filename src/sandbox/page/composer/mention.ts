/** A text, a caret and people go in; out come those an '@' before the caret may mean, and the text with one put in. */
import type { APIUser } from 'discord-api-types/v10';
import { nameOf } from '../seen.ts';

const AT = /(?:^|\s)@([\w.-]*)$/u;

/** The people whose names begin with what stands between an '@' and the caret; undefined without an '@'. */
export function mentioned(
  text: string,
  caret: number,
  people: readonly APIUser[],
): readonly APIUser[] | undefined {
  const typed = AT.exec(text.slice(0, caret))?.[1]?.toLowerCase();
  if (typed === undefined) return undefined;
  return people.filter((user) =>
    [nameOf(user), user.username].some((name) => name.toLowerCase().startsWith(typed)),
  );
}

/** The text with the '@…' before the caret made a mention, and the caret behind it. */
export function withMention(
  text: string,
  caret: number,
  user: APIUser,
): { readonly text: string; readonly caret: number } {
  const begin = text.lastIndexOf('@', caret - 1);
  const before = `${text.slice(0, begin)}@${nameOf(user)} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}
