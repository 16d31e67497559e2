/** Compiles the program once for all the tests that run it as a user does. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Beside `dist`, where `npm start` compiles to while other tests may be running this one. */
export const PROGRAM = path.resolve('dist/tested');

export function setup(): void {
  execFileSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.build.json'],
    ...['--outDir', PROGRAM],
  ]);
}
