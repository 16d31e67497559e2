/** A written word in, its parts out if it is one of a program's: "allowedMentions", but neither "iPhone" nor "YouTube". */

const CAMEL_CASE = /^\p{Ll}{2,}\p{Lu}[\p{Ll}\p{Lu}]*$/u;
const PARTS = /\p{Lu}+\p{Ll}*|\p{Ll}+/gu;

export function isCamelCase(written: string): boolean {
  return CAMEL_CASE.test(written);
}

export function camelParts(written: string): readonly string[] {
  return written.match(PARTS) ?? [];
}
