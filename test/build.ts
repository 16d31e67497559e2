/** Compiles the project for tests that run it as a user does; BUILT is where its files are. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Below node_modules, so that the compiled files find their packages and `dist/` is left alone. */
export const BUILT = fileURLToPath(new URL('../node_modules/.cache/verbatim/', import.meta.url));

export function setup(): void {
  const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
  const project = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));
  execFileSync(tsc, ['-p', project, '--outDir', BUILT], { stdio: 'inherit' });
}
