/** A .env file and an environment in, what is set out: with every problem, and with what may be a slip. */
import { type Config, type ConfigProblem, readConfig } from './config.ts';
import { loadEnvFile } from './load-env-file.ts';
import { misspeltInEnvironment } from './misspelt-settings.ts';

export interface ReadSettings {
  /** Holds for every setting that no problem names. */
  readonly config: Config;
  /** With any of them nothing starts. */
  readonly problems: readonly ConfigProblem[];
  /** Names in the environment that may be another program's; a shard is told of none, since what starts it was. */
  readonly slips: readonly ConfigProblem[];
}

/**
 * Reads `.env` in the working folder into the environment, and the settings from there.
 * @param inSandbox whether the sandbox is asked for, where any token will do
 */
export function readSettings(env: NodeJS.ProcessEnv, inSandbox = false): ReadSettings {
  const unread = loadEnvFile('.env', env);
  const outcome = readConfig(env, inSandbox);
  const config = 'config' in outcome ? outcome.config : outcome.rest;
  const problems = [...unread, ...('problems' in outcome ? outcome.problems : [])];
  return { config, problems, slips: config.shard ? [] : misspeltInEnvironment(env, problems) };
}
