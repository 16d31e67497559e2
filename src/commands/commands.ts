/** Every command there is. To add one, write its file and name it here. */
import { article } from './article.ts';
import { ask } from './ask.ts';
import { checkQuotes } from './check-quotes.ts';
import type { MessageCommand, SlashCommand } from './command.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { topic } from './topic.ts';

export const commands: readonly (SlashCommand | MessageCommand)[] = [
  ask,
  topic,
  article,
  help,
  find,
  checkQuotes,
];
