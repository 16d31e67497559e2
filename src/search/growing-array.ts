/** Numbers one by one in, one typed array of them out: a tenth of the memory of an array of arrays. */

type Kind = Int32ArrayConstructor | Uint8ArrayConstructor | Int8ArrayConstructor;

/** A typed array that grows at its end. */
export interface GrowingArray<K extends Kind> {
  readonly length: number;
  push(value: number): void;
  /** What was pushed, in an array of just that length. */
  finish(): InstanceType<K>;
}

/** @param make The constructor of the array that comes out. */
export function createGrowingArray<K extends Kind>(make: K): GrowingArray<K> {
  let values = new make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new make(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    finish: () => values.slice(0, length) as InstanceType<K>,
  };
}
