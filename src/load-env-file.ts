/** A .env file in, its settings in an environment out, or the problem that keeps them from being read. */
import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: this is the file that reads .env.
import { config } from 'dotenv';
import { type ConfigProblem, settings } from './config.ts';
import { editDistance } from './search/edit-distance.ts';

/** How many letters of a setting's name may be wrong for it to be a slip and not another program's. */
const MOST_WRONG = 2;

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
  const legible = !readFileSync(path).includes(0);
  const mend = 'save it as UTF-8 (in PowerShell with Set-Content -Encoding utf8, not with >).';
  return legible ? misspelt(Object.keys(parsed)) : [{ variable: '.env', reason: `is not UTF-8: ${mend}` }];
}

/** Names that are nearly a setting's: whoever wrote DISCORD_TOKN would wonder why the sandbox opens. */
function misspelt(names: readonly string[]): ConfigProblem[] {
  return names.flatMap((variable) => {
    const nearness = (setting: string) => editDistance(variable.toUpperCase(), setting);
    const [meant] = settings.filter((setting) => nearness(setting) <= MOST_WRONG);
    const isSetting = settings.some((setting) => setting === variable);
    return isSetting || meant === undefined
      ? []
      : [{ variable, reason: `in .env is no setting: ${meant} is.` }];
  });
}
