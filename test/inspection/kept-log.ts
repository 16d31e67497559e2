/** A test run begins: a file for what is logged in it is named, every test learns of it; the run ends: it is gone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that keeps what Verbatim logs and prints in this run. */
    keptLog: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-log-'));
  const file = join(folder, 'kept.txt');
  await writeFile(file, '');
  project.provide('keptLog', file);
  return () => rm(folder, { recursive: true });
}
