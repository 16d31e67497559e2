/** A message addressed to the bot in, the message to reply with out. */
import { answerQuestion } from '../answer/answer-question.ts';
import { asksBack } from '../answer/follow-up.ts';
import { helloCard, helpCard } from '../message/help-card.ts';
import { noticeCard } from '../message/notice-card.ts';
import { wordings } from '../message/wording-for.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import { answerCounted, tooFastReply } from './answer-reply.ts';
import type { Context, MentionInvocation, Reply } from './command.ts';
import { asksForHelp, isGreeting, languageOfThanks, thanksFirst } from './greetings.ts';
import { messageQuestion } from './message-question.ts';
import { questionOf } from './question-of.ts';
import { messageReply, noticeReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

/** "Really?" and "Source?" ask about something; what, they don't say. */
const MOST_WORDS = 2;

/**
 * A mention without a question of its own, in reply to somebody's message, is about that message. In a direct message
 * nobody else is spoken to: there a question may follow up the one before it without being a reply.
 */
export function runMention(invocation: MentionInvocation, context: Context): Reply {
  const { text, repliedTo, discussed } = invocation;
  const library = context.library();
  if (asksForHelp(text, library.namedSections)) {
    return messageReply(helpCard(library, settingFor(invocation, library, { private: false })), false);
  }
  const theirs = repliedTo && !repliedTo.ours ? repliedTo : undefined;
  const isEmpty = text.trim() === '';
  const greets = isGreeting(text);
  const thanks = greets || (thanksFirst(text) && isUnknown(text, library));
  const thanked = thanks && wordings.find(({ language }) => language === languageOfThanks(text));
  if (thanked) return messageReply(noticeCard(thanked.welcome), false);
  if (greets || (isEmpty && !theirs)) return hello(invocation, library);
  const tooFast = tooFastReply(invocation, context, false);
  if (tooFast) return tooFast;
  const direct = invocation.guildId === undefined;
  const before = direct ? context.memory.lastQuestion(invocation.channelId) : undefined;
  const about = repliedTo ?? discussed;
  const said = invocation.earlierQuestion ?? (about ? questionOf(about) : before);
  const earlier = said !== undefined && asksSomething(said, library) ? said : undefined;
  if (theirs && (isEmpty || (!earlier && pointsBack(text, library)))) {
    const question = messageQuestion(theirs, library);
    if (question === '') return noticeReply(invocation, 'unreadable', false);
    return answerCounted({ question, audience: 'reply' }, invocation, context);
  }
  return answerCounted({ question: text, earlier, audience: 'reply' }, invocation, context);
}

function hello(invocation: MentionInvocation, library: SearchableLibrary): Reply {
  return messageReply(helloCard(library, settingFor(invocation, library, { private: false })), false);
}

/** "Hi" and "thanks" have no word to look up: what comes next follows up nothing. */
function asksSomething(text: string, library: SearchableLibrary): boolean {
  const answer = answerQuestion(library, text);
  return answer.kind !== 'not-covered' || answer.known.length + answer.unknown.length > 0;
}

/** Whether no article has a word of a text. */
function isUnknown(text: string, library: SearchableLibrary): boolean {
  const answer = answerQuestion(library, text);
  return answer.kind === 'not-covered' && answer.known.length === 0;
}

/** Whether a text asks about what it replies to ("is that true?") and names nothing the articles know. */
function pointsBack(text: string, library: SearchableLibrary): boolean {
  const answer = answerQuestion(library, text);
  if (answer.kind !== 'not-covered' || answer.known.length > 0) return false;
  return answer.unknown.length === 0 || asksBack(text, '') || text.trim().split(/\s+/).length <= MOST_WORDS;
}
