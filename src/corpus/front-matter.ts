/** A file's text in, its front matter as checked fields and the text below it out. */
import type { Document, YAMLMap, YAMLParseError } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { mendOf } from './front-matter-slips.ts';
import { primarySubtag } from './language-code.ts';
import type { Complaint } from './library.ts';
import { parseSynonymGroup } from './synonyms.ts';

/** No front matter is longer, in characters; a longer one is refused. */
const LONGEST = 64_000;

/**
 * The YAML parser is recursive, and a stack that is all but used up can end the whole process (V8 gives up when it
 * has to compile a regular expression there). It takes some 500 levels: these are brackets in all, and columns.
 */
const MOST_BRACKETS = 250;
const DEEPEST = 60;

export interface FrontMatter {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  /** http(s) only. */
  readonly url?: string;
  /** A BCP 47 primary subtag. */
  readonly language?: string;
  readonly synonyms: readonly (readonly string[])[];
}

/** `broken` when nothing can be made of it; else the fields that are right and complaints about those that aren't. */
export type FrontMatterOutcome =
  | { readonly kind: 'broken'; readonly complaint: Complaint }
  | {
      readonly kind: 'read';
      readonly fields: FrontMatter;
      readonly complaints: readonly Complaint[];
      readonly body: string;
      /** The body's first line in the file, from 1. */
      readonly bodyLine: number;
    };

/** Front matter is YAML between two lines of three dashes at the very start. Lines must end in \n. */
export function splitFrontMatter(text: string): FrontMatterOutcome {
  const plain: FrontMatterOutcome = {
    kind: 'read',
    fields: { synonyms: [] },
    complaints: [],
    body: text,
    bodyLine: 1,
  };
  if (!/^---[ \t]*\n/.test(text)) return plain;
  const start = text.indexOf('\n') + 1;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (!close) {
    if (!/^\s*[\w-]+:(?:\s|$)/.test(text.slice(start, start + 200))) return plain;
    return broken(1, 'The front matter is never closed: put a line of three dashes (---) below it.');
  }
  const source = text.slice(start, start + close.index);
  if (source.length > LONGEST)
    return broken(1, `The front matter is longer than ${LONGEST} characters: shorten it.`);
  if (isNestedDeeply(source)) {
    return broken(1, 'The front matter is nested too deeply: write simple "name: value" lines.');
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const what = error.message.split(/ at line |\n/)[0] ?? '';
    const { line } = lines.linePos(startOf(error, document));
    const mend = mendOf(source.split('\n')[line - 1] ?? '', error.code);
    return broken(line + 1, `The front matter is not valid YAML (${what}): ${mend}.`);
  }
  const body = text.slice(start + close.index + close[0].length + 1);
  const bodyLine = source.split('\n').length + 2;
  if (document.contents === null) return { ...plain, body, bodyLine };
  // Two rules with words between them are a text that opens with a rule, not front matter.
  if (isScalar(document.contents)) return plain;
  if (!isMap(document.contents)) return broken(2, 'The front matter is a list: write "name: value" lines.');
  return { kind: 'read', ...checkFields(document.contents, lines), body, bodyLine };
}

function broken(line: number, reason: string): FrontMatterOutcome {
  return { kind: 'broken', complaint: { line, reason } };
}

/** Where the text is to be mended: of what is never closed, not where the end was missed but where it opens. */
function startOf({ code, pos: [start] }: YAMLParseError, document: Document): number {
  let opens = start;
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return start;
  visit(document, (_, node) => {
    const opening = (isCollection(node) && node.flow) || (isScalar(node) && node.type?.startsWith('QUOTE'));
    if (opening && node.range && node.range[0] < start && start <= node.range[2]) opens = node.range[0];
  });
  return opens;
}

/** By counting all that could open a level: what closes one again is not easily told without parsing. */
function isNestedDeeply(source: string): boolean {
  const brackets = source.match(/[[{]/g)?.length ?? 0;
  return (
    brackets > MOST_BRACKETS ||
    source.split('\n').some((line) => (/^[ \t?:-]*/.exec(line)?.[0].length ?? 0) > DEEPEST)
  );
}

function checkFields(map: YAMLMap, lines: LineCounter): { fields: FrontMatter; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const complain = (name: string, reason: string): undefined => {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    const at = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
    complaints.push({ line: lines.linePos(at).line + 1, reason });
  };
  const text = (name: string): string | undefined => {
    const node = map.get(name, true);
    if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
    // The source keeps what YAML would make a number or a truth of: `title: 1984`, `date: 2020-10`.
    if (isScalar(node))
      return String(typeof node.value === 'string' ? node.value : node.source).trim() || undefined;
    return complain(name, `"${name}" must be a single text: it is ignored.`);
  };
  const url = text('url');
  const language = text('language');
  const fields = {
    title: text('title')?.replace(/\s+/g, ' '),
    author: text('author')?.replace(/\s+/g, ' '),
    date: text('date'),
    url:
      url === undefined || isWebAddress(url)
        ? url
        : complain('url', '"url" must be a whole http or https address: it is ignored.'),
    language:
      language === undefined
        ? undefined
        : (primarySubtag(language) ??
          complain(
            'language',
            '"language" must be a language code such as en, de or zh: it is detected instead.',
          )),
    synonyms: checkSynonyms(map, complain),
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { fields: { synonyms: fields.synonyms, ...given }, complaints };
}

function checkSynonyms(map: YAMLMap, complain: (name: string, reason: string) => undefined): string[][] {
  const node = map.get('synonyms', true) as unknown;
  if (node === undefined || (isScalar(node) && node.value === null)) return [];
  const items: readonly unknown[] = isSeq(node) ? node.items : [node];
  const groups = items.map((item) => {
    if (isScalar(item)) return parseSynonymGroup(String(item.value));
    if (isSeq(item) && item.items.every((word) => isScalar(word))) {
      return parseSynonymGroup(
        item.items.map((word) => (isScalar(word) ? String(word.value) : '')).join(','),
      );
    }
    return [];
  });
  if (groups.some((group) => group.length < 2) || items.some((item) => isAlias(item))) {
    complain(
      'synonyms',
      '"synonyms" must be a list of groups of two or more words, such as "car, automobile": the others are ignored.',
    );
  }
  return groups.filter((group) => group.length > 1);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
