/** Names go in; out comes everything the sandbox knows: people, guilds, channels, commands, exchanges. */
import {
  type APIApplicationCommand,
  type APIUser,
  ApplicationFlags,
  ChannelType,
  type UserFlags,
} from 'discord-api-types/v10';
import { type Changes, createChanges } from './changes.ts';
import { type Channel, createChannel } from './channel.ts';
import { createMember, createRole, everyoneRole, type Guild } from './guild.ts';
import type { Exchange } from './interactions/exchange.ts';
import { createSnowflakes, snowflakeAt, snowflakeTime } from './snowflake.ts';
import type { Talk } from './talk.ts';

export interface Person {
  readonly user: APIUser;
  /** The language of their client, such as 'en-US'. */
  readonly locale: string;
}

export interface WorldOptions {
  readonly botName: string;
  /** The permissions of the bot's own role, which add to everybody's. */
  readonly botPermissions: bigint;
  /** How many messages a channel keeps, and how many exchanges the world. */
  readonly historyLimit: number;
  /** How long a bot may take to answer an interaction, in milliseconds. */
  readonly answerWithin: number;
  /** Whether Discord has granted the bot the intent to read what people write to each other. */
  readonly readsMessageContent: boolean;
  /** Where the application has its interactions sent; null for the gateway. */
  readonly interactionsEndpoint: string | null;
  /** Whether the application can be added by OAuth2's code grant alone. */
  readonly requiresCodeGrant: boolean;
}

export interface World extends WorldOptions {
  readonly nextId: () => string;
  /** Ids of what was there before the sandbox started: the same in every run, a millisecond apart. */
  readonly setUpId: () => string;
  readonly changes: Changes;
  readonly bot: Person;
  /** Everybody, the bot included, by id. */
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** Commands by guild id; under '' the global ones. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** The latest interactions by id, oldest first. */
  readonly exchanges: Map<string, Exchange>;
  /** The latest talks by the message that began them, oldest first. */
  readonly talks: Map<string, Talk>;
}

const BEGINNING = Date.UTC(2024, 0, 1);

export function createWorld(options: WorldOptions): World {
  let made = 0;
  const setUpId = () => snowflakeAt(BEGINNING + made++);
  const bot: Person = { user: createUser(setUpId(), options.botName, { bot: true }), locale: 'en-US' };
  return {
    ...options,
    nextId: createSnowflakes(),
    setUpId,
    changes: createChanges(),
    bot,
    people: new Map([[bot.user.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    exchanges: new Map(),
    talks: new Map(),
  };
}

function createUser(id: string, name: string, kind: Pick<APIUser, 'bot' | 'system'> = {}): APIUser {
  return {
    id,
    username: kind.bot ? name : name.toLowerCase().replace(/[^a-z0-9._]/g, '_'),
    discriminator: kind.bot ? '0001' : '0',
    global_name: kind.bot ? null : name,
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    flags: 0 as UserFlags,
    public_flags: 0 as UserFlags,
    primary_guild: null,
    ...kind,
  };
}

/** What the application's flags say of the intents it has been granted. */
export function applicationFlags(world: World): number {
  return world.readsMessageContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
}

/** Somebody new, in no guild yet. */
export function addPerson(world: World, name: string, locale: string, system = false): Person {
  const person: Person = { user: createUser(world.setUpId(), name, system ? { system } : {}), locale };
  world.people.set(person.user.id, person);
  return person;
}

/** A new guild with everybody in it, or everybody but the bot, and text channels of these names. */
export function addGuild(
  world: World,
  about: {
    readonly name: string;
    readonly channels: readonly string[];
    readonly ownerId: string;
    readonly locale?: string | undefined;
    readonly withBot?: boolean | undefined;
    readonly unavailable?: boolean | undefined;
  },
): Guild {
  const id = world.setUpId();
  const joinedAt = new Date(snowflakeTime(id)).toISOString();
  const botRole = createRole(world.setUpId(), world.bot.user.username, world.botPermissions, 1);
  botRole.managed = true;
  botRole.tags = { bot_id: world.bot.user.id };
  const guild: Guild = {
    id,
    name: about.name,
    ownerId: about.ownerId,
    locale: about.locale ?? 'en-US',
    roles: [everyoneRole(id), botRole],
    members: new Map([...world.people.values()].map(({ user }) => [user.id, createMember(user, joinedAt)])),
    channels: [],
    joinedAt,
    unavailable: about.unavailable ?? false,
  };
  if (about.withBot === false) guild.members.delete(world.bot.user.id);
  guild.members.get(world.bot.user.id)?.roles.push(botRole.id);
  world.guilds.set(id, guild);
  for (const [position, name] of about.channels.entries()) {
    addChannel(
      world,
      createChannel({ id: world.setUpId(), type: ChannelType.GuildText, name, guildId: id, position }),
    );
  }
  world.changes.tell({ kind: 'guild-added', guild });
  return guild;
}

/** Gives somebody a role of their own in a guild, with these permissions. */
export function givePermissions(world: World, guild: Guild, person: Person, permissions: bigint): void {
  const role = createRole(world.setUpId(), `For ${person.user.username}`, permissions, guild.roles.length);
  guild.roles.push(role);
  guild.members.get(person.user.id)?.roles.push(role.id);
}

export function addChannel(world: World, channel: Channel): void {
  world.channels.set(channel.id, channel);
  if (channel.guildId !== undefined) world.guilds.get(channel.guildId)?.channels.push(channel);
}

/** The conversation between exactly these people, opened when it is not there yet. */
export function directChannel(world: World, userIds: readonly string[]): Channel {
  for (const channel of world.channels.values()) {
    const ids = new Set(channel.recipients.map((user) => user.id));
    if (ids.size === userIds.length && userIds.every((id) => ids.has(id))) return channel;
  }
  const recipients = userIds.flatMap((id) => world.people.get(id)?.user ?? []);
  const channel = createChannel({ id: world.nextId(), type: ChannelType.DM, name: '', recipients });
  addChannel(world, channel);
  world.changes.tell({ kind: 'conversation-opened', channel });
  return channel;
}
