/** A sandbox in a process of its own: says where it is; asked for traffic, it plays users and says how they fared. */
import { startSandbox } from '../../src/sandbox/sandbox.ts';

/** So many questions, so many of them at once, by users who ask in turn, in one channel after the other. */
export interface Traffic {
  readonly count: number;
  readonly atOnce: number;
  readonly questions: readonly string[];
  /** Spells every question as it was not spelt of late, so that no answer to it is at hand. */
  readonly anew: boolean;
}

export interface Fared {
  /** Interactions a second. */
  readonly rate: number;
  /** Milliseconds from gateway event to REST callback, one for each. */
  readonly latencies: readonly number[];
  /** How many got a message. */
  readonly answered: number;
  /** How many of those were no answer, but a link to the one the channel has already. */
  readonly linked: number;
  /** How many of the questions were among the thousand asked before, whose answers Verbatim has at hand. */
  readonly recent: number;
  /** How many different questions were asked, in how many channels. */
  readonly distinct: number;
  readonly channels: number;
}

const [guilds = '1'] = process.argv.slice(2);

/** Enough of them that nobody asks faster than Verbatim's gentle limit lets them; everybody is in every server. */
const USERS = guilds === '1' ? 30_000 : 300;

/**
 * A channel that has just had an answer gets a link to it, so no channel is asked the same twice before Verbatim has
 * forgotten that it was: as many as a server may have.
 */
const CHANNELS = 500;
/** How many answers Verbatim keeps. */
const KEPT = 1000;

const ASK = {
  name: 'ask',
  description: 'Asks',
  options: [{ type: 3, name: 'question', description: 'What to ask', required: true }],
};

const users = Array.from({ length: USERS }, (_, number) => ({ name: `user ${number}` }));
const channels = Array.from({ length: CHANNELS }, (_, number) => `channel-${number}`);
const sandbox = await startSandbox({ users, channels });
for (let number = 2; number <= Number(guilds); number += 1)
  sandbox.addGuild(`Server ${number}`, channels.slice(0, 20));
let asked = 0;
/** Question → when it was asked last, counted in questions. */
const lastAsked = new Map<string, number>();

process.on('message', (traffic: Traffic) => {
  void play(traffic).then((fared) => process.send?.(fared));
});
await declareAsk();
process.send?.({ apiUrl: sandbox.apiUrl, token: sandbox.token });

/** For the echo bot, which declares no commands of its own. */
async function declareAsk(): Promise<void> {
  const response = await fetch(`${sandbox.apiUrl}/v10/applications/${sandbox.botId}/commands`, {
    method: 'PUT',
    headers: { Authorization: `Bot ${sandbox.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify([ASK]),
  });
  if (!response.ok) throw new Error(`the sandbox answered ${response.status}`);
}

async function play({ count, atOnce, questions, anew }: Traffic): Promise<Fared> {
  const latencies: number[] = [];
  let left = count;
  let answered = 0;
  let linked = 0;
  let recent = 0;
  const distinct = new Set<string>();
  const askInTurn = async () => {
    while (left > 0) {
      left -= 1;
      const number = asked++;
      // All the questions in one channel, then in the next.
      const plain = questions[number % questions.length] ?? '';
      const question = anew ? spellAnew(plain, Math.floor(number / questions.length)) : plain;
      const channel = sandbox.guild.channels[Math.floor(number / questions.length) % CHANNELS];
      distinct.add(question);
      if (number - (lastAsked.get(question) ?? Number.NEGATIVE_INFINITY) <= KEPT) recent += 1;
      lastAsked.set(question, number);
      const begun = performance.now();
      const outcome = await sandbox.users[number % USERS]?.slash('ask', { question }, channel?.id).outcome();
      latencies.push(performance.now() - begun);
      if (outcome?.kind !== 'message') continue;
      answered += 1;
      if (/discord\.com\/channels/.test(JSON.stringify(outcome.message.embeds))) linked += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  const rate = (count / (performance.now() - begun)) * 1000;
  return { rate, latencies, answered, linked, recent, distinct: distinct.size, channels: CHANNELS };
}

/** The same words, commas between some of them: between others in each of many rounds. */
function spellAnew(question: string, round: number): string {
  const [first = '', ...others] = question.split(' ');
  return others.reduce((text, word, at) => `${text}${(round >> at) & 1 ? ', ' : ' '}${word}`, first);
}
