/** What somebody did in the sandbox in, what they then see of Verbatim's out. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Exchange } from '../../src/sandbox/interactions/exchange.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/users/user.ts';
import { offersOf } from './tell-message.ts';

/** The message that answers a command, a click or a form. */
export async function answerTo(exchange: Exchange): Promise<APIMessage> {
  const reply = await exchange.reply();
  if (reply === 'did not respond') throw new Error(reply);
  return reply;
}

/** The reply to a message. */
export function replyTo(sandbox: Sandbox, user: SandboxUser, said: APIMessage): Promise<APIMessage> {
  return sandbox.until(() =>
    user.sees(said.channel_id).find(({ message_reference: to }) => to?.message_id === said.id),
  );
}

/** Clicks the button whose label begins with these words. */
export function press(user: SandboxUser, on: APIMessage, label: string): Exchange {
  const whole = offersOf(on).find((each) => each.startsWith(label));
  if (!whole) throw new Error(`“${label}” is not offered, but ${offersOf(on).join(', ')}`);
  return user.click(on.id, whole);
}

/** Resolves when whatever was said before this has been dealt with: others are answered in the meantime. */
export async function afterAWhile(sandbox: Sandbox): Promise<void> {
  for (let each = 0; each < 3; each++) await sandbox.user().slash('help').reply();
}

/** Verbatim's messages in a channel that everybody there sees, oldest first. */
export function spokenBy(sandbox: Sandbox, where?: string): readonly APIMessage[] {
  const ephemeral = 64;
  return sandbox
    .user()
    .sees(where)
    .filter(({ author, flags = 0 }) => author.id === sandbox.botId && (flags & ephemeral) === 0);
}
