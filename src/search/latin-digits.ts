/** A number in any script's digits in, in 0 to 9 out: "२०२४" and "٢٠٢٤" are 2024. */

/** Unicode gives the digits of a script ten code points in a row. */
export function latinDigits(number: string): string {
  return number.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(placeInScript(digit.codePointAt(0) ?? 0)));
}

function placeInScript(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
