/** Apps → Find in the article: a message in, the passage it talks about out, for the clicker alone. */
import { answerCounted, tooFastReply } from './answer-reply.ts';
import type { MessageCommand } from './command.ts';
import { messageData } from './command-data.ts';
import { messageQuestion } from './message-question.ts';
import { noticeReply } from './replies.ts';

export const find: MessageCommand = {
  data: messageData('findName'),
  runOnMessage(invocation, context) {
    const tooFast = tooFastReply(invocation, context, true);
    if (tooFast) return tooFast;
    const question = messageQuestion(invocation.target, context.library());
    if (question === '') return noticeReply(invocation, 'noText');
    return answerCounted({ question, audience: 'asker' }, invocation, context);
  },
};
