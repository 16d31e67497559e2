/** The words of a `<sup>` or `<sub>` in, numbers among them in raised or lowered characters out: 10²⁴ is not 1024. */

const CHARACTERS = '0123456789+-−n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋ₙ';
/** Powers, charges, "1, 2" and "1–3". */
const NUMBERS = /^[–+−-]?[\dn]*(?:[,–+−-] ?[\dn]+)*[+−-]?$/;

/** Other words stay as they are: "19th". */
export function raisedText(words: string, element: string): string {
  if (!NUMBERS.test(words)) return words;
  const shapes = element === 'sup' ? RAISED : LOWERED;
  return words
    .replace(/^–/, '−')
    .replace(/[\dn+−-]/g, (character) => shapes[CHARACTERS.indexOf(character)] ?? character);
}
