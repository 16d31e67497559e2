/** A new session goes in; out go READY and, where it may hear of them, its guilds. */
import { GatewayDispatchEvents as Event, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { guildCreateJson } from '../guild.ts';
import { shardOf } from '../snowflake.ts';
import { applicationFlags, type World } from '../world.ts';
import type { Identity } from './identify.ts';
import type { Session } from './session.ts';

export function greetSession(
  world: World,
  session: Session,
  { shard }: Identity,
  resumeAddress: string,
): void {
  const guilds = [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.bot.user.id) && shardOf(id, shard[1]) === shard[0],
  );
  const ready = {
    v: 10,
    user: { ...world.bot.user, verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeAddress,
    shard,
    application: { id: world.bot.user.id, flags: applicationFlags(world) },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
  };
  session.send(Event.Ready, JSON.stringify(ready));
  for (const guild of guilds) {
    if (!session.hears(Intent.Guilds, guild.id)) return;
    if (guild.unavailable) continue;
    session.send(Event.GuildCreate, JSON.stringify(guildCreateJson(guild, world.bot.user.id)));
  }
}
