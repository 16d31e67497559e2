/** Apps → Check this quote: a message in, what of its quotations the articles really say out, for the clicker alone. */
import { checkQuote } from '../answer/check-quote.ts';
import { findQuotations } from '../answer/find-quotations.ts';
import { MOST_CHECKS, quoteCheckCard } from '../message/quote-check-card.ts';
import type { MessageCommand } from './command.ts';
import { messageData } from './command-data.ts';
import { messageText } from './message-question.ts';
import { messageReply, noticeReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

export const checkQuotes: MessageCommand = {
  data: messageData('checkName'),
  runOnMessage(invocation, context) {
    const library = context.library();
    const quotations = findQuotations(messageText(invocation.target));
    if (quotations.length === 0) return noticeReply(invocation, 'noText');
    if (!context.memory.mayAsk(invocation.userId)) return noticeReply(invocation, 'tooFast');
    const checks = quotations.slice(0, MOST_CHECKS).map((quoted) => checkQuote(library.articles, quoted));
    const setting = settingFor(invocation, library, { private: true });
    return messageReply(quoteCheckCard(checks, quotations.length - checks.length, setting), true);
  },
};
