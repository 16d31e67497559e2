/** Settings and the commands in, what the doctor found out on Discord: how each thing is, and the mend where it needs one. */
import { DiscordAPIError, GatewayIntentBits, Routes } from 'discord.js';
import type {
  APIApplication,
  RESTGetAPIApplicationCommandsResult,
  RESTGetAPICurrentUserGuildsResult,
  RESTGetAPIGatewayBotResult,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Config } from '../config.ts';
import { type ShardPlan, shardsHere } from '../shard-plan.ts';
import { INTENTS } from './client.ts';
import { describeStartFailure } from './describe-failure.ts';
import { counted, type Finding } from './diagnose.ts';
import { inviteLink } from './invite-link.ts';
import { GUILDS_TO_TIDY, sameCommands } from './register-commands.ts';
import { askGateway, createRest } from './rest.ts';

/** Above it, Discord closes a shard's connection with 4011. */
const SERVERS_PER_SHARD = 2_500;

const DOUBLED =
  'registered both everywhere and in a server, where people see each twice: npm start will take the others away';

/** What the client has with no SHARDS set. */
const RECOMMENDED: ShardPlan = { total: 'auto', here: 'all' };

const PRIVILEGED: readonly GatewayIntentBits[] = [
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildPresences,
  GatewayIntentBits.MessageContent,
];

/**
 * Looks at Discord with the token: whether it is taken, the application, where to invite the bot from, the gateway, the
 * commands registered there. What one of them lacks keeps no other from being told. Reads only. Never throws.
 */
export async function diagnoseDiscord(
  { token = '', apiUrl, guildId, shards = RECOMMENDED }: Config,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<{ findings: Finding[]; recommended?: number }> {
  const rest = createRest(apiUrl, token);
  const get = async <T>(route: `/${string}`, query = {}) =>
    (await rest.get(route, { query: new URLSearchParams(query) })) as T;
  const failed = (subject: string, error: unknown): Finding => {
    return { state: 'wrong', subject, detail: describeStartFailure(error, apiUrl) };
  };
  /** Whether there are any where npm start takes ours away; a server that does not let us look was never asked for commands. */
  const isDoubled = async (id: string): Promise<boolean> => {
    const servers = guildId
      ? []
      : await get<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds(), { limit: `${GUILDS_TO_TIDY}` });
    const others = guildId
      ? [Routes.applicationCommands(id)]
      : servers.slice(0, GUILDS_TO_TIDY).map((server) => Routes.applicationGuildCommands(id, server.id));
    for (const route of others) {
      const left = await get<unknown[]>(route).catch((error: unknown) => {
        if (error instanceof DiscordAPIError) return [];
        throw error;
      });
      if (left.length > 0) return true;
    }
    return false;
  };
  const registered = async (id: string): Promise<Finding> => {
    const home = guildId ? Routes.applicationGuildCommands(id, guildId) : Routes.applicationCommands(id);
    const there = await get<RESTGetAPIApplicationCommandsResult>(home, { with_localizations: 'true' });
    if (there.length > 0 && (await isDoubled(id)))
      return { state: 'odd', subject: 'Commands', detail: DOUBLED };
    return sameCommands(there, commands)
      ? { state: 'fine', subject: 'Commands', detail: `${there.length} registered, as they should be` }
      : { state: 'odd', subject: 'Commands', detail: 'differ from ours: npm start will register them' };
  };
  let application: APIApplication;
  try {
    application = await get<APIApplication>(Routes.currentApplication());
  } catch (error) {
    return { findings: [failed('Discord', error)] };
  }
  const { id, approximate_guild_count: servers = 0 } = application;
  const gateway = await askGateway(rest).catch((error: unknown) => failed('Gateway', error));
  return {
    findings: [
      { state: 'fine', subject: 'Token', detail: 'Discord takes it' },
      ...diagnoseApplication(application),
      diagnoseIntents(INTENTS),
      ...('shards' in gateway ? diagnoseGateway(gateway, shards, servers) : [gateway]),
      await registered(id).catch((error: unknown) => failed('Commands', error)),
    ],
    ...('shards' in gateway && { recommended: gateway.shards }),
  };
}

function diagnoseApplication(application: APIApplication): Finding[] {
  const { id, name, bot_public, bot_require_code_grant, interactions_endpoint_url } = application;
  const astray: Finding = {
    state: 'wrong',
    subject: 'Interactions',
    detail:
      'Discord sends them to an address of their own, and none here: empty Interactions Endpoint URL on the application’s General Information page.',
  };
  const link = inviteLink(id);
  return [
    {
      state: 'fine',
      subject: 'Application',
      detail: `${name} (${id}), ${bot_public ? 'anyone' : 'only you'} may add it`,
    },
    ...(interactions_endpoint_url ? [astray] : []),
    bot_require_code_grant
      ? {
          state: 'wrong',
          subject: 'Invite',
          detail: `turn off Requires OAuth2 Code Grant on the application’s Bot page, else nobody can add it with ${link}`,
        }
      : { state: 'fine', subject: 'Invite', detail: link },
  ];
}

/** Discord closes the connection of a bot that asks for a privileged one without leave. */
export function diagnoseIntents(intents: readonly GatewayIntentBits[]): Finding {
  const named = (some: readonly GatewayIntentBits[]) =>
    some.map((each) => GatewayIntentBits[each]).join(', ');
  const privileged = intents.filter((intent) => PRIVILEGED.includes(intent));
  return privileged.length > 0
    ? { state: 'wrong', subject: 'Intents', detail: `${named(privileged)}: privileged, which none should be` }
    : { state: 'fine', subject: 'Intents', detail: `${named(intents)}: none is privileged` };
}

/** Whether there are as many logins left as shards start here, and whether all shards together may serve so many servers. */
function diagnoseGateway(
  { session_start_limit, shards: recommended }: RESTGetAPIGatewayBotResult,
  plan: ShardPlan,
  servers: number,
): Finding[] {
  const { remaining, total, reset_after } = session_start_limit;
  const needed = shardsHere(plan, recommended).length;
  const left = `${remaining} of ${total} logins left today`;
  const more = counted(Math.ceil(reset_after / 60_000), 'minute');
  const logins: Finding =
    remaining < needed
      ? {
          state: 'wrong',
          subject: 'Gateway',
          detail: `${left}, ${needed} needed: Discord grants more in ${more}.`,
        }
      : {
          state: 'fine',
          subject: 'Gateway',
          detail: `${left}, ${counted(recommended, 'shard')} recommended`,
        };
  const shards = plan.total === 'auto' ? recommended : plan.total;
  if (servers <= SERVERS_PER_SHARD * shards) return [logins];
  const enough = Math.ceil(servers / SERVERS_PER_SHARD);
  const detail = `about ${servers}, and Discord lets a shard serve ${SERVERS_PER_SHARD}: set SHARDS to ${enough} or more.`;
  return [logins, { state: 'wrong', subject: 'Servers', detail }];
}
