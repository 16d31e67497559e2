/** Discord's Markdown goes in, elements come out; what somebody wrote is only ever text in them. */
import './markdown-view.css';
import { html, type nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { timestampText } from '../moment.ts';
import type { Page } from '../page.ts';
import { linkView } from './link-view.ts';
import { type MarkdownNode, parseMarkdown } from './parse-markdown.ts';
import { mentioned } from './plain-text.ts';

type Shown = TemplateResult | string | typeof nothing;

/** Draws Markdown; read again only when it changes. */
export function markdownView(page: Page, text: string): unknown {
  return guard([text, page.seen, page.ui.commands], () => nodesView(page, parseMarkdown(text)));
}

function nodesView(page: Page, nodes: readonly MarkdownNode[]): readonly Shown[] {
  return nodes.map((node) => nodeView(page, node));
}

function nodeView(page: Page, node: MarkdownNode): Shown {
  const text = typeof node.content === 'string' ? node.content : '';
  const inner = () => (typeof node.content === 'string' ? text : nodesView(page, node.content ?? []));
  switch (node.type) {
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary>Spoiler</summary>${inner()}</details>`;
    case 'inlineCode':
      return codeView(page, text);
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${text}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${inner()}</blockquote>`;
    case 'heading':
      return html`<div class="heading level-${node.level ?? 3}" role="heading" aria-level=${(node.level ?? 3) + 2}>${inner()}</div>`;
    case 'subtext':
      return html`<small class="subtext">${inner()}</small>`;
    case 'list':
      return listView(page, node);
    case 'url':
    case 'autolink':
      return linkView(page, node.target ?? '', inner(), true);
    case 'link':
      return linkView(page, node.target ?? '', inner());
    case 'timestamp':
      return html`<time>${timestampText(Number(node.timestamp), node.format)}</time>`;
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'twemoji':
      return node.name ?? '';
    case 'emoji':
      return `:${node.name}:`;
    default:
      return mentionView(page, node) ?? (inner() as Shown);
  }
}

function mentionView(page: Page, node: MarkdownNode): Shown | undefined {
  const { type, id = '', fullName = '' } = node;
  const name = () => mentioned(node, page.seen);
  switch (type) {
    case 'user':
      return html`<discord-mention type="user">${name()}</discord-mention>`;
    case 'channel': {
      const channel = page.seen.channels.get(id);
      if (!channel) return html`<discord-mention type="locked">${name()}</discord-mention>`;
      const kind = channel.parentId === undefined ? 'channel' : 'thread';
      return html`<a href="#${id}" class="mention" @click=${open(() => page.openChannel(id))}><discord-mention type=${kind}>${name()}</discord-mention></a>`;
    }
    case 'role':
      return html`<discord-mention type="role">${name()}</discord-mention>`;
    case 'slashCommand':
      return tryView(page, `/${fullName} `, `/${fullName}`);
    case 'everyone':
    case 'here':
      return html`<discord-mention type="user">${type}</discord-mention>`;
    default:
      return undefined;
  }
}

/** Code that is one of the bot's commands, or speaks to the bot, can be tried with a click. */
function codeView(page: Page, text: string): Shown {
  const isCommand = page.ui.commands.some(({ name }) => text === `/${name}` || text.startsWith(`/${name} `));
  const isMention = text.startsWith(`@${page.seen.bot.user.username} `);
  return isCommand || isMention ? tryView(page, text, text) : html`<code>${text}</code>`;
}

function tryView(page: Page, typed: string, label: string): TemplateResult {
  return html`<button class="try" type="button" title="Put it into the message box" @click=${() => page.write(typed)}>${label}</button>`;
}

function listView(page: Page, { ordered, start = 1, items = [] }: MarkdownNode): TemplateResult {
  const lines = items.map((item) => html`<li>${nodesView(page, item)}</li>`);
  return ordered ? html`<ol start=${start}>${lines}</ol>` : html`<ul>${lines}</ul>`;
}

function open(action: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    action();
  };
}
