/** Folders in, a sign whenever something happens in one of them out. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';

export interface FolderWatches {
  /** From now on watches these and no others; false if one of them can't be watched. */
  watchOnly(folders: ReadonlySet<string>): Promise<boolean>;
  close(): void;
}

/**
 * Every folder is watched on its own: Node 20's recursive watching on Linux loses sight of a file that was replaced
 * by renaming another over it, and reports no deletion.
 */
export function createFolderWatches(notice: () => void): FolderWatches {
  const watches = new Map<string, FSWatcher>();

  function watchFolder(key: string, place: string): void {
    try {
      const watching = watch(place, { persistent: false }, notice);
      watching.on('error', () => {
        watching.close();
        watches.delete(key);
        notice();
      });
      watches.set(key, watching);
    } catch {
      // No watches left, or a file system without them.
    }
  }

  return {
    async watchOnly(folders) {
      const wanted = new Map<string, string>();
      for (const place of folders) wanted.set(await keyOf(place), place);
      for (const [key, watching] of watches) {
        if (wanted.has(key)) continue;
        watching.close();
        watches.delete(key);
      }
      for (const [key, place] of wanted) if (!watches.has(key)) watchFolder(key, place);
      return watches.size === wanted.size;
    },
    close() {
      for (const watching of watches.values()) watching.close();
    },
  };
}

/** A folder that was removed and made anew has the same path, at times the same inode, but its watch is dead. */
async function keyOf(folder: string): Promise<string> {
  const stats = await stat(folder).catch(() => undefined);
  return stats ? `${stats.ino} ${stats.birthtimeMs} ${folder}` : folder;
}
