/** Discord's Markdown goes in, what is shown of it on one line comes out, such as under a reply. */
import { timestampText } from '../moment.ts';
import { nameOf, type Seen } from '../seen.ts';
import { type MarkdownNode, parseMarkdown } from './parse-markdown.ts';

/** Who and what may be mentioned. */
type Known = Pick<Seen, 'people' | 'channels' | 'guilds'>;

export function plainText(text: string, known: Known): string {
  const flatten = (nodes: readonly MarkdownNode[]): string =>
    nodes
      .map((node) => {
        const { type, content, items, name } = node;
        if (type === 'br') return ' ';
        if (items) return items.map(flatten).join(' ');
        return typeof content === 'string'
          ? content
          : content
            ? flatten(content)
            : (name ?? named(node, known));
      })
      .join('');
  return flatten(parseMarkdown(text));
}

/** A mention or a moment in words. */
function named(node: MarkdownNode, known: Known): string {
  const { type, fullName } = node;
  switch (type) {
    case 'user':
    case 'role':
      return `@${mentioned(node, known)}`;
    case 'channel':
      return `#${mentioned(node, known)}`;
    case 'slashCommand':
      return `/${fullName}`;
    case 'everyone':
    case 'here':
      return `@${type}`;
    case 'timestamp':
      return timestampText(Number(node.timestamp), node.format);
    default:
      return '';
  }
}

/** What a user, role or channel is called that a mention leads to. */
export function mentioned({ type, id = '' }: MarkdownNode, { people, channels, guilds }: Known): string {
  if (type === 'channel') return channels.get(id)?.name ?? 'unknown';
  if (type === 'role')
    return guilds.flatMap(({ roles }) => roles).find((role) => role.id === id)?.name ?? 'unknown-role';
  const user = people.get(id);
  return user ? nameOf(user) : 'unknown-user';
}
