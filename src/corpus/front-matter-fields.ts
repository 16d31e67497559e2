/** Front matter as YAML in, its fields out, and what is wrong with them. */
import type { LineCounter, YAMLMap } from 'yaml';
import { isAlias, isScalar, isSeq } from 'yaml';
import { primarySubtag } from './language-code.ts';
import type { Complaint } from './library.ts';
import { shownName } from './printable-text.ts';
import { parseSynonymGroup } from './synonyms.ts';
import { webAddress } from './web-address.ts';

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

/** A field by its name, in whatever case that is written. */
const FIELDS = ['title', 'author', 'date', 'url', 'language', 'synonyms'] as const;

/** Whether a field is named in the line, and its value follows without a space, which makes one word of both. */
export function lacksSpace(line: string): boolean {
  const [, name] = /^(\w+):\S/.exec(line) ?? [];
  return FIELDS.some((field) => field === name?.toLowerCase());
}

/** Notes what is wrong with a field, which is then as good as missing. */
type Complain = (name: string, reason: string) => undefined;

/** The fields that are right, and what is wrong with the others. `lines` begin below the dashes. */
export function checkFields(
  map: YAMLMap,
  lines: LineCounter,
): { fields: FrontMatter; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const keys = map.items.flatMap(({ key }) => (isScalar<string>(key) ? [key] : []));
  for (const key of keys) key.value = String(key.value).toLowerCase();
  const named = new Map(keys.toReversed().map((key) => [key.value, key]));
  const complain: Complain = (name, reason) => {
    const at = named.get(name)?.range?.[0] ?? 0;
    complaints.push({ line: lines.linePos(at).line + 1, reason });
  };
  for (const { value: name } of keys) {
    const meant = FIELDS.find((field) => isOneSlipFrom(field, name));
    if (meant && !named.has(meant)) complain(name, `"${name}" is no field: did you mean "${meant}"?`);
  }
  const fields = {
    title: shownName(textOf('title', map, complain)?.replace(/\s+/g, ' ') ?? '') || undefined,
    author: shownName(authorsOf(map, complain)?.replace(/\s+/g, ' ') ?? '') || undefined,
    date: checkDate(textOf('date', map, complain), complain),
    url: checkUrl(textOf('url', map, complain), complain),
    language: checkLanguage(textOf('language', map, complain), complain),
    synonyms: checkSynonyms(map, complain),
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { fields: { synonyms: fields.synonyms, ...given }, complaints };
}

/** What the field says; undefined if it is missing or empty, or no single text. */
function textOf(name: string, map: YAMLMap, complain: Complain): string | undefined {
  const node = map.get(name, true);
  if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
  // The source keeps what YAML would make a number or a truth of: `title: 1984`, `date: 2020-10`.
  if (isScalar(node))
    return String(typeof node.value === 'string' ? node.value : node.source).trim() || undefined;
  return complain(name, `"${name}" must be a single text: it is ignored.`);
}

/** One, or a list of several; each a text, or a link as wikis have it: [[Ada Berg]]. */
function authorsOf(map: YAMLMap, complain: Complain): string | undefined {
  const node = map.get('author', true) as unknown;
  const listed = isSeq(node) && node.items.every((item) => isScalar(item)) ? node.items : undefined;
  const authors =
    listed?.map(({ value }) => String(value ?? '')).join(', ') ?? textOf('author', map, complain);
  return authors?.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1');
}

function checkDate(date: string | undefined, complain: Complain): string | undefined {
  if (date === undefined || isDate(date)) return date;
  return complain(
    'date',
    '"date" must be a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY: it is ignored.',
  );
}

function checkUrl(typed: string | undefined, complain: Complain): string | undefined {
  if (typed === undefined) return undefined;
  return webAddress(typed) ?? complain('url', '"url" must be a whole http or https address: it is ignored.');
}

function checkLanguage(code: string | undefined, complain: Complain): string | undefined {
  if (code === undefined) return undefined;
  return (
    primarySubtag(code) ??
    complain('language', '"language" must be a language code such as en, de or zh: it is detected instead.')
  );
}

function checkSynonyms(map: YAMLMap, complain: Complain): string[][] {
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

/** A time of day may follow. */
function isDate(text: string): boolean {
  const [, day, time] = /^(\d{4}(?:-\d{2}){0,2})(?:[T ]+(\d.*))?$/.exec(text) ?? [];
  if (day === undefined || (time !== undefined && day.length < 10)) return false;
  const moment = new Date(day);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** Whether a letter is missing, is one too many or is another, or two neighbours have changed places. */
function isOneSlipFrom(word: string, typed: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === typed[same]) same++;
  const [rest, given] = [word.slice(same), typed.slice(same)];
  const swapped = `${given.slice(1, 2)}${given.slice(0, 1)}${given.slice(2)}`;
  return (
    rest !== given &&
    ([given.slice(1), swapped].includes(rest) || [given.slice(1), given].includes(rest.slice(1)))
  );
}
