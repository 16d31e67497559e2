import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const readme = read('README.md');
const packageJson: { scripts: object; dependencies: object; devDependencies: object } = JSON.parse(
  read('package.json'),
);

test('every script the README names exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
});

test('every path in the file map exists, and every folder of src is in it', () => {
  const map = /## The file map\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  let folder = '';
  const paths = map
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = ''] = line.trim().split(/\s+/);
      if (!line.startsWith(' ')) folder = name;
      return line.startsWith(' ') ? folder + name : name;
    });
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('every file the README links to or shows exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('the dependency table names every dependency', () => {
  const { dependencies } = packageJson;
  expect(Object.keys(dependencies).filter((name) => !readme.includes(`[${name}]`))).toEqual([]);
});
