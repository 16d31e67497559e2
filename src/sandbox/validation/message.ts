/** The body of a new or changed message goes in; out come its parts, checked against Discord's limits. */
import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { discordErrors } from '../discord-error.ts';
import { readComponents } from './components.ts';
import { readEmbeds } from './embeds.ts';
import { type Fields, readBody } from './form.ts';

/** How long a message's words may be. */
export const CONTENT = 2000;
const NONCE = 25;
const MENTIONS = 100;
/** What Discord knows and the sandbox does not: better refused than left out in silence. */
const UNKNOWN_HERE = ['attachments', 'poll', 'sticker_ids'];

/** What a message says; in an edit, what is missing stays as it was. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIMessageTopLevelComponent[];
  readonly flags?: number;
  readonly tts?: boolean;
  readonly nonce?: string | number;
  /** Whether a second message with this nonce is the first one again. */
  readonly enforceNonce?: true;
  readonly allowedMentions?: APIAllowedMentions;
  readonly reference?: { readonly messageId: string; readonly failIfNotExists: boolean };
}

/** Reads a message, noting whatever Discord would refuse. */
export function readMessage(body: Fields): MessageBody {
  const { json } = body;
  const flags = body.integer('flags', { max: Number.MAX_SAFE_INTEGER }) ?? 0;
  if (flags & MessageFlags.IsComponentsV2) {
    body.fail('flags', 'UNSUPPORTED', 'This sandbox does not know Components V2.');
  }
  for (const key of UNKNOWN_HERE) {
    const given = json[key];
    if (given && !(Array.isArray(given) && given.length === 0))
      body.fail(key, 'UNSUPPORTED', `This sandbox does not know ${key}.`);
  }
  body.text('nonce', { max: NONCE });
  const reference = body.inner('message_reference');
  const mentions = body.inner('allowed_mentions');
  return {
    ...('content' in json && { content: body.text('content', { max: CONTENT }).trim() }),
    ...('embeds' in json && { embeds: readEmbeds(body) }),
    ...('components' in json && { components: readComponents(body) }),
    ...('flags' in json && { flags }),
    ...(json.tts === true && { tts: true }),
    ...(json.nonce !== undefined && json.nonce !== null && { nonce: json.nonce as string | number }),
    ...(json.enforce_nonce === true && { enforceNonce: true }),
    ...(mentions && { allowedMentions: readMentions(mentions) }),
    ...(reference && { reference: readReference(reference) }),
  };
}

/** Reads a message that stands alone as a request's body. */
export function messageFrom(value: unknown): MessageBody {
  return readBody(value, readMessage);
}

/** Throws 50006 when a message with these parts would show nothing. */
export function demandWords(body: Pick<MessageBody, 'content' | 'embeds' | 'components'>): void {
  if (!body.content && !body.embeds?.length && !body.components?.length) throw discordErrors.emptyMessage();
}

function readReference(reference: Fields): NonNullable<MessageBody['reference']> {
  const messageId = reference.snowflake('message_id');
  if (reference.json.message_id === undefined) reference.require('message_id');
  return { messageId: messageId ?? '', failIfNotExists: reference.json.fail_if_not_exists !== false };
}

function readMentions(mentions: Fields): APIAllowedMentions {
  const parsed = mentions.listOf('parse', { max: 3 }, ['users', 'roles', 'everyone']);
  for (const kind of ['users', 'roles']) {
    const named = mentions.list(kind, { max: MENTIONS });
    if (named.length > 0 && parsed.includes(kind)) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      mentions.fail(undefined, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
  return mentions.json as APIAllowedMentions;
}
