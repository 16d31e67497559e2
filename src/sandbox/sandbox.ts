/** Names and numbers go in; out comes a small Discord listening on 127.0.0.1, for a bot, a page and tests. */
import { randomBytes } from 'node:crypto';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Change } from './changes.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import type { Guild } from './guild.ts';
import type { Exchange } from './interactions/exchange.ts';
import { postMessage } from './messages.ts';
import { DEFAULTS, type SandboxOptions } from './options.ts';
import { createPageRoutes } from './page-routes.ts';
import { permissionBits } from './permissions.ts';
import { gatewayRoutes } from './rest/gateway.ts';
import { createRest, type RecordedRequest } from './rest/rest.ts';
import { createTroubles } from './rest/troubles.ts';
import { listen, type NodeEnv } from './server.ts';
import { createSandboxUser, type SandboxUser } from './users/user.ts';
import { addGuild, addPerson, createWorld, givePermissions, type World } from './world.ts';

export interface Sandbox {
  /** The page. */
  readonly url: string;
  /** For discord.js: `rest: { api: sandbox.apiUrl }`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly botId: string;
  readonly guild: Guild;
  readonly users: readonly SandboxUser[];
  readonly faults: Faults;
  /** The bot's latest requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** How often bots have dialled the gateway and identified, and how many sockets of theirs are open. */
  readonly connections: () => Readonly<Record<'dialled' | 'identified' | 'open', number>>;
  /** The latest interactions with what came of them, oldest first. */
  readonly exchanges: () => readonly Exchange[];
  /** The user of this name; the first when not said. */
  user(name?: string): SandboxUser;
  /** Posts a message of the owner's in the first channel. */
  announce(content: string): void;
  /** Another guild; `withBot: false` is one that people use the bot in though it is no member, `unavailable` one in an outage. */
  addGuild(
    name: string,
    channels?: readonly string[],
    about?: { readonly locale?: string; readonly withBot?: boolean; readonly unavailable?: boolean },
  ): Guild;
  /** Resolves with the first value that is neither undefined nor false, looking again after every change. */
  until<T>(look: () => T | undefined | false): Promise<T>;
  /** Hears of everything that happens from now on; returns what stops it. */
  listen(listener: (change: Change) => void): () => void;
  stop(): Promise<void>;
}

/** What the bot's own role lets it do beyond what everybody may. */
const BOT_PERMISSIONS = PermissionFlagsBits.ManageThreads;
const REQUESTS_KEPT = 1000;

export async function startSandbox(given: SandboxOptions = {}): Promise<Sandbox> {
  const options = { ...DEFAULTS, ...given };
  const { historyLimit, answerWithin, readsMessageContent, interactionsEndpoint, requiresCodeGrant } =
    options;
  const world = createWorld({
    botName: options.botName,
    botPermissions: BOT_PERMISSIONS,
    historyLimit,
    answerWithin,
    readsMessageContent,
    interactionsEndpoint,
    requiresCodeGrant,
  });
  const owner = addPerson(world, options.ownerName, 'en-US', true);
  const people = options.users.map(({ name, locale = 'en-US' }) => addPerson(world, name, locale));
  const users = people.map((person) => createSandboxUser(world, person));
  const guild = addGuild(world, {
    name: options.guildName,
    locale: options.guildLocale,
    channels: options.channels,
    ownerId: owner.user.id,
  });
  for (const [n, { permissions = [] }] of options.users.entries()) {
    const person = people[n];
    if (person && permissions.length > 0) givePermissions(world, guild, person, permissionBits(permissions));
  }
  const token = options.token ?? createToken(world);
  const troubles = createTroubles();
  const requests: RecordedRequest[] = [];
  const address = () => `ws://127.0.0.1:${server.port}/gateway`;
  const gateway = createGateway(world, { token, address, heartbeatInterval: options.heartbeatInterval });
  const rest = createRest(world, {
    token,
    troubles,
    more: gatewayRoutes({ ...options, address, identified: gateway.identified }),
    record: (request) => {
      requests.push(request);
      if (requests.length > REQUESTS_KEPT) requests.shift();
      options.record?.(request);
    },
  });
  const online = () => [...gateway.sessions.values()].some(({ socket }) => socket);
  const page = createPageRoutes<NodeEnv>(world, { users, online, folder: options.pageFolder });
  const server = await listen(options.port, {
    routes: { '/api/v10': rest, '/': page.routes },
    sockets: { '/gateway': gateway.connect, '/sandbox/stream': page.stream },
    admit: (path) => path !== '/gateway' || gateway.admit(),
  });
  const user = (name = users[0]?.name) => {
    const found = users.find((each) => each.name === name);
    if (!found) throw new Error(`the sandbox has no user “${name}”`);
    return found;
  };
  return {
    url: `http://127.0.0.1:${server.port}`,
    apiUrl: `http://127.0.0.1:${server.port}/api`,
    token,
    botId: world.bot.user.id,
    guild,
    users,
    faults: createFaults(world, gateway, troubles),
    requests,
    connections: () => ({
      dialled: gateway.dialled(),
      identified: gateway.identified(),
      open: gateway.open().size,
    }),
    exchanges: () => [...world.exchanges.values()],
    user,
    announce(content) {
      const [first] = guild.channels;
      if (first) postMessage(world, first, owner, { content });
    },
    addGuild: (name, channels = DEFAULTS.channels, about = {}) =>
      addGuild(world, { name, channels, ownerId: owner.user.id, ...about }),
    until: (look) => until(world, look),
    listen: world.changes.listen,
    stop: async () => {
      gateway.stop();
      for (const exchange of world.exchanges.values()) exchange.expire();
      await server.stop();
    },
  };
}

/** Three parts as Discord's tokens have: the bot's id, a moment, a secret; each sandbox makes its own. */
function createToken(world: World): string {
  const moment = randomBytes(4).toString('base64url');
  return [
    Buffer.from(world.bot.user.id).toString('base64url'),
    moment,
    randomBytes(28).toString('base64url'),
  ].join('.');
}

function until<T>(world: World, look: () => T | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const stop = world.changes.listen(() => tryNow());
    const tryNow = () => {
      const found = look();
      if (found === undefined || found === false) return;
      stop();
      resolve(found);
    };
    tryNow();
  });
}
