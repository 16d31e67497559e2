/** The routes by which a bot answers an interaction: the callback, then edits and follow-ups by the interaction's token. */
import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { StoredMessage } from '../channel.ts';
import { discordErrors } from '../discord-error.ts';
import { answerInteraction, postReply } from '../interactions/callback.ts';
import type { Exchange } from '../interactions/exchange.ts';
import { deleteMessages, editMessage } from '../messages.ts';
import { demandWords, type MessageBody, messageFrom } from '../validation/message.ts';
import type { World } from '../world.ts';
import { type BotRequest, nothing, ok, param, type Route } from './route.ts';

const TOKEN_LIFE = 15 * 60 * 1000;
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const MESSAGE = `${WEBHOOK}/messages/{message_id}`;

/** The acknowledged exchange whose token stands in the path. */
function exchangeOf(world: World, request: BotRequest): Exchange {
  if (param(request, 'webhook_id') !== world.bot.user.id) throw discordErrors.unknownWebhook();
  const token = param(request, 'webhook_token');
  const id = Buffer.from(token, 'base64url').toString().split(':')[1] ?? '';
  const exchange = world.exchanges.get(id);
  if (!exchange || exchange.interaction.token !== token) throw discordErrors.invalidWebhookToken();
  if (exchange.expired || Date.now() - exchange.begunAt > TOKEN_LIFE)
    throw discordErrors.invalidWebhookToken();
  if (!exchange.callback) throw discordErrors.unknownWebhook();
  return exchange;
}

function messageOf(exchange: Exchange, request: BotRequest): StoredMessage {
  const id = request.params.message_id ?? '@original';
  const all = exchange.original ? [exchange.original, ...exchange.messages] : exchange.messages;
  const message = id === '@original' ? exchange.original : all.find(({ data }) => data.id === id);
  if (!message || exchange.channel.messages.get(message.data.id) !== message)
    throw discordErrors.unknownMessage();
  return message;
}

function follow(world: World, request: BotRequest) {
  const exchange = exchangeOf(world, request);
  const body = messageFrom(request.body);
  demandWords(body);
  exchange.sent.push({ method: 'POST', route: WEBHOOK, body: request.body });
  const message = postReply(world, exchange, body);
  exchange.settle(exchange.state, { kind: 'message', message: message.data });
  return ok(message.data);
}

function edit(world: World, request: BotRequest) {
  const exchange = exchangeOf(world, request);
  const message = messageOf(exchange, request);
  const body = messageFrom(request.body);
  demandWords({ ...message.data, ...body } as MessageBody);
  exchange.sent.push({ method: 'PATCH', route: MESSAGE, body: request.body });
  editMessage(world, exchange.channel, message, body);
  exchange.settle('answered', { kind: 'message', message: message.data });
  return ok(message.data);
}

function remove(world: World, request: BotRequest) {
  const exchange = exchangeOf(world, request);
  const message = messageOf(exchange, request);
  exchange.sent.push({ method: 'DELETE', route: MESSAGE, body: undefined });
  deleteMessages(world, exchange.channel, message);
  exchange.settle('answered');
  return nothing;
}

function callback(world: World, request: BotRequest) {
  const id = param(request, 'interaction_id');
  const exchange = answerInteraction(world, id, param(request, 'interaction_token'), request.body);
  if (request.query.get('with_response') !== 'true') return nothing;
  const { interaction, original } = exchange;
  const shown = original && exchange.messages.includes(original) ? original : undefined;
  return ok({
    interaction: {
      id,
      type: interaction.type,
      ...(shown && {
        response_message_id: shown.data.id,
        response_message_loading: ((shown.data.flags ?? 0) & MessageFlags.Loading) !== 0,
        response_message_ephemeral: shown.visibleTo !== undefined,
      }),
      channel_id: exchange.channel.id,
      ...(exchange.channel.guildId !== undefined && { guild_id: exchange.channel.guildId }),
    },
    ...(interaction.type !== InteractionType.ApplicationCommandAutocomplete && {
      resource: { type: exchange.callback?.type, ...(original && { message: original.data }) },
    }),
  });
}

/** Discord describes the first reply's '@original' as a path of its own. */
const routesAt = (path: string): Route[] => [
  {
    method: 'GET',
    path,
    open: true,
    answer: (world, request) => ok(messageOf(exchangeOf(world, request), request).data),
  },
  { method: 'PATCH', path, open: true, answer: edit },
  { method: 'DELETE', path, open: true, answer: remove },
];

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    answer: callback,
  },
  { method: 'POST', path: WEBHOOK, open: true, answer: follow },
  ...routesAt(`${WEBHOOK}/messages/@original`),
  ...routesAt(MESSAGE),
];
