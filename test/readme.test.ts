import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const readme = read('README.md');
const packageJson: { scripts: object; dependencies: object; devDependencies: object } = JSON.parse(
  read('package.json'),
);

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'DESIGN.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'docs/operating.md',
];
const exists = (path: string, from = '') => existsSync(new URL(path, new URL(from, root)));

test.each(pages)('every script that %s names exists', (page) => {
  const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script);
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
});

test.each(pages)('what %s says prints JSON for programs prints no line of npm’s before it', (page) => {
  const named = [...read(page).matchAll(/npm run [^`\n]*--json/g)].map(([command]) => command);
  expect(named.filter((command) => !command.startsWith('npm run --silent '))).toEqual([]);
});

test.each(pages)('every path that %s names exists, and so does every file it links to or shows', (page) => {
  const text = read(page);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !exists(path, page))).toEqual([]);
  const paths = [...text.matchAll(/`((?:src|test|bench|corpus|docs|deploy|scripts|\.ci)\/[\w./-]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.filter((path) => !/NAME|synonyms\.txt/.test(path) && !exists(path))).toEqual([]);
});

test('every picture in docs/ is shown', () => {
  const pictures = readdirSync(new URL('docs/', root)).filter((file) => file.endsWith('.webp'));
  expect(pictures.filter((file) => !readme.includes(`(docs/${file})`))).toEqual([]);
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
  expect(paths.filter((path) => !exists(path))).toEqual([]);
  const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).map(
    (entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  );
  expect(paths).toEqual(expect.arrayContaining(folders));
});

test('the dependency table names every dependency', () => {
  const { dependencies } = packageJson;
  expect(Object.keys(dependencies).filter((name) => !readme.includes(`[${name}]`))).toEqual([]);
});
