/** START HERE. The corridor: articles go in at one end, Discord messages come out at the other. */
import { createMemory } from './commands/memory.ts';
import { type Bot, type BotOptions, type Problem, startBot } from './discord/start-bot.ts';
import { openLibrary } from './open-library.ts';
import { rehearse } from './rehearse.ts';
import type { SearchableLibrary } from './search/searchable-library.ts';

export interface AppOptions extends Omit<BotOptions, 'context'> {
  /** The folder with the articles. */
  readonly corpusDir: string;
}

/** Verbatim online. */
export interface App {
  readonly bot: Bot;
  /** The newest edition of what it answers from. */
  library(): SearchableLibrary;
}

/**
 * Reads the corpus, indexes it and goes online. From then on every question takes the same way:
 * question → Ranking (search/) → Answer (answer/) → Card (message/) → Reply (commands/) → Discord (discord/).
 * @throws UnusableCorpus when there is no article to answer from
 */
export async function startApp(options: AppOptions): Promise<App | Problem> {
  const library = await openLibrary(options.corpusDir, options.log);
  const context = { library: library.current, memory: createMemory(() => performance.now()) };
  const [outcome] = await Promise.all([startBot({ ...options, context }), rehearse(library.current())]);
  if ('problem' in outcome) {
    await library.close();
    return outcome;
  }
  // Both at once: nothing more is to be heard from the first moment on, whatever the library is busy with.
  const stop = async () => {
    await Promise.all([outcome.bot.stop(), library.close()]);
  };
  return { bot: { ...outcome.bot, stop }, library: library.current };
}
