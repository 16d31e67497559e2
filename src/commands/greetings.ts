/** What somebody writes to the bot in, whether it only greets or thanks out: in every language the bot speaks. */

/** By the language they are in. */
const THANKS: readonly (readonly [string, string])[] = [
  ['en', 'thanks thank thx cheers'],
  ['de', 'danke dankeschön dank'],
  ['es', 'gracias'],
  ['fr', 'merci'],
  ['pt', 'obrigado obrigada valeu'],
  ['ru', 'спасибо'],
  ['zh', '谢谢 謝謝'],
  ['ja', 'ありがとう ありがとうございます'],
];
const LANGUAGES = new Map(
  THANKS.flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
const GREETINGS = new Set([
  ...(
    'hi hello hey bye hallo moin servus tschüss hola adiós bonjour salut coucou oi olá tchau привет здравствуйте пока ' +
    '你好 您好 再见 こんにちは こんばんは'
  ).split(' '),
  ...LANGUAGES.keys(),
]);
/** What may stand with them: "thank you so much", "vielen Dank", "bom dia". */
const BESIDE = new Set(
  (
    'you very so much a lot there again all everyone bot good morning afternoon evening vielen dir euch ihnen sehr schön ' +
    'zusammen muchas mil todos beaucoup bien à tous muito большое всем дорогой 大家 很 非常'
  ).split(' '),
);
/** Words that greet only together. */
const WHOLE = new Set(
  (
    'good morning, good afternoon, good evening, guten morgen, guten tag, guten abend, buenos días, ' +
    'buenas tardes, buenas noches, bom dia, boa tarde, boa noite, доброе утро, добрый день, добрый вечер'
  ).split(', '),
);

export function isGreeting(text: string): boolean {
  const words = wordsOf(text);
  if (WHOLE.has(words.join(' '))) return true;
  return (
    words.some((word) => GREETINGS.has(word)) &&
    words.every((word) => GREETINGS.has(word) || BESIDE.has(word))
  );
}

/** The language in which a greeting says thanks, if it does. */
export function languageOfThanks(text: string): string | undefined {
  return wordsOf(text).flatMap((word) => LANGUAGES.get(word) ?? [])[0];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
