/** /ask: a question in, the passage that answers it out. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import * as limits from '../message/limits.ts';
import { answerReply } from './answer-reply.ts';
import { chosenArticle, chosenId } from './chosen-article.ts';
import type { SlashCommand } from './command.ts';
import { articleOption, privateOption, slashData } from './command-data.ts';
import { articleChoices } from './find-article.ts';
import { localized } from './localized.ts';
import { topicChoices } from './topic-choices.ts';

export const ask: SlashCommand = {
  data: slashData('askName', 'askDescription', [
    {
      type: ApplicationCommandOptionType.String,
      ...localized('questionName', 'questionDescription'),
      required: true,
      autocomplete: true,
      max_length: limits.QUESTION,
    },
    articleOption,
    privateOption,
  ]),

  run(invocation, context) {
    const chosen = chosenArticle(invocation, context.library());
    if (chosen.kind === 'unknown') return chosen.reply;
    return answerReply(
      {
        question: String(invocation.options.question ?? ''),
        articleId: chosenId(chosen),
        audience: invocation.options.private === true ? 'asker' : 'everyone',
      },
      invocation,
      context,
    );
  },

  /** Their own words first: choosing a topic must never be the only way to ask. */
  complete(invocation, context) {
    const library = context.library();
    const { name, value } = invocation.focused;
    if (name === 'article') return articleChoices(library, value);
    const own = value.trim();
    if (own.length > limits.CHOICE_TEXT) return [];
    const topics = topicChoices(library, own, chosenId(chosenArticle(invocation, library)));
    const others = topics.filter((topic) => topic.value.toLowerCase() !== own.toLowerCase());
    return [...(own === '' ? [] : [{ name: own, value: own }]), ...others].slice(0, limits.CHOICES);
  },
};
