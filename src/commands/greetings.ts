/** What somebody writes to the bot in, whether it only greets or thanks out: in every language the bot speaks. */

const GREETINGS = new Set(
  (
    'hi hello hey thanks thank thx cheers bye hallo danke dankeschön moin servus tschüss hola gracias adiós bonjour ' +
    'salut merci coucou oi olá obrigado obrigada valeu tchau привет здравствуйте спасибо пока 你好 您好 谢谢 謝謝 再见 ' +
    'こんにちは こんばんは ありがとう ありがとうございます'
  ).split(' '),
);
/** What may stand with them: "thank you so much", "vielen Dank", "bom dia". */
const BESIDE = new Set(
  (
    'you very so much a lot there again all everyone bot good morning afternoon evening dir euch ihnen sehr schön ' +
    'zusammen muchas mil todos beaucoup bien à tous muito большое всем дорогой 大家 很 非常'
  ).split(' '),
);
/** Words that greet only together. */
const WHOLE = new Set(
  (
    'good morning, good afternoon, good evening, guten morgen, guten tag, guten abend, vielen dank, buenos días, ' +
    'buenas tardes, buenas noches, bom dia, boa tarde, boa noite, доброе утро, добрый день, добрый вечер'
  ).split(', '),
);

export function isGreeting(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (WHOLE.has(words.join(' '))) return true;
  return (
    words.some((word) => GREETINGS.has(word)) &&
    words.every((word) => GREETINGS.has(word) || BESIDE.has(word))
  );
}
