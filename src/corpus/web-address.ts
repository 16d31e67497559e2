/** What somebody wrote for a whole http or https address in, the address out as it can stand in any link; else undefined. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  if (!/^https?:$/.test(protocol)) return undefined;
  // Parsing has escaped spaces and pointed brackets; a round one would end a Markdown link.
  return href.replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
