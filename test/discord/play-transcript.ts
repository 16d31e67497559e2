/**
 * A transcript in, the same out as it really went: what people do is done again in the sandbox, what Verbatim does is
 * written down anew. Where the bot no longer does as the transcript says, the two differ.
 *
 *     Ada: /ask question: why did Blinken visit     a command, its options as Discord shows them
 *     Ada: @Verbatim why did he visit?              a message
 *     Linus replies: and on trade?                  to Verbatim's last message here
 *     Ada clicks Next match                         on Verbatim's last message here; the label's beginning is enough
 *     Ada opens ¶ 3                                 from its menu
 *     Ada writes: and on climate?                   into the form that has opened
 *     Linus uses Check this quote on Ada            on what she said last
 *     Ada is typing /topic name: tra                and is offered choices
 *     Ada goes to the thread | a direct message | #general
 *     An hour passes.                               between two lines, 10 seconds do
 *     In one breath:                                from here to the next empty line, no time does
 *
 * In what Verbatim does, "…" stands for anything. It is over 200 lines since each line's form and how it is played are read
 * together.
 */
import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { vi } from 'vitest';
import type { Exchange } from '../../src/sandbox/interactions/exchange.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';
import { isPrivate, offersOf, tellMessage } from './tell-message.ts';

const BETWEEN_LINES = 10_000;
const HOUR = 3_600_000;
/** Somebody who must be among the sandbox's users and has no part in the transcript. */
export const WITNESS = 'Witness';

interface Someone {
  readonly user: SandboxUser;
  channelId: string;
  /** The form they have open. */
  form?: Exchange;
  said?: APIMessage;
  /** How many replies they got to what they said. */
  replies: number;
}

/** Plays it; the clock (vi's, with Date and performance faked) goes on with every line. */
export async function playTranscript(script: string, sandbox: Sandbox): Promise<string> {
  const general = sandbox.guild.channels[0]?.id ?? '';
  const people = new Map(
    sandbox.users.map((user): [string, Someone] => [user.name, { user, channelId: general, replies: 0 }]),
  );
  const played: string[] = [];
  let hurried = false;
  for (const [line = '', ...written] of splitTurns(script)) {
    const [, name = '', deed = ''] = /^(\p{Lu}\p{Ll}+)(:? .+)$/u.exec(line) ?? [];
    const someone = people.get(name);
    hurried = line === 'In one breath:' || (hurried && line !== '');
    vi.advanceTimersByTime(line === 'An hour passes.' ? HOUR : hurried ? 0 : BETWEEN_LINES);
    const told = someone ? await act(someone, deed, { sandbox, people, general }) : [];
    played.push(line, ...(agree(written, told) ? written : told));
  }
  await answerOthers(sandbox);
  const replies = sandbox.requests.filter(({ body }) => JSON.stringify(body)?.includes('message_reference'));
  const told = [...people.values()].reduce((sum, { replies: each }) => sum + each, 0);
  if (replies.length !== told) played.push(`Verbatim replied ${replies.length} times, not ${told}.`);
  return played.join('\n');
}

/** Every line with what Verbatim did about it. */
function splitTurns(script: string): string[][] {
  const turns: string[][] = [];
  for (const line of script.split('\n')) {
    if (/^(Verbatim| {2})/.test(line)) turns.at(-1)?.push(line);
    else turns.push([line]);
  }
  return turns;
}

/** Whether it went as written, where "…" stands for anything. */
function agree(written: readonly string[], told: readonly string[]): boolean {
  const parts = written.join('\n').split('…');
  return new RegExp(`^${parts.map((part) => part.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('[^]*')}$`).test(
    told.join('\n'),
  );
}

interface Stage {
  readonly sandbox: Sandbox;
  readonly people: ReadonlyMap<string, Someone>;
  readonly general: string;
}

