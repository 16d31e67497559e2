/** discord.js events in, our commands run and their replies sent: the edge where every exception ends. */
import { randomBytes } from 'node:crypto';
import {
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  type Message,
  MessageFlags,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Context, Reply } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { runComponent } from '../commands/run-component.ts';
import { runMention } from '../commands/run-mention.ts';
import { runModal } from '../commands/run-modal.ts';
import { failureCard } from '../message/notice-card.ts';
import { describeForLog } from './describe-failure.ts';
import { readComplete, readComponent, readMessageCommand, readModal, readSlash } from './read-invocation.ts';
import { readMention } from './read-mention.ts';
import { type Answerable, asOptions, replyToMessage, sendReply } from './send-reply.ts';

/** Discord no longer knows the interaction, or has an answer to it already: there is nobody left to tell. */
const BEYOND_REPLY = new Set<unknown>([10_062, 40_060]);

/** How long a message may take before the bot is seen typing, in milliseconds. */
const TYPING_AFTER = 1_000;

/** Answers everything the client hears from now on. Nothing a user or Discord does makes it throw. */
export function handleEvents(client: Client, context: Context, log: Logger): void {
  client.on(Events.InteractionCreate, (interaction) => void handleInteraction(interaction, context, log));
  client.on(Events.MessageCreate, (message) => void handleMessage(message, context, log));
}

async function handleInteraction(interaction: Interaction, context: Context, log: Logger): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      const command = commandNamed(interaction.commandName);
      const choices =
        command && 'complete' in command && command.complete?.(readComplete(interaction), context);
      await interaction.respond([...(choices || [])]);
    } else if (isAnswerable(interaction)) {
      await sendReply(interaction, runInvocation(interaction, context), context.memory);
    }
  } catch (error) {
    const id = logFailure(log, error);
    const beyond = error instanceof DiscordAPIError && BEYOND_REPLY.has(error.code);
    if (!beyond && isAnswerable(interaction)) await apologise(interaction, id, log);
  }
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

async function handleMessage(message: Message, context: Context, log: Logger): Promise<void> {
  const typing = setTimeout(() => void showTyping(message), TYPING_AFTER);
  try {
    const invocation = await readMention(message);
    if (!invocation) return;
    const reply = runMention(invocation, context);
    if (reply?.kind === 'message') await replyToMessage(message, reply, context.memory);
  } catch (error) {
    logFailure(log, error);
  } finally {
    clearTimeout(typing);
  }
}

async function showTyping({ channel }: Message): Promise<void> {
  if (channel.isSendable()) await channel.sendTyping().catch(() => undefined);
}

/** One log line with a fresh id, which the apology shows too. */
function logFailure(log: Logger, error: unknown): string {
  const id = randomBytes(4).toString('hex');
  log.error({ id, ...describeForLog(error) }, 'could not answer');
  return id;
}

async function apologise(interaction: Answerable, id: string, log: Logger): Promise<void> {
  const apology = {
    ...asOptions(failureCard(interaction.locale, id)),
    flags: MessageFlags.Ephemeral,
  } as const;
  try {
    if (interaction.replied || interaction.deferred) await interaction.followUp(apology);
    else await interaction.reply(apology);
  } catch (error) {
    log.warn({ id, ...describeForLog(error) }, 'could not apologise either');
  }
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}
