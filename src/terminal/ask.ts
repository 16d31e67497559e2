/** npm run ask: questions from the command line or a prompt in, quotations on standard output. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { answerFrom } from '../answer/answer-question.ts';
import { answeredQuestion } from '../answer/answered-question.ts';
import { rankAsked } from '../answer/rank-asked.ts';
import { printableText } from '../corpus/printable-text.ts';
import { readLibrary } from '../corpus/read-library.ts';
import { loadEnvFile } from '../load-env-file.ts';
import { explainQuestion } from '../search/explain.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../search/searchable-library.ts';
import { endWhenUnwritten } from '../unwritten-output.ts';
import { answerJson } from './answer-json.ts';
import { renderAnswer } from './render-answer.ts';
import { renderExplanation } from './render-explanation.ts';

const HELP = `Usage: npm run ask -- [options] [question]

Prints the passage that answers, the answering sentence highlighted, or says that the article doesn't say.
Without a question it asks for one, again and again.

  --json       print the answer as one JSON object; npm run --silent prints nothing else
  --explain    print why the passage won, feature by feature
  --corpus DIR read the articles from DIR (default: CORPUS_DIR, else corpus)
  --help, -h   print this

Exit code: 0 an answer, 2 not covered, 1 an error.`;

const EXIT_ERROR = 1;
const EXIT_NOT_COVERED = 2;

endWhenUnwritten(console.error);

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? printableText(error.message) : error);
  return EXIT_ERROR;
});

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.json && values.explain)
    throw new Error('--json prints one object and nothing else: leave out --explain, or --json.');
  const library = createSearchableLibrary(await readLibrary(values.corpus?.trim() || corpusFolder()));
  if (positionals.length === 0) return prompt(library, values);
  return printAnswer(library, positionals.join(' ').trim(), values);
}

/** @throws With a pointer to the options where one is not there. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        corpus: { type: 'string' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Error(`${what}. npm run ask -- --help lists the options.`);
  }
}

/** As the settings say. */
function corpusFolder(): string {
  const unread = loadEnvFile('.env', process.env).map(({ variable, reason }) => `${variable} ${reason}`);
  if (unread.length > 0) throw new Error(unread.join('\n'));
  return process.env.CORPUS_DIR?.trim() || 'corpus';
}

/** What is printed beside, or instead of, the quotation. */
interface Form {
  readonly json: boolean;
  readonly explain: boolean;
}

function printAnswer(library: SearchableLibrary, asked: string, { json, explain }: Form): number {
  const question = answeredQuestion(asked, library);
  const ranking = rankAsked(library, question);
  const answer = answerFrom(library, question, ranking);
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = Math.min((process.stdout.columns ?? 80) - 4, 100);
  const look = { colour, width, several: library.articles.length > 1 };
  console.log(json ? JSON.stringify(answerJson(answer, ranking)) : renderAnswer(answer, look));
  if (explain) {
    const explanation = renderExplanation(explainQuestion(library.index, question), ranking);
    console.log(`\n${printableText(explanation)}`);
  }
  return answer.kind === 'not-covered' ? EXIT_NOT_COVERED : 0;
}

/** Asks until the input ends. Piped lines are questions too; the last one decides the exit code. */
async function prompt(library: SearchableLibrary, form: Form): Promise<number> {
  const terminal = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, ...(terminal && { output: process.stdout }) });
  let exitCode = 0;
  if (terminal) console.log(`Articles read: ${library.articles.length}. Ask away; Ctrl+D ends.`);
  lines.setPrompt('\n? ');
  if (terminal) lines.prompt();
  for await (const line of lines) {
    if (line.trim()) exitCode = printAnswer(library, line.trim(), form);
    if (terminal) lines.prompt();
  }
  return exitCode;
}
