/** Parts of message and modal bodies, small and right unless told otherwise, for tests that make one thing wrong. */

export type Fields = Record<string, unknown>;

/** So many characters. */
export const x = (length: number) => 'x'.repeat(length);
export const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
/** An address of so many characters. */
export const address = (length: number) => 'https://a.org/'.padEnd(length, 'x');
export const button = (about: Fields = {}) => ({ type: 2, style: 1, label: 'a', custom_id: 'a', ...about });
export const link = (about: Fields = {}) => ({
  type: 2,
  style: 5,
  label: 'a',
  url: 'https://example.org',
  ...about,
});
export const row = (...components: Fields[]) => ({ type: 1, components });
export const option = (n: number, about: Fields = {}) => ({ label: `${n}`, value: `${n}`, ...about });
export const menu = (options: Fields[], about: Fields = {}) => ({
  type: 3,
  custom_id: 's',
  options,
  ...about,
});
export const embeds = (...each: Fields[]) => ({ embeds: each });
export const field = (about: Fields = {}) => ({ name: 'a', value: 'b', ...about });
export const input = (about: Fields = {}) => ({ type: 4, style: 1, custom_id: 'i', ...about });
export const label = (component: Fields, about: Fields = {}) => ({
  type: 18,
  label: 'a',
  component,
  ...about,
});

/** A row of a table with its outcome in words, for the test's name. */
export const tellOutcome = <T>([what, body, refused]: readonly [what: string, body: T, refused?: string]) =>
  [what, refused === undefined ? 'taken' : 'refused', body, refused] as const;
