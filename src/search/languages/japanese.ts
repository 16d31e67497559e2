/** A Japanese word as the Segmenter cuts it in, the part that its other forms have too out: 書き, 書く and 書い are 書. */

/** What follows the last ideograph is an ending: いつも, of kana alone, is whole. */
const OKURIGANA = /(?<=\p{sc=Han})[\p{sc=Hira}ー]+$/u;
/** コンピューター is written コンピュータ as well; キー and カレー are not without it. */
const LONG_VOWEL = /(?<=^\p{scx=Kana}{4,})ー$/u;

export function stemJapanese(word: string): string {
  return word.replace(OKURIGANA, '').replace(LONG_VOWEL, '');
}
