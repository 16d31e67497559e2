/** A test run begins: files for what is logged and said in it are named, every test learns of them; it ends: they are gone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that keeps what Verbatim logs and prints in this run. */
    keptLog: string;
    /** The file that keeps what users say in it. */
    keptWords: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-log-'));
  for (const name of ['keptLog', 'keptWords'] as const) {
    const file = join(folder, `${name}.txt`);
    await writeFile(file, '');
    project.provide(name, file);
  }
  return () => rm(folder, { recursive: true });
}
