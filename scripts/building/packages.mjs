/** The project's folder in, the packages it names that are not installed, or in another version, out. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Wherever Node would find it, so that a folder further up will do. */
export function folderOfPackage(root, name) {
  const folders = createRequire(join(root, 'package.json')).resolve.paths(name) ?? [];
  return folders
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'package.json')));
}

/** @param kind 'dependencies' or 'devDependencies' */
export function missingPackages(root, kind) {
  const named = Object.keys(readJson(root, 'package.json')[kind] ?? {});
  return named.filter((name) => folderOfPackage(root, name) === undefined);
}

/** Those alone that package.json names, of those installed. */
export function otherVersions(root) {
  if (!existsSync(join(root, 'package-lock.json'))) return [];
  const { packages } = readJson(root, 'package-lock.json');
  const { dependencies = {}, devDependencies = {} } = packages[''];
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const folder = folderOfPackage(root, name);
    const locked = packages[`node_modules/${name}`];
    return folder && locked && readJson(folder, 'package.json').version !== locked.version;
  });
}