/** Does what a line says; gives the lines that tell what Verbatim did about it. */
async function act(someone: Someone, deed: string, { sandbox, people, general }: Stage): Promise<string[]> {
  const { user, channelId } = someone;
  const shown = () =>
    user
      .sees(channelId)
      .findLast(
        ({ author, type }) => author.id === sandbox.botId && type !== MessageType.ThreadStarterMessage,
      );
  const card = (): APIMessage => {
    const last = shown();
    if (!last) throw new Error(`${user.name} sees nothing of Verbatim’s here`);
    return last;
  };
  const [, verb = '', rest = ''] =
    /^(: (?=\/)|: | replies: | writes: | clicks | opens | uses | is typing | goes to )(.*)$/.exec(deed) ?? [];
  const say = async (replyTo?: string) => {
    someone.said = user.send(rest, { in: channelId, ...(replyTo && { replyTo }) });
    return tellReply(sandbox, someone, someone.said);
  };
  switch (verb.trim()) {
    case ':': {
      if (!rest.startsWith('/')) return say();
      const { name, options } = readTyped(rest);
      return tellExchange(sandbox, someone, user.slash(name, options, channelId));
    }
    case 'replies:':
      return say(card().id);
    case 'writes:': {
      const { form } = someone;
      if (!form) throw new Error(`${user.name} has no form open`);
      return tellExchange(sandbox, someone, user.submit(form, { question: rest }));
    }
    case 'clicks': {
      const label = offersOf(card()).find((each) => each.startsWith(rest));
      if (!label) throw new Error(`“${rest}” is not offered, but ${offersOf(card()).join(', ')}`);
      return tellExchange(sandbox, someone, user.click(card().id, label), card());
    }
    case 'opens':
      return tellExchange(sandbox, someone, chooseIn(user, card(), rest), card());
    case 'uses': {
      const [command = '', whom = ''] = rest.split(' on ');
      const target = whom === 'Verbatim' ? card() : people.get(whom)?.said;
      return tellExchange(sandbox, someone, user.useOn(target?.id ?? '', command));
    }
    case 'is typing': {
      const { name, options } = readTyped(rest);
      const choices = await user.complete(name, options, channelId);
      const names = choices === 'did not respond' ? [choices] : choices.map((choice) => choice.name);
      return [`Verbatim offers: ${names.join(' · ')}`];
    }
    case 'goes to': {
      const thread = sandbox.guild.channels.findLast((channel) => channel.thread)?.id ?? '';
      const places: Record<string, string> = { 'the thread': thread, 'a direct message': user.direct() };
      someone.channelId = places[rest] ?? general;
      return [];
    }
    default:
      throw new Error(`not understood: ${user.name}${deed}`);
  }
}

/** "/article read paragraph: 5" */
function readTyped(typed: string): { name: string; options: Record<string, string | number | boolean> } {
  const [before = '', ...pairs] = typed.slice(1).split(/ (?=\w+: )/);
  const options = pairs.map((pair): [string, string | number | boolean] => {
    const [, name = '', value = ''] = /^(\w+): (.*)$/.exec(pair) ?? [];
    if (value === 'True') return [name, true];
    return [name, /^\d+$/.test(value) ? Number(value) : value];
  });
  return { name: before, options: Object.fromEntries(options) };
}

function chooseIn(user: SandboxUser, message: APIMessage, label: string): Exchange {
  for (const row of message.components ?? []) {
    if (!('components' in row)) continue;
    for (const menu of row.components) {
      const option = 'options' in menu && menu.options.find((each) => each.label.startsWith(label));
      if (option && 'custom_id' in menu) return user.choose(message.id, menu.custom_id, [option.value]);
    }
  }
  throw new Error(`no menu offers “${label}”`);
}

/** What came of a command, a click or a form; `on` is the message clicked on. */
async function tellExchange(
  sandbox: Sandbox,
  someone: Someone,
  exchange: Exchange,
  on?: APIMessage,
): Promise<string[]> {
  const { user, channelId } = someone;
  const now = () => user.sees(channelId).find(({ id }) => id === on?.id);
  const gone = () => on && !now();
  const inThread = () =>
    now()?.thread && user.sees(on?.id).find(({ type, id }) => type === MessageType.Default && id !== on?.id);
  await sandbox.until(() => gone() || inThread() || !['waiting', 'thinking'].includes(exchange.state));
  const opened = inThread();
  if (gone()) return ['Verbatim takes its card away.'];
  if (opened) return tell(`opens a thread “${now()?.thread?.name}”`, tellMessage(opened));
  const outcome = await exchange.outcome();
  if (outcome.kind === 'modal') {
    someone.form = exchange;
    return [`Verbatim opens a form: ${outcome.modal.title}`];
  }
  if (outcome.kind !== 'message') return [`Verbatim ${outcome.kind}.`];
  const { message } = outcome;
  const turned = message.id === on?.id ? 'turns the card' : '';
  return tell(isPrivate(message) ? `${turned} to ${user.name} alone`.trim() : turned, tellMessage(message));
}

/** What Verbatim replied to a message; that it stays silent is known once it has answered others since. */
async function tellReply(sandbox: Sandbox, someone: Someone, said: APIMessage): Promise<string[]> {
  const { user, channelId } = someone;
  const reply = () => user.sees(channelId).find(({ message_reference: to }) => to?.message_id === said.id);
  const found = await Promise.race([sandbox.until(reply), answerOthers(sandbox)]);
  if (!found) return ['Verbatim says nothing.'];
  someone.replies += 1;
  return tell('', tellMessage(found));
}

/** Longer than any reply takes: another message read first, then the reply. */
async function answerOthers(sandbox: Sandbox): Promise<undefined> {
  for (let each = 0; each < 3; each++) await sandbox.user(WITNESS).slash('help').reply();
}

function tell(how: string, lines: readonly string[]): string[] {
  const head = how === '' ? 'Verbatim' : `Verbatim ${how}`;
  const [only, ...others] = lines;
  return others.length === 0 ? [`${head}: ${only}`] : [`${head}:`, ...lines.map((line) => `  ${line}`)];
}
