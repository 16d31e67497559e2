/** A file's text in, its front matter as checked fields and the text below it out. */
import type { Document } from 'yaml';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';
import { checkFields, type FrontMatter, lacksSpace } from './front-matter-fields.ts';
import { mendOf, QUICKLY } from './front-matter-slips.ts';
import type { Complaint } from './library.ts';

/** No front matter is longer, in characters; a longer one is refused. */
const LONGEST = 64_000;

/**
 * The YAML parser is recursive, and a stack that is all but used up can end the whole process (V8 gives up when it
 * has to compile a regular expression there). It takes some 500 levels: these are brackets in all, and columns.
 */
const MOST_BRACKETS = 250;
const DEEPEST = 60;

/** Front matter as some site generators have it. */
const TOML = /^\s*\+{3}[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[\w-]+[ \t]*=/;

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

/**
 * Front matter is YAML between two lines of three dashes at the very start. Below an empty line or behind a space such
 * a line may be a rule as well, so that there must be a field below it. Lines must end in \n.
 */
export function splitFrontMatter(text: string): FrontMatterOutcome {
  if (TOML.test(text))
    return broken(1, 'The front matter is TOML (+++): write "name: value" lines between two lines of ---.');
  const [blank] = /^\s*(?=---[ \t]*\n)/.exec(text) ?? [];
  if (blank === undefined) return withoutFront(text);
  const outcome = splitAtTop(text.slice(blank.length));
  if (blank === '') return outcome;
  if (outcome.kind === 'broken' || !holdsField(outcome)) return withoutFront(text);
  const above = blank.split('\n').length - 1;
  const complaints = outcome.complaints.map(({ line = 1, reason }) => ({ line: line + above, reason }));
  return { ...outcome, complaints, bodyLine: outcome.bodyLine + above };
}

type Read = Extract<FrontMatterOutcome, { kind: 'read' }>;

function withoutFront(text: string): Read {
  return { kind: 'read', fields: { synonyms: [] }, complaints: [], body: text, bodyLine: 1 };
}

function holdsField({ fields: { synonyms, ...others }, complaints }: Read): boolean {
  return synonyms.length > 0 || complaints.length > 0 || Object.keys(others).length > 0;
}

/** @param text Begins with three dashes. */
function splitAtTop(text: string): FrontMatterOutcome {
  const plain = withoutFront(text);
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
  const document = parseDocument(source, { ...QUICKLY, lineCounter: lines, logLevel: 'silent' });
  const error = document.errors[0] ?? doubledKey(document);
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
  if (isScalar(document.contents)) {
    const slip = source.split('\n').findIndex(lacksSpace);
    return slip < 0
      ? plain
      : broken(slip + 2, 'The front matter holds no "name: value": put a space after the colon.');
  }
  if (!isMap(document.contents)) return broken(2, 'The front matter is a list: write "name: value" lines.');
  return { kind: 'read', ...checkFields(document.contents, lines), body, bodyLine };
}

function broken(line: number, reason: string): FrontMatterOutcome {
  return { kind: 'broken', complaint: { line, reason } };
}

/** The first that a map has a second time. */
function doubledKey(document: Document): YAMLParseError | undefined {
  let error: YAMLParseError | undefined;
  visit(document, {
    Map(_, { items }) {
      const values = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const [start, end] = key.range;
        if (values.has(key.value))
          error ??= new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique');
        values.add(key.value);
      }
      return error && visit.BREAK;
    },
  });
  return error;
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
