/** A list in, one page of it out, with the footer that says which. */
import { fill, type Wording } from './wording.ts';

export interface ListPage<Item> {
  readonly pages: number;
  /** From 0. */
  readonly shown: number;
  readonly listed: readonly Item[];
  /** Nothing where there is one page only. */
  readonly footer: { readonly footer?: string };
}

/** @param page From 0; a page beyond the last shows the last. @param size How many fit a page. */
export function listPage<Item>(
  items: readonly Item[],
  page: number,
  size: number,
  wording: Wording,
): ListPage<Item> {
  const pages = Math.ceil(items.length / size);
  const shown = Math.min(page, pages - 1);
  return {
    pages,
    shown,
    listed: items.slice(shown * size, (shown + 1) * size),
    footer: pages > 1 ? { footer: fill(wording.page, { n: shown + 1, total: pages }) } : {},
  };
}
