/** A message as Discord shows it in, the few lines a witness would tell of it out. */
import { type APIEmbed, type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10';

/** What the message says: a card's title and place, the bold sentence of a quotation, every line of anything else. */
export function tellMessage({ content, embeds }: APIMessage): string[] {
  const said = content.split('\n').map(plain);
  return [...said, ...embeds.flatMap(tellCard)].filter((line) => line !== '');
}

/** The labels of its buttons that can be clicked, and of what its menus offer. */
export function offersOf({ components = [] }: APIMessage): string[] {
  return components.flatMap((row) =>
    row.type !== ComponentType.ActionRow
      ? []
      : row.components.flatMap((each) => {
          if (each.type === ComponentType.StringSelect) return each.options.map(({ label }) => label);
          return each.type === ComponentType.Button && 'label' in each && !each.disabled
            ? [each.label ?? '']
            : [];
        }),
  );
}

export function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** The sentence in bold, of a card that quotes; '' when none is. */
export function boldSentence({ embeds }: APIMessage): string {
  return plain(/\*\*(.+?)\*\*/.exec(quoteOf(embeds[0]))?.[1] ?? '');
}

/** "¶ 4 of 7", of a card that shows a passage. */
export function placeOf({ embeds }: APIMessage): string | undefined {
  return /¶ .*$/.exec(embeds[0]?.footer?.text ?? '')?.[0];
}

function tellCard(embed: APIEmbed): string[] {
  const { author, title = '', description = '', footer } = embed;
  const readAs = author && /^Read as/.test(author.name) ? [author.name] : [];
  const place = /¶ .*$/.exec(footer?.text ?? '')?.[0];
  if (!place) return [...readAs, title, ...description.split('\n').map(plain)];
  const notes = description.split('\n').filter((line) => !line.startsWith('>'));
  const bold = /\*\*(.+?)\*\*/.exec(quoteOf(embed))?.[1];
  const quote = bold ?? `${quoteOf(embed).slice(0, 60)}…`;
  return [...readAs, `${title}, ${place}`, `“${plain(quote)}”`, ...notes.map(plain)];
}

function quoteOf(embed: APIEmbed | undefined): string {
  const lines = (embed?.description ?? '').split('\n').filter((line) => line.startsWith('> '));
  return lines.map((line) => line.slice(2)).join(' ');
}

/** Without small print's mark, escapes and where links lead; what is struck or bold keeps its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/^-# /, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '[$1]')
    .replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}
