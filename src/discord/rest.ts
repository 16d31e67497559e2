/** An address and a token in, the REST API out, as every part of the bot asks it. */
import { DefaultRestOptions, type RateLimitData, REST, type RESTOptions, Routes } from 'discord.js';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { ForeignAnswer } from './describe-failure.ts';

/** How long one try of a request may take, in milliseconds; the next of its kind waits for it. */
const GIVEN_UP_AFTER = 3_000;

/** How long Discord may put off a first answer, what else people wait for, and anything else, in milliseconds. */
const PUT_OFF_AT_MOST = { answer: 3_000, reply: 10_000, other: 60_000 };

/** @param apiUrl base URL of the REST API, without the version */
export function restOptions(apiUrl: string) {
  return { api: apiUrl, timeout: GIVEN_UP_AFTER, rejectOnRateLimit: isPutOffTooLong, makeRequest };
}

/**
 * discord.js takes any answer below 400 for Discord's. Discord's is empty (204) or JSON, an object or a list.
 * And it has no deadline for what comes after an answer's head: so the whole of it is read here, where there is one.
 * Throws ForeignAnswer.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  const body = await response.arrayBuffer();
  const { status, headers } = response;
  const isJson = headers.get('Content-Type')?.startsWith('application/json');
  if (status < 400 && status !== 204 && !(response.ok && isJson)) throw new ForeignAnswer(url);
  return { ...response, arrayBuffer: async () => body, json: async () => readJson(body, url) };
};

function readJson(body: ArrayBuffer, url: string): unknown {
  const json = parse(new TextDecoder().decode(body));
  if (typeof json !== 'object' || json === null) throw new ForeignAnswer(url);
  return json;
}

/** The JSON of a text; undefined when it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** discord.js waits as long as it is told, whoever waits, and not at all when a 429 does not say how long. */
function isPutOffTooLong({ route, retryAfter }: Pick<RateLimitData, 'route' | 'retryAfter'>): boolean {
  return !(retryAfter > 0 && retryAfter <= PUT_OFF_AT_MOST[kindOf(route)]);
}

function kindOf(route: string): keyof typeof PUT_OFF_AT_MOST {
  if (route.startsWith('/interactions/')) return 'answer';
  return /^\/(channels|webhooks)\//.test(route) ? 'reply' : 'other';
}

export function createRest(apiUrl: string, token: string): REST {
  return new REST(restOptions(apiUrl)).setToken(token);
}

/** How many shards Discord recommends, and how many logins are left. */
export async function askGateway(rest: REST): Promise<RESTGetAPIGatewayBotResult> {
  return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
}

/** The API for what Discord would do again each time it is asked, and for whoever counts tries: none is made unasked. */
export function createOnceRest(apiUrl: string): REST {
  return new REST({ ...restOptions(apiUrl), retries: 0 });
}
