/** What somebody writes to the bot in, whether it only greets, thanks or asks for help out: in all the bot's languages. */
import { wordings } from '../message/wording-for.ts';
import { foldName } from '../search/fold-name.ts';

/** By the language they are in. */
const THANKS: readonly (readonly [string, string])[] = [
  ['en', 'thanks thank thx ty tysm cheers'],
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
    'hi hello hey hiya yo sup bye hallo moin servus tschüss hola adiós bonjour salut coucou oi olá tchau привет здравствуйте пока ' +
    '你好 您好 再见 こんにちは こんばんは'
  ).split(' '),
  ...LANGUAGES.keys(),
]);
/** What may stand with them: "thank you so much", "vielen Dank", "bom dia", "ok thanks man". */
const BESIDE = new Set(
  (
    'you very so much a lot there again all everyone bot good morning afternoon evening man bro mate dude guys buddy ' +
    'ok okay great perfect nice cool awesome please pls vielen dir euch ihnen sehr schön zusammen bitte na ' +
    'muchas mil todos tío amigo por favor beaucoup bien à tous mec muito cara большое всем дорогой друг пожалуйста 大家 很 非常'
  ).split(' '),
);
/** Words that greet or praise only together. */
const WHOLE = phrases(
  'good morning, good afternoon, good evening, good night, how are you, how are you doing, how s it going, hows it going, ' +
    'what s up, whats up, wassup, good bot, nice bot, nice one, good job, well done, good answer, great answer, ' +
    'guten morgen, guten tag, guten abend, gute nacht, wie geht es dir, wie geht s, wie gehts, guter bot, gut gemacht, ' +
    'buenos días, buenas tardes, buenas noches, cómo estás, como estas, qué tal, que tal, buen bot, bien hecho, ' +
    'ça va, comment ça va, comment vas tu, comment allez vous, bonne nuit, bon bot, bien joué, ' +
    'bom dia, boa tarde, boa noite, tudo bem, como vai, como você está, bom bot, bom trabalho, ' +
    'доброе утро, добрый день, добрый вечер, доброй ночи, как дела, хороший бот, молодец, ' +
    '你好吗, 早上好, 晚安, 做得好, おはよう, おはようございます, おやすみ, お元気ですか, 元気ですか',
);
/** What /help is called in any language, as somebody types it who knows no commands. */
const HELP_NAMES = new Set(wordings.map(({ helpName }) => foldName(helpName)));
/** What asks what the bot is for. */
const HELP = phrases(
  `${wordings.map(({ helpName }) => helpName).join(', ')}, ` +
    'help me, can you help me, commands, list commands, what can you do, what do you do, who are you, what are you, ' +
    'are you a bot, how do you work, how do i use you, how do i use this bot, what can i ask, what can i ask you, ' +
    'hilf mir, kannst du mir helfen, was kannst du, wer bist du, was bist du, wie funktionierst du, was kann ich fragen, ' +
    'ayúdame, ayudame, qué puedes hacer, quién eres, qué eres, cómo funcionas, qué puedo preguntar, ' +
    'aide moi, que peux tu faire, tu peux faire quoi, que sais tu faire, qui es tu, comment tu marches, ' +
    'me ajuda, me ajude, o que você faz, o que você pode fazer, quem é você, como você funciona, o que posso perguntar, ' +
    'помоги, помоги мне, что ты умеешь, что ты можешь, кто ты, как ты работаешь, ' +
    '帮帮我, 你能做什么, 你会什么, 你是谁, 助けて, 何ができますか, 何ができるの, あなたは誰ですか',
);

/** Who is thanked, and for what, in at most so many words, and without spaces in at most six signs. */
const MOST_THANKED = 2;
const UNSPACED_THANKS = /^(?:谢谢|謝謝|ありがとう)(?=.{0,6}$)/u;

/** Nobody greets at greater length without saying something else. */
const MOST_WORDS = 12;

export function isGreeting(text: string): boolean {
  const words = wordsOf(text);
  return has(words, WHOLE) || (words.some((word) => GREETINGS.has(word)) && words.every(isSmall));
}

/**
 * Whether it asks for help with the bot and for nothing else. "Commands" and "Who are you?" may be headings of an
 * article, too, and then ask for what stands there; /help is what it says.
 *
 * @param headings As foldName gives them.
 */
export function asksForHelp(text: string, headings: { has(name: string): boolean }): boolean {
  if (!has(wordsOf(text), HELP)) return false;
  const name = foldName(text);
  return HELP_NAMES.has(name) || !headings.has(name);
}

/** Whether words are one of the phrases, with no others around it than those that greet. */
function has(words: readonly string[], listed: ReadonlySet<string>): boolean {
  if (words.length > MOST_WORDS) return false;
  const first = words.findIndex((word) => !isSmall(word));
  const last = words.findLastIndex((word) => !isSmall(word));
  // A phrase may begin or end with such a word itself: "good bot", "how are you".
  for (let from = 0; from <= (first < 0 ? words.length : first); from++) {
    for (let to = words.length; to > Math.max(last, from); to--) {
      if (listed.has(words.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}

function isSmall(word: string): boolean {
  return GREETINGS.has(word) || BESIDE.has(word);
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}

/** The language in which a text says thanks, if it does. */
export function languageOfThanks(text: string): string | undefined {
  return wordsOf(text).flatMap((word) => thanksIn(word) ?? [])[0];
}

/** Whether a text first says thanks and then little: "gracias crack" may be no more than that, "thanks, and trade?" is. */
export function thanksFirst(text: string): boolean {
  const words = wordsOf(text);
  const first = words.findIndex((word) => !isSmall(word) || thanksIn(word));
  const others = words.filter((word) => !isSmall(word) && !thanksIn(word));
  return thanksIn(words[first] ?? '') !== undefined && others.length <= MOST_THANKED && !/[?？]/.test(text);
}

/** What is written without spaces goes on behind its thanks: "谢谢你". */
function thanksIn(word: string): string | undefined {
  const begins = UNSPACED_THANKS.exec(word)?.[0] ?? word;
  return LANGUAGES.get(begins);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
