/** A person of the sandbox goes in; out come the things one can do on Discord, each as a method. */
import { AllowedMentionsTypes, type APIMessage } from 'discord-api-types/v10';
import type { Channel } from '../channel.ts';
import { deleteMessages, postMessage } from '../messages.ts';
import { may, sees, writingPermission } from '../permissions.ts';
import { openThread, readThread, wakeThread } from '../threads.ts';
import { CONTENT } from '../validation/message.ts';
import { directChannel, type Person, type World } from '../world.ts';
import { type CommandUse, createCommandUse, type FoundMessage, type Where } from './command-use.ts';
import { type ComponentUse, createComponentUse } from './component-use.ts';
import { NotPossible } from './not-possible.ts';

export interface SandboxUser extends CommandUse, ComponentUse {
  readonly id: string;
  readonly name: string;
  /** Writes a message. '@name' mentions somebody, '@everyone' everybody; a reply pings unless told otherwise. */
  send(
    content: string,
    about?: { readonly in?: Where; readonly replyTo?: string; readonly ping?: boolean },
  ): APIMessage;
  delete(messageId: string): void;
  /** Opens a thread on a message; gives its id. */
  openThread(messageId: string, name: string): string;
  /** What this user sees in a channel, oldest first: ephemeral messages only when they are theirs. */
  sees(where?: Where): readonly APIMessage[];
  /** The id of the conversation with somebody: the bot unless named. */
  direct(withUserId?: string): string;
}

export function createSandboxUser(world: World, person: Person): SandboxUser {
  const { id } = person.user;
  const find = (where: Where): Channel => {
    const channel = findChannel(world, where);
    if (!sees(world, id, channel)) throw new NotPossible('you cannot see this channel');
    return channel;
  };
  const findMessage = (messageId: string): FoundMessage => {
    for (const channel of world.channels.values()) {
      const message = channel.messages.get(messageId);
      if (message && sees(world, id, channel) && (message.visibleTo ?? id) === id)
        return { channel, message };
    }
    throw new NotPossible('there is no such message');
  };
  return {
    id,
    name: person.user.global_name ?? person.user.username,
    send: (content, { in: where, replyTo, ping = true } = {}) => {
      const channel = find(where);
      if (!may(world, id, channel, writingPermission(channel)))
        throw new NotPossible('you cannot write here');
      const body = { content: withMentions(world, content.trim()) };
      if (body.content === '') throw new NotPossible('the message is empty');
      if (body.content.length > CONTENT)
        throw new NotPossible(`a message takes at most ${CONTENT} characters`);
      wakeThread(world, channel);
      const reply = replyTo !== undefined && {
        reference: { messageId: replyTo, failIfNotExists: true },
        allowedMentions: { parse: Object.values(AllowedMentionsTypes), replied_user: ping },
      };
      return postMessage(world, channel, person, { ...body, ...reply }).data;
    },
    ...createCommandUse(world, person, find, findMessage),
    ...createComponentUse(world, person, findMessage),
    delete: (messageId) => {
      const { channel, message } = findMessage(messageId);
      const own = message.data.author.id === id || message.visibleTo === id;
      if (!own && !may(world, id, channel, 'ManageMessages'))
        throw new NotPossible('you cannot delete this message');
      deleteMessages(world, channel, message);
    },
    openThread: (messageId, name) => {
      const { channel, message } = findMessage(messageId);
      if (!may(world, id, channel, 'CreatePublicThreads'))
        throw new NotPossible('you cannot open threads here');
      return openThread(world, channel, person, readThread({ name }), message).id;
    },
    sees: (where) => {
      const messages = [...find(where).messages.values()];
      return messages.filter(({ visibleTo }) => (visibleTo ?? id) === id).map(({ data }) => data);
    },
    direct: (withUserId = world.bot.user.id) => {
      if (withUserId === id || !world.people.has(withUserId))
        throw new NotPossible('there is nobody to talk to');
      return directChannel(world, [id, withUserId]).id;
    },
  };
}

/** The channel with this id, or in the first guild the one with this name; its first channel when not said. */
function findChannel(world: World, where: Where): Channel {
  const byId = where !== undefined && world.channels.get(where);
  if (byId) return byId;
  const [guild] = world.guilds.values();
  const channel = guild?.channels.find(({ name }, n) => (where === undefined ? n === 0 : name === where));
  if (!channel) throw new NotPossible(`there is no channel “${where}”`);
  return channel;
}

/** Turns '@name', in capitals or not, into Discord's mention of that user; of names that begin alike the longest is meant. */
function withMentions(world: World, content: string): string {
  const named = [...world.people.values()]
    .flatMap(({ user }) => [user.username, user.global_name].map((name) => ({ name: name ?? '', user })))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length);
  return content.replace(/(?<![\p{L}\p{N}<])@([^\s@][^@]*)/gu, (said: string, after: string) => {
    const found = named.find(
      ({ name }) =>
        after.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
        !/^[\p{L}\p{N}_]/u.test(after.slice(name.length)),
    );
    return found ? `<@${found.user.id}>${after.slice(found.name.length)}` : said;
  });
}
