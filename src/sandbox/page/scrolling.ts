/** Keeps a log at its bottom while its reader is there, and lets them read further up in peace. */

/** How near to the bottom, in pixels, counts as being there. */
const NEAR = 80;
const shown = new WeakMap<HTMLElement, string>();

/** A log that grows by itself. */
interface Followed {
  /** Whether it keeps to its bottom. */
  follows: boolean;
  /** Looks whether its reader has moved it. */
  look(): void;
}

const followed = new WeakMap<HTMLElement, Followed>();

/**
 * Call before drawing; call what it returns afterwards. `place` says where the reader is and what they did there last:
 * a channel just opened begins at its bottom, and who has just said something wants to see it.
 */
export function followBottom(root: HTMLElement, place: string): () => void {
  const log = () => root.querySelector<HTMLElement>('.log');
  const before = log();
  const moved = shown.get(root) !== place;
  const was = before && followed.get(before);
  was?.look();
  const follows = moved || !was || was.follows;
  shown.set(root, place);
  return () => {
    const after = log();
    if (!after) return;
    const state = followed.get(after) ?? watchGrowth(after);
    state.follows = follows;
    if (follows) after.scrollTop = after.scrollHeight;
  };
}

/** Leaves a log where it is, however it grows, until its reader comes back to its bottom. */
export function stayHere(root: HTMLElement): void {
  const log = root.querySelector<HTMLElement>('.log');
  const state = log && followed.get(log);
  if (state) state.follows = false;
}

/** Messages get their final height a moment after they are drawn. */
function watchGrowth(log: HTMLElement): Followed {
  let height = 0;
  let top = 0;
  const remember = () => {
    height = log.scrollHeight - log.clientHeight;
    top = log.scrollTop;
  };
  const state: Followed = {
    follows: true,
    look: () => {
      // A log that has grown or shrunk moves by itself; otherwise only its reader moves it upwards.
      const byReader = log.scrollHeight - log.clientHeight === height;
      if (byReader && log.scrollTop < top) state.follows = false;
      if (isAtBottom(log)) state.follows = true;
      remember();
    },
  };
  followed.set(log, state);
  log.addEventListener('scroll', state.look);
  const observer = new ResizeObserver(() => {
    if (state.follows) log.scrollTop = log.scrollHeight;
    remember();
  });
  observer.observe(log);
  for (const child of log.children) observer.observe(child);
  return state;
}

function isAtBottom(log: HTMLElement): boolean {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
}
