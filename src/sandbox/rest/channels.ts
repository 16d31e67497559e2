/** The routes of channels and their threads, and of a guild, its members and roles. */
import { ChannelType } from 'discord-api-types/v10';
import { channelJson, isThread, threadMemberJson } from '../channel.ts';
import { discordErrors } from '../discord-error.ts';
import { guildJson } from '../guild.ts';
import { findMessage } from '../messages.ts';
import { demand } from '../permissions.ts';
import { changeThread, openThread, readThread } from '../threads.ts';
import type { World } from '../world.ts';
import { type BotRequest, channelOf, created, guildOf, nothing, ok, param, type Route } from './route.ts';

const CHANNEL = '/channels/{channel_id}';
const GUILD = '/guilds/{guild_id}';

function openOnMessage(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  demand(world, channel, 'CreatePublicThreads');
  const message = findMessage(channel, param(request, 'message_id'));
  return created(
    channelJson(openThread(world, channel, world.bot, readThread(request.body), message), world.bot.user.id),
  );
}

function open(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  const body = readThread(request.body);
  demand(
    world,
    channel,
    body.type === ChannelType.PrivateThread ? 'CreatePrivateThreads' : 'CreatePublicThreads',
  );
  return created(channelJson(openThread(world, channel, world.bot, body), world.bot.user.id));
}

/** Only threads can be changed by a bot that manages no channels: their name, and whether they are open. */
function change(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  const bot = world.bot.user.id;
  if (!channel.thread) throw discordErrors.missingPermissions();
  if (channel.thread.ownerId !== bot) demand(world, channel, 'ManageThreads');
  changeThread(world, channel, request.body);
  return ok(channelJson(channel, bot));
}

function joinThread(world: World, request: BotRequest) {
  const channel = channelOf(world, request);
  if (!channel.thread) throw discordErrors.wrongChannelType();
  channel.thread.memberIds.add(world.bot.user.id);
  return nothing;
}

function member(world: World, request: BotRequest) {
  const userId = param(request, 'user_id');
  const found = guildOf(world, request).members.get(userId);
  if (!found) throw world.people.has(userId) ? discordErrors.unknownMember() : discordErrors.unknownUser();
  return ok(found);
}

export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: CHANNEL,
    answer: (world, request) => ok(channelJson(channelOf(world, request), world.bot.user.id)),
  },
  { method: 'PATCH', path: CHANNEL, answer: change },
  { method: 'POST', path: `${CHANNEL}/messages/{message_id}/threads`, answer: openOnMessage },
  { method: 'POST', path: `${CHANNEL}/threads`, answer: open },
  { method: 'PUT', path: `${CHANNEL}/thread-members/@me`, answer: joinThread },
  { method: 'GET', path: GUILD, answer: (world, request) => ok(guildJson(guildOf(world, request))) },
  {
    method: 'GET',
    path: `${GUILD}/channels`,
    answer: (world, request) => {
      const channels = guildOf(world, request).channels.filter((channel) => !isThread(channel));
      return ok(channels.map((channel) => channelJson(channel, world.bot.user.id)));
    },
  },
  {
    method: 'GET',
    path: `${GUILD}/threads/active`,
    answer: (world, request) => {
      const bot = world.bot.user.id;
      const threads = guildOf(world, request).channels.filter(({ thread }) => thread && !thread.archived);
      const joined = threads.filter(({ thread }) => thread?.memberIds.has(bot));
      return ok({
        threads: threads.map((thread) => channelJson(thread, bot)),
        members: joined.map((thread) => threadMemberJson(thread, bot)),
      });
    },
  },
  { method: 'GET', path: `${GUILD}/roles`, answer: (world, request) => ok(guildOf(world, request).roles) },
  { method: 'GET', path: `${GUILD}/members/{user_id}`, answer: member },
];
