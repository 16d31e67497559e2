/** discord.js events in, our commands run and their replies sent. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  InteractionResponseType,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Context, Reply } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { runComponent } from '../commands/run-component.ts';
import { runMention } from '../commands/run-mention.ts';
import { runModal } from '../commands/run-modal.ts';
import { failureCard } from '../message/notice-card.ts';
import { createInteractionAnswer, type InteractionAnswer } from './answer-interaction.ts';
import type { Counters, HandledEvent } from './counters.ts';
import { describeForLog, isAnsweredOrGone } from './describe-failure.ts';
import { createEdge, type Handled } from './edge.ts';
import { readComplete, readComponent, readMessageCommand, readModal, readSlash } from './read-invocation.ts';
import { readMention } from './read-mention.ts';
import { createOnceRest } from './rest.ts';
import { messageLink, privateMessage, replyToMessage, sendReply } from './send-reply.ts';
import { ToldFailure } from './told-failure.ts';

/** How long a message may take before the bot is seen typing, in milliseconds. */
const TYPING_AFTER = 1_000;

/** What every event is handled with. */
interface Means {
  readonly context: Context;
  readonly log: Logger;
  readonly counters: Counters;
}

/** An interaction that a Reply can answer. */
type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | Extract<Interaction, MessageComponentInteraction>
  | ModalSubmitInteraction;

/** What the client hears is answered until it is to stop. */
export interface Answering {
  /** Answers nothing more, and waits for what is being answered. */
  stop(): Promise<void>;
}

/** Answers everything the client hears from now on. Nothing a user or Discord does makes it throw. */
export function handleEvents(client: Client, { context, log, counters }: Means): Answering {
  const { memory } = context;
  const edge = createEdge(log, counters);
  const once = createOnceRest(client.rest.options.api);
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = createInteractionAnswer(interaction, once);
    if (interaction.isAutocomplete()) {
      edge.handle('autocomplete', interaction.id, () => suggest(interaction, answer, context));
    } else if (isAnswerable(interaction)) {
      edge.handle(
        kindOf(interaction),
        interaction.id,
        () => respond(interaction, answer, context),
        (id, error) => apologise(interaction, answer, id, error, log),
      );
    }
  });
  client.on(Events.MessageCreate, (message) => {
    const { interactionMetadata: answered, guildId, channelId, id } = message;
    // An answer of ours, or of another bot, which nobody expects.
    if (answered) memory.hearOfAnswer(answered.id, messageLink(guildId, channelId, id));
    else if (!message.author.bot)
      edge.handle('mention', message.id, () => respondToMessage(message, context));
  });
  // An answer that a moderator deletes is nothing to point to any more.
  const forget = ({ guildId, channelId, id }: Pick<Message, 'guildId' | 'channelId' | 'id'>) =>
    memory.forgetLink(messageLink(guildId, channelId, id));
  client.on(Events.MessageDelete, forget);
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) forget(message);
  });
  return {
    stop() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      return edge.finish();
    },
  };
}

async function suggest(
  interaction: AutocompleteInteraction,
  answer: InteractionAnswer,
  context: Context,
): Promise<Handled> {
  const command = commandNamed(interaction.commandName);
  const choices = command && 'complete' in command && command.complete?.(readComplete(interaction), context);
  await answer.give({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...(choices || [])] },
  });
  return undefined;
}

async function respond(
  interaction: Answerable,
  answer: InteractionAnswer,
  context: Context,
): Promise<Handled> {
  const reply = runInvocation(interaction, context);
  await sendReply(interaction, answer, reply, context.memory);
  return reply.kind === 'message' ? reply.answer : undefined;
}

function runInvocation(interaction: Answerable, context: Context): Reply {
  if (interaction.isMessageComponent()) return runComponent(readComponent(interaction), context);
  if (interaction.isModalSubmit()) return runModal(readModal(interaction), context);
  const command = commandNamed(interaction.commandName);
  if (command && 'runOnMessage' in command && interaction.isMessageContextMenuCommand()) {
    return command.runOnMessage(readMessageCommand(interaction), context);
  }
  if (command && 'run' in command && interaction.isChatInputCommand()) {
    return command.run(readSlash(interaction), context);
  }
  throw new Error('Discord sent a command that is not ours');
}

function commandNamed(name: string) {
  return commands.find(({ data }) => data.name === name);
}

async function respondToMessage(message: Message, context: Context): Promise<Handled> {
  const typing = setTimeout(() => void showTyping(message), TYPING_AFTER);
  try {
    const invocation = await readMention(message);
    if (!invocation) return 'not for us';
    const reply = runMention(invocation, context);
    if (reply.kind !== 'message') throw new Error(`a reply of kind ${reply.kind} does not fit a message`);
    await replyToMessage(message, reply, context.memory);
    return reply.answer;
  } finally {
    clearTimeout(typing);
  }
}

async function showTyping({ channel }: Message): Promise<void> {
  if (channel.isSendable()) await channel.sendTyping().catch(() => undefined);
}

/** Tells the user, and them alone, while there is still a way to. */
async function apologise(
  { locale }: Answerable,
  answer: InteractionAnswer,
  id: string,
  failure: unknown,
  log: Logger,
): Promise<void> {
  if (answer.late || answer.followed || isAnsweredOrGone(failure)) return;
  const data = privateMessage(failure instanceof ToldFailure ? failure.card : failureCard(locale, id));
  try {
    if (answer.given) await answer.follow(data);
    else await answer.give({ type: InteractionResponseType.ChannelMessageWithSource, data });
  } catch (error) {
    log.warn({ id, ...describeForLog(error) }, 'could not apologise either');
  }
}

function kindOf(interaction: Answerable): HandledEvent['kind'] {
  if (interaction.isMessageComponent()) return 'click';
  return interaction.isModalSubmit() ? 'modal' : 'command';
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}
