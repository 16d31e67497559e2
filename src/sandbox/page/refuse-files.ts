/** The page goes in; from then on a file dropped on it or pasted into it is refused with a word. */
import type { Page } from './page.ts';

/** Otherwise one let fall would be opened in the page's place, and one pasted would vanish. */
export function refuseFiles(page: Page): void {
  const refuse = (event: Event, files: FileList | undefined) => {
    if (!files?.length) return;
    event.preventDefault();
    page.tell('This sandbox takes no files: write or paste words instead.');
  };
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => refuse(event, event.dataTransfer?.files));
  addEventListener('paste', (event) => refuse(event, event.clipboardData?.files));
}
