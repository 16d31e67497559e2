/** A folded German word in, the same with its umlauts where a keyboard has none out: "schoen" is "schön". */

/** "Kaese", "schoen", "Gebaeude" and "gruen", but not "neue", "Quelle", "Statue" and "Statuen". */
const TYPED_UMLAUT =
  /(?<![aeiouyäöüq])[aou]e(?=[bcdfghjklmnpqrstvwxz]|(?<=ae)u)(?!(?=[ns]$)(?<=[aeiouyäöü].*ue))/g;
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

export function withUmlauts(folded: string): string {
  return folded.replace(TYPED_UMLAUT, (typed) => UMLAUTS[typed] ?? typed);
}
