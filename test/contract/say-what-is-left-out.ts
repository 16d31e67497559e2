/** The contract tests begin: one line says so when there is nothing to hold the bot to. */
import type { TestProject } from 'vitest/node';
import { DESCRIPTION_FILE, described } from './discord-description.ts';

export function setup({ vitest }: TestProject): void {
  if (!described)
    vitest.logger.log(`Contract tests left out: Discord’s description is not at ${DESCRIPTION_FILE}.`);
}
