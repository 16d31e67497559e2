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

/** A mention or a moment by its name. */
function named(node: MarkdownNode, { people, channels, guilds }: Known): string {
  const { type, id = '', fullName } = node;
  switch (type) {
    case 'user': {
      const user = people.get(id);
      return `@${user ? nameOf(user) : 'unknown-user'}`;
    }
    case 'channel':
      return `#${channels.get(id)?.name ?? 'unknown'}`;
    case 'role':
      return `@${guilds.flatMap(({ roles }) => roles).find((role) => role.id === id)?.name ?? 'unknown-role'}`;
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
