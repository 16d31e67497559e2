/** Plain text in, Discord Markdown out that renders as exactly those characters, and back. */

/** Signs that mean something wherever they stand: emphasis, code, spoilers, links, mentions, emoji, timestamps. */
const EVERYWHERE = /[\\*_~`|[\]<@]/g;
/** `https://…` links itself, whatever stands around it. */
const AUTOLINK = /(?<=[A-Za-z0-9]):(?=\/\/)/g;
/** `:name:` becomes an emoji. */
const SHORTCODE = /:(?=[\w+-]+:)/g;
/** Headings, subtext, block quotes and lists, where a line begins. */
const LINE_START = /^([^\S\n]*)(#|-|\+|>|\d+(?=[.)]))/gm;

/**
 * Escapes what Discord would read as Markdown. A backslash before any ASCII punctuation shows that sign alone,
 * so nothing is added to or taken from what a reader sees.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(EVERYWHERE, '\\$&')
    .replace(AUTOLINK, '\\:')
    .replace(SHORTCODE, '\\:')
    .replace(LINE_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** What a reader sees of text made by escapeMarkdown. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
