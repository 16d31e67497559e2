/** The rules of the house that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NODE_FLAGS } from './discord/run-program.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const MOST_LINES = 200;

/** Every file of ours below these folders, other than data. */
function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|css)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length)),
  );
}

test('no file is longer than 200 lines, unless its first comment says why', () => {
  const long = filesIn('src', 'scripts', 'test').filter(
    (path) => read(path).split('\n').length > MOST_LINES + 1,
  );
  const unexplained = long.filter((path) => !/over 200 lines/.test(read(path).split('*/')[0] ?? ''));
  expect(unexplained).toEqual([]);
});

test('every file of the product opens with a sentence on what goes in and what comes out', () => {
  const saysSo = (path: string) => {
    const [comment = ''] = read(path).split('*/', 1);
    return (path.endsWith('.css') ? /^\/\* \p{Lu}.+\.\s*$/su : /^\/\*\*\s[\s*]*[\p{L}/`].+\.\s*$/su).test(
      comment,
    );
  };
  const silent = filesIn('src', 'scripts').filter((path) => !saysSo(path));
  expect(silent).toEqual([]);
});

test('the container and the system unit start the bot with the flags of npm start', () => {
  const told = [...NODE_FLAGS, 'dist/main.js'];
  expect(read('deploy/verbatim.service')).toContain(`/node ${told.join(' ')}\n`);
  expect(read('Dockerfile')).toContain(`CMD ${JSON.stringify(['node', ...told]).replaceAll(',', ', ')}\n`);
});
