/** A message addressed to the bot in, the message to reply with out. */
import { helloCard } from '../message/help-card.ts';
import { answerReply } from './answer-reply.ts';
import type { Context, MentionInvocation, Reply } from './command.ts';
import { messageQuestion } from './message-question.ts';
import { questionOf } from './question-of.ts';
import { messageReply, noticeReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

/** A mention without a question, in reply to somebody's message, is about that message. */
export function runMention(invocation: MentionInvocation, context: Context): Reply {
  const { text, repliedTo } = invocation;
  const library = context.library();
  if (text.trim() !== '') {
    const earlier = invocation.earlierQuestion ?? (repliedTo && questionOf(repliedTo));
    return answerReply({ question: text, earlier, audience: 'reply' }, invocation, context);
  }
  if (!repliedTo || repliedTo.ours) {
    return messageReply(helloCard(library, settingFor(invocation, library, { private: false })), false);
  }
  const question = messageQuestion(repliedTo, library);
  if (question === '') return noticeReply(invocation, 'unreadable', false);
  return answerReply({ question, audience: 'reply' }, invocation, context);
}
