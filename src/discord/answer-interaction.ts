/** A discord.js interaction in, the way to answer it out: first in time, then with what follows. */
import {
  type APIInteractionResponse,
  type BaseInteraction,
  type REST,
  type RESTPostAPIWebhookWithTokenJSONBody,
  Routes,
} from 'discord.js';
import { ForeignAnswer, isAnswered, isGone } from './describe-failure.ts';
import { sendAgain } from './send-again.ts';

/** How long Discord waits for the first answer, in milliseconds. */
const ANSWER_WITHIN = 3_000;

export interface InteractionAnswer {
  /** Whether Discord has taken the first answer. */
  readonly given: boolean;
  /** Whether it is too late for a first answer. */
  readonly late: boolean;
  /** Sends the first answer and gives up when it would come too late: Discord would no longer take it. */
  give(response: APIInteractionResponse): Promise<void>;
  /** Whether another message was sent; nobody can tell whether one that failed has come up all the same. */
  readonly followed: boolean;
  /** Sends another message, once. */
  follow(message: RESTPostAPIWebhookWithTokenJSONBody): Promise<void>;
  /** Deletes the message of the first answer, if it is still there. */
  removeOriginal(): Promise<void>;
}

/**
 * Begins to count the time. Straight to the REST routes: our cards are Discord's JSON already, so there is nothing
 * for discord.js's payloads and structures to do. Every method throws what discord.js's REST throws.
 * @param once makes a request once, however it ends
 */
export function createInteractionAnswer(interaction: BaseInteraction, once: REST): InteractionAnswer {
  const { id, token, applicationId } = interaction;
  const { rest } = interaction.client;
  const { signal, stop } = stopwatch();
  let given = false;
  let followed = false;

  return {
    get given() {
      return given;
    },
    get followed() {
      return followed;
    },
    get late() {
      return !given && signal.aborted;
    },
    async give(body) {
      const options = { body, auth: false, signal };
      let tries = 0;
      const route = Routes.interactionCallback(id, token);
      const post = async () => {
        tries++;
        // Nothing is asked for, so there is nothing in it.
        if (!((await once.post(route, options)) instanceof ArrayBuffer)) throw new ForeignAnswer(route);
      };
      try {
        await sendAgain(post, signal);
      } catch (error) {
        // Discord had taken it, and its word of that was lost.
        if (tries === 1 || !isAnswered(error)) throw error;
      }
      given = true;
      stop();
    },
    async follow(message) {
      followed = true;
      await once.post(Routes.webhook(applicationId, token), { body: message, auth: false });
    },
    async removeOriginal() {
      try {
        await rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}

/** Aborts when it is too late. Stopped in time it costs nothing more, unlike AbortSignal.timeout. */
function stopwatch(): { readonly signal: AbortSignal; stop(): void } {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ANSWER_WITHIN).unref();
  return { signal: late.signal, stop: () => clearTimeout(timer) };
}
