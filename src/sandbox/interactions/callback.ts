/** The bot's first answer to an interaction goes in; out comes what it makes: a message, an update, choices, a modal. */
import {
  InteractionResponseType as Answer,
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { StoredMessage } from '../channel.ts';
import { discordErrors } from '../discord-error.ts';
import { editMessage, postMessage } from '../messages.ts';
import { readChoices } from '../validation/choices.ts';
import { type Fields, readBody } from '../validation/form.ts';
import { demandWords, type MessageBody, readMessage } from '../validation/message.ts';
import { readModal } from '../validation/modal.ts';
import type { World } from '../world.ts';
import type { Exchange, ExchangeState, Outcome } from './exchange.ts';

/** Which answers Discord takes for which interaction. */
const ANSWERS: Readonly<Record<number, readonly Answer[]>> = {
  [InteractionType.ApplicationCommand]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Answer.ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
    Answer.Modal,
  ],
  [InteractionType.ModalSubmit]: [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource],
};
const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const UPDATES = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];

/** Takes the answer. Throws 10062 when it is too late, 40060 when there was one, 50035 when it is out of form. */
export function answerInteraction(world: World, id: string, token: string, value: unknown): Exchange {
  const exchange = world.exchanges.get(id);
  if (!exchange || exchange.interaction.token !== token || exchange.expired)
    throw discordErrors.unknownInteraction();
  if (exchange.callback) throw discordErrors.alreadyAcknowledged();
  if (exchange.state === 'failed') throw discordErrors.unknownInteraction();
  const { type } = exchange.interaction;
  const fromModal = type === InteractionType.ModalSubmit && exchange.source ? UPDATES : [];
  const callback = readBody(value, (body) => {
    body.oneOf('type', [...(ANSWERS[type] ?? []), ...fromModal]);
    return { type: Number(body.json.type), data: body.json.data };
  });
  const act = prepare(world, exchange, callback);
  exchange.callback = callback;
  exchange.sent.push({ method: 'POST', route: CALLBACK, body: value });
  const { state, outcome } = act();
  exchange.settle(state, outcome);
  return exchange;
}

interface Result {
  readonly state: ExchangeState;
  readonly outcome?: Outcome;
}

/** Checks the answer; what comes back does what it says, once it is sure that it may. */
function prepare(
  world: World,
  exchange: Exchange,
  { type, data }: { readonly type: Answer; readonly data: unknown },
): () => Result {
  switch (type) {
    case Answer.ChannelMessageWithSource: {
      const body = inData(data, readMessage);
      demandWords(body);
      return () => {
        exchange.original = postReply(world, exchange, body);
        return shown(exchange.original);
      };
    }
    case Answer.DeferredChannelMessageWithSource: {
      const { flags = 0 } = inData(data ?? {}, readMessage);
      return () => {
        exchange.original = postReply(world, exchange, { flags }, { thinking: true });
        return { state: 'thinking' };
      };
    }
    case Answer.DeferredMessageUpdate:
      return () => {
        exchange.original = exchange.source;
        return { state: 'thinking' };
      };
    case Answer.UpdateMessage: {
      const body = inData(data ?? {}, readMessage);
      const source = sourceOf(exchange);
      demandWords({ ...source.data, ...body } as MessageBody);
      return () => {
        exchange.original = source;
        editMessage(world, exchange.channel, source, body);
        return shown(source);
      };
    }
    case Answer.ApplicationCommandAutocompleteResult: {
      const choices = inData(data, (suggested) => readChoices(suggested, true));
      return () => ({ state: 'answered', outcome: { kind: 'choices', choices } });
    }
    default: {
      const modal = inData(data, readModal);
      return () => {
        exchange.modal = modal;
        return { state: 'answered', outcome: { kind: 'modal', modal } };
      };
    }
  }
}

const shown = ({ data }: StoredMessage): Result => ({
  state: 'answered',
  outcome: { kind: 'message', message: data },
});

/** Reads what stands in the field 'data' of the callback. */
function inData<T>(data: unknown, read: (data: Fields) => T): T {
  return readBody({ data }, (body) => read(body.demand('data')));
}

function sourceOf(exchange: Exchange): StoredMessage {
  const { source, channel } = exchange;
  if (!source || channel.messages.get(source.data.id) !== source) throw discordErrors.unknownMessage();
  return source;
}

/** Posts what the bot says to an interaction: its reply, or with an `original` there already a follow-up. */
export function postReply(
  world: World,
  exchange: Exchange,
  body: MessageBody,
  { thinking = false } = {},
): StoredMessage {
  const repliesTo = exchange.original ?? exchange.source;
  const message = postMessage(world, exchange.channel, world.bot, body, {
    type: repliesTo ? MessageType.Reply : replyType(exchange),
    interaction: metadata(exchange),
    thinking,
    ...(repliesTo && { repliesTo }),
    ...((body.flags ?? 0) & MessageFlags.Ephemeral && { visibleTo: exchange.userId }),
  });
  exchange.messages.push(message);
  return message;
}

function replyType({ interaction }: Exchange): MessageType {
  const ofMenu =
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type !== ApplicationCommandType.ChatInput;
  return ofMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function metadata({
  interaction,
  original,
  source,
  opener,
  messages,
}: Exchange): APIMessageInteractionMetadata {
  const command = interaction.type === InteractionType.ApplicationCommand ? interaction.data : undefined;
  return {
    id: interaction.id,
    type: interaction.type,
    user: interaction.member?.user ?? interaction.user,
    authorizing_integration_owners: interaction.authorizing_integration_owners,
    ...(command && { name: wholeName(command), command_type: command.type }),
    ...(command?.type === ApplicationCommandType.Message && { target_message_id: command.target_id }),
    ...(interaction.type === InteractionType.MessageComponent && { interacted_message_id: source?.data.id }),
    ...(opener && { triggering_interaction_metadata: metadata(opener) }),
    ...(messages.length > 0 && { original_response_message_id: original?.data.id }),
  } as APIMessageInteractionMetadata;
}

/** With the subcommand's words, as Discord tells it: 'article outline'. */
function wholeName(part: { readonly name: string; readonly options?: readonly unknown[] }): string {
  const [first] = (part.options ?? []) as readonly (typeof part & { readonly type: Option })[];
  const nested = first?.type === Option.Subcommand || first?.type === Option.SubcommandGroup;
  return nested ? `${part.name} ${wholeName(first)}` : part.name;
}
