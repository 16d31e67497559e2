/** An Answer in, the lines a terminal shows out. */
import { styleText } from 'node:util';
import type { Answer, Found, NotCovered, Quote } from '../answer/answer.ts';
import { languageNames } from '../corpus/language-code.ts';
import { printableText } from '../corpus/printable-text.ts';

/** How it is shown: in colour and wrapped on a terminal, plain when piped, and of how many articles it speaks. */
export interface Look {
  readonly colour: boolean;
  /** Columns to wrap a quotation at when in colour. */
  readonly width: number;
  /** Whether the library has several articles. */
  readonly several: boolean;
}

/** Renders an answer: the quotation with its place, or what the articles don't say. Ends without a newline. */
export function renderAnswer(answer: Answer, look: Look): string {
  const notes = answer.corrections.map(
    ({ typed, readAs }) => `Read ${listOf([typed])} as ${listOf([readAs])}.`,
  );
  const lines = answer.kind === 'not-covered' ? renderNotCovered(answer, look) : renderFound(answer, look);
  return [...notes.map((note) => paint(note, 'dim', look)), ...lines].join('\n');
}

function renderFound(answer: Found, look: Look): string[] {
  const [best] = answer.matches;
  if (!best) return [];
  const missing = listOf(answer.missing);
  const rival = answer.rival && `: ${placeOf(answer.rival)} comes as close`;
  const lacks = missing && `: nothing here about ${missing}`;
  const closest = answer.kind === 'closest' ? [`Closest passage${rival ?? lacks}`, ''] : [];
  const heading = best.passage.heading ? [paint(printableText(best.passage.heading), 'bold', look)] : [];
  return [...closest, ...heading, ...renderPassage(best, look), paint(placeOf(best), 'dim', look)];
}

/** In colour the sentence is painted; plain, it has a line of its own with a mark in the margin, no word changed. */
function renderPassage({ passage, sentence }: Quote, look: Look): string[] {
  const before = printableText(passage.text.slice(0, sentence.start));
  const answering = printableText(passage.text.slice(sentence.start, sentence.end));
  const after = printableText(passage.text.slice(sentence.end));
  if (look.colour) {
    const painted = before + paint(answering, 'highlight', look) + after;
    return wrap(painted, look.width).map((line) => `  ${line}`);
  }
  return [
    ...linesOf(before).map((line) => `  ${line}`),
    ...linesOf(answering).map((line) => `» ${line}`),
    ...linesOf(after).map((line) => `  ${line}`),
  ];
}

function linesOf(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split('\n');
}

function renderNotCovered({ known, unknown, writtenIn, nearest }: NotCovered, { several }: Look): string[] {
  if (known.length + unknown.length === 0) return ['There is no word in that to look up.'];
  const mentions = known.length > 0 ? [`${several ? 'They mention' : 'It mentions'} ${listOf(known)}.`] : [];
  const never =
    unknown.length > 0 ? [`${several ? 'They never mention' : 'It never mentions'} ${listOf(unknown)}.`] : [];
  const told = writtenIn ? [`Ask in ${nameLanguages(writtenIn)}.`] : [...mentions, ...never];
  const near = nearest.map(
    (quote) => `  ${printableText(quote.passage.heading || quote.article.title)} — ${placeOf(quote)}`,
  );
  return [
    [several ? 'None of the articles says.' : 'The article doesn’t say.', ...told].join(' '),
    ...(near.length > 0 ? ['Nearest:', ...near] : []),
  ];
}

function nameLanguages(languages: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(languageNames(languages, 'en'));
}

/** "Blinken in Beijing · ¶ 5 of 7" */
function placeOf({ article, passage }: Quote): string {
  return `${printableText(article.title)} · ¶ ${passage.index + 1} of ${article.passages.length}`;
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `“${printableText(word)}”`).join(', ');
}

type Style = 'bold' | 'dim' | 'highlight';

function paint(text: string, style: Style, { colour }: Look): string {
  if (!colour) return text;
  return styleText(style === 'highlight' ? ['bold', 'yellow'] : style, text, { validateStream: false });
}

/** Breaks at spaces; escape sequences count as wide as they are written, which only wraps a little early. */
function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines[lines.length - 1] ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}
