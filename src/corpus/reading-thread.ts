/** A thread of its own: the files to read in, each one's reading out as a message, in their order. */
import { parentPort, workerData } from 'node:worker_threads';
import { readArticleFile, type WantedFile } from './read-file.ts';

for (const wanted of workerData as readonly WantedFile[])
  parentPort?.postMessage(await readArticleFile(wanted));
