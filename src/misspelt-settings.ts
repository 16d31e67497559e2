/** Names of variables in, those out that are no setting but were meant for one, with that; pure. */
import { type ConfigProblem, settings } from './config.ts';
import { editDistance } from './search/edit-distance.ts';

/** How many letters of a setting's name may be wrong for it to be a slip and not another program's. */
const MOST_WRONG = 2;

/** In the environment, where other programs have theirs: HEALTH_HOST is none of ours. */
const MOST_WRONG_AMONG_OTHERS = 1;

/** What bots call their token elsewhere. */
const A_TOKEN = /^(?:(?:DISCORD|BOT|CLIENT)_?)*TOKEN$/i;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whoever wrote DISCORD_TOKN, or BOT_TOKEN and nothing else, would wonder why the sandbox opens. */
export function misspeltInFile(names: readonly string[], env: Environment): ConfigProblem[] {
  return names.flatMap((variable) => {
    const token = A_TOKEN.test(variable) && !isGiven(env, 'DISCORD_TOKEN') ? 'DISCORD_TOKEN' : undefined;
    const meant = nearest(variable, MOST_WRONG) ?? token;
    return misspelt(variable, meant, '.env');
  });
}

/**
 * Names that begin as ours do, where the setting that was meant is not given. They may be another program's all the
 * same, so none of them is to keep anything from starting.
 * @param told what is not to be told again
 */
export function misspeltInEnvironment(env: Environment, told: readonly ConfigProblem[]): ConfigProblem[] {
  const names = Object.keys(env).filter((name) => told.every(({ variable }) => variable !== name));
  return names.filter(beginsAsOurs).flatMap((variable) => {
    const token = A_TOKEN.test(variable) ? 'DISCORD_TOKEN' : undefined;
    const meant = nearest(variable, MOST_WRONG_AMONG_OTHERS) ?? token;
    return meant && isGiven(env, meant) ? [] : misspelt(variable, meant, 'the environment');
  });
}

function misspelt(variable: string, meant: string | undefined, where: string): ConfigProblem[] {
  const isSetting = settings.some((setting) => setting === variable);
  return isSetting || meant === undefined
    ? []
    : [{ variable, meant, reason: `in ${where} is no setting: ${meant} is.` }];
}

function nearest(variable: string, mostWrong: number) {
  return settings.find((setting) => editDistance(variable.toUpperCase(), setting) <= mostWrong);
}

/** With DISCORD_, CORPUS_, SANDBOX_ and so on. */
function beginsAsOurs(variable: string): boolean {
  return settings.some((setting) => variable.toUpperCase().startsWith(setting.replace(/_.*/, '_')));
}

function isGiven(env: Environment, setting: string): boolean {
  return Boolean(env[setting]?.trim());
}
