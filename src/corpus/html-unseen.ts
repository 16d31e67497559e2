/** A page's tree in, the same without what nobody reads of it: what is hidden, buttons, ruby, a site's own signs. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isRaised } from './html-notes.ts';
import { attribute, holds, wordsOf } from './html-tree.ts';

/** How a text is said: it would stand in the middle of what is written. */
const RUBY = new Set(['rt', 'rp', 'rtc']);
/** Classes of what isn't printed, of many sites' and of MediaWiki's own. */
const UNPRINTED = new Set(
  `noprint no-print d-print-none mw-editsection mw-jump-link mw-cite-backlink mw-portlet vector-dropdown ambox navbox
  catlinks printfooter`.split(/\s+/),
);
/** Classes of a link that looks like a button. */
const BUTTON = new Set(['button', 'btn']);
/** A page that a script shows later, or that a notice was laid over when it was saved, is hidden with its text. */
const PAGE = new Set(['html', 'body', 'main', 'article', 'h1']);
/** What names something else, of which it says no more than its words. */
const NAMING = new Set('h1 h2 h3 h4 h5 h6 dt summary caption figcaption'.split(' '));
const FORMULA = new Set(['math']);

/** In steps that other work can be let in between. */
export function* dropUnseen(page: Tree.ParentNode): Generator<void> {
  const opened = openedIds(page);
  // Beside each node the letters of the heading or the like that it is or stands in.
  const left: [Tree.ParentNode, string | undefined][] = [[page, undefined]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, name] = next;
    dropChildren(node, opened, name);
    for (const child of node.childNodes) {
      if ('tagName' in child) left.push([child, NAMING.has(child.tagName) ? lettersOf(child) : name]);
    }
    yield;
  }
}

function dropChildren(node: Tree.ParentNode, opened: ReadonlySet<string>, name: string | undefined): void {
  const { childNodes } = node;
  node.childNodes = childNodes.filter((child, at) => {
    if (!('tagName' in child)) return true;
    const beside = [childNodes[at - 1], childNodes[at + 1]];
    if (isUnseen(child, beside[0], opened)) return false;
    if (isButton(child) && !isWords(child, beside, name)) return false;
    return name === undefined || child.tagName !== 'a' || !isSign(child);
  });
}

function isUnseen(
  element: Tree.Element,
  before: Tree.ChildNode | undefined,
  opened: ReadonlySet<string>,
): boolean {
  if (RUBY.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  if (hasClass(element, UNPRINTED)) return !isPage(element);
  if (!isHidden(element) || opened.has(attribute(element, 'id') ?? '')) return false;
  // What is shown of a formula is hidden from those who are read the formula itself, which is no text.
  return !isPage(element) && !(before && holds(before, FORMULA));
}

/** Not by `visibility`: pages set it on what a script shows when a reader comes by. */
function isHidden(element: Tree.Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const rules = (attribute(element, 'style') ?? '').toLowerCase().split(';');
  return rules.some((rule) => /^display:none(?:!|$)/.test(rule.replace(/\s+/g, '')));
}

function hasClass(element: Tree.Element, names: ReadonlySet<string>): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => names.has(name));
}

function isPage(element: Tree.Element): boolean {
  return PAGE.has(element.tagName) || holds(element, PAGE);
}

function isButton(element: Tree.Element): boolean {
  const { tagName } = element;
  if (tagName === 'button' || attribute(element, 'role') === 'button') return true;
  return tagName === 'a' && hasClass(element, BUTTON);
}

/** Whether a button is a heading, opens a part of the text that it names, asks what is answered below, or is part of a sentence. */
function isWords(
  button: Tree.Element,
  beside: readonly (Tree.ChildNode | undefined)[],
  name: string | undefined,
): boolean {
  if (name !== undefined) return lettersOf(button) === name;
  return (
    attribute(button, 'aria-controls') !== undefined ||
    holds(button, NAMING) ||
    /[?？؟]\s*$/.test(wordsOf(button)) ||
    beside.some((node) => node && 'value' in node && /\S/.test(node.value))
  );
}

/** A heading's link to itself: "¶", "#", a picture of a chain. */
function isSign(link: Tree.Element): boolean {
  return Boolean(attribute(link, 'href')?.includes('#')) && !isRaised(link) && lettersOf(link) === '';
}

/** The ids of what a reader can open: answers to frequent questions, folded up until they are asked for. */
function openedIds(node: Tree.ParentNode, ids = new Set<string>()): Set<string> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    for (const id of attribute(child, 'aria-controls')?.split(/\s+/) ?? []) ids.add(id);
    openedIds(child, ids);
  }
  ids.delete('');
  return ids;
}

function lettersOf(element: Tree.Element): string {
  return wordsOf(element).replace(/[^\p{L}\p{N}]+/gu, '');
}
