/** The web components that draw messages, in today's colours, with enough contrast and nothing but buttons to press. */
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { DiscordThread } from '@skyra/discord-components-core/discord-thread.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import { css } from 'lit';

const referenceLine = css`
  :host {
    color: var(--muted);
    font-family: inherit;
  }
  .discord-replied-message-username { opacity: 1; }
  .discord-replied-message-content { min-width: 0; overflow: hidden; }
`;

class SandboxMessage extends DiscordMessage {
  static override styles = css`${DiscordMessage.styles} 
      :host { color: var(--text); font-family: inherit; padding-left: 16px; }
      :host([highlight]) { padding-right: 48px; }
      .discord-message-timestamp, .discord-message-edited { color: var(--muted); }
      .discord-message-inner-center { align-items: flex-start; }
      .discord-message-body-only-indent { flex: none; margin: 0; font-size: 11px; line-height: 22px; }
      .discord-message-content { min-width: 0; }
      @media (max-width: 700px) {
        :host, :host([highlight]) { padding: 0 12px; }
        .discord-author-avatar { margin-right: 12px; }
        .discord-message-body-only-indent { width: 52px; }
      }
      .discord-message-markup { overflow-wrap: anywhere; }
    `;
}

class SandboxReply extends DiscordReply {
  static override styles = css`${DiscordReply.styles} ${referenceLine}`;
}

class SandboxCommand extends DiscordCommand {
  static override styles = [
    ...DiscordCommand.styles,
    referenceLine,
    css`.discord-slash-command-name, .discord-slash-command-name > * { color: #dfe2ff !important; }`,
  ];
}

class SandboxEmbed extends DiscordEmbed {
  static override styles = css`${DiscordEmbed.styles} 
      :host { color: var(--text); font-size: 14px; margin: 4px 0; }
      :host .discord-embed-wrapper { background: var(--embed); border-color: transparent; max-width: 560px; }
      :host .discord-embed-wrapper .discord-embed-grid { padding: 2px 16px 14px 12px; }
      /* A second column, for a thumbnail, would take its share of the width: there never is one. */
      slot[name='footer']::slotted(*) { grid-column: 1; }
    `;
}

class SandboxThread extends DiscordThread {
  static override styles =
    css`${DiscordThread.styles} :host { background: var(--embed); max-width: min(480px, 100%); } .discord-thread-bottom { display: block !important; overflow: hidden; text-overflow: ellipsis; }`;
}

/** A button that is really disabled when it is said to be. */
class SandboxButton extends DiscordButton {
  static override styles = css`${DiscordButton.styles} 
      :host > *:first-child { font-family: inherit; border-radius: 8px; padding: 0 14px; margin: 4px 8px 4px 0; }
      .secondary { background-color: #4e5058; }
      .secondary:hover { background-color: #5d5f69; }
      .success { background-color: #248046; }
      .destructive { background-color: #c4323a; }
      :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
      svg { width: 16px; height: 16px; margin-left: 8px; }
    `;

  override updated(): void {
    const inner = this.shadowRoot?.querySelector('button');
    if (inner) inner.disabled = this.disabled;
  }
}

/** Makes the components known to the document. */
export function defineDiscordElements(): void {
  customElements.define('sandbox-message', SandboxMessage);
  customElements.define('sandbox-reply', SandboxReply);
  customElements.define('sandbox-command', SandboxCommand);
  customElements.define('sandbox-embed', SandboxEmbed);
  customElements.define('sandbox-thread', SandboxThread);
  customElements.define('sandbox-button', SandboxButton);
}
