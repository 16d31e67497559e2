/** A click that leads to a passage in, the card that shows it out: also when the article has changed meanwhile. */
import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Article, Passage } from '../corpus/article.ts';
import { answerCard, shownQuestion } from '../message/answer-card.ts';
import { articleKey, type ButtonId } from '../message/button-id.ts';
import type { Card } from '../message/card.ts';
import { passageCard } from '../message/passage-card.ts';
import type { Setting } from '../message/setting.ts';
import type { SearchableLibrary } from '../search/searchable-library.ts';
import type { ComponentInvocation, Context, Reply } from './command.ts';
import { questionOf, shownOn } from './question-of.ts';
import { messageReply, noticeReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

/**
 * Action 'match' opens that match of the question the card shows, any other the passage the id names; 'start' from its
 * beginning, however far from there the sentence is.
 */
export function openPassage(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const reply = replyTo(id, invocation, context);
  if (reply.kind === 'update') forgetAnswer(id, invocation, context);
  return reply;
}

/** What a card answered it may answer no more: nobody is pointed to it for that. */
export function forgetAnswer(
  id: ButtonId,
  { channelId, message }: ComponentInvocation,
  { library, memory }: Context,
): void {
  const question = questionOf(message);
  if (question === undefined) return;
  const articleId = id.scoped ? articleOf(id, library())?.id : undefined;
  const { edition } = library();
  memory.forget(channelId, { question, ...(articleId !== undefined && { articleId }), edition });
}

function replyTo(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const library = context.library();
  const article = articleOf(id, library);
  if (id.scoped && !article) return noticeReply(invocation, 'gone');
  const answer = answerAgain(id, invocation, library, article);
  if (article?.edition !== id.edition) {
    if (!answer) return noticeReply(invocation, article ? 'changedPlain' : 'gone');
    return turn(id, invocation, library, (setting) =>
      answerCard(answer, setting, [`-# ${setting.wording[article ? 'changed' : 'gone']}`]),
    );
  }
  const match =
    id.action === 'match' && answer?.kind !== 'not-covered' ? answer?.matches[id.rank] : undefined;
  const place = id.action === 'match' ? match : { article, passage: article.passages[id.passage] };
  const passage = place?.passage;
  if (!passage || id.from >= passage.text.length) return noticeReply(invocation, 'strangeButton');
  return turn(id, invocation, library, (setting) =>
    placeCard({ article: place.article, passage }, id, answer, setting),
  );
}

/** The article an id names, if the library still has it. */
export function articleOf({ article: key }: ButtonId, library: SearchableLibrary): Article | undefined {
  return library.articles.find(({ id }) => articleKey(id) === key);
}

/** The asker's click turns their card; anybody else's gives them a copy of their own. */
export function turn(
  id: ButtonId,
  invocation: ComponentInvocation,
  library: SearchableLibrary,
  lay: (setting: Setting) => Card,
): Reply {
  const own = invocation.userId === id.asker;
  const setting = settingFor(invocation, library, { private: !own || id.private, scoped: id.scoped });
  return own ? { kind: 'update', card: lay(setting) } : messageReply(lay(setting), true);
}

/** The answer to the question the clicked card shows; undefined when it shows none. */
function answerAgain(
  id: ButtonId,
  { message }: ComponentInvocation,
  library: SearchableLibrary,
  article: Article | undefined,
): Answer | undefined {
  const shown = shownOn(message);
  if (!shown) return undefined;
  const answer = answerQuestion(library, shown.question, id.scoped ? article?.id : undefined);
  return shown.readAs ? { ...answer, readAs: shown.question } : answer;
}

/** The answer's own card where it stands, elsewhere the bare passage with what the question has to do with it. */
function placeCard(
  { article, passage }: { article: Article; passage: Passage },
  { action, rank, from: readOn }: ButtonId,
  answer: Answer | undefined,
  setting: Setting,
): Card {
  const from = action === 'start' ? 0 : readOn || undefined;
  if (!answer) return passageCard({ article, passage, from }, setting);
  const matches = answer.kind === 'not-covered' ? [] : answer.matches;
  const places = answer.kind === 'not-covered' ? answer.nearest : matches;
  const at = places.findIndex((place) => place.article === article && place.passage === passage);
  // Who walks about in the article goes on from the match they left, and past the next one if they walked to it.
  const next = (rank + 1) % Math.max(1, matches.length);
  const seen = at === next ? next : Math.min(rank, Math.max(0, matches.length - 1));
  if (at === 0 && from === undefined && matches.length > 0) return answerCard(answer, setting, [], [], seen);
  const sentence = places[at]?.sentence;
  return passageCard(
    {
      article,
      passage,
      from,
      ...(sentence && { sentence }),
      asked: { ...shownQuestion(answer), rank: seen, matches: matches.length },
    },
    setting,
  );
}
