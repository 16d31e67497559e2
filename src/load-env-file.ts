/** A .env file in, its settings in an environment out, or the problem that keeps them from being read. */
import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: this is the file that reads .env.
import { config, parse } from 'dotenv';
import type { ConfigProblem } from './config.ts';
import { misspeltInFile } from './misspelt-settings.ts';

const AS_A_SETTING =
  'write NAME=value, with no space in the name and no word before it, or a # before what is a remark.';

/** May stand in a name, and stands in nobody's. */
const MARK = '--verbatim--';
const BEFORE_A_NAME = /^\s*(?:export\s+)?(?=[\w.-])/;

/**
 * What the environment has already stays as it is, and no such file is no problem.
 * @param env where the settings go
 */
export function loadEnvFile(path: string, env: NodeJS.ProcessEnv): ConfigProblem[] {
  const { error, parsed = {} } = config({ path, processEnv: env, quiet: true });
  if (error?.code === 'ENOENT') return [];
  if (error) {
    const reason = `can’t be read (${error.code}): it must be a file that the user who starts Verbatim may read.`;
    return [{ variable: '.env', reason }];
  }
  // A text in UTF-8 holds none; in UTF-16 every other byte of a setting is one.
  const text = readFileSync(path, 'utf8');
  const mend = 'save it as UTF-8 (in PowerShell with Set-Content -Encoding utf8, not with >).';
  return text.includes('\0')
    ? [{ variable: '.env', reason: `is not UTF-8: ${mend}` }]
    : [...strayLines(text), ...misspeltInFile(Object.keys(parsed), env)];
}

/**
 * Lines that are neither a setting nor a remark, as `DISCORD_TOKEN a.b.c`, which dotenv leaves out without a word. What
 * such a line says is not repeated: it may be a token.
 */
function strayLines(text: string): ConfigProblem[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((line, at) =>
    /^\s*(?:#|$)/.test(line) || isTaken(lines, at)
      ? []
      : [{ variable: `.env:${at + 1}`, reason: `is no setting: ${AS_A_SETTING}` }],
  );
}

/** Whether a mark put into the line comes back, in a name or, where quotes hold several lines, in a value. */
function isTaken(lines: readonly string[], at: number): boolean {
  const mark = (line: string) =>
    BEFORE_A_NAME.test(line) ? line.replace(BEFORE_A_NAME, `$&${MARK}`) : `%${MARK}${line}`;
  const marked = lines.map((line, index) => (index === at ? mark(line) : line));
  return Object.entries(parse(marked.join('\n')))
    .flat()
    .some((word) => word.includes(MARK));
}
