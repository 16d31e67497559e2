/** npm run doctor: looks at everything npm start needs and prints how it is; exits 1 when something would fail. */
import { commands } from '../commands/commands.ts';
import type { ConfigProblem } from '../config.ts';
import { printableLine, printableText } from '../corpus/printable-text.ts';
import { readLibrary } from '../corpus/read-library.ts';
import { idleSettings } from '../idle-settings.ts';
import { readSettings } from '../read-settings.ts';
import { endWhenUnwritten } from '../unwritten-output.ts';
import { diagnoseLibrary, diagnoseNode, type Finding } from './diagnose.ts';
import { diagnoseDiscord } from './diagnose-discord.ts';
import { diagnosePorts } from './diagnose-ports.ts';

/** A longer one pushes its own line alone to the right. */
const WIDEST_SUBJECT = 40;
const SIGNS = { fine: '✓', odd: '!', wrong: '✗' } as const;

const [argument] = process.argv.slice(2);
if (argument !== undefined) {
  console.error(`There is no ${printableText(argument)}: npm run doctor takes no flags.`);
  process.exit(1);
}

endWhenUnwritten(console.error);
let column = 'HEALTH_PORT'.length;
// What is here first: Discord may take its time.
const { here, discord } = await examine();
print(here);
print(await discord());

function print(findings: readonly Finding[]): void {
  column = Math.min(WIDEST_SUBJECT, Math.max(column, ...findings.map(({ subject }) => subject.length)));
  for (const { state, subject, detail } of findings) {
    console.log(printableLine(`${SIGNS[state]} ${subject.padEnd(column)}  ${detail}`));
    if (state === 'wrong') process.exitCode = 1;
  }
}

/** What was found on this machine, and a way to look at Discord. A wrong setting keeps from sight only what needs it. */
async function examine() {
  const { config, problems, slips } = readSettings(process.env);
  const isKnown = (settings: RegExp) =>
    !problems.some(({ variable, meant = variable }) => settings.test(meant));
  const told = (state: Finding['state'], found: readonly ConfigProblem[]) =>
    found.map(({ variable, reason }): Finding => ({ state, subject: variable, detail: reason }));
  const settings = told('wrong', problems);
  const allRead: Finding = { state: 'fine', subject: 'Settings', detail: 'all of them can be read' };
  const asksDiscord = isKnown(/^\.env|^DISCORD_/);
  const asksForPorts = isKnown(/^\.env|_TOKEN$|_PORT$|^SHARD/);
  // Which ports there are to be, Discord has yet to say.
  const portsLater = asksDiscord && config.token && config.shards?.total === 'auto';
  const library = await readLibrary(config.corpusDir).then(diagnoseLibrary, (error: unknown): Finding[] => [
    { state: 'wrong', subject: 'Corpus', detail: error instanceof Error ? error.message : 'can’t be read' },
  ]);
  return {
    here: [
      diagnoseNode(process.versions.node),
      ...(settings.length > 0 ? settings : [allRead]),
      ...told('odd', slips),
      ...(!config.token && isKnown(/^\.env|_TOKEN$/) ? told('odd', idleSettings(process.env)) : []),
      ...(asksForPorts && !portsLater ? await diagnosePorts(config) : []),
      ...library,
    ],
    discord: async (): Promise<Finding[]> => {
      if (!asksDiscord) return [];
      const none = {
        state: 'fine',
        subject: 'Token',
        detail: 'none set: npm start opens the sandbox',
      } as const;
      if (!config.token) return [none];
      const data = commands.map((command) => command.data);
      const { findings, recommended } = await diagnoseDiscord(config, data);
      const ports = asksForPorts && portsLater ? await diagnosePorts(config, recommended) : [];
      return [...findings, ...ports];
    },
  };
}
