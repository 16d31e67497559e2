/** Names of variables in, those out that are no setting but were meant for one, with that; pure. */
import { type ConfigProblem, settings } from './config.ts';
import { editDistance } from './search/edit-distance.ts';

/** How many letters of a setting's name may be wrong for it to be a slip and not another program's. */
const MOST_WRONG = 2;

/** What bots call their token elsewhere. */
const A_TOKEN = /^(?:(?:DISCORD|BOT|CLIENT)_?)*TOKEN$/i;

/** Whoever wrote DISCORD_TOKN, or BOT_TOKEN and nothing else, would wonder why the sandbox opens. */
export function misspeltInFile(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ConfigProblem[] {
  return names.flatMap((variable) => {
    const token = A_TOKEN.test(variable) && !env['DISCORD_TOKEN']?.trim() ? 'DISCORD_TOKEN' : undefined;
    const meant = nearest(variable) ?? token;
    const isSetting = settings.some((setting) => setting === variable);
    return isSetting || meant === undefined
      ? []
      : [{ variable, meant, reason: `in .env is no setting: ${meant} is.` }];
  });
}

function nearest(variable: string) {
  return settings.find((setting) => editDistance(variable.toUpperCase(), setting) <= MOST_WRONG);
}
