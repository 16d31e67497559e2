/** Discord's Markdown goes in, a tree of plain nodes comes out. */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  /** Headings: 1 to 3. */
  readonly level?: number;
  /** Links. */
  readonly target?: string;
  /** Users, channels, roles and slash commands. */
  readonly id?: string;
  /** Slash commands: 'article outline'. */
  readonly fullName?: string;
  /** Emoji. */
  readonly name?: string;
  /** Seconds since 1970. */
  readonly timestamp?: string;
  readonly format?: string;
  /** Lists. */
  readonly ordered?: boolean;
  readonly start?: number;
  readonly items?: readonly (readonly MarkdownNode[])[];
}

const LIST = /^(?: *(?:[-*]|\d+\.) +[^\n]*(?:\n|$)(?: {2,}(?![-*] |\d+\. )[^\n]+(?:\n|$))*)+(?<=(\n|))/;
const SMALL = /^-# +([^\n]+?)(?:\n|$)/;
const BULLET = /^ *([-*]|\d+\.) +/;

/** The parser we build on reads no lists: an item takes the more indented lines below it as its own. */
const list: (typeof rulesExtended)[string] = {
  order: SimpleMarkdown.defaultRules.list.order,
  match: (source, state) => (/(?:^|\n)$/.test(lastCapture(state.prevCapture)) ? LIST.exec(source) : null),
  parse: (capture, parseNested, state) => {
    const lines = (capture[0] ?? '').replace(/\n$/, '').split('\n');
    const outer = indentOf(lines[0] ?? '');
    const items: string[] = [];
    for (const line of lines) {
      const begins = BULLET.test(line) && indentOf(line) <= outer;
      if (begins) items.push(line.replace(BULLET, ''));
      else items.push(`${items.pop() ?? ''}\n${line.slice(Math.min(indentOf(line), outer + 2))}`);
    }
    const number = /^ *(\d+)\./.exec(lines[0] ?? '')?.[1];
    return {
      type: 'list',
      ordered: number !== undefined,
      start: Number(number ?? 1),
      items: items.map((item) => parseNested(item, { ...state, prevCapture: null })),
    };
  },
};

/** The parser we build on takes small print behind a line break only, not behind a block quote. */
const subtext: (typeof rulesExtended)[string] = {
  order: SimpleMarkdown.defaultRules.heading.order - 0.5,
  match: (source, state) => (/(?:^|\n)$/.test(lastCapture(state.prevCapture)) ? SMALL.exec(source) : null),
  parse: (capture, parseNested, state) => ({
    type: 'subtext',
    content: parseNested(capture[1] ?? '', state),
  }),
};

/** How many marks may stand in each other; nobody means more, and the stack bears no more than some thousands. */
const DEEPEST = 100;
let depth = 0;

/** The rule, which gives up on text nested too deep. */
function bounded(rule: (typeof rulesExtended)[string]): (typeof rulesExtended)[string] {
  return {
    ...rule,
    parse: (...given) => {
      if (depth >= DEEPEST) throw new RangeError('nested too deep');
      depth += 1;
      try {
        return rule.parse(...given);
      } finally {
        depth -= 1;
      }
    },
  };
}

const rules = Object.entries({ ...rulesExtended, list, subtext });
const parse = SimpleMarkdown.parserFor(
  Object.fromEntries(rules.map(([name, rule]) => [name, bounded(rule)])),
);

/** Reads Discord's Markdown; text too tangled to read comes back as it is. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  try {
    return parse(text, { inline: true, prevCapture: null });
  } catch {
    return [{ type: 'text', content: text }];
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function lastCapture(captured: unknown): string {
  return Array.isArray(captured) ? String(captured[0]) : '';
}
