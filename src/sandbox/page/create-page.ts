/** An element goes in; the page appears in it and follows what the user sees and does. */
import { render } from 'lit';
import type { Begun, PageUpdate } from '../page-protocol.ts';
import { channelAt } from './channel-at.ts';
import { beginIn } from './composer/begin-command.ts';
import { readCommand, slashEntries } from './composer/command-draft.ts';
import { draftOf, emptyDraft, setDraft } from './composer/draft.ts';
import { focusComposer, focusComposerIfWide, writeFromAnywhere } from './composer/focus-composer.ts';
import { layout } from './frame/layout.ts';
import type { Page } from './page.ts';
import { createUi } from './page-ui.ts';
import { refuseFiles } from './refuse-files.ts';
import { followBottom, stayHere } from './scrolling.ts';
import { lastSaid, type Seen, seeState, seeUpdate, TYPING_LASTS } from './seen.ts';
import { act, openStream, readCommands, type Stream } from './server.ts';

/** How long a refusal is shown, in milliseconds. */
const NOTICE_LASTS = 6000;
const PLAYED = 'played-user';

export function createPage(root: HTMLElement): void {
  const ui = createUi();
  let seen: Seen | undefined;
  let stream: Stream;

  const draw = () => {
    if (!seen) return;
    const { channelId } = ui;
    const focused = root.querySelector(':scope .log :focus');
    const opens = !root.querySelector('.app');
    const settle = followBottom(root, `${channelId} ${lastSaid(seen, channelId)}`);
    render(layout(page), root);
    settle();
    if (opens || focused?.isConnected === false) focusComposerIfWide();
    document.title = `${seen.channels.get(channelId)?.name ?? 'Sandbox'} | ${seen.guilds[0]?.name ?? 'Sandbox'}`;
  };
  let drawing = false;
  const drawSoon = () => {
    if (drawing) return;
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      draw();
    });
  };

  const hear = (update: PageUpdate) => {
    if (update.kind === 'state') {
      const first = !seen;
      seen = seeState(update.state);
      sessionStorage.setItem(PLAYED, seen.me.id);
      if (!seen.channels.has(ui.channelId)) ui.channelId = channelAt(location.hash, seen);
      void refreshCommands();
      // The page begins with the commands: typed before they came, one would be sent as words.
      if (first) return;
    } else if (seen) {
      if (update.kind === 'commands-changed') void refreshCommands();
      else seeUpdate(seen, update);
      seen.unread.delete(ui.channelId);
      if (update.kind === 'exchange') followExchange(update.exchange.id);
      if (update.kind === 'typing') setTimeout(drawSoon, TYPING_LASTS + 100);
    }
    drawSoon();
  };
  const refreshCommands = async () => {
    const commands = await readCommands(seen?.me.id ?? '', ui.channelId).catch(() => []);
    page.change({ commands });
  };
  /** Opens the modal an exchange of this tab came to; closes the one that has been sent in. */
  const followExchange = (id: string) => {
    const exchange = seen?.exchanges.get(id);
    if (exchange?.modal && ui.begunHere.delete(id)) ui.modal = { exchangeId: id };
    const sentIn = ui.modal?.sentAs === id && exchange?.state !== 'waiting' && exchange?.state !== 'failed';
    if (sentIn) page.closeModal();
  };
  const show = (channelId: string) => {
    seen?.unread.delete(channelId);
    page.change({ channelId, sidebarOpen: false });
    void refreshCommands();
    focusComposer();
  };
  const play = (userId: string) => {
    stream = openStream(userId, hear, (connected) => page.change({ connected }));
  };

  const page: Page = {
    get seen() {
      if (!seen) throw new Error('nothing has been seen yet');
      return seen;
    },
    ui,
    change: (changes) => {
      Object.assign(ui, changes);
      draw();
    },
    act: async (kind, input) => {
      try {
        return await act(page.seen.me.id, kind, input);
      } catch (error) {
        page.tell(asSentence(error instanceof Error ? error.message : String(error)));
        return undefined;
      }
    },
    tell: (notice) => {
      page.change({ notice });
      setTimeout(() => ui.notice === notice && page.change({ notice: undefined }), NOTICE_LASTS);
    },
    begin: async (begin) => {
      const begun = await begin();
      if (begun) {
        ui.begunHere.add(begun.exchangeId);
        followExchange(begun.exchangeId);
        drawSoon();
      }
      return begun;
    },
    use: async (messageId, customId, use) => {
      const begun = await page.begin(use);
      if (!begun) return;
      ui.used.set(begun.exchangeId, { messageId, customId });
      draw();
    },
    submit: async (fields) => {
      const { modal } = ui;
      if (!modal) return;
      const begun: Begun | undefined = await page.begin(() =>
        page.act('submit', { exchangeId: modal.exchangeId, fields }),
      );
      if (!begun) return;
      ui.modal = { ...modal, sentAs: begun.exchangeId };
      followExchange(begun.exchangeId);
      draw();
    },
    closeModal: () => {
      closeDialog();
      page.change({ modal: undefined, notice: undefined });
    },
    openChannel: (channelId) => {
      if (channelId !== ui.channelId) history.pushState(null, '', `#${channelId}`);
      show(channelId);
    },
    openMessage: (channelId, messageId) => {
      if (!page.seen.messages.get(channelId)?.has(messageId))
        return page.tell('That message is no longer there.');
      if (ui.channelId !== channelId) page.openChannel(channelId);
      stayHere(root);
      location.replace(`#message-${messageId}`);
      document.querySelector(`#message-${messageId}`)?.scrollIntoView({ block: 'center' });
    },
    replyTo: (messageId) => {
      const draft = draftOf(page, ui.channelId);
      setDraft(page, ui.channelId, {
        ...(draft.kind === 'text' ? draft : emptyDraft),
        replyTo: messageId,
        ping: true,
      });
      focusComposer();
    },
    write: (text) => {
      const command = readCommand(text, slashEntries(ui.commands));
      if (command) beginIn(page, ui.channelId, command);
      else {
        setDraft(page, ui.channelId, { ...emptyDraft, text, caret: text.length });
        focusComposer();
      }
    },
    switchUser: (userId) => {
      stream.close();
      Object.assign(ui, { drafts: new Map(), sidebarOpen: false, select: undefined });
      play(userId);
    },
  };
  refuseFiles(page);
  writeFromAnywhere();
  addEventListener('hashchange', () => {
    const channelId = seen && channelAt(location.hash, seen);
    if (channelId !== undefined && channelId !== ui.channelId) show(channelId);
  });
  play(sessionStorage.getItem(PLAYED) ?? '');
}

/** Closed rather than taken away, a dialog gives the focus back to what opened it. */
function closeDialog(): void {
  document.querySelector('dialog')?.close();
}

/** 'choose at least 2' → 'Choose at least 2.' */
function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`;
}
