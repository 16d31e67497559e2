/** A thread of its own: the files to read in, each one's reading in parts out as a message, in their order. */
import { parentPort, workerData } from 'node:worker_threads';
import { readArticleFile, type WantedFile } from './read-file.ts';
import { packReading } from './reading-parts.ts';

for (const wanted of workerData as readonly WantedFile[])
  parentPort?.postMessage(packReading(await readArticleFile(wanted)));
