/** An address and a token in, the REST API out, as every part of the bot asks it. */
import { REST, Routes } from 'discord.js';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';

/** How long one try of a request may take, in milliseconds; the next of its kind waits for it. */
const GIVEN_UP_AFTER = 3_000;

/** @param apiUrl base URL of the REST API, without the version */
export function restOptions(apiUrl: string) {
  return { api: apiUrl, timeout: GIVEN_UP_AFTER };
}

export function createRest(apiUrl: string, token: string): REST {
  return new REST(restOptions(apiUrl)).setToken(token);
}

/** How many shards Discord recommends, and how many logins are left. */
export async function askGateway(rest: REST): Promise<RESTGetAPIGatewayBotResult> {
  return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
}

/** The API for what Discord would do again each time it is asked: no request is made twice, not even one that failed. */
export function createOnceRest(apiUrl: string): REST {
  return new REST({ ...restOptions(apiUrl), retries: 0 });
}
