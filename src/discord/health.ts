/** A port in, an HTTP endpoint on 127.0.0.1 out that tells a watchdog whether the bot is ready and what it counted. */
import { createServer } from 'node:http';
import type { Counters } from './counters.ts';

export interface HealthOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Whether questions are being answered right now. */
  readonly ready: () => boolean;
  readonly counters: Counters;
}

export interface Health {
  readonly port: number;
  stop(): Promise<void>;
}

/** GET /ready: 200 or 503. GET /metrics: the counters. Throws the system's error when the port is taken. */
export async function startHealth({ port, ready, counters }: HealthOptions): Promise<Health> {
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') {
      response.writeHead(ready() ? 200 : 503, { 'Content-Type': 'text/plain' });
      response.end(ready() ? 'ready\n' : 'not ready\n');
    } else if (request.url === '/metrics') {
      const text = await counters.text();
      response.writeHead(200, { 'Content-Type': counters.contentType });
      response.end(text);
    } else {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('there are /ready and /metrics\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
