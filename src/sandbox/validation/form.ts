/** A request body goes in field by field; out come Discord's 50035 errors, each at the path of the wrong field. */
import { discordErrors, type FieldErrors } from '../discord-error.ts';
import { isSnowflake } from '../snowflake.ts';

export type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** Collects what is wrong with a body. */
export interface Form {
  fail(path: Path, code: string, message: string): void;
  /** Throws 50035 when anything has failed. */
  finish(): void;
}

interface Bounds {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

export function createForm(): Form {
  const errors: FieldErrors = {};
  let failed = false;
  return {
    fail: (path, code, message) => {
      failed = true;
      let at = errors;
      for (const step of path) {
        const next = at[step] ?? {};
        at[step] = next;
        if (Array.isArray(next)) return;
        at = next;
      }
      const { _errors: before = [] } = at;
      at._errors = Array.isArray(before) ? [...before, { code, message }] : before;
    },
    finish: () => {
      if (failed) throw discordErrors.invalidForm(errors);
    },
  };
}

/** The value as an object; anything else fails as Discord's dictionary type. */
export function object(form: Form, path: Path, value: unknown): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  form.fail(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  return {};
}

/** The value as a list with its length in bounds; missing counts as empty. */
export function list(form: Form, path: Path, value: unknown, { min = 0, max, required }: Bounds): unknown[] {
  if (value === undefined || value === null) {
    if (required) requireField(form, path);
    return [];
  }
  if (!Array.isArray(value)) {
    form.fail(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return [];
  }
  checkLength(form, path, value.length, min, max);
  return value;
}

/** The value as a text whose length, counted in code points, is in bounds; missing counts as ''. */
export function text(form: Form, path: Path, value: unknown, { min = 0, max, required }: Bounds): string {
  if (value === undefined || value === null || value === '') {
    if (required) requireField(form, path);
    return '';
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    form.fail(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    return '';
  }
  const words = String(value);
  if (required && words.trim() === '') requireField(form, path);
  else checkLength(form, path, words.length > max ? [...words].length : words.length, min, max);
  return words;
}

/** The value as a whole number in bounds, or undefined when it is missing or wrong. */
export function integer(
  form: Form,
  path: Path,
  value: unknown,
  { min = 0, max, required }: Bounds,
): number | undefined {
  if (value === undefined || value === null) {
    if (required) requireField(form, path);
    return undefined;
  }
  const number = Number(value);
  if (!Number.isInteger(number) || typeof value === 'boolean') {
    form.fail(path, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not int.`);
    return undefined;
  }
  if (number < min)
    form.fail(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
  if (number > max) form.fail(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  return number;
}

/** The value as an id, or undefined when it is missing or wrong. */
export function snowflake(form: Form, path: Path, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isSnowflake(value)) return value;
  form.fail(path, 'NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not snowflake.`);
  return undefined;
}

/** Fails unless the value is one of these. */
export function oneOf(form: Form, path: Path, value: unknown, allowed: readonly unknown[]): void {
  if (value === undefined || value === null) requireField(form, path);
  else if (!allowed.includes(value)) {
    form.fail(path, 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
  }
}

/** An http or https address (or another allowed scheme) of at most `max` characters; missing passes. */
export function address(
  form: Form,
  path: Path,
  value: unknown,
  max: number,
  schemes: readonly string[],
): void {
  const words = text(form, path, value, { max });
  if (words === '') return;
  const scheme = URL.canParse(words) ? new URL(words).protocol.slice(0, -1) : undefined;
  if (scheme === undefined) form.fail(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  else if (!schemes.includes(scheme)) {
    const names = schemes.map((name) => `'${name}'`).join(', ');
    form.fail(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme}" is not supported. Scheme must be one of (${names}).`,
    );
  }
}

export function requireField(form: Form, path: Path): void {
  form.fail(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function checkLength(form: Form, path: Path, length: number, min: number, max: number): void {
  if (length >= min && length <= max) return;
  if (min > 0) form.fail(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  else form.fail(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}
