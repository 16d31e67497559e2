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
  append(values: ArrayLike<number>): void;
  /** What there is, in an array of just that length; nothing may be added after. */
  finish(): InstanceType<K>;
}

/** More room than this share of what there is is given back when an array is finished. */
const SLACK = 1 / 8;

/**
 * @param make The constructor of the array that comes out.
 * @param expected About how many numbers there will be.
 */
export function createGrowingArray<K extends Kind>(make: K, expected = 1024): GrowingArray<K> {
  const grown = {
    values: new make(expected) as InstanceType<K>,
    length: 0,
    push(value: number) {
      const at = grown.extend(1);
      grown.values[at] = value;
    },
    extend(count: number) {
      const at = grown.length;
      grown.length += count;
      if (grown.length > grown.values.length) {
        const larger = new make(Math.ceil(grown.length * 1.5));
        larger.set(grown.values);
        grown.values = larger as InstanceType<K>;
      }
      return at;
    },
    append(values: ArrayLike<number>) {
      const at = grown.extend(values.length);
      grown.values.set(values, at);
    },
    finish() {
      const tight = grown.values.length <= grown.length * (1 + SLACK);
      const { values, length } = grown;
      return (tight ? values.subarray(0, length) : values.slice(0, length)) as InstanceType<K>;
    },
  };
  return grown;
}
