/** /article: what there is to read, one article's outline, or one paragraph by its number. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { articleListCard } from '../message/article-list-card.ts';
import { outlineCard } from '../message/outline-card.ts';
import { passageCard } from '../message/passage-card.ts';
import { chosenArticle } from './chosen-article.ts';
import type { SlashCommand } from './command.ts';
import { articleOption, privateOption, slashData } from './command-data.ts';
import { articleChoices } from './find-article.ts';
import { localized } from './localized.ts';
import { messageReply, noParagraphReply } from './replies.ts';
import { settingFor } from './setting-for.ts';

const { Subcommand, Integer } = ApplicationCommandOptionType;

export const article: SlashCommand = {
  data: slashData('articleName', 'articleDescription', [
    { type: Subcommand, ...localized('listName', 'listDescription') },
    { type: Subcommand, ...localized('outlineName', 'outlineDescription'), options: [articleOption] },
    {
      type: Subcommand,
      ...localized('readName', 'readDescription'),
      options: [
        {
          type: Integer,
          ...localized('paragraphName', 'paragraphDescription'),
          required: true,
          min_value: 1,
        },
        articleOption,
        privateOption,
      ],
    },
  ]),

  run(invocation, context) {
    const library = context.library();
    const aside = settingFor(invocation, library, { private: true });
    if (invocation.subcommand === 'list') return messageReply(articleListCard(library, 0, aside), true);

    const chosen = chosenArticle(invocation, library);
    if (chosen.kind === 'unknown') return chosen.reply;
    const n = Number(invocation.options.paragraph ?? 0);
    // Left out, it can only mean the one there is; of several, the list lets them choose.
    const [only, ...others] = library.articles;
    const open = chosen.kind === 'one' ? chosen.article : others.length === 0 ? only : undefined;
    if (!open) return messageReply(articleListCard(library, 0, aside, n), true);
    if (invocation.subcommand === 'outline') return messageReply(outlineCard(open, 0, aside), true);

    const passage = open.passages[n - 1];
    if (!passage) return noParagraphReply(invocation, open, library, n);
    const isPrivate = invocation.options.private === true;
    const setting = settingFor(invocation, library, { private: isPrivate, scoped: true });
    return messageReply(passageCard({ article: open, passage }, setting), isPrivate);
  },

  complete: (invocation, context) => articleChoices(context.library(), invocation.focused.value),
};
