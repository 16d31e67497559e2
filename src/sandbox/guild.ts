/** A server (Discord calls it a guild): its roles and members, and the JSON the gateway and REST show of it. */
import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  type GuildMemberFlags,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import { type Channel, channelJson, isThread, threadMemberJson } from './channel.ts';

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** The server's language, such as 'en-US'. */
  readonly locale: string;
  /** @everyone first; its id is the guild's. */
  readonly roles: APIRole[];
  readonly members: Map<string, APIGuildMember>;
  readonly channels: Channel[];
  readonly joinedAt: string;
  /** Whether Discord can't show it now: bots are told its id alone. */
  readonly unavailable: boolean;
}

const P = PermissionFlagsBits;
const COMMON_PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.UseExternalEmojis |
  P.MentionEveryone |
  P.ReadMessageHistory |
  P.UseApplicationCommands |
  P.CreatePublicThreads |
  P.CreatePrivateThreads |
  P.SendMessagesInThreads |
  P.UseExternalApps;

/** A role with these permissions and nothing else special. */
export function createRole(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}

/** The role everybody has; in a new server it may do what Discord lets newcomers do. */
export function everyoneRole(guildId: string): APIRole {
  return createRole(guildId, '@everyone', COMMON_PERMISSIONS, 0);
}

export function createMember(user: APIUser, joinedAt: string): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0 as GuildMemberFlags,
  };
}

/** What GET /guilds/{id} shows. */
export function guildJson(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    features: [],
    roles: guild.roles,
    emojis: [],
    stickers: [],
    application_id: null,
    system_channel_id: guild.channels[0]?.id ?? null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    hub_type: null,
    incidents_data: null,
    home_header: null,
    latest_onboarding_question_id: null,
  };
}

/** What the gateway shows a bot of a guild it is in; only the bot itself is listed as a member, without its intent. */
export function guildCreateJson(guild: Guild, botId: string) {
  const bot = guild.members.get(botId);
  return {
    ...guildJson(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot ? [bot] : [],
    channels: guild.channels
      .filter((channel) => !isThread(channel))
      .map((channel) => channelJson(channel, botId)),
    threads: guild.channels
      .filter((channel) => channel.thread && !channel.thread.archived)
      .map((thread) => ({
        ...channelJson(thread, botId),
        ...(thread.thread?.memberIds.has(botId) && { member: threadMemberJson(thread, botId) }),
      })),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
