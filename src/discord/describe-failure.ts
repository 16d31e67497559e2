/** An error in, what may be logged or told of it out: never a token, a URL with one, or anybody's words. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js';
import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';

/** Gateway close codes after which Discord will not have us back, in words for the owner. */
const FINAL_CLOSE_CODES: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token: copy a fresh one from your application’s Bot page into DISCORD_TOKEN.',
  4010: 'Discord refused the shard: check SHARDS.',
  4012: 'Discord no longer speaks this version of its API: update Verbatim.',
  4013: 'Discord does not know one of the intents asked for: update Verbatim.',
  4014: 'Discord refused the intents asked for: check the application’s Bot page.',
};

/** What the gateway's socket says without a code: nobody's words are in it. */
const SOCKET_SAYS = /^(Opening handshake has timed out|Unexpected server response: \d{3})$/;

/** The gateway closed for good while we were logging in; the message is the sentence for it. */
export class FinalClose extends Error {}

/** The gateway takes too long to let us in. */
export class LateGateway extends Error {}

/** Fewer logins are left than shards are to log in. */
export class NoLoginsLeft extends Error {
  /** In milliseconds. */
  readonly resetAfter: number;

  constructor({ remaining, total, reset_after }: APIGatewaySessionStartLimit) {
    super(`${remaining} of ${total} logins left today: Verbatim waits until Discord grants more.`);
    this.resetAfter = reset_after;
  }
}

/** Something else than Discord answered a request, such as a proxy or the page where a network asks one to log in. */
export class ForeignAnswer extends Error {
  readonly url: string;

  constructor(url: string) {
    super('not as Discord answers');
    this.url = url;
  }
}

/**
 * One sentence, with the mend, for a gateway close code that discord.js does not recover from.
 * @param shards of how many shards the one that was closed is
 */
export function describeFinalClose(code: number, shards = 1): string {
  if (code === 4011)
    return `Discord asks for more shards than ${shards}: start again with SHARDS=auto, or with more than ${shards}.`;
  return FINAL_CLOSE_CODES[code] ?? `Discord closed the connection for good (${code}).`;
}

/** Whether Discord will not have us back, however often it is asked. */
export function isFinal(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof FinalClose || (error instanceof DiscordAPIError && error.status === 401);
}

/**
 * One sentence for what went wrong while starting, with the mend.
 * @param apiUrl where the API was looked for
 */
export function describeStartFailure(error: unknown, apiUrl: string): string {
  const where = new URL(apiUrl).origin;
  if (error instanceof FinalClose || error instanceof NoLoginsLeft) return error.message;
  if (error instanceof LateGateway) return 'Discord’s gateway did not let us in within a minute.';
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return describeFinalClose(4004);
  }
  if (error instanceof DiscordAPIError && error.status === 401) return describeFinalClose(4004);
  // Every error of Discord's own has a code; without one, something else answered.
  if (error instanceof ForeignAnswer || (error instanceof DiscordAPIError && !error.code)) {
    return `${where} answers, but not as Discord does: DISCORD_API_URL is the address before /v10, such as ${where}/api.`;
  }
  if (error instanceof DiscordAPIError) {
    const astray = error.code === 50_001 || error.code === 10_004;
    const mend = astray
      ? ' Is the bot in the server that DISCORD_GUILD_ID names? npm run doctor prints its invite link.'
      : '';
    return `Discord answered “${error.message}” (${error.code}) to ${error.method} ${routeOf(error.url)}.${mend}`;
  }
  if (error instanceof HTTPError || error instanceof RateLimitError) {
    return `${where} answered ${'status' in error ? error.status : 429}: try again in a little while.`;
  }
  if (isUnreachable(error)) {
    return `Can’t reach ${where}: check the network, and DISCORD_API_URL if you set it.`;
  }
  return `Could not start: ${error instanceof Error ? error.message : 'an unknown error'}.`;
}

/** The fields of an error that a log line may hold. */
export function describeForLog(error: unknown): Record<string, unknown> {
  if (error instanceof DiscordAPIError) {
    return { error: error.name, code: error.code, status: error.status, route: routeOf(error.url) };
  }
  if (error instanceof HTTPError) {
    return { error: error.name, status: error.status, route: routeOf(error.url) };
  }
  if (error instanceof RateLimitError) {
    return { error: 'RateLimitError', route: routeOf(error.url), ms: error.retryAfter };
  }
  if (error instanceof ForeignAnswer) return { error: 'ForeignAnswer', route: routeOf(error.url) };
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? { code: error.code } : {};
  const reason = SOCKET_SAYS.test(error.message) ? { reason: error.message } : {};
  if (isUnreachable(error)) return { error: error.name, ...code, ...reason };
  // Frames only: the first line of a stack repeats the message, which may quote somebody.
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...code, ...reason, stack };
}

/** Whether what went wrong while starting may be over in a little while: nothing there is for the owner to set. */
export function mendsItself(error: unknown): boolean {
  return error instanceof LateGateway || error instanceof NoLoginsLeft || isOutage(error);
}

/** Whether it was Discord, or the way to it, that failed, and not our code. */
export function isDiscordsDoing(error: unknown): boolean {
  return error instanceof DiscordAPIError || error instanceof ForeignAnswer || isOutage(error);
}

/** Whether Discord is in trouble itself or can't be reached, so that the next try may fare better. */
export function isBroken(error: unknown): boolean {
  const slow = error instanceof RateLimitError || isGivenUp(error);
  return error instanceof ForeignAnswer || (isOutage(error) && !slow);
}

/** Whether Discord no longer knows the interaction, or has an answer to it already: there is nobody left to tell. */
export function isAnsweredOrGone(error: unknown): boolean {
  return isAnswered(error) || (error instanceof DiscordAPIError && error.code === 10_062);
}

/** Whether Discord has an answer to the interaction already. */
export function isAnswered(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 40_060;
}

/** Whether the message is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 10_008;
}

/** Whether the bot may not do or see that there. */
export function isLackOfAccess(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 50_001 || error.code === 50_013);
}

/** The path of a REST URL without its tokens and numbers. */
function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path
    .replace(/\/(interactions|webhooks)\/(\d+)\/[^/]+/, '/$1/$2/…')
    .replaceAll(/\/\d{17,20}/g, '/:id');
}

/** Whether a request took too long. */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function isOutage(error: unknown): boolean {
  return error instanceof HTTPError || error instanceof RateLimitError || isUnreachable(error);
}

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const codes = [error, error.cause].map((each) =>
    each instanceof Error && 'code' in each ? each.code : '',
  );
  return (
    isGivenUp(error) ||
    // The latter two are what the gateway's socket says, without a code.
    /^(fetch failed|Opening handshake has timed out|Unexpected server response: 5\d\d)$/.test(
      error.message,
    ) ||
    codes.some((code) => /^(E[A-Z]{4,}|EAI_AGAIN|UND_ERR_\w+)$/.test(String(code)))
  );
}
