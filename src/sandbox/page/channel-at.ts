/** What the address has behind its # and what the user sees go in; out comes the channel it leads to. */
import type { Seen } from './seen.ts';

/** The one it names, or the one with the message it names; the first where there is neither. */
export function channelAt(hash: string, { channels, messages }: Seen): string {
  const id = hash.slice(1);
  if (channels.has(id)) return id;
  const holds = (channelId: string) => messages.get(channelId)?.has(id.replace('message-', ''));
  const all = [...channels.keys()];
  return all.find(holds) ?? all[0] ?? '';
}
