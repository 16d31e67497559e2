/** A clock in, what manners need to remember out: little, in memory, bounded, and nothing breaks when it is lost. */
import { LRUCache } from 'lru-cache';
import type { Asked, Memory } from './command.ts';

const HOUR = 3_600_000;
/** How long a question in a direct message can be followed up without a reply. */
const CONVERSATION = 5 * 60_000;
const MOST_QUESTIONS = 5_000;
const MOST_ANSWERS = 5_000;
/** Answers on their way: they are heard of within a second or never. */
const MOST_EXPECTED = 1_000;
const QUICK = { questions: 5, within: 20_000 } as const;
const MOST_USERS = 10_000;
const MOST_PLACES = 10_000;

/** @param now Milliseconds, never going back. */
export function createMemory(now: () => number): Memory {
  /** Link → the key of its answer: most messages that are deleted are no answers. */
  const keysByLink = new Map<string, string>();
  const answers = new LRUCache<string, { readonly link: string; readonly at: number }>({
    max: MOST_ANSWERS,
    dispose: ({ link }) => keysByLink.delete(link),
  });
  const expected = keepLast<{ readonly channelId: string; readonly asked: Asked }>(MOST_EXPECTED);
  const questions = keepLast<{ readonly question: string; readonly at: number }>(MOST_QUESTIONS);
  const askers = keepLast<readonly number[]>(MOST_USERS);
  const told = keepLast<true>(MOST_PLACES);
  const remember = (channelId: string, asked: Asked, link: string) => {
    const key = answerKey(channelId, asked);
    answers.set(key, { link, at: now() });
    keysByLink.set(link, key);
  };
  return {
    recall(channelId, asked) {
      const answer = answers.get(answerKey(channelId, asked));
      return answer && now() - answer.at < HOUR ? answer.link : undefined;
    },
    remember,
    expectAnswer(interactionId, channelId, asked) {
      expected.set(interactionId, { channelId, asked });
    },
    hearOfAnswer(interactionId, link) {
      const answer = expected.get(interactionId);
      if (!answer) return;
      expected.delete(interactionId);
      remember(answer.channelId, answer.asked, link);
    },
    forget(channelId, asked) {
      answers.delete(answerKey(channelId, asked));
    },
    forgetLink(link) {
      answers.delete(keysByLink.get(link) ?? '');
    },
    lastQuestion(channelId) {
      const last = questions.get(channelId);
      return last && now() - last.at < CONVERSATION ? last.question : undefined;
    },
    noteQuestion(channelId, question) {
      questions.set(channelId, { question, at: now() });
    },
    mayAsk(userId) {
      const recent = (askers.get(userId) ?? []).filter((at) => now() - at < QUICK.within);
      if (recent.length >= QUICK.questions) return false;
      askers.set(userId, [...recent, now()]);
      return true;
    },
    isNews(placeId, matter) {
      const key = `${placeId} ${matter}`;
      if (told.has(key)) return false;
      told.set(key, true);
      return true;
    },
  };
}

/** What was kept or read longest ago goes first. To find that in a Map, all that was deleted from it is gone past. */
function keepLast<Value extends object | true>(most: number): LRUCache<string, Value> {
  return new LRUCache({ max: most });
}

/** What has been recalled is mostly remembered next. */
const keys = new WeakMap<Asked, string>();

/** The same question, however it is spaced, capitalised and punctuated. */
function answerKey(channelId: string, asked: Asked): string {
  const known = keys.get(asked) ?? askedKey(asked);
  keys.set(asked, known);
  return `${channelId} ${known}`;
}

function askedKey({ question, articleId, edition }: Asked): string {
  const words =
    question
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return JSON.stringify([edition, articleId ?? '', words.join(' ')]);
}
