/** Files to read in, what was made of each out, in their order: most of many are read in a thread of their own. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { type FileReading, readArticleFile, type WantedFile } from './read-file.ts';
import { unpackReading } from './reading-parts.ts';

/** So many bytes are read here, since a thread takes as long to start. */
const READ_MEANWHILE = 100_000;
/** And so many once there are replies to give: Markdown can be such that its parser keeps the thread for 13 ms a kB. */
const READ_BESIDE_REPLIES = 4_000;
/** Beside this file when it is compiled. A thread can't be started from TypeScript in every Node that we support. */
const THREAD = import.meta.url.endsWith('.js') ? new URL('./reading-thread.js', import.meta.url) : undefined;

/**
 * Reads the files one after the other; gives way to other work in between.
 * @param replying Whether there are replies to give meanwhile.
 */
export async function* readFiles(
  wanted: readonly WantedFile[],
  replying: boolean,
): AsyncGenerator<FileReading, void> {
  const here = replying ? READ_BESIDE_REPLIES : READ_MEANWHILE;
  let bytes = 0;
  const others = wanted.filter(({ found }) => {
    bytes += found.size;
    return bytes > here;
  });
  const thread = THREAD && others.length > 0 ? startThread(others, THREAD) : undefined;
  let read = 0;
  try {
    for (const file of wanted.slice(0, thread ? -others.length : undefined)) {
      yield await readHere(file);
      read++;
    }
    for await (const reading of thread?.readings ?? []) {
      yield reading;
      read++;
    }
  } finally {
    await thread?.stop();
  }
  // What a thread leaves that has ended early.
  for (const file of wanted.slice(read)) yield await readHere(file);
}

async function readHere(file: WantedFile): Promise<FileReading> {
  await giveWay();
  return readArticleFile(file);
}

function startThread(wanted: readonly WantedFile[], file: URL) {
  const thread = new Worker(file, { workerData: wanted });
  return {
    readings: untilItEnds(on(thread, 'message', { close: ['exit'] })),
    stop: () => thread.terminate(),
  };
}

/** What is wrong with a file stands in its reading: a thread that fails has had too little memory, say. */
async function* untilItEnds(messages: AsyncIterable<readonly string[][]>): AsyncGenerator<FileReading, void> {
  try {
    for await (const [parts = []] of messages) yield await unpackReading(parts);
  } catch {
    return;
  }
}
