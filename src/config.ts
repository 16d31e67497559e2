/** Environment variables in, a Config or every problem with them out; pure. */
import { webAddress } from './corpus/web-address.ts';
import {
  HIGHEST_PORT,
  lackOfPorts,
  MOST_HERE,
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
  /** The setting that the variable should have been, where it is none. */
  readonly meant?: string;
}

/** The text of a variable; undefined if it is not set. */
type Given = (variable: string) => string | undefined;
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

/**
 * Reads the settings; a value that is empty or only white space counts as not set. Never throws, never prints.
 * @param inSandbox whether the sandbox is asked for, where any token will do
 */
export function readConfig(env: Environment, inSandbox = false): Outcome {
  const given: Given = (variable) => env[variable]?.trim() || undefined;
  const config = takeSettings(given);
  const problems = findProblems(given, config, inSandbox);
  return problems.length > 0 ? { problems, rest: config } : { config };
}

/** What is given, as far as it can be taken. */
function takeSettings(given: Given): Config {
  const token = given('DISCORD_TOKEN');
  const guildId = given('DISCORD_GUILD_ID');
  const sandboxPort = given('SANDBOX_PORT');
  const healthPort = given('HEALTH_PORT');
  const logLevel = logLevels.find((level) => level === given('LOG_LEVEL')?.toLowerCase());
  const isShard = given('SHARDING_MANAGER') !== undefined;
  const plan = isShard ? undefined : parseShardPlan(given('SHARDS') ?? '');
  const shard = { id: Number(given('SHARDS') ?? Number.NaN), count: Number(given('SHARD_COUNT')) };
  return {
    ...(token && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) && { token }),
    ...(guildId && { guildId }),
    apiUrl: (given('DISCORD_API_URL') ?? 'https://discord.com/api').replace(/\/+$/, ''),
    corpusDir: given('CORPUS_DIR') ?? 'corpus',
    ...(sandboxPort && { sandboxPort: Number(sandboxPort) }),
    ...(logLevel && { logLevel }),
    production: given('NODE_ENV') === 'production',
    ...(plan && { shards: plan }),
    ...(isShard && { shard }),
    ...(healthPort && { healthPort: Number(healthPort) }),
  };
}

/** A variable and what is wrong with it, if anything is. */
type Check = readonly [variable: string, reason: string | false | undefined];

function findProblems(given: Given, config: Config, inSandbox: boolean): ConfigProblem[] {
  const token = given('DISCORD_TOKEN');
  const guildId = given('DISCORD_GUILD_ID');
  const apiUrl = given('DISCORD_API_URL');
  const sandboxPort = given('SANDBOX_PORT');
  const checks: readonly Check[] = [
    ['DISCORD_TOKEN', token && !config.token && !inSandbox && whyNoToken(token)],
    [
      'DISCORD_GUILD_ID',
      guildId &&
        !/^\d{17,20}$/.test(guildId) &&
        'must be a server id of 17 to 20 digits: right-click the server, Copy Server ID (shown when Developer Mode is on, in Discord’s settings under Advanced).',
    ],
    [
      'DISCORD_API_URL',
      apiUrl &&
        !webAddress(apiUrl) &&
        'must be an http:// or https:// address, such as https://discord.com/api.',
    ],
    [
      'SANDBOX_PORT',
      sandboxPort && !isPort(sandboxPort) && 'must be a port from 0 to 65535; 0 lets the system choose.',
    ],
    checkHealthPort(given('HEALTH_PORT'), config),
    checkShards(given('SHARDS'), config),
    ['LOG_LEVEL', given('LOG_LEVEL') && !config.logLevel && `must be one of ${logLevels.join(', ')}.`],
    [
      'DISCORD_TOKEN',
      config.production &&
        !token &&
        'is needed when NODE_ENV is production: the sandbox is for trying things out.',
    ],
  ];
  return checks.flatMap(([variable, reason]) => (reason ? [{ variable, reason }] : []));
}

function whyNoToken(text: string): string {
  return /^["'“”‘’]|["'“”‘’]$/.test(text)
    ? 'has a quotation mark at one end: take it out.'
    : 'does not look like a bot token (three parts joined by dots): copy it from your application’s Bot page, or leave it empty for the sandbox.';
}

/** The port itself, and whether there is one after it for each shard. */
function checkHealthPort(text: string | undefined, { healthPort = 0, sandboxPort, shards }: Config): Check {
  if (text && !isPort(text)) return ['HEALTH_PORT', 'must be a port from 0 to 65535, or empty.'];
  if (healthPort > 0 && healthPort === sandboxPort)
    return ['HEALTH_PORT', 'is the same as SANDBOX_PORT: set one of them to another port.'];
  if (!shards) return ['HEALTH_PORT', undefined];
  const lastShard = shardsHere(shards).reduce((most, id) => Math.max(most, id), 0);
  const variable = shardPort(1, lastShard) > HIGHEST_PORT ? 'SHARDS' : 'HEALTH_PORT';
  return [variable, lackOfPorts(healthPort, lastShard)];
}

/** The owner's plan; in a shard, what the process that started it has set. */
function checkShards(text: string | undefined, { shard, shards }: Config): Check {
  if (!shard)
    return [
      'SHARDS',
      text &&
        !shards &&
        `must be auto, a count such as 4, or the shards of this machine such as 0-3/16: ${MOST_HERE} at most.`,
    ];
  const { id, count } = shard;
  return [
    'SHARDING_MANAGER',
    !(Number.isInteger(id) && id >= 0 && id < count) &&
      'is for the processes that Verbatim starts itself: do not set it; SHARDS will do.',
  ];
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT;
}
