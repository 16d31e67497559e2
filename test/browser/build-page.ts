/** Builds the sandbox's page once, before the browser tests; PAGE is where it lies. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Below node_modules, so that `dist/` is left alone. */
export const PAGE = fileURLToPath(new URL('../../node_modules/.cache/verbatim-page/', import.meta.url));

export function setup(): void {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const config = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  const args = ['build', '--config', config, '--outDir', PAGE, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, ...args], { stdio: 'inherit', env });
}
