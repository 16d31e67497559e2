/** An Answer in, its card out: the quotation, the closest passage, or what the article doesn't say. */
import type { Answer, Correction, Found, NotCovered } from '../answer/answer.ts';
import { nameOf } from './article-names.ts';
import type { Card } from './card.ts';
import { closedName } from './closed-name.ts';
import { colours } from './colours.ts';
import { cutEscaped, layCard } from './lay-card.ts';
import { italic, listLanguages, listWords } from './list-words.ts';
import { offeredNames } from './named-place.ts';
import { passageCard, placeLabel } from './passage-card.ts';
import { questionLine, type ShownQuestion } from './question-line.ts';
import { button, row } from './rows.ts';
import { type Setting, spotAt } from './setting.ts';
import { fill, type Wording } from './wording.ts';

const MOST_CORRECTIONS = 3;
/** That are named to ask in. */
const MOST_LANGUAGES = 3;
/** Characters of another article's title. */
const TITLE_ROOM = 80;

/**
 * @param above Markdown lines to stand above everything else. @param below Likewise below.
 * @param seen Which of its matches was seen last, where somebody comes back to it.
 */
export function answerCard(
  answer: Answer,
  setting: Setting,
  above: readonly string[] = [],
  below: readonly string[] = [],
  seen = 0,
): Card {
  const { wording } = setting;
  const notes = [...above, ...correctionNotes(answer.corrections, wording)];
  if (answer.kind === 'not-covered') return refusalCard(answer, setting, notes, below);
  const [best] = answer.matches;
  if (!best) throw new Error('a found answer has at least one match');
  const closest = answer.kind === 'closest';
  return passageCard(
    {
      ...best,
      asked: { ...shownQuestion(answer), rank: seen, matches: answer.matches.length },
      ...(closest && { headed: wording.closest }),
      colour: closest ? colours.closest : colours.quote,
      above: notes,
      below: [
        ...(closest ? missingNote(answer.missing, wording) : []),
        ...rivalNote(answer, setting),
        ...below,
      ],
    },
    setting,
  );
}

/** What the card shows, and a later click looks up again. */
export function shownQuestion(answer: Answer): ShownQuestion {
  return { question: answer.readAs ?? answer.question, readAs: answer.readAs !== undefined };
}

function missingNote(missing: readonly string[], wording: Wording): string[] {
  if (missing.length === 0) return [];
  return [`-# ${fill(wording.nothingAbout, { words: listWords(missing, 'or', wording) })}`];
}

function rivalNote({ matches, rival }: Found, { names, wording }: Setting): string[] {
  if (!rival) return [];
  const place = placeLabel(rival.article, rival.passage, wording);
  const elsewhere =
    rival.article.id === matches[0]?.article.id
      ? []
      : [closedName(cutEscaped(nameOf(rival.article, names), TITLE_ROOM))];
  return [`-# ${fill(wording.asClose, { place: [...elsewhere, place].join(' · ') })}`];
}

function refusalCard(
  answer: NotCovered,
  setting: Setting,
  above: readonly string[],
  below: readonly string[],
): Card {
  const { wording } = setting;
  const names = offeredNames(answer.nearest, setting);
  const nearest = answer.nearest.map(({ article, passage }, i) =>
    button(
      'passage',
      spotAt(setting, article, passage.index),
      passage.heading
        ? (names[i] ?? '')
        : `${closedName(names[i] ?? '')} · ${placeLabel(article, passage, wording)}`,
    ),
  );
  const doing = setting.private ? [] : [button('remove', spotAt(setting, undefined, 0), wording.remove)];
  const buttons = [...nearest, ...doing];
  // "Hello": nothing was asked that an article could say.
  const named = answer.known.length + answer.unknown.length > 0;
  return layCard(
    {
      question: questionLine(shownQuestion(answer), wording),
      ...(named && { title: setting.several ? wording.notCoveredByAny : wording.notCovered }),
      blocks: [
        ...above,
        explainRefusal(answer, setting),
        ...below,
        ...(nearest.length > 0 ? [`-# ${wording.nearest}`] : []),
      ],
      colour: colours.notCovered,
      rows: buttons.length > 0 ? [row(buttons)] : [],
    },
    setting.embed,
  );
}

/** In which language to ask, else which of the question's words the article has, and which it never uses. */
function explainRefusal({ known, unknown, writtenIn }: NotCovered, { wording, several }: Setting): string {
  if (writtenIn) {
    const asking = writtenIn.length > MOST_LANGUAGES ? wording.askInOne : wording.askIn;
    return fill(asking, { languages: listLanguages(writtenIn.slice(0, MOST_LANGUAGES), wording) });
  }
  const words = { known: listWords(known, 'and', wording), unknown: listWords(unknown, 'or', wording) };
  if (known.length > 0 && unknown.length > 0) {
    return fill(several ? wording.knownAndUnknownByAny : wording.knownAndUnknown, words);
  }
  if (known.length > 0) return fill(wording.knownOnly, words);
  if (unknown.length > 0) return fill(several ? wording.unknownOnlyByAny : wording.unknownOnly, words);
  return wording.noWords;
}

function correctionNotes(corrections: readonly Correction[], wording: Wording): string[] {
  return corrections
    .slice(0, MOST_CORRECTIONS)
    .map(({ typed, readAs }) => `-# ${fill(wording.typo, { typed: italic(typed), readAs: italic(readAs) })}`);
}
