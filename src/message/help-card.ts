/** A library in, the card that says what the bot can do and what it reads out. */
import type { Library } from '../corpus/library.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { layCard } from './lay-card.ts';
import { italic } from './list-words.ts';
import type { Setting } from './setting.ts';
import { fill } from './wording.ts';

export function helpCard({ articles }: Library, setting: Setting): Card {
  const { wording } = setting;
  const [only] = articles;
  const article =
    articles.length === 1 && only ? italic(only.title) : fill(wording.helpLibrary, { n: articles.length });
  const can = [
    wording.helpAsk,
    wording.helpTopic,
    wording.helpArticle,
    wording.helpMention,
    wording.helpFind,
    wording.helpCheck,
  ];
  return layCard(
    {
      title: wording.helpTitle,
      blocks: [
        fill(wording.helpPromise, { article }),
        ...can.map((line) => `- ${line}`),
        `-# ${wording.helpReads}`,
      ],
      colour: colours.passage,
    },
    setting.embed,
  );
}
