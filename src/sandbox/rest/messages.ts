/** The routes of a channel's messages: read, write, change, delete, and show that one is typing. */
import { MessageType } from 'discord-api-types/v10';
import type { Channel } from '../channel.ts';
import { readableMessage } from '../content-access.ts';
import { discordErrors } from '../discord-error.ts';
import { deleteMessages, editMessage, findMessage, postMessage } from '../messages.ts';
import { noteAnswer } from '../note-answer.ts';
import { demand, may, type PermissionName, writingPermission } from '../permissions.ts';
import { wakeThread } from '../threads.ts';
import { readBody } from '../validation/form.ts';
import { demandWords, type MessageBody, messageFrom } from '../validation/message.ts';
import type { World } from '../world.ts';
import { type BotRequest, channelOf, nothing, ok, param, type Route } from './route.ts';

const CHANNEL = '/channels/{channel_id}';
const MESSAGE = `${CHANNEL}/messages/{message_id}`;
const PAGE = 50;
const LARGEST_PAGE = 100;
/** Discord says “in the past few minutes”. In milliseconds. */
const NONCE_KEPT = 5 * 60 * 1000;
/** Messages that Discord writes by itself cannot be deleted. */
const UNDELETABLE = [MessageType.ThreadStarterMessage];

function post(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  const body = messageFrom(request.body);
  const needed: PermissionName[] = [writingPermission(channel)];
  if (body.embeds?.length) needed.push('EmbedLinks');
  if (body.reference) needed.push('ReadMessageHistory');
  demand(world, channel, ...needed);
  wakeThread(world, channel);
  demandWords(body);
  const before = findSentBefore(world, channel, body);
  if (before) return ok(before.data);
  const message = postMessage(world, channel, world.bot, body);
  noteAnswer(world, channel, message, { method: 'POST', route: `${CHANNEL}/messages`, body: request.body });
  return ok(message.data);
}

/** The bot's own message of the last minutes with this nonce, when it asked not to repeat itself. */
function findSentBefore(world: World, channel: Channel, { nonce, enforceNonce }: MessageBody) {
  if (!enforceNonce || nonce === undefined) return undefined;
  const since = Date.now() - NONCE_KEPT;
  return [...channel.messages.values()]
    .reverse()
    .find(
      ({ data }) =>
        data.author.id === world.bot.user.id && data.nonce === nonce && Date.parse(data.timestamp) >= since,
    );
}

function edit(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  const message = findMessage(channel, param(request, 'message_id'));
  if (message.data.author.id !== world.bot.user.id) throw discordErrors.notYourMessage();
  const body = messageFrom(request.body);
  if (body.embeds?.length) demand(world, channel, 'EmbedLinks');
  demandWords({ ...message.data, ...body } as MessageBody);
  editMessage(world, channel, message, body);
  noteAnswer(world, channel, message, { method: 'PATCH', route: MESSAGE, body: request.body });
  return ok(message.data);
}

function remove(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  const message = findMessage(channel, param(request, 'message_id'));
  const own = message.data.author.id === world.bot.user.id;
  if (!own && !may(world, world.bot.user.id, channel, 'ManageMessages'))
    throw discordErrors.missingPermissions();
  if (UNDELETABLE.includes(message.data.type)) throw discordErrors.systemMessage();
  deleteMessages(world, channel, message);
  return nothing;
}

/** The newest first, optionally before, after or around an id. */
function page(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  demand(world, channel, 'ReadMessageHistory');
  const { limit, before, after, around } = readBody(Object.fromEntries(request.query), (query) => ({
    limit: query.integer('limit', { min: 1, max: LARGEST_PAGE }) ?? PAGE,
    before: query.snowflake('before'),
    after: query.snowflake('after'),
    around: query.snowflake('around'),
  }));
  const all = [...channel.messages.values()].filter((message) => message.visibleTo === undefined);
  const firstAt = (id: string) => {
    const at = all.findIndex(({ data }) => BigInt(data.id) >= BigInt(id));
    return at < 0 ? all.length : at;
  };
  let end = all.length;
  if (before) end = firstAt(before);
  if (around) end = Math.min(all.length, firstAt(around) + Math.ceil(limit / 2));
  if (after) end = Math.min(all.length, firstAt(String(BigInt(after) + 1n)) + limit);
  const chosen = all.slice(Math.max(0, after ? firstAt(String(BigInt(after) + 1n)) : end - limit), end);
  return ok(chosen.reverse().map(({ data }) => readableMessage(world, channel, data)));
}

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: `${CHANNEL}/messages`, answer: page },
  { method: 'POST', path: `${CHANNEL}/messages`, answer: post },
  {
    method: 'GET',
    path: MESSAGE,
    answer: (world, request) => {
      const channel = channelOf(world, request);
      demand(world, channel, 'ReadMessageHistory');
      return ok(readableMessage(world, channel, findMessage(channel, param(request, 'message_id')).data));
    },
  },
  { method: 'PATCH', path: MESSAGE, answer: edit },
  { method: 'DELETE', path: MESSAGE, answer: remove },
  {
    method: 'POST',
    path: `${CHANNEL}/typing`,
    answer: (world, request) => {
      const channel = channelOf(world, request);
      demand(world, channel, writingPermission(channel));
      world.changes.tell({ kind: 'typing', channel, userId: world.bot.user.id });
      return nothing;
    },
  },
];
