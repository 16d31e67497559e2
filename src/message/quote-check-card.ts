/** Checked quotations in, the card that says of each whether the article says it out. */
import type { QuoteCheck } from '../answer/check-quote.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { differenceBlock } from './difference.ts';
import { cutEscaped, layCard } from './lay-card.ts';
import * as limits from './limits.ts';
import { namedPlace, offeredNames } from './named-place.ts';
import { button, row } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import { fill } from './wording.ts';

/** So many are checked at a time, and so many buttons fit a row. */
export const MOST_CHECKS = limits.BUTTONS_IN_A_ROW;

/** Room for the quotations together; headings and legend come on top. */
const ROOM = { embed: 3000, content: 750 } as const;

/** @param checks One to MOST_CHECKS. @param unchecked How many more quotations the message had. */
export function quoteCheckCard(checks: readonly QuoteCheck[], unchecked: number, setting: Setting): Card {
  const { wording } = setting;
  const room = Math.floor((setting.embed ? ROOM.embed : ROOM.content) / checks.length);
  const worst = checks.some(({ kind }) => kind === 'absent')
    ? colours.notCovered
    : checks.some(({ kind }) => kind === 'altered')
      ? colours.closest
      : colours.quote;
  const legend = checks.some(({ kind }) => kind === 'altered') ? [`-# ${legendFor(checks, setting)}`] : [];
  const more = unchecked > 0 ? [`-# ${fill(wording.moreQuotes, { n: unchecked })}`] : [];
  const buttons = placeButtons(checks, setting);
  return layCard(
    {
      title: wording.checkName,
      blocks: [...checks.map((check) => checkBlock(check, room, setting)), ...legend, ...more],
      colour: worst,
      rows: buttons.length > 0 ? [row(buttons)] : [],
    },
    setting.embed,
  );
}

function checkBlock(check: QuoteCheck, room: number, setting: Setting): string {
  const { wording } = setting;
  if (check.kind === 'absent') {
    const verdict = setting.several ? wording.absentFromAll : wording.absent;
    return `❌ **${verdict}**\n> ${cutEscaped(check.quoted.replace(/\s+/g, ' '), Math.min(room, 300))}`;
  }
  const altered = check.kind === 'altered';
  const cut = check.parts.some(({ kind }) => kind === 'elided');
  const verdict = altered ? wording.altered : cut ? wording.wordForWordCut : wording.wordForWord;
  const place = namedPlace(check.place, setting);
  return `${altered ? '✏️' : '✅'} **${verdict}** · ${place}\n${differenceBlock(check.parts, altered, room)}`;
}

function legendFor(checks: readonly QuoteCheck[], { wording }: Setting): string {
  const moved = checks.some(
    (check) => check.kind === 'altered' && check.parts.some(({ kind }) => kind === 'moved'),
  );
  return moved ? wording.legendMoved : wording.legend;
}

/** One button for each passage that is quoted. */
function placeButtons(checks: readonly QuoteCheck[], setting: Setting) {
  const places = checks.flatMap((check) => (check.kind === 'absent' ? [] : [check.place]));
  const distinct = new Map(places.map((place) => [`${place.article.id} ${place.passage.index}`, place]));
  const names = offeredNames([...distinct.values()], setting);
  return [...distinct.values()].map(({ article, passage }, i) =>
    button('beside', spotAt(setting, article, passage.index), `¶ ${passage.index + 1} · ${names[i]}`),
  );
}
