/** What the page asks for goes in, as untrusted JSON; the user does it, and the result comes out. */
import type { Exchange } from './interactions/exchange.ts';
import type { ActKind, ActResults, OptionInputs } from './page-protocol.ts';
import { NotPossible } from './users/not-possible.ts';
import type { SandboxUser } from './users/user.ts';
import type { Json } from './validation/form.ts';
import type { World } from './world.ts';

/** Reads the input of an act by name, refusing what has not the right form. */
interface Input {
  text(name: string): string;
  maybe(name: string): string | undefined;
  texts(name: string): string[];
  values<T>(name: string): Readonly<Record<string, T>>;
  isFalse(name: string): boolean;
}

type Act = (
  user: SandboxUser,
  input: Input,
  world: World,
) => ActResults[ActKind] | Promise<ActResults[ActKind]>;

const ACTS: {
  readonly [Kind in ActKind]: (...given: Parameters<Act>) => ActResults[Kind] | Promise<ActResults[Kind]>;
} = {
  send: (user, input) => {
    const replyTo = input.maybe('replyTo');
    const about = { in: input.text('channelId'), ping: !input.isFalse('ping') };
    return {
      messageId: user.send(input.text('content'), replyTo === undefined ? about : { ...about, replyTo }).id,
    };
  },
  slash: (user, input) =>
    begun(
      user.slash(input.text('command'), input.values('options') as OptionInputs, input.text('channelId')),
    ),
  complete: async (user, input) => {
    const options = input.values('options') as OptionInputs;
    const choices = await user.complete(
      input.text('command'),
      options,
      input.text('channelId'),
      input.text('focused'),
    );
    return choices === 'did not respond' ? {} : { choices };
  },
  'use-on': (user, input) => begun(user.useOn(input.text('messageId'), input.text('command'))),
  click: (user, input) => begun(user.click(input.text('messageId'), input.text('customId'))),
  choose: (user, input) =>
    begun(user.choose(input.text('messageId'), input.text('customId'), input.texts('values'))),
  submit: (user, input, world) => {
    const opened = world.exchanges.get(input.text('exchangeId'));
    if (!opened || opened.userId !== user.id) throw new NotPossible('no modal is open');
    return begun(user.submit(opened, input.values('fields')));
  },
  delete: (user, input) => {
    user.delete(input.text('messageId'));
    return {};
  },
  direct: (user, input) => ({ channelId: user.direct(input.text('userId')) }),
};

/** Does it. Throws `NotPossible` when the client would not let the user, or the request is out of form. */
export async function doAct(world: World, users: readonly SandboxUser[], request: unknown): Promise<object> {
  const {
    user: userId,
    kind,
    input,
  } = (request ?? {}) as { user?: unknown; kind?: unknown; input?: unknown };
  const user = users.find(({ id }) => id === userId);
  if (!user) throw new NotPossible('there is no such user');
  if (typeof kind !== 'string' || !Object.hasOwn(ACTS, kind)) throw new NotPossible('there is no such act');
  return ACTS[kind as ActKind](user, readInput(input), world);
}

function begun(exchange: Exchange): { exchangeId: string } {
  return { exchangeId: exchange.interaction.id };
}

function readInput(given: unknown): Input {
  const fields = isRecord(given) ? given : {};
  const wrong = (name: string) => new NotPossible(`“${name}” is missing or has the wrong form`);
  const maybe = (name: string) => {
    const value = fields[name];
    if (value !== undefined && typeof value !== 'string') throw wrong(name);
    return value;
  };
  return {
    maybe,
    text: (name) => {
      const value = maybe(name);
      if (value === undefined) throw wrong(name);
      return value;
    },
    texts: (name) => {
      const value = fields[name];
      if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw wrong(name);
      return value;
    },
    values: <T>(name: string) => {
      const value = fields[name];
      if (!isRecord(value)) throw wrong(name);
      return value as Readonly<Record<string, T>>;
    },
    isFalse: (name) => fields[name] === false,
  };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
