/** /help: what the bot can do, and what it reads. */
import { helpCard } from '../message/help-card.ts';
import type { SlashCommand } from './command.ts';
import { slashData } from './command-data.ts';
import { messageReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

export const help: SlashCommand = {
  data: slashData('helpName', 'helpDescription'),
  run(invocation, context) {
    const library = context.library();
    return messageReply(helpCard(library, settingFor(invocation, library, { private: true })), true);
  },
};
