/** The sandbox's page goes in, dist/page comes out; nothing is done when that is newer than everything it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const built = new URL('dist/page/index.html', root);
const sources = ['src/sandbox/page', 'src/sandbox/page-protocol.ts', 'vite.config.ts', 'package-lock.json'];

/** When the newest file of a folder was written, in milliseconds since 1970. */
function lastWritten(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastWritten(`${path}/${name}`)));
}

const newest = Math.max(...sources.map((source) => lastWritten(fileURLToPath(new URL(source, root)))));
if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', root)), logLevel: 'warn' });
}
