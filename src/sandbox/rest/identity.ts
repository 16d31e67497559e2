/** The routes that tell a bot who it is: itself, its application, other users. */

import { channelJson } from '../channel.ts';
import { discordErrors } from '../discord-error.ts';
import { readBody } from '../validation/form.ts';
import { applicationFlags, directChannel, type World } from '../world.ts';
import { ok, param, type Route } from './route.ts';

/** The application as its own bot sees it. */
function applicationJson(world: World): object {
  const { user } = world.bot;
  const flags = applicationFlags(world);
  const [guild] = world.guilds.values();
  return {
    id: user.id,
    name: user.username,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: user,
    bot_public: true,
    bot_require_code_grant: world.requiresCodeGrant,
    is_monetized: false,
    verify_key: '0'.repeat(64),
    flags,
    flags_new: String(flags),
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: world.interactionsEndpoint,
    role_connections_verification_url: null,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: world.people.size - 1,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    owner: world.people.get(guild?.ownerId ?? '')?.user ?? user,
    team: null,
  };
}

const application = (world: World) => ok(applicationJson(world));

export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/applications/@me', answer: application },
  { method: 'GET', path: '/oauth2/applications/@me', answer: application },
  {
    method: 'GET',
    path: '/users/@me',
    answer: (world) =>
      ok({ ...world.bot.user, locale: world.bot.locale, verified: true, mfa_enabled: false }),
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    answer: (world) =>
      ok(
        [...world.guilds.values()].map(({ id, name, roles }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          features: [],
          permissions: String(roles.reduce((all, role) => all | BigInt(role.permissions), 0n)),
        })),
      ),
  },
  {
    method: 'GET',
    path: '/users/{user_id}',
    answer: (world, request) => {
      const person = world.people.get(param(request, 'user_id'));
      if (!person) throw discordErrors.unknownUser();
      return ok(person.user);
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    answer: (world, request) => {
      const recipient = readBody(request.body, (body) =>
        body.text('recipient_id', { max: 20, required: true }),
      );
      if (!world.people.has(recipient)) throw discordErrors.unknownUser();
      if (recipient === world.bot.user.id) throw discordErrors.cannotMessageUser();
      return ok(channelJson(directChannel(world, [recipient, world.bot.user.id]), world.bot.user.id));
    },
  },
];
