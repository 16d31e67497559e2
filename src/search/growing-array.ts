/** Numbers in, one typed array of them out: a tenth of the memory of an array of arrays. */

type Kind = Int32ArrayConstructor | Uint8ArrayConstructor | Int8ArrayConstructor | Float32ArrayConstructor;

/** A typed array that grows at its end. */
export interface GrowingArray<K extends Kind> {
  readonly length: number;
  /** Longer than `length`, and another one after each growth. */
  readonly values: InstanceType<K>;
  push(value: number): void;
  /** Makes room for so many at the end. @returns Where it begins. */
  extend(count: number): number;
  /** @param shift Added to each of them. */
  append(values: ArrayLike<number>, shift?: number): void;
  /** What there is, in an array of just that length; nothing may be added after. */
  finish(): InstanceType<K>;
}

/** More room than this share of what there is is given back when an array is finished. */
const SLACK = 1 / 8;

/** With so many it begins. */
const FIRST = 1024;
/** It grows by at least this share, so that it is not copied time and again. */
const LEAST_GROWTH = 1 / 8;

/**
 * @param make The constructor of the array that comes out.
 * @param expect How many numbers there will be in the end, as far as can be told when there are so many.
 */
export function createGrowingArray<K extends Kind>(
  make: K,
  expect = (length: number) => length * 1.5,
): GrowingArray<K> {
  const grown = {
    values: new make(FIRST) as InstanceType<K>,
    length: 0,
    push(value: number) {
      const at = grown.extend(1);
      grown.values[at] = value;
    },
    extend(count: number) {
      const at = grown.length;
      grown.length += count;
      if (grown.length > grown.values.length) {
        const least = grown.length * (1 + LEAST_GROWTH);
        const larger = new make(Math.ceil(Math.max(least, expect(grown.length))));
        larger.set(grown.values);
        grown.values = larger as InstanceType<K>;
      }
      return at;
    },
    append(values: ArrayLike<number>, shift = 0) {
      const at = grown.extend(values.length);
      grown.values.set(values, at);
      if (shift !== 0)
        for (let n = at; n < grown.length; n++) grown.values[n] = (grown.values[n] ?? 0) + shift;
    },
    finish() {
      const tight = grown.values.length <= grown.length * (1 + SLACK);
      const { values, length } = grown;
      return (tight ? values.subarray(0, length) : values.slice(0, length)) as InstanceType<K>;
    },
  };
  return grown;
}
