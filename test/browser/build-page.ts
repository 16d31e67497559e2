/** Builds the sandbox's page once, before the browser tests, if it is not up to date. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where the built page lies. */
export const PAGE = fileURLToPath(new URL('../../dist/page', import.meta.url));

export function setup(): void {
  const script = fileURLToPath(new URL('../../scripts/build-page.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}
