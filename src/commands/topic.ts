/** /topic: a heading or phrase in, every passage that speaks of it out. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import * as limits from '../message/limits.ts';
import { italic } from '../message/list-words.ts';
import { trimQuestion } from '../message/question-line.ts';
import { topicCard } from '../message/topic-card.ts';
import { chosenArticle, chosenId } from './chosen-article.ts';
import type { SlashCommand } from './command.ts';
import { articleOption, privateOption, slashData } from './command-data.ts';
import { articleChoices } from './find-article.ts';
import { localized } from './localized.ts';
import { messageReply, noticeReply } from './replies.ts';
import { permissionHints, settingFor } from './setting-for.ts';
import { topicChoices, topicPlaces } from './topic-places.ts';

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
    if (!context.memory.mayAsk(invocation.userId)) return noticeReply(invocation, 'tooFast');
    const chosen = chosenArticle(invocation, library);
    if (chosen.kind === 'unknown') return chosen.reply;
    const name = trimQuestion(String(invocation.options.name ?? ''));
    const places = topicPlaces(library, name, chosenId(chosen));
    if (places.length === 0) return noticeReply(invocation, 'noTopic', true, { name: italic(name) });
    const isPrivate = invocation.options.private === true;
    const setting = settingFor(invocation, library, { private: isPrivate, scoped: chosen.kind === 'one' });
    const below = isPrivate ? [] : permissionHints(invocation, context.memory, setting);
    return messageReply(
      topicCard({ name, places, page: 0, edition: library.edition, below }, setting),
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
