/** The API and the gateway go in; out comes one HTTP server on 127.0.0.1 that refuses strangers. */
import { createServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import type { Gateway } from './gateway/gateway.ts';
import { isLocal } from './local-only.ts';

export interface Server {
  readonly port: number;
  /** Ends every connection and stops listening. */
  stop(): Promise<void>;
}

/** Listens on loopback alone; rejects when the port is taken. */
export async function listen(
  port: number,
  rest: Hono<{ Bindings: HttpBindings }>,
  gateway: Gateway,
): Promise<Server> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const portOf = () => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  };
  app.use(async (c, next) => {
    if (!isLocal(c.req.header('host'), c.req.header('origin'), portOf()))
      return c.text('Not from here.', 403);
    return next();
  });
  app.route('/api/v10', rest);

  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const local = isLocal(request.headers.host, request.headers.origin, portOf());
    if (!local || pathname !== '/gateway') {
      socket.end(`HTTP/1.1 ${local ? '404 Not Found' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => gateway.connect(webSocket, searchParams));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(),
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
