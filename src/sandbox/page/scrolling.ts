/** Keeps a log at its bottom while its reader is there, and lets them read further up in peace. */

/** How near to the bottom, in pixels, counts as being there. */
const NEAR = 80;
const shown = new WeakMap<HTMLElement, string>();
const watched = new WeakSet<Element>();

/** Call before drawing; call what it returns afterwards. A channel just opened begins at its bottom. */
export function followBottom(root: HTMLElement, channelId: string): () => void {
  const log = () => root.querySelector<HTMLElement>('.log');
  const before = log();
  const opened = shown.get(root) !== channelId;
  const atBottom = !before || isAtBottom(before);
  shown.set(root, channelId);
  return () => {
    const after = log();
    if (!after) return;
    if (opened || atBottom) after.scrollTop = after.scrollHeight;
    if (!watched.has(after)) watchGrowth(after);
  };
}

function isAtBottom(log: HTMLElement): boolean {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
}

/** Messages get their final height a moment after they are drawn. */
function watchGrowth(log: HTMLElement): void {
  watched.add(log);
  let wasAtBottom = true;
  let top = log.scrollTop;
  log.addEventListener('scroll', () => {
    // Growth alone moves nothing upwards: only a reader does.
    if (log.scrollTop < top) wasAtBottom = false;
    if (isAtBottom(log)) wasAtBottom = true;
    top = log.scrollTop;
  });
  const observer = new ResizeObserver(() => {
    if (wasAtBottom) log.scrollTop = log.scrollHeight;
  });
  observer.observe(log);
  for (const child of log.children) observer.observe(child);
}
