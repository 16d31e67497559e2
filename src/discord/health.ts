/** A port in, an HTTP endpoint on 127.0.0.1 out that tells a watchdog whether the bot is ready and what it counted. */
import { createServer } from 'node:http';
import type { Counters } from './counters.ts';

export interface HealthOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Whether questions are being answered right now. */
  readonly ready: () => boolean | Promise<boolean>;
  /** Left out where nothing is counted. */
  readonly counters?: Counters;
}

const READY = 'ready\n';
const NOT_READY = 'not ready\n';

/** How long a shard may take to say that it is ready, in milliseconds: less than a watchdog waits. */
const SAYS_WITHIN = 2_000;

export interface Health {
  readonly port: number;
  stop(): Promise<void>;
}

/** GET /ready: 200 or 503. GET /metrics: the counters. Throws the system's error when the port is taken. */
export async function startHealth({ port, ready, counters }: HealthOptions): Promise<Health> {
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') {
      const isReady = await ready();
      response.writeHead(isReady ? 200 : 503, { 'Content-Type': 'text/plain' });
      response.end(isReady ? READY : NOT_READY);
    } else if (request.url === '/metrics' && counters) {
      const text = await counters.text();
      response.writeHead(200, { 'Content-Type': counters.contentType });
      response.end(text);
    } else {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end(
        counters ? 'there are /ready and /metrics\n' : 'there is /ready; each shard has /metrics\n',
      );
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

function askReady(port: number): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(SAYS_WITHIN) });
}

/** Whether what listens on this port is such an endpoint. */
export async function answersAsWeDo(port: number): Promise<boolean> {
  try {
    const response = await askReady(port);
    return [READY, NOT_READY].includes(await response.text());
  } catch {
    return false;
  }
}

/** Whether the endpoints at all of these ports say that they are ready. */
export async function areReady(ports: readonly number[]): Promise<boolean> {
  const look = async (port: number) => {
    const response = await askReady(port);
    await response.text();
    return response.ok;
  };
  const answers = await Promise.all(ports.map((port) => look(port).catch(() => false)));
  return answers.every(Boolean);
}
