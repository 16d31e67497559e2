/** npm run bench: installs what it compares with when that is missing, then measures the search, the whole bot under load and what a shard takes; tables or JSON on standard output. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureLoad } from './load/load-bench.ts';
import { renderLoadReport } from './load/render-load-report.ts';
import { measureShards, renderShardReport } from './load/shard-bench.ts';
import { renderSearchReport } from './search/render-report.ts';
import { measureSearch } from './search/search-bench.ts';

const USAGE = `npm run bench -- [--quick] [--json] [--only PART] [QUESTION SET…]
  --only search|load|shards  one of the three parts
  --quick  10 and 2,000 passages only, one round, fewer questions
  --json   one JSON object instead of the tables
Question sets are JSON files; without any, ../shared/eval is looked for, then the first article's own are asked.`;

/** Standard output is for the result alone. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function installPeers(): void {
  if (existsSync('bench/node_modules')) return;
  say('Installing the libraries to compare with into bench/ (SQLite may be compiled: a minute or two) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: 'bench',
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) say('npm ci in bench/ failed: what could not be installed is left out of the tables.');
}

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

if (values.help) {
  console.log(USAGE);
} else {
  const { quick, only } = values;
  const wanted = (part: string) => only === undefined || only === part;
  if (wanted('search')) installPeers();
  const search = wanted('search')
    ? await measureSearch({ files: positionals, quick, progress: say })
    : undefined;
  const load = wanted('load') ? await measureLoad({ quick, progress: say }) : undefined;
  const shards = wanted('shards') ? await measureShards(quick) : undefined;
  const tables = [
    search && renderSearchReport(search),
    load && renderLoadReport(load),
    shards && renderShardReport(shards),
  ];
  console.log(values.json ? JSON.stringify({ search, load, shards }) : tables.filter(Boolean).join('\n\n'));
}
