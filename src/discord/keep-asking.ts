/** A client in, its REST client able to ask out: what discord.js takes from it for good after a bad moment, it gets back. */
import { type Client, Events, RESTEvents } from 'discord.js';

/** How far the clock may be set back without more ado, in milliseconds: nobody waits longer for it than for Discord. */
const STEP_BORNE = 1_000;

export function keepAsking(client: Client): void {
  const { rest } = client;
  rest.on(RESTEvents.Response, (_, { status }) => {
    // After it discord.js forgets the token. Of one that is worth nothing the gateway tells, too.
    if (status === 401) setImmediate(() => client.token && rest.setToken(client.token));
  });
  let clock = Date.now() - performance.now();
  // Told of whatever is asked before it is answered.
  client.on(Events.Raw, () => {
    const before = clock;
    clock = Date.now() - performance.now();
    if (clock > before - STEP_BORNE) return;
    // The clock was set back: what is used up would be had again only when it is as late as it was. What of it still
    // holds Discord says again.
    rest.handlers.clear();
    rest.globalReset = -1;
  });
}
