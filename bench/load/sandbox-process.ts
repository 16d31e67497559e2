/** A sandbox in a process of its own: says where it is; asked for traffic, it plays users and says how they fared. */
import { startSandbox } from '../../src/sandbox/sandbox.ts';

/** So many questions, so many of them at once, by users who ask in turn. */
export interface Traffic {
  readonly count: number;
  readonly atOnce: number;
  readonly questions: readonly string[];
}

export interface Fared {
  /** Interactions a second. */
  readonly rate: number;
  /** Milliseconds from gateway event to REST callback, one for each. */
  readonly latencies: readonly number[];
  /** How many got a message. */
  readonly answered: number;
}

/** Enough of them that nobody asks faster than Verbatim's gentle limit lets them. */
const USERS = 30_000;

const ASK = {
  name: 'ask',
  description: 'Asks',
  options: [{ type: 3, name: 'question', description: 'What to ask', required: true }],
};

const users = Array.from({ length: USERS }, (_, number) => ({ name: `user ${number}` }));
const sandbox = await startSandbox({ users });
let asked = 0;

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

async function play({ count, atOnce, questions }: Traffic): Promise<Fared> {
  const latencies: number[] = [];
  let left = count;
  let answered = 0;
  const askInTurn = async () => {
    while (left > 0) {
      left -= 1;
      const number = asked++;
      // Numbered, since a channel that has just had the same answer gets a link to it.
      const question = `${questions[number % questions.length]} ${number}`;
      const begun = performance.now();
      const outcome = await sandbox.users[number % USERS]?.slash('ask', { question }).outcome();
      latencies.push(performance.now() - begun);
      if (outcome?.kind === 'message') answered += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return { rate: (count / (performance.now() - begun)) * 1000, latencies, answered };
}
