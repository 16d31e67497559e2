/** A Vietnamese syllable in, its one spelling out. */

/** The tone stands on either of two vowels that end a syllable, "hòa" and "hoà"; "lý" and "lí" are one word. */
export function unifyVietnamese(word: string): string {
  return word
    .normalize('NFD')
    .replace(
      /(o)([aey])([\u0300\u0301\u0303\u0309\u0323])$|(?<!q)(u)(y)([\u0300\u0301\u0303\u0309\u0323])$/,
      '$1$4$3$6$2$5',
    )
    .replace(/^([hklmst])y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/, '$1i')
    .normalize('NFC');
}
