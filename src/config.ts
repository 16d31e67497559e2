/** Environment variables in, a Config or every problem with them out; pure. */
import { webAddress } from './corpus/web-address.ts';
import {
  HIGHEST_PORT,
  lackOfPorts,
  parseShardPlan,
  type ShardPlan,
  shardPort,
  shardsHere,
} from './shard-plan.ts';

/** Everything the owner can set, checked. */
export interface Config {
  /** Missing: the sandbox instead of Discord. */
  readonly token?: string;
  /** Register commands in this one server only. */
  readonly guildId?: string;
  /** Base URL of the REST API, without the version. */
  readonly apiUrl: string;
  readonly corpusDir: string;
  /** 0 lets the system choose. */
  readonly sandboxPort?: number;
  readonly logLevel?: (typeof logLevels)[number];
  readonly production: boolean;
  /** How the servers are shared between processes; missing: one process for all. */
  readonly shards?: ShardPlan;
  /** Set in a process that was started as one shard of several. */
  readonly shard?: { readonly id: number; readonly count: number };
  /** Port on 127.0.0.1 of the health endpoint for all that runs on this machine; missing: none. */
  readonly healthPort?: number;
}

/** One wrong setting: which, what is wrong with it, and the mend. */
export interface ConfigProblem {
  readonly variable: string;
  readonly reason: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Outcome =
  | { readonly config: Config }
  /** `rest` holds for every setting that no problem names. */
  | { readonly problems: readonly ConfigProblem[]; readonly rest: Config };

/** The variables an owner may set. */
export const settings = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
  'CORPUS_DIR',
  'SANDBOX_PORT',
  'LOG_LEVEL',
  'SHARDS',
  'HEALTH_PORT',
] as const;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const isLogLevel = (text: string): text is NonNullable<Config['logLevel']> =>
  logLevels.some((level) => level === text);

/** Reads the settings; a value that is empty or only white space counts as not set. Never throws, never prints. */
export function readConfig(env: Environment): Outcome {
  const problems: ConfigProblem[] = [];
  const setting = (variable: string) => env[variable]?.trim() || undefined;
  const wrong = (variable: string, reason: string) => void problems.push({ variable, reason });

  const token = setting('DISCORD_TOKEN');
  const isToken = token && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
  if (token && !isToken) {
    const quoted = /^["'“”‘’]|["'“”‘’]$/.test(token);
    wrong(
      'DISCORD_TOKEN',
      quoted
        ? 'has a quotation mark at one end: take it out.'
        : 'does not look like a bot token (three parts joined by dots): copy it from your application’s Bot page, or leave it empty for the sandbox.',
    );
  }

  const guildId = setting('DISCORD_GUILD_ID');
  if (guildId && !/^\d{17,20}$/.test(guildId)) {
    wrong(
      'DISCORD_GUILD_ID',
      'must be a server id of 17 to 20 digits: right-click the server, Copy Server ID (shown when Developer Mode is on, in Discord’s settings under Advanced).',
    );
  }

  const apiUrl = setting('DISCORD_API_URL') ?? 'https://discord.com/api';
  if (!webAddress(apiUrl)) {
    wrong('DISCORD_API_URL', 'must be an http:// or https:// address, such as https://discord.com/api.');
  }

  const sandboxPort = setting('SANDBOX_PORT');
  if (sandboxPort && !isPort(sandboxPort)) {
    wrong('SANDBOX_PORT', 'must be a port from 0 to 65535; 0 lets the system choose.');
  }

  const healthPort = setting('HEALTH_PORT');
  const listensTwice = Number(healthPort) > 0 && Number(healthPort) === Number(sandboxPort);

  const child = setting('SHARDING_MANAGER') !== undefined;
  const shards = child ? undefined : setting('SHARDS');
  const plan = shards === undefined ? undefined : parseShardPlan(shards);
  const lastShard = plan ? shardsHere(plan).reduce((most, id) => Math.max(most, id), 0) : 0;
  const crowded = plan && lackOfPorts(Number(healthPort ?? 0), lastShard);
  if (healthPort && !isPort(healthPort)) wrong('HEALTH_PORT', 'must be a port from 0 to 65535, or empty.');
  else if (listensTwice)
    wrong('HEALTH_PORT', 'is the same as SANDBOX_PORT: set one of them to another port.');
  else if (crowded) wrong(shardPort(1, lastShard) > HIGHEST_PORT ? 'SHARDS' : 'HEALTH_PORT', crowded);
  if (shards && !plan) {
    wrong('SHARDS', 'must be auto, a count such as 4, or the shards of this machine such as 0-3/16.');
  }

  const shard = { id: Number(setting('SHARDS') ?? Number.NaN), count: Number(setting('SHARD_COUNT')) };
  if (child && !(Number.isInteger(shard.id) && shard.id >= 0 && shard.id < shard.count)) {
    wrong(
      'SHARDING_MANAGER',
      'is for the processes that Verbatim starts itself: do not set it; SHARDS will do.',
    );
  }

  const logLevel = setting('LOG_LEVEL')?.toLowerCase();
  if (logLevel && !isLogLevel(logLevel)) wrong('LOG_LEVEL', `must be one of ${logLevels.join(', ')}.`);

  const production = setting('NODE_ENV') === 'production';
  if (production && !token) {
    wrong('DISCORD_TOKEN', 'is needed when NODE_ENV is production: the sandbox is for trying things out.');
  }

  const config: Config = {
    ...(isToken && { token }),
    ...(guildId && { guildId }),
    apiUrl: apiUrl.replace(/\/+$/, ''),
    corpusDir: setting('CORPUS_DIR') ?? 'corpus',
    ...(sandboxPort && { sandboxPort: Number(sandboxPort) }),
    ...(logLevel && isLogLevel(logLevel) && { logLevel }),
    production,
    ...(plan && { shards: plan }),
    ...(child && { shard }),
    ...(healthPort && { healthPort: Number(healthPort) }),
  };
  return problems.length > 0 ? { problems, rest: config } : { config };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT;
}
