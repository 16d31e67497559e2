/** Apps → Check this quote: a message in, what of its quotations the articles really say out, for the clicker alone. */
import { checkQuote } from '../answer/check-quote.ts';
import { findQuotations } from '../answer/find-quotations.ts';
import { MOST_CHECKS, quoteCheckCard } from '../message/quote-check-card.ts';
import { listedSentences } from '../message/topic-card.ts';
import { tooFastReply } from './answer-reply.ts';
import type { MessageCommand, ReadableMessage } from './command.ts';
import { messageData } from './command-data.ts';
import { messageText } from './message-question.ts';
import { messageReply, noticeReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

export const checkQuotes: MessageCommand = {
  data: messageData('checkName'),
  runOnMessage(invocation, context) {
    const library = context.library();
    const quotations = quotationsIn(invocation.target);
    if (quotations.length === 0) return noticeReply(invocation, 'noText');
    const tooFast = tooFastReply(invocation, context, true);
    if (tooFast) return tooFast;
    const checks = quotations.slice(0, MOST_CHECKS).map((quoted) => checkQuote(library.articles, quoted));
    const setting = settingFor(invocation, library, { private: true });
    return messageReply(quoteCheckCard(checks, quotations.length - checks.length, setting), true);
  },
};

/** Of a topic's list of ours the sentences: the words between them are the card's own. */
function quotationsIn(target: ReadableMessage): string[] {
  const text = messageText(target);
  const listed = target.ours ? listedSentences(text) : [];
  return listed.length > 0 ? listed : findQuotations(text);
}
