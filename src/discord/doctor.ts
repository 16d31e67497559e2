/** npm run doctor: looks at everything npm start needs and prints how it is; exits 1 when something would fail. */
import { config as loadDotenv } from 'dotenv';
import { commands } from '../commands/commands.ts';
import { readConfig } from '../config.ts';
import { readLibrary } from '../corpus/read-library.ts';
import { diagnoseDiscord, diagnoseLibrary, diagnoseNode, type Finding } from './diagnose.ts';

/** A longer one pushes its own line alone to the right. */
const WIDEST_SUBJECT = 40;
const SIGNS = { fine: '✓', odd: '!', wrong: '✗' } as const;

loadDotenv({ quiet: true });
const findings = await examine();
const column = Math.min(WIDEST_SUBJECT, Math.max(...findings.map(({ subject }) => subject.length)));
for (const { state, subject, detail } of findings)
  console.log(`${SIGNS[state]} ${subject.padEnd(column)}  ${detail}`);
process.exitCode = findings.some(({ state }) => state === 'wrong') ? 1 : 0;

async function examine(): Promise<Finding[]> {
  const node = diagnoseNode(process.versions.node);
  const outcome = readConfig(process.env);
  if ('problems' in outcome) {
    const wrong = outcome.problems.map(
      ({ variable, reason }): Finding => ({ state: 'wrong', subject: variable, detail: reason }),
    );
    return [node, ...wrong];
  }
  const { config } = outcome;
  const settings: Finding = { state: 'fine', subject: 'Settings', detail: 'all of them can be read' };
  const library = await readLibrary(config.corpusDir).then(diagnoseLibrary, (error: unknown): Finding[] => [
    { state: 'wrong', subject: 'Corpus', detail: error instanceof Error ? error.message : 'can’t be read' },
  ]);
  const discord = config.token
    ? await diagnoseDiscord(
        config,
        commands.map(({ data }) => data),
      )
    : [{ state: 'fine', subject: 'Token', detail: 'none set: npm start opens the sandbox' } as const];
  return [node, settings, ...library, ...discord];
}
