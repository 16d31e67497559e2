/** A folder made beside another in, that one replaced by it out: others see the former or the new one, each whole. */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds after which nobody waits for a build that is still under way. */
const PATIENCE = 120_000;

/** Windows lets no folder be renamed for moments, as long as something looks at a file in it. */
const TRIES = 40;
const BETWEEN_TRIES = 50;

/** What is built, and where this process makes the next one and leaves the one before: on the same disk. */
export function placesFor(built) {
  return { built, fresh: `${built}-new-${process.pid}`, former: `${built}-old-${process.pid}` };
}

/** The folders of all who build at present or were stopped at it. */
function foldersBeside({ built }) {
  const form = new RegExp(`^${basename(built)}-(new|old)-(\\d+)$`);
  return readdirSync(dirname(built)).flatMap((name) => {
    const [, kind, pid] = form.exec(name) ?? [];
    return kind ? [{ path: join(dirname(built), name), kind, pid: Number(pid) }] : [];
  });
}

/** A process that has the same number as this one was another one, in an earlier container say. */
function isRunning(pid) {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch ({ code }) {
    return code === 'EPERM';
  }
}

function isYoung(path) {
  const made = statSync(path, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.birthtimeMs < PATIENCE;
}

/** @returns whether somebody else was building, so that another look is due */
export async function waitForOthers(places) {
  const isBuilding = ({ path, kind, pid }) => kind === 'new' && isRunning(pid) && isYoung(path);
  let waited = false;
  while (foldersBeside(places).some(isBuilding)) {
    waited = true;
    await wait(BETWEEN_TRIES);
  }
  return waited;
}

export function clearLeftovers(places) {
  for (const { path, pid } of foldersBeside(places)) if (!isRunning(pid)) remove(path);
}

/** What can't be removed is left to the next build. */
export function remove(path) {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

/** @param isThere whether somebody else has put the same in its place already */
export async function putInPlace({ built, fresh, former }, isThere) {
  for (let tries = 1; !isThere(); tries += 1) {
    try {
      renameIfAny(built, former);
      renameSync(fresh, built);
      return;
    } catch (error) {
      giveBack(former, built);
      if (tries === TRIES) throw error;
      await wait(BETWEEN_TRIES);
    }
  }
}

function renameIfAny(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Where somebody else's has come in between, theirs stays. */
function giveBack(former, built) {
  try {
    renameSync(former, built);
  } catch {
    remove(former);
  }
}
