/** An embed goes in, its card comes out. Pictures come from elsewhere, so only their place is named. */
import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { linkView } from '../markdown/link-view.ts';
import { markdownView } from '../markdown/markdown-view.ts';
import { momentText } from '../moment.ts';
import type { Page } from '../page.ts';

export function embedView(page: Page, embed: APIEmbed): TemplateResult {
  const colour = embed.color === undefined ? undefined : `#${embed.color.toString(16).padStart(6, '0')}`;
  const footer = [embed.footer?.text, embed.timestamp && momentText(embed.timestamp)]
    .filter(Boolean)
    .join(' • ');
  return html`
    <sandbox-embed slot="embeds" .color=${colour}>
      <discord-embed-description slot="description">
        ${embed.author ? html`<div class="embed-author">${linked(page, embed.author.url, embed.author.name)}</div>` : nothing}
        ${embed.title ? html`<div class="embed-title" role="heading" aria-level="3">${linked(page, embed.url, markdownView(page, embed.title))}</div>` : nothing}
        ${embed.description ? html`<div class="embed-text">${markdownView(page, embed.description)}</div>` : nothing}
        ${embed.image ? html`<p class="elsewhere">A picture from ${host(embed.image.url)}</p>` : nothing}
      </discord-embed-description>
      ${embed.fields?.length ? fieldsView(page, embed.fields) : nothing}
      ${footer ? html`<discord-embed-footer slot="footer">${footer}</discord-embed-footer>` : nothing}
    </sandbox-embed>
  `;
}

function fieldsView(page: Page, fields: NonNullable<APIEmbed['fields']>): TemplateResult {
  const inlineIndex = (n: number) => {
    const before = fields.slice(0, n).findLastIndex(({ inline }) => !inline);
    return ((n - before - 1) % 3) + 1;
  };
  return html`<discord-embed-fields slot="fields">${fields.map(
    ({ name, value, inline }, n) => html`
      <discord-embed-field .fieldTitle=${''} ?inline=${inline} .inlineIndex=${inline ? inlineIndex(n) : 1}>
        <div class="field-name">${markdownView(page, name)}</div>
        <div>${markdownView(page, value)}</div>
      </discord-embed-field>
    `,
  )}</discord-embed-fields>`;
}

function linked(page: Page, url: string | undefined, text: unknown): unknown {
  return url === undefined || !/^https?:/i.test(url) ? text : linkView(page, url, text);
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'elsewhere';
}
