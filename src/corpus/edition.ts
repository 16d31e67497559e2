/** Anything that JSON can hold in, eight characters that change with it out. */
import { createHash } from 'node:crypto';

/** The first 8 base64url characters (48 bits) of the SHA-256 over the value's JSON. */
export function editionOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);
}
