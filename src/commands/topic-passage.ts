/** A choice in a topic's menu in, that passage with the sentence that speaks of the topic out. */
import type { ButtonId } from '../message/button-id.ts';
import { passageCard } from '../message/passage-card.ts';
import type { ComponentInvocation, Context, Reply } from './command.ts';
import { articleOf, openPassage, turn } from './open-passage.ts';
import { shownOn } from './question-of.ts';
import { noticeReply } from './replies.ts';
import { topicPlaces } from './topic-places.ts';

/** Opens beside the list, for the chooser alone: the list stays for the next choice. */
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
