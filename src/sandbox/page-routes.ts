/** The world and its users go in; out come the page's routes and its stream, and the built page's files. */
import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Env } from 'hono';
import { Hono } from 'hono';
import type { WebSocket } from 'ws';
import { DiscordError } from './discord-error.ts';
import { doAct } from './page-acts.ts';
import type { ActRefused, PageUpdate } from './page-protocol.ts';
import { pageState, pageUpdate } from './page-view.ts';
import { NotPossible } from './users/not-possible.ts';
import type { SandboxUser } from './users/user.ts';
import type { Person, World } from './world.ts';

export interface PageOptions {
  readonly users: readonly SandboxUser[];
  readonly online: () => boolean;
  /** Where the built page lies; without it there is the API alone. */
  readonly folder: string | undefined;
}

export interface PageRoutes<E extends Env> {
  readonly routes: Hono<E>;
  /** Tells a page what its user sees, until it leaves. */
  stream(socket: WebSocket, query: URLSearchParams): void;
}

/** Scripts, styles and pictures come from the sandbox itself, and nowhere else may the page be framed. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const POLICY_VIOLATION = 1008;

export function createPageRoutes<E extends Env>(
  world: World,
  { users, online, folder }: PageOptions,
): PageRoutes<E> {
  const players = users.flatMap(({ id }) => world.people.get(id) ?? []);
  const viewerOf = (id: string | null | undefined): Person | undefined =>
    id ? players.find(({ user }) => user.id === id) : players[0];
  const refuse = (c: Context, error: string, status: 200 | 400 | 404) =>
    c.json({ error } satisfies ActRefused, status);

  const routes = new Hono<E>();
  routes.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  });
  routes.get('/sandbox/commands', (c) => {
    const viewer = viewerOf(c.req.query('user'));
    const user = users.find(({ id }) => id === viewer?.user.id);
    if (!user) return refuse(c, 'there is no such user', 404);
    return c.json(user.commands(c.req.query('channel')));
  });
  routes.post('/sandbox/act', async (c) => c.json(await doAct(world, users, await c.req.json())));
  routes.onError((error, c) => {
    // What a user may not do is an answer like any other, and no failure for the browser to complain of.
    if (error instanceof NotPossible || error instanceof DiscordError) return refuse(c, error.message, 200);
    if (error instanceof SyntaxError) return refuse(c, 'the request is not JSON', 400);
    throw error;
  });
  if (folder !== undefined && existsSync(folder)) routes.use('*', serveStatic({ root: folder }));
  else routes.get('/', (c) => c.text('The sandbox is running; its page has not been built.'));

  return {
    routes,
    stream: (socket, query) => {
      const viewer = viewerOf(query.get('user'));
      if (!viewer) {
        socket.close(POLICY_VIOLATION, 'there is no such user');
        return;
      }
      const tell = (update: PageUpdate) => socket.send(JSON.stringify(update));
      tell({ kind: 'state', state: pageState(world, viewer, players, online()) });
      const stop = world.changes.listen((change) => {
        const update = pageUpdate(world, viewer, change);
        if (update) tell(update);
      });
      socket.on('error', () => socket.terminate());
      socket.on('close', stop);
    },
  };
}
