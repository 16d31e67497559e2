/** Discord Markdown in, what a reader sees out: a second opinion on our escaping, which fails on any stray markup. */

/** What is seen, and which part of it is bold. @throws if anything but a quote and bold would be read as markup. */
export function readQuoteBlock(markdown: string): { text: string; bold: string } {
  const lines = markdown.split('\n').map((line) => {
    if (!line.startsWith('> ')) throw new Error(`not quoted: ${line}`);
    return line.slice(2);
  });
  return readInline(lines.join('\n'));
}

/** The same for text outside a quote. */
export function readInline(markdown: string): { text: string; bold: string } {
  let [text, bold, strong] = ['', '', false];
  for (let at = 0; at < markdown.length; ) {
    const rest = markdown.slice(at);
    const sign = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (sign) {
      text += sign[1];
      if (strong) bold += sign[1];
      at += sign[0].length;
      continue;
    }
    if (rest.startsWith('**')) {
      strong = !strong;
      at += 2;
      continue;
    }
    const lineStarts = at === 0 || markdown[at - 1] === '\n';
    const stray =
      /^(?:[\\*_~`|<@[]|https?:\/\/|:[\w+-]+:)/.exec(rest) ??
      (lineStarts ? /^[^\S\n]*(?:#{1,3} |-# |>{1,3} |[-+] |\d+[.)] )/.exec(rest) : null);
    if (stray) throw new Error(`Discord would read ${JSON.stringify(stray[0])} as markup in ${markdown}`);
    text += rest[0];
    if (strong) bold += rest[0];
    at += 1;
  }
  if (strong) throw new Error(`bold never ends in ${markdown}`);
  return { text, bold };
}
