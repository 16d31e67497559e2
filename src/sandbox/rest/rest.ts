/** The world goes in; Discord's REST API comes out as a Hono app: token, troubles, rate-limit headers, error bodies. */
import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { DiscordError, discordErrors } from '../discord-error.ts';
import type { World } from '../world.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { identityRoutes } from './identity.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import type { Route } from './route.ts';
import type { Trouble, Troubles } from './troubles.ts';

/** A request of the bot and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** As in Discord's description: '/channels/{channel_id}/messages'. */
  readonly route: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** 0 when a test had it hang, stall, cut off, or answered by something else than Discord. */
  readonly status: number;
  readonly response: unknown;
}

export interface RestOptions {
  readonly token: string;
  readonly troubles: Troubles;
  readonly record: (request: RecordedRequest) => void;
  /** Routes beside those of the resources. */
  readonly more: readonly Route[];
}

type RestContext = Context<{ Bindings: HttpBindings }>;
const WINDOW_SECONDS = 1;
const WINDOW_REQUESTS = 1000;

export function createRest(world: World, options: RestOptions): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const routes = [
    ...identityRoutes,
    ...commandRoutes,
    ...interactionRoutes,
    ...messageRoutes,
    ...channelRoutes,
  ];
  for (const route of [...options.more, ...routes]) {
    const bucket = createHash('md5').update(`${route.method} ${route.path}`).digest('hex');
    app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      const sent = await c.req.text();
      const ordered = options.troubles.next(route.method, route.path);
      const trouble = ordered?.trouble;
      const carryOut = () => answer(world, options.token, route, c, sent);
      if (ordered?.carriedOut) carryOut();
      const reply = trouble ? troubledReply(trouble) : carryOut();
      options.record({
        method: route.method,
        route: route.path,
        path: c.req.path,
        query: searchOf(c),
        body: parse(sent),
        status: reply.status,
        response: reply.body,
      });
      if (trouble) return befall(c, trouble, reply, bucket);
      const headers = limitHeaders(bucket, WINDOW_REQUESTS - 1);
      return reply.status === 204
        ? c.body(null, 204, headers)
        : c.json(reply.body, reply.status as 200, headers);
    });
  }
  app.all('*', (c) => c.json(discordErrors.notFound().body, 404));
  return app;
}

interface AnyReply {
  /** 0 when there is no answer at all. */
  readonly status: number;
  readonly body?: unknown;
}

function answer(world: World, token: string, route: Route, c: RestContext, sent: string): AnyReply {
  try {
    if (!route.open && c.req.header('authorization') !== `Bot ${token}`) throw discordErrors.unauthorized();
    if (c.req.header('content-type')?.startsWith('multipart/')) throw discordErrors.filesUnsupported();
    const body = parse(sent);
    if (body === undefined && sent !== '') throw discordErrors.invalidJson();
    return route.answer(world, { params: c.req.param(), query: new URLSearchParams(searchOf(c)), body });
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return { status: error.status, body: error.body };
  }
}

/** The part of the address after its '?'. */
function searchOf(c: RestContext): string {
  return c.req.url.split('?', 2)[1] ?? '';
}

/** The JSON of a body; undefined when it is empty or not JSON. */
function parse(sent: string): unknown {
  if (sent === '') return undefined;
  try {
    return JSON.parse(sent) as unknown;
  } catch {
    return undefined;
  }
}

/** The sandbox limits no rate by itself; it only says so in Discord's headers. */
function limitHeaders(
  bucket: string,
  remaining: number,
  resetAfter = WINDOW_SECONDS,
): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(WINDOW_REQUESTS),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(Date.now() / 1000 + resetAfter),
    'X-RateLimit-Reset-After': resetAfter.toFixed(3),
    'X-RateLimit-Bucket': bucket,
  };
}

function troubledReply(trouble: Trouble): AnyReply {
  if (typeof trouble === 'string') return { status: 0 };
  // Nothing of that is Discord's.
  if ('status' in trouble && trouble.instead !== undefined) return { status: 0 };
  if ('status' in trouble)
    return { status: trouble.status, body: { message: 'Ordered by a test', code: trouble.code ?? 0 } };
  const { limited, retryAfter } = trouble;
  const body = {
    message: 'You are being rate limited.',
    retry_after: retryAfter,
    global: limited === 'global',
  };
  return { status: 429, body };
}

function befall(c: RestContext, trouble: Trouble, { status, body }: AnyReply, bucket: string): Response {
  if (trouble === 'drop') c.env.incoming.socket.destroy();
  if (trouble === 'stall') c.env.outgoing.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
  if (typeof trouble === 'string') return RESPONSE_ALREADY_SENT;
  if ('status' in trouble) {
    const { instead, type = 'text/html' } = trouble;
    if (instead !== undefined) return c.body(instead, trouble.status as 500, { 'Content-Type': type });
    return c.json(body, status as 500);
  }
  const { limited, retryAfter } = trouble;
  return c.json(body, 429, {
    'Retry-After': String(Math.ceil(retryAfter)),
    'X-RateLimit-Scope': limited,
    ...(limited === 'global' ? { 'X-RateLimit-Global': 'true' } : limitHeaders(bucket, 0, retryAfter)),
  });
}
