/** The body of a new or changed message goes in; out come its parts, checked against Discord's limits. */
import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { discordErrors } from '../discord-error.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import {
  createForm,
  type Form,
  integer,
  type Json,
  list,
  object,
  oneOf,
  type Path,
  requireField,
  snowflake,
  text,
} from './form.ts';

/** How long a message's words may be. */
export const CONTENT = 2000;
const NONCE = 25;
const MENTIONS = 100;

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

/** Reads a message out of `value`, noting at `path` whatever Discord would refuse. */
export function readMessage(form: Form, path: Path, value: unknown): MessageBody {
  const body = object(form, path, value);
  const content = 'content' in body && text(form, [...path, 'content'], body.content, { max: CONTENT });
  const embeds = 'embeds' in body && checkEmbeds(form, [...path, 'embeds'], body.embeds);
  const components = 'components' in body && checkComponents(form, [...path, 'components'], body.components);
  const flags = integer(form, [...path, 'flags'], body.flags, { max: Number.MAX_SAFE_INTEGER }) ?? 0;
  if (flags & MessageFlags.IsComponentsV2) {
    form.fail([...path, 'flags'], 'UNSUPPORTED', 'This sandbox does not know Components V2.');
  }
  text(form, [...path, 'nonce'], body.nonce, { max: NONCE });
  const reference =
    Boolean(body.message_reference) && readReference(form, [...path, 'message_reference'], body);
  const mentions = Boolean(body.allowed_mentions) && readMentions(form, [...path, 'allowed_mentions'], body);
  return {
    ...(content !== false && { content: content.trim() }),
    ...(embeds !== false && { embeds }),
    ...(components !== false && { components }),
    ...('flags' in body && { flags }),
    ...(body.tts === true && { tts: true }),
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce as string | number }),
    ...(body.enforce_nonce === true && { enforceNonce: true }),
    ...(mentions && { allowedMentions: mentions }),
    ...(reference && { reference }),
  };
}

/** Reads a message that stands alone as a request's body. */
export function messageFrom(value: unknown): MessageBody {
  const form = createForm();
  const body = readMessage(form, [], value);
  form.finish();
  return body;
}

/** Throws 50006 when a message with these parts would show nothing. */
export function demandWords(body: Pick<MessageBody, 'content' | 'embeds' | 'components'>): void {
  if (!body.content && !body.embeds?.length && !body.components?.length) throw discordErrors.emptyMessage();
}

function readReference(form: Form, path: Path, body: Json): NonNullable<MessageBody['reference']> {
  const reference = object(form, path, body.message_reference);
  const messageId = snowflake(form, [...path, 'message_id'], reference.message_id);
  if (reference.message_id === undefined) requireField(form, [...path, 'message_id']);
  return { messageId: messageId ?? '', failIfNotExists: reference.fail_if_not_exists !== false };
}

function readMentions(form: Form, path: Path, body: Json): APIAllowedMentions {
  const mentions = object(form, path, body.allowed_mentions);
  for (const [n, kind] of list(form, [...path, 'parse'], mentions.parse, { max: 3 }).entries()) {
    oneOf(form, [...path, 'parse', n], kind, ['users', 'roles', 'everyone']);
  }
  for (const kind of ['users', 'roles']) {
    const named = list(form, [...path, kind], mentions[kind], { max: MENTIONS });
    if (named.length > 0 && Array.isArray(mentions.parse) && mentions.parse.includes(kind)) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      form.fail(path, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
  return mentions as APIAllowedMentions;
}
