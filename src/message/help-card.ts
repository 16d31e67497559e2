/** A library in, the cards that say what the bot can do and what it reads out. */
import type { Library } from '../corpus/library.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { layCard } from './lay-card.ts';
import { italic } from './list-words.ts';
import { noticeCard } from './notice-card.ts';
import type { Setting } from './setting.ts';
import { fill, type Wording } from './wording.ts';

export function helpCard(library: Library, setting: Setting): Card {
  const { wording } = setting;
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
        fill(wording.helpPromise, { article: nameLibrary(library, wording) }),
        ...can.map((line) => `- ${line}`),
        `-# ${wording.helpReads}`,
      ],
      colour: colours.passage,
    },
    setting.embed,
  );
}

/** For somebody who mentions the bot and says nothing. */
export function helloCard(library: Library, { wording }: Setting): Card {
  return noticeCard(fill(wording.hello, { article: nameLibrary(library, wording) }));
}

/** The one article by its title, several by their number. */
function nameLibrary({ articles }: Library, wording: Wording): string {
  const [only, ...others] = articles;
  return only && others.length === 0 ? italic(only.title) : fill(wording.helpLibrary, { n: articles.length });
}
