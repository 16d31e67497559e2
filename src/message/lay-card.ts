/** The parts of a card in, one Discord message out: an embed, or plain content where embeds are not allowed. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import { cutText } from '../corpus/cut-text.ts';
import type { Card } from './card.ts';
import { closedName } from './closed-name.ts';
import * as limits from './limits.ts';
import { escapeMarkdown } from './markdown.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What a card consists of, top to bottom. Plain text is escaped here; Markdown must be escaped already. */
export interface Sheet {
  /** The line that says which question the card answers: plain text. */
  readonly question?: string | undefined;
  /** Plain text. */
  readonly title?: string;
  /** Where the title leads. */
  readonly url?: string | undefined;
  /** Markdown blocks, the most important first: what doesn't fit is left out from the end. */
  readonly blocks: readonly string[];
  /** Plain text before the footer: where the quotation is from, cut when it is long. */
  readonly source?: string;
  /** Plain text, shown whole. */
  readonly footer?: string;
  readonly colour: number;
  readonly rows?: readonly Row[];
}

/** In plain content the question stands on the first line behind this mark, by which it is read back. */
export const QUESTION_MARK = '-# ❓ ';

/** @param embed Whether embeds are allowed where the card goes. */
export function layCard(sheet: Sheet, embed: boolean): Card {
  return {
    content: embed ? '' : layContent(sheet),
    embeds: embed ? [layEmbed(sheet)] : [],
    components: sheet.rows ?? [],
  };
}

function layEmbed({ question, title, url, blocks, source, footer, colour }: Sheet): APIEmbed {
  const bottom = [source && closedName(cutText(source, limits.SOURCE)), footer].filter(Boolean).join(' · ');
  const embed: APIEmbed = { color: colour, description: joinFitting(blocks, limits.EMBED_DESCRIPTION) };
  if (question) embed.author = { name: cutText(question, limits.EMBED_AUTHOR) };
  if (title) embed.title = cutEscaped(title, limits.EMBED_TITLE);
  if (title && url) embed.url = url;
  if (bottom) embed.footer = { text: bottom };
  return embed;
}

function layContent({ question, title, url, blocks, source, footer }: Sheet): string {
  const top = question ? [`${QUESTION_MARK}${escapeMarkdown(question)}`] : [];
  const small = [
    source && closedName(cutEscaped(source, limits.SOURCE)),
    footer && escapeMarkdown(footer),
  ].filter(Boolean);
  const bottom = small.length > 0 ? [`-# ${small.join(' · ')}`] : [];
  const heading = title ? [`**${cutEscaped(title, 200)}**`] : [];
  const linked = title && url ? [`**[${cutEscaped(title, 200)}](<${url}>)**`] : heading;
  const lay = (headline: readonly string[]) => {
    const fixed = [...top, ...headline, '', ...bottom].join('\n').length;
    return [...top, ...headline, joinFitting(blocks, limits.CONTENT - fixed), ...bottom];
  };
  const whole = [...top, ...linked, ...blocks, ...bottom].join('\n');
  return whole.length <= limits.CONTENT ? whole : lay(heading).join('\n');
}

/** Escaped text in at most `room` code units: cut before it is escaped, so never inside an escape. */
export function cutEscaped(text: string, room: number): string {
  for (let length = room; ; length -= 8) {
    const escaped = escapeMarkdown(cutText(text, length));
    if (escaped.length <= room) return escaped;
  }
}

/** As many whole blocks as fit. */
function joinFitting(blocks: readonly string[], room: number): string {
  let joined = '';
  for (const block of blocks) {
    const longer = joined === '' ? block : `${joined}\n${block}`;
    if (longer.length > room) break;
    joined = longer;
  }
  return joined;
}
