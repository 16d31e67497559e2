/** /topic: a heading or phrase in, every passage that speaks of it out. */

import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { quotePlaces } from '../answer/quote-places.ts';
import * as limits from '../message/limits.ts';
import { italic, listWords } from '../message/list-words.ts';
import { noticeCard } from '../message/notice-card.ts';
import { trimQuestion } from '../message/question-line.ts';
import { topicCard } from '../message/topic-card.ts';
import { fill } from '../message/wording.ts';
import { wordingFor } from '../message/wording-for.ts';
import { foldName } from '../search/fold-name.ts';
import { tooFastReply } from './answer-reply.ts';
import { chosenArticle, chosenId } from './chosen-article.ts';
import type { Place, Reply, SlashCommand } from './command.ts';
import { articleOption, privateOption, slashData } from './command-data.ts';
import { articleChoices } from './find-article.ts';
import { localized } from './localized.ts';
import { messageReply, noticeReply } from './replies.ts';
import { permissionHints, settingFor } from './setting-for.ts';
import { topicChoices } from './topic-choices.ts';

export const topic: SlashCommand = {
  data: slashData('topicName', 'topicDescription', [
    {
      type: ApplicationCommandOptionType.String,
      ...localized('topicNameName', 'topicNameDescription'),
      required: true,
      autocomplete: true,
      max_length: limits.QUESTION,
    },
    articleOption,
    privateOption,
  ]),

  run(invocation, context) {
    const library = context.library();
    const tooFast = tooFastReply(invocation, context, true);
    if (tooFast) return tooFast;
    const chosen = chosenArticle(invocation, library);
    if (chosen.kind === 'unknown') return chosen.reply;
    const name = trimQuestion(String(invocation.options.name ?? ''));
    if (foldName(name) === '') return noticeReply(invocation, 'noQuestion');
    const articleId = chosenId(chosen);
    const found = library.topics.findTopic(name, articleId);
    if (found.kind === 'not-a-topic') return notATopic(name, found.nearest, invocation);
    const places = quotePlaces(library, found.places);
    const soFar = !library.topics.isRead(articleId);
    const isPrivate = invocation.options.private === true;
    const setting = settingFor(invocation, library, { private: isPrivate, scoped: chosen.kind === 'one' });
    const below = isPrivate ? [] : permissionHints(invocation, context.memory, setting);
    return messageReply(
      topicCard({ name, places, soFar, page: 0, edition: library.edition, below }, setting),
      isPrivate,
    );
  },

  complete(invocation, context) {
    const library = context.library();
    const { name, value } = invocation.focused;
    if (name === 'article') return articleChoices(library, value);
    return topicChoices(library, value, chosenId(chosenArticle(invocation, library)));
  },
};

/** Tells the asker alone, and which topics come nearest. */
function notATopic(name: string, nearest: readonly string[], { locale }: Place): Reply {
  const wording = wordingFor(locale);
  // The marks of a heading that asks would stand beside our own.
  const names = nearest.map((each) => each.replace(/^¿\s*|\s*[?？؟]+$/gu, ''));
  const near = { topics: listWords(names, 'or', wording) };
  const lines = [
    fill(wording.noTopic, { name: italic(name) }),
    ...(nearest.length > 0 ? [fill(wording.nearTopics, near)] : []),
  ];
  return messageReply(noticeCard(lines.join('\n')), true);
}
