/** Settings in, what the doctor found out about the ports they name: whether each can be had. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Config } from '../config.ts';
import { lackOfPorts, shardPort, shardsHere } from '../shard-plan.ts';
import { onPortOf, UnusablePort } from '../unusable-port.ts';
import type { Finding } from './diagnose.ts';
import { answersAsWeDo } from './health.ts';

/** How long what holds a port may take to say what it is, in milliseconds. */
const SAYS_WITHIN = 2_000;

/**
 * Looks at the ports that npm start would listen on; one that the system will choose is not looked at.
 * @param recommended how many shards Discord recommends; without it, theirs are not looked at when it has the say
 */
export async function diagnosePorts(
  { token, sandboxPort, healthPort, shards }: Config,
  recommended?: number,
): Promise<Finding[]> {
  const health = healthPort ? [healthPort] : [];
  if (healthPort && token && shards) {
    const ids = shardsHere(shards, recommended);
    const crowded = lackOfPorts(healthPort, Math.max(0, ...ids));
    if (crowded) return [{ state: 'wrong', subject: 'HEALTH_PORT', detail: crowded }];
    health.push(...ids.map((id) => shardPort(healthPort, id)));
  }
  const sandbox = sandboxPort && !token ? [sandboxPort] : [];
  return [...(await diagnose('SANDBOX_PORT', sandbox)), ...(await diagnose('HEALTH_PORT', health))];
}

/** One finding for all ports that a setting leads to. */
async function diagnose(subject: string, ports: readonly number[]): Promise<Finding[]> {
  for (const port of ports) {
    try {
      await onPortOf(subject, listenOnce(port));
    } catch (error) {
      if (!(error instanceof UnusablePort)) throw error;
      const ours = await (subject === 'HEALTH_PORT' ? answersAsWeDo(port) : isSandbox(port));
      const who = subject === 'HEALTH_PORT' ? 'Verbatim' : 'a sandbox';
      const running = `${port} is in use by ${who}: it is running already.`;
      return [{ state: ours ? 'odd' : 'wrong', subject, detail: ours ? running : error.message }];
    }
  }
  return ports.length > 0 ? [{ state: 'fine', subject, detail: `${ports.join(', ')} can be had` }] : [];
}

/** Whether a small Discord listens there: one whose gateway is at that very port. */
async function isSandbox(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(SAYS_WITHIN);
    const response = await fetch(`http://127.0.0.1:${port}/api/v10/gateway`, { signal });
    return (await response.text()).includes(`ws://127.0.0.1:${port}`);
  } catch {
    return false;
  }
}

async function listenOnce(port: number): Promise<void> {
  const server = createServer();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  server.close();
}
