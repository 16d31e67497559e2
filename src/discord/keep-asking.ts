/** A client in, its REST client able to ask out: what discord.js takes from it for good after a bad moment, it gets back. */
import { type Client, RESTEvents } from 'discord.js';

/** discord.js's budget of requests is one for a second, in milliseconds. */
const LONGEST_BUDGET = 2_000;

export function keepAsking(client: Client): void {
  const { rest } = client;
  rest.on(RESTEvents.Response, (_, { status }) => {
    // After it discord.js forgets the token. Of one that is worth nothing the gateway tells, too.
    if (status === 401) setImmediate(() => client.token && rest.setToken(client.token));
    // The clock was set back: the next budget would begin only when it is as late again. No budget that is left is
    // a wait that Discord asked for.
    if (rest.globalRemaining > 0 && rest.globalReset > Date.now() + LONGEST_BUDGET) rest.globalReset = -1;
  });
}
