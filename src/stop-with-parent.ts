/** A way to stop in, taken once the process that started this one is gone. */

/** How often it is looked for, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * A shard ends with the process that started it. And a signal to npm ends npm and its shell, but not always what they
 * started: that has then lost its parent too.
 */
export function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    stop();
  }, LOOK_EVERY).unref();
  // It may have been gone before anybody looked; a shard is told so all the same.
  if (process.connected === false) stop();
  else process.once('disconnect', stop);
  // discord.js tells it how the shard fares; that it can't is no matter.
  process.on('error', () => undefined);
}
