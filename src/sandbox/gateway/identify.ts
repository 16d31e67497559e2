/** What a bot says of itself when it identifies goes in; out comes what it asked for, or the code Discord closes with. */
import { GatewayCloseCodes as Code, GatewayIntentBits as Intent } from 'discord-api-types/v10';

export interface Identity {
  readonly shard: readonly [number, number];
  readonly intents: number;
}

const ALL_INTENTS = Object.values(Intent)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;
/** More guilds than this on one shard, and Discord asks for more shards. */
const GUILDS_PER_SHARD = 2500;

/** Judges the data of an identify. `granted` are the privileged intents the application has. */
export function readIdentity(sent: unknown, token: string, granted: number, guilds: number): Identity | Code {
  const data = (sent ?? {}) as { token?: unknown; shard?: unknown; intents?: unknown };
  if (!isToken(data.token, token)) return Code.AuthenticationFailed;
  const [number, count] = Array.isArray(data.shard) ? (data.shard as unknown[]) : [0, 1];
  if (!Number.isInteger(number) || !Number.isInteger(count)) return Code.InvalidShard;
  const shard = [Number(number), Number(count)] as const;
  if (shard[0] < 0 || shard[0] >= shard[1]) return Code.InvalidShard;
  if (guilds > GUILDS_PER_SHARD * shard[1]) return Code.ShardingRequired;
  const { intents } = data;
  if (typeof intents !== 'number' || (intents & ~ALL_INTENTS) !== 0) return Code.InvalidIntents;
  if (intents & PRIVILEGED & ~granted) return Code.DisallowedIntents;
  return { shard, intents };
}

/** Whether what the bot sent is the token, with or without 'Bot ' before it. */
export function isToken(sent: unknown, token: string): boolean {
  return typeof sent === 'string' && sent.replace(/^Bot\s+/i, '') === token;
}
