/** Routes and what speaks over sockets go in; out comes one HTTP server on 127.0.0.1 that refuses strangers. */
import { createServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import { isLocal } from '../local-only.ts';

export interface NodeEnv {
  Bindings: HttpBindings;
}

export interface Served {
  /** Routes by the path they begin with. */
  readonly routes: Readonly<Record<string, Hono<NodeEnv>>>;
  /** What takes a new socket, by path. */
  readonly sockets: Readonly<Record<string, (socket: WebSocket, query: URLSearchParams) => void>>;
  /** Whether a socket is taken at this path now: who dials is else told that the service is unavailable. */
  readonly admit: (path: string) => boolean;
}

export interface Server {
  readonly port: number;
  /** Ends every connection and stops listening. */
  stop(): Promise<void>;
}

/** In bytes; nothing a bot or page sends over a socket is longer (Discord takes 4 KiB). */
const MAX_PAYLOAD = 64 * 1024;

/** Listens on loopback alone; rejects when the port is taken. */
export async function listen(port: number, served: Served): Promise<Server> {
  let listening = port;
  const app = new Hono<NodeEnv>();
  app.use(async (c, next) => {
    if (!isLocal(c.req.header('host'), c.req.header('origin'), listening))
      return c.text('Not from here.', 403);
    return next();
  });
  for (const [path, routes] of Object.entries(served.routes)) app.route(path, routes);

  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  server.on('upgrade', (request, socket, head) => {
    const [path = '', query] = (request.url ?? '').split('?', 2);
    socket.on('error', () => socket.destroy());
    const local = isLocal(request.headers.host, request.headers.origin, listening);
    const take = served.sockets[path];
    const refuse = (status: string) => void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    if (!local) return refuse('403 Forbidden');
    if (!take) return refuse('404 Not Found');
    if (!served.admit(path)) return refuse('503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (webSocket) => take(webSocket, new URLSearchParams(query)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) listening = address.port;
  return {
    port: listening,
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
