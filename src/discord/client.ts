/** Options in, a discord.js client that asks for no more than it needs out. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { restOptions } from './rest.ts';
import { ShardingStrategy } from './sharding-strategy.ts';
import { watchShards } from './watch-shards.ts';

/** One connection to the gateway of several that share the servers between them. */
export interface Shard {
  /** From 0. */
  readonly id: number;
  readonly count: number;
}

/** How long the gateway may take to let us in, from one shard to the next, and to resume, in milliseconds. */
export const READY_WITHIN = 60_000;

/** What is heard of, none of it privileged. */
export const INTENTS: readonly GatewayIntentBits[] = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * Creates a client on these intents alone.
 * It keeps no messages, members or reactions, and nothing it sends can ping.
 * @param apiUrl base URL of the REST API, without the version
 * @param shard the one shard to be; without it the client is as many as Discord recommends
 */
export function createClient(apiUrl: string, shard?: Shard, readyWithin = READY_WITHIN): Client {
  const client: Client = new Client({
    intents: INTENTS,
    // Direct messages, and that a message is gone, are heard of though neither is kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Always given: left out, discord.js would read SHARDS from the environment itself.
    shards: shard ? [shard.id] : 'auto',
    ...(shard && { shardCount: shard.count }),
    // For a server in an outage; what anybody says meanwhile is put off.
    waitGuildTimeout: 1_000,
    rest: restOptions(apiUrl),
    ws: {
      buildStrategy: (manager) => {
        const shards = new ShardingStrategy(manager);
        watchShards(client, shards, readyWithin);
        return shards;
      },
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === member.client.user.id },
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      GuildStickerManager: 0,
      GuildEmojiManager: 0,
    }),
  });
  return client;
}
