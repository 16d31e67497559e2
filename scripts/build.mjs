/** The sources in, dist/ out: left alone while it is of these sources, else made beside it and put in its place whole. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { explainRefusal } from './building/explain-refusal.mjs';
import { folderOfPackage, missingPackages, otherVersions } from './building/packages.mjs';
import { clearLeftovers, placesFor, putInPlace, remove, waitForOthers } from './building/put-in-place.mjs';
import { readSourceHash, sourceHash, writeSourceHash } from './building/source-hash.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const places = placesFor(join(root, 'dist'));

const SOURCES = [
  'src',
  'scripts/build.mjs',
  'scripts/building',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'package-lock.json',
];

/** More bytes than all that is built has. */
const ROOM = 10_000_000;

const problem = await bringUpToDate().catch((error) => explainRefusal(error, root));
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

/** @returns what keeps it from being built, if anything does */
async function bringUpToDate() {
  const missing = missingPackages(root, 'dependencies');
  if (missing.length > 0) return `Not installed: ${someOf(missing)}. Run npm ci.`;
  let hash = sourceHash(root, SOURCES);
  while (readSourceHash(places.built) !== hash) {
    if (!(await waitForOthers(places))) return buildAnew(hash);
    hash = sourceHash(root, SOURCES);
  }
  return undefined;
}

async function buildAnew(hash) {
  clearLeftovers(places);
  mkdirSync(places.fresh);
  try {
    const failure =
      (await run('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', places.fresh])) ??
      (await run('vite', 'bin/vite.js', viteArguments(join(places.fresh, 'page'))));
    if (failure !== undefined) return explainFailure(failure);
    writeSourceHash(places.fresh, hash);
    await putInPlace(places, () => readSourceHash(places.built) === hash);
  } finally {
    remove(places.fresh);
    remove(places.former);
  }
  return undefined;
}

/** Its settings are read without a compiled copy of them, which would have to be written somewhere. */
function viteArguments(folder) {
  const settings = ['--config', join(root, 'vite.config.ts'), '--configLoader', 'runner'];
  return ['build', ...settings, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
}

/** @returns what a package's program printed when it failed; nothing when it did what it should */
async function run(name, program, given) {
  const folder = folderOfPackage(root, name);
  if (folder === undefined) return `There is no ${name}.`;
  const colours = process.stderr.isTTY && name === 'typescript' ? ['--pretty'] : [];
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: Infinity };
  try {
    const args = [join(folder, program), ...given, ...colours];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
    if (stdout || stderr) console.error(`${stdout}${stderr}`.trimEnd());
    return undefined;
  } catch ({ stdout = '', stderr = '', message }) {
    return `${stdout}${stderr}`.trimEnd() || message;
  }
}

/** A full disk and packages that are missing are named instead of all that came of them. */
function explainFailure(failure) {
  writeFileSync(join(places.fresh, 'room'), Buffer.alloc(ROOM));
  const missing = missingPackages(root, 'devDependencies');
  if (missing.length > 0) return `Not installed: ${someOf(missing)}. Run npm ci --include=dev.`;
  const others = otherVersions(root);
  if (others.length === 0) return failure;
  return `${failure}\nInstalled in other versions than package-lock.json has: ${someOf(others)}. Run npm ci.`;
}

function someOf(names) {
  const rest = names.length - 3;
  return rest > 1 ? `${names.slice(0, 3).join(', ')} and ${rest} others` : names.join(', ');
}
