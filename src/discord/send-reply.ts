/** A Reply of ours in, carried out on Discord; what was asked is remembered with the link to its answer. */
import {
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import type { Memory, Reply } from '../commands/command.ts';
import type { Card } from '../message/card.ts';

/** An interaction that a Reply can answer. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | Extract<Interaction, MessageComponentInteraction>
  | ModalSubmitInteraction;

type Effect<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** Carries out a reply. Throws what discord.js throws, and when the reply does not fit the interaction. */
export async function sendReply(interaction: Answerable, reply: Reply, memory: Memory): Promise<void> {
  if (reply.kind === 'message') return sendMessage(interaction, reply, memory);
  if (reply.kind === 'modal' && !interaction.isModalSubmit()) {
    await interaction.showModal(reply.modal);
    return;
  }
  if (!interaction.isMessageComponent() && !(interaction.isModalSubmit() && interaction.isFromMessage())) {
    throw new Error(`a reply of kind ${reply.kind} does not fit an interaction of type ${interaction.type}`);
  }
  if (reply.kind === 'update') {
    await interaction.update(asOptions(reply.card));
    return;
  }
  await interaction.deferUpdate();
  if (reply.kind === 'remove') await interaction.deleteReply();
  if (reply.kind === 'thread') await openThread(interaction, reply);
}

/** Answers a message as a reply to it. Sent again after a lost response, it still appears once: Discord compares nonces. */
export async function replyToMessage(
  message: Message,
  reply: Effect<'message'>,
  memory: Memory,
): Promise<void> {
  const sent = await message.reply({
    ...asOptions(reply.card),
    failIfNotExists: false,
    nonce: message.id,
    enforceNonce: true,
  });
  if (reply.asked) memory.remember(message.channelId, reply.asked, sent.url);
}

async function sendMessage(interaction: Answerable, reply: Effect<'message'>, memory: Memory): Promise<void> {
  if (reply.private) {
    await interaction.reply({ ...asOptions(reply.card), flags: MessageFlags.Ephemeral });
    return;
  }
  const { interaction: sent } = await interaction.reply({ ...asOptions(reply.card), withResponse: true });
  if (reply.asked && sent.responseMessageId) {
    const link = messageLink(interaction.guildId, interaction.channelId ?? '', sent.responseMessageId);
    memory.remember(interaction.channelId ?? '', reply.asked, link);
  }
}

/** Through the REST routes: the channel need not be in the cache. */
async function openThread(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  reply: Effect<'thread'>,
): Promise<void> {
  const { rest }: Client = interaction.client;
  const { channelId, message } = interaction;
  if (!channelId || !message) throw new Error('a thread needs a message to stand on');
  try {
    await rest.post(Routes.threads(channelId, message.id), { body: { name: reply.name } });
    // A thread that stands on a message has the message's id.
    await rest.post(Routes.channelMessages(message.id), { body: reply.opened });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    await interaction.followUp({ ...asOptions(reply.failed), flags: MessageFlags.Ephemeral });
  }
}

function messageLink(guildId: string | null, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`;
}

/** A card as discord.js takes it. */
export function asOptions(card: Card) {
  return {
    content: card.content ?? '',
    embeds: [...(card.embeds ?? [])],
    components: [...(card.components ?? [])],
    allowedMentions: { parse: [] },
  };
}
