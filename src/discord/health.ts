/** A port in, an HTTP endpoint on 127.0.0.1 out that tells a watchdog whether the bot is ready and what it counted. */
import { createServer } from 'node:http';
import { isLocal } from '../local-only.ts';
import type { Counters } from './counters.ts';

export interface HealthOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Whether questions are being answered right now. */
  readonly ready: () => boolean | Promise<boolean>;
  /** Left out where nothing is counted. */
  readonly counters?: Counters;
}

const METHODS: readonly string[] = ['GET', 'HEAD'];
const READY = 'ready\n';
const NOT_READY = 'not ready\n';

/** How long a shard may take to say that it is ready, in milliseconds: less than a watchdog waits. */
const SAYS_WITHIN = 2_000;

export interface Health {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * GET /ready: 200 or 503. GET /metrics: the counters. For programs of this machine alone: a page that a browser was led
 * here from is refused. Throws the system's error when the port is taken.
 */
export async function startHealth({ port, ready, counters }: HealthOptions): Promise<Health> {
  let listening = port;
  const server = createServer(async ({ method = '', url = '', headers }, response) => {
    const say = (status: number, text: string, more: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'Content-Type': 'text/plain', ...more });
      response.end(text);
    };
    const [path] = url.split('?', 1);
    if (!isLocal(headers.host, headers.origin, listening)) say(403, 'not from here\n');
    else if (!METHODS.includes(method)) say(405, 'only to look at\n', { Allow: METHODS.join(', ') });
    else if (path === '/ready') {
      const isReady = await ready();
      say(isReady ? 200 : 503, isReady ? READY : NOT_READY);
    } else if (path === '/metrics' && counters) {
      say(200, await counters.text(), { 'Content-Type': counters.contentType });
    } else {
      say(404, counters ? 'there are /ready and /metrics\n' : 'there is /ready; each shard has /metrics\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) listening = address.port;
  return {
    port: listening,
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
