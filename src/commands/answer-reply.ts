/** A question from anywhere in, the reply out: the answer, what the article doesn't say, or why not now. */
import { answerQuestion } from '../answer/answer-question.ts';
import { answeredQuestion } from '../answer/answered-question.ts';
import { readFollowUp } from '../answer/follow-up.ts';
import { answerCard } from '../message/answer-card.ts';
import { answeredCard } from '../message/notice-card.ts';
import { trimQuestion } from '../message/question-line.ts';
import type { Context, Place, Reply } from './command.ts';
import { messageReply, noticeReply } from './replies.ts';
import { permissionHints, settingFor } from './setting-for.ts';

/** A question, and who is to see its answer. */
export interface Asking {
  readonly question: string;
  /** The question it may follow. */
  readonly earlier?: string | undefined;
  /** Whether it is one that has been read together with another already, as a card shows it. */
  readonly readAs?: boolean;
  /** Ask this article alone. */
  readonly articleId?: string | undefined;
  /** `reply`: a message in answer to a message, where nothing can be private. */
  readonly audience: 'everyone' | 'asker' | 'reply';
  /** Answer even if the channel has the answer already. */
  readonly again?: boolean;
}

/**
 * Says so when somebody asks too fast, and counts the question otherwise: once for each use, and before anything that
 * takes time is done for it.
 */
export function tooFastReply(place: Place, { memory }: Context, isPrivate: boolean): Reply | undefined {
  if (memory.mayAsk(place.userId)) return undefined;
  return { ...noticeReply(place, 'tooFast', isPrivate), answer: 'too-fast' };
}

export function answerReply(asking: Asking, place: Place, context: Context): Reply {
  return tooFastReply(place, context, asking.audience !== 'reply') ?? answerCounted(asking, place, context);
}

/** The same for a question that has been counted. */
export function answerCounted(asking: Asking, place: Place, context: Context): Reply {
  const { audience, articleId } = asking;
  const { memory } = context;
  const library = context.library();
  /** What is no answer is for the asker alone, where that is possible. */
  const aside = audience !== 'reply';
  const scoped = articleId !== undefined;

  const typed = trimQuestion(answeredQuestion(trimQuestion(asking.question), library, articleId));
  if (typed === '') return noticeReply(place, 'noQuestion', aside);

  const read = readFollowUp(typed, asking.earlier);
  const shown = {
    question: read.question === typed ? typed : trimQuestion(read.question),
    readAs: asking.readAs === true || read.readAs !== undefined,
  };
  const asked = { question: shown.question, ...(scoped && { articleId }), edition: library.edition };
  const link = audience === 'asker' || asking.again ? undefined : memory.recall(place.channelId, asked);
  if (link !== undefined) {
    const article = articleId === undefined ? undefined : library.articlesById.get(articleId);
    const setting = settingFor(place, library, { private: aside, scoped });
    const card = answeredCard(shown, link, article, setting);
    return { ...messageReply(card, aside), answer: 'answered-already' };
  }

  const found = answerQuestion(library, shown.question, articleId);
  const answer = shown.readAs ? { ...found, question: typed, readAs: shown.question } : found;
  const isPrivate = audience === 'asker' || (aside && answer.kind === 'not-covered');
  const setting = settingFor(place, library, { private: isPrivate, scoped });
  if (place.guildId === undefined) memory.noteQuestion(place.channelId, shown.question);
  const hints = isPrivate ? [] : permissionHints(place, memory, setting);
  const card = answerCard(answer, setting, [], hints);
  const reply = { ...messageReply(card, isPrivate), answer: answer.kind };
  return isPrivate || answer.kind === 'not-covered' ? reply : { ...reply, asked };
}
