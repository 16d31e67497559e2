/**
 * A click in a list (of passages, articles or sections) in, another page of it or what was chosen out. What is chosen
 * opens beside the list, for the chooser alone: the list stays for the next choice.
 */
import { articleListCard } from '../message/article-list-card.ts';
import type { ButtonId } from '../message/button-id.ts';
import { outlineCard } from '../message/outline-card.ts';
import { passageCard } from '../message/passage-card.ts';
import { topicCard } from '../message/topic-card.ts';
import type { ComponentInvocation, Context, Reply } from './command.ts';
import { articleOf, openPassage, turn } from './open-passage.ts';
import { shownOn } from './question-of.ts';
import { noParagraphReply, noticeReply } from './replies.ts';
import { topicPlaces } from './topic-choices.ts';

export function turnTopicPage(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const library = context.library();
  const name = shownOn(invocation.message)?.question;
  if (name === undefined) return noticeReply(invocation, 'strangeButton');
  const article = articleOf(id, library);
  if (id.scoped && !article) return noticeReply(invocation, 'gone');
  const articleId = id.scoped ? article?.id : undefined;
  const places = topicPlaces(library, name, articleId);
  const soFar = !library.topics.isRead(articleId);
  if (places.length === 0) return noticeReply(invocation, 'changedPlain');
  return turn(id, invocation, library, (setting) => {
    const above = id.edition === library.edition ? [] : [`-# ${setting.wording.changed}`];
    return topicCard({ name, places, soFar, page: id.passage, edition: library.edition, above }, setting);
  });
}

export function turnArticlePage(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const library = context.library();
  return turn(id, invocation, library, (setting) => articleListCard(library, id.passage, setting, id.from));
}

export function turnOutlinePage(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const library = context.library();
  const article = articleOf(id, library);
  if (!article) return noticeReply(invocation, 'gone');
  return turn(id, invocation, library, (setting) => {
    const above = id.edition === article.edition ? [] : [`-# ${setting.wording.changed}`];
    return outlineCard(article, id.passage, setting, above);
  });
}

/** A passage chosen from a topic's list, with the sentence that speaks of the topic. */
export function openTopicPassage(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const library = context.library();
  const [article, edition, index] = (invocation.values[0] ?? '').split('.');
  const passage = Number.parseInt(index ?? '', 10);
  if (article === undefined || edition === undefined || !(passage >= 0))
    return noticeReply(invocation, 'strangeButton');
  const beside: ButtonId = {
    ...id,
    action: 'passage',
    asker: '',
    from: 0,
    rank: 0,
    article,
    edition,
    passage,
  };
  const chosen = articleOf(beside, library);
  const name = shownOn(invocation.message)?.question;
  const place =
    chosen?.edition === edition && name !== undefined
      ? topicPlaces(library, name, chosen.id).find((each) => each.passage.index === passage)
      : undefined;
  if (!place || name === undefined) return openPassage(beside, invocation, context);
  const asked = { question: name, readAs: false, rank: 0, matches: 0 };
  return turn(beside, invocation, library, (setting) => passageCard({ ...place, asked }, setting));
}

/** A section chosen from an outline, or from the list of articles an outline or the paragraph that waits for it. */
export function openChosen(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const [value = ''] = invocation.values;
  const beside = { ...id, asker: '', from: 0, rank: 0 };
  if (id.action === 'articleMenu') {
    const library = context.library();
    const chosen = articleOf({ ...beside, article: value }, library);
    const { edition = '', passages = [] } = chosen ?? {};
    const there = { ...beside, article: value, edition };
    if (!chosen || id.from === 0) return turnOutlinePage({ ...there, passage: 0 }, invocation, context);
    if (id.from > passages.length) return noParagraphReply(invocation, chosen, library, id.from);
    return openPassage({ ...there, action: 'passage', passage: id.from - 1 }, invocation, context);
  }
  const passage = Number.parseInt(value, 10);
  if (!(passage >= 0)) return noticeReply(invocation, 'strangeButton');
  return openPassage({ ...beside, action: 'passage', passage }, invocation, context);
}
