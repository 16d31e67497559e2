/** A request body goes in field by field; out come Discord's 50035 errors, each at the path of the wrong field. */
import { discordErrors, type FieldErrors } from '../discord-error.ts';
import { isSnowflake } from '../snowflake.ts';

export type Json = Readonly<Record<string, unknown>>;

interface Bounds {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

/** A dictionary of the body. Each method reads one of its fields and notes what is wrong with it; missing passes unless required. */
export interface Fields {
  /** As it was sent. */
  readonly json: Json;
  /** Notes that a field is wrong; without a key the whole dictionary. */
  fail(key: string | undefined, code: string, message: string): void;
  require(key: string): void;
  /** A text whose length, counted in code points, is in bounds; missing counts as ''. */
  text(key: string, bounds: Bounds): string;
  /** A whole number in bounds, or undefined when it is missing or wrong. */
  integer(key: string, bounds: Bounds): number | undefined;
  /** An id, or undefined when it is missing or wrong. */
  snowflake(key: string): string | undefined;
  /** Fails unless the field is there and one of these. */
  oneOf(key: string, allowed: readonly unknown[]): void;
  /** An address of one of these schemes, at most so many characters long. */
  address(key: string, max: number, schemes: readonly string[]): void;
  /** A list with its length in bounds; missing counts as empty. */
  list(key: string, bounds: Bounds): unknown[];
  /** The same of dictionaries, each read by itself. */
  each<T>(key: string, bounds: Bounds, read: (item: Fields, n: number) => T): T[];
  /** The same of values that must be one of these. */
  listOf(key: string, bounds: Bounds, allowed: readonly unknown[]): unknown[];
  /** A dictionary within this one. */
  inner(key: string): Fields | undefined;
  /** The same, which must be there. */
  demand(key: string): Fields;
}

/** Reads a body that is a dictionary. Throws 50035 when anything in it is wrong. */
export function readBody<T>(value: unknown, read: (body: Fields) => T): T {
  return collect((errors) => read(dictionary(errors, [], value)));
}

/** Reads a body that is a list of dictionaries. */
export function readBodies<T>(value: unknown, read: (item: Fields, n: number) => T): T[] {
  return collect((errors) => {
    if (Array.isArray(value)) return value.map((each, n) => read(dictionary(errors, [n], each), n));
    errors.add([], ...NO_LIST);
    return [];
  });
}

type Path = readonly (string | number)[];

interface Errors {
  add(path: Path, code: string, message: string): void;
}

const NO_LIST = ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'] as const;

function collect<T>(read: (errors: Errors) => T): T {
  const all: FieldErrors = {};
  const add = (path: Path, code: string, message: string) => {
    let at = all;
    for (const step of path) {
      const next = at[step] ?? {};
      at[step] = next;
      if (Array.isArray(next)) return;
      at = next;
    }
    const { _errors: before = [] } = at;
    at._errors = Array.isArray(before) ? [...before, { code, message }] : before;
  };
  const result = read({ add });
  if (Object.keys(all).length > 0) throw discordErrors.invalidForm(all);
  return result;
}

function dictionary(errors: Errors, path: Path, value: unknown): Fields {
  const is = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!is) errors.add(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  return createFields(errors, path, is ? (value as Json) : {});
}

function createFields(errors: Errors, path: Path, json: Json): Fields {
  const isMissing = (key: string) => json[key] === undefined || json[key] === null;
  const fields: Fields = {
    json,
    fail: (key, code, message) => errors.add(key === undefined ? path : [...path, key], code, message),
    require: (key) => fields.fail(key, 'BASE_TYPE_REQUIRED', 'This field is required'),
    text: (key, { min = 0, max, required }) => {
      const value = json[key];
      if (isMissing(key) || value === '') {
        if (required) fields.require(key);
        return '';
      }
      if (typeof value !== 'string' && typeof value !== 'number') {
        fields.fail(key, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
        return '';
      }
      const words = String(value);
      if (required && words.trim() === '') fields.require(key);
      else checkLength(fields, key, words.length > max ? [...words].length : words.length, min, max);
      return words;
    },
    integer: (key, { min = 0, max, required }) => {
      const value = json[key];
      if (isMissing(key)) {
        if (required) fields.require(key);
        return undefined;
      }
      const number = Number(value);
      if (!Number.isInteger(number) || typeof value === 'boolean') {
        fields.fail(key, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not int.`);
        return undefined;
      }
      const bound = (code: string, words: string) => fields.fail(key, code, `int value should be ${words}.`);
      if (number < min) bound('NUMBER_TYPE_MIN', `greater than or equal to ${min}`);
      if (number > max) bound('NUMBER_TYPE_MAX', `less than or equal to ${max}`);
      return number;
    },
    snowflake: (key) => {
      const value = json[key];
      if (isMissing(key)) return undefined;
      if (isSnowflake(value)) return value;
      fields.fail(key, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not snowflake.`);
      return undefined;
    },
    oneOf: (key, allowed) => {
      if (isMissing(key)) fields.require(key);
      else if (!allowed.includes(json[key])) fields.fail(key, ...notOneOf(allowed));
    },
    address: (key, max, schemes) => {
      const words = fields.text(key, { max });
      if (words === '') return;
      const scheme = URL.canParse(words) ? new URL(words).protocol.slice(0, -1) : undefined;
      if (scheme === undefined) fields.fail(key, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      else if (!schemes.includes(scheme)) {
        const names = schemes.map((name) => `'${name}'`).join(', ');
        const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${names}).`;
        fields.fail(key, 'URL_TYPE_INVALID_SCHEME', message);
      }
    },
    list: (key, { min = 0, max, required }) => {
      const value = json[key];
      if (Array.isArray(value)) checkLength(fields, key, value.length, min, max);
      else if (!isMissing(key)) fields.fail(key, ...NO_LIST);
      else if (required) fields.require(key);
      return Array.isArray(value) ? value : [];
    },
    each: (key, bounds, read) =>
      fields.list(key, bounds).map((item, n) => read(dictionary(errors, [...path, key, n], item), n)),
    listOf: (key, bounds, allowed) => {
      const values = fields.list(key, bounds);
      for (const [n, value] of values.entries())
        if (!allowed.includes(value)) errors.add([...path, key, n], ...notOneOf(allowed));
      return values;
    },
    inner: (key) => (isMissing(key) ? undefined : fields.demand(key)),
    demand: (key) => dictionary(errors, [...path, key], json[key]),
  };
  return fields;
}

function notOneOf(allowed: readonly unknown[]): [code: string, message: string] {
  return ['BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`];
}

function checkLength(fields: Fields, key: string, length: number, min: number, max: number): void {
  if (length >= min && length <= max) return;
  if (min > 0) fields.fail(key, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  else fields.fail(key, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}
