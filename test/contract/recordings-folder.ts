/** A test run begins: a folder for what bots send in it is made, every test learns its name; the run ends: it is gone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder for this run's recordings. */
    recordings: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-recordings-'));
  project.provide('recordings', folder);
  return () => rm(folder, { recursive: true });
}
