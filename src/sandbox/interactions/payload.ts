/** Who does what where goes in; out comes the interaction as Discord sends it to a bot. */
import { randomUUID } from 'node:crypto';
import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
} from 'discord-api-types/v10';
import { type Channel, channelJson, type StoredMessage } from '../channel.ts';
import { permissionsIn } from '../permissions.ts';
import type { Person, World } from '../world.ts';

const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

export interface Deed {
  readonly type: InteractionType;
  readonly data: object;
  readonly person: Person;
  readonly channel: Channel;
  readonly message?: StoredMessage;
  /** Where the command may be installed; for components, as their message's was. */
  readonly integrationTypes: readonly ApplicationIntegrationType[];
}

/** Where a channel stands for an application: in a guild, in its own direct messages, among others. */
export function contextOf(world: World, channel: Channel): InteractionContextType {
  if (channel.guildId !== undefined) return InteractionContextType.Guild;
  const withBot = channel.type === ChannelType.DM && channel.recipients.includes(world.bot.user);
  return withBot ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

export function createInteraction(world: World, deed: Deed): APIInteraction {
  const { person, channel } = deed;
  const id = world.nextId();
  const guild = world.guilds.get(channel.guildId ?? '');
  const context = contextOf(world, channel);
  const permissions = String(permissionsIn(world, person.user.id, channel));
  return {
    id,
    application_id: world.bot.user.id,
    type: deed.type,
    data: deed.data,
    token: createToken(id),
    version: 1,
    channel_id: channel.id,
    channel: { ...channelJson(channel, person.user.id), permissions },
    ...(guild && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
      member: { ...guild.members.get(person.user.id), permissions },
    }),
    ...(!guild && { user: person.user }),
    ...(deed.message && { message: deed.message.data }),
    app_permissions: String(permissionsIn(world, world.bot.user.id, channel)),
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: owners(deed, context, guild?.members.has(world.bot.user.id) ?? true),
    context,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  } as unknown as APIInteraction;
}

/** Through whose installation of the application the interaction comes: the guild's ('0' in its DMs), the user's. */
function owners(
  { integrationTypes, person, channel }: Deed,
  context: InteractionContextType,
  withBot: boolean,
): Record<string, string> {
  const byGuild =
    withBot &&
    integrationTypes.includes(ApplicationIntegrationType.GuildInstall) &&
    context !== InteractionContextType.PrivateChannel;
  return {
    ...(byGuild && { [ApplicationIntegrationType.GuildInstall]: channel.guildId ?? '0' }),
    ...(integrationTypes.includes(ApplicationIntegrationType.UserInstall) && {
      [ApplicationIntegrationType.UserInstall]: person.user.id,
    }),
  };
}

function createToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomUUID()}`).toString('base64url');
}
