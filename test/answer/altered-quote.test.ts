import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { articleFrom, firstArticle } from '../commands/scene.ts';
import { readDifference } from './read-difference.ts';

describe('a quotation is called altered for', async () => {
  test.each([
    [
      'a swapped name',
      'Wang Yi’s arrival in Beijing marks a pivotal moment in U.S.-China relations',
      '~~Wang Yi’s~~ **Antony Blinken’s** arrival in Beijing marks a pivotal moment in U.S.-China relations',
    ],
    [
      'a dropped "not"',
      'U.S.-China cooperation is crucial for the two nations involved but also for the global community',
      'U.S.-China cooperation is crucial **not only** for the two nations involved but also for the global community',
    ],
    [
      'names swapped with each other',
      'China and the United States have experienced a significant deterioration',
      '~~China and~~ **In recent years,** the United States **and China** have experienced a significant deterioration',
    ],
    [
      'one person for another',
      'since President Donald Trump assumed office',
      'since President ~~Donald Trump~~ **Joe Biden** assumed office',
    ],
    [
      'a dropped negation inside a longer sentence',
      'These tensions have had far-reaching implications, affecting the two nations but also the global economic and political landscape.',
      'These tensions have had far-reaching implications, affecting **not only** the two nations but also the global economic and political landscape.',
    ],
    [
      'a weakened claim',
      'Both nations may have a vested interest in maintaining stability',
      'Both nations ~~may~~ have a vested interest in maintaining stability',
    ],
    [
      'an elision that turns two sentences round',
      'promoting economic growth … While the challenges in U.S.-China relations are significant',
      '>>promoting economic growth …<< While the challenges in U.S.-China relations are significant',
    ],
    [
      'an added "not"',
      'Both nations do not have a vested interest in maintaining stability',
      'Both nations ~~do not~~ have a vested interest in maintaining stability',
    ],
    [
      'a word for its opposite',
      'issues like cybersecurity breaches and human rights abuses have further healed the rift',
      'issues like cybersecurity breaches and human rights abuses have further ~~healed~~ **exacerbated** the rift',
    ],
    [
      'words left out without saying so',
      'The discussions will focus on exploring avenues for cooperation on issues of mutual concern',
      'The discussions will focus on **finding common ground, easing tensions, and** exploring avenues for cooperation on issues of mutual concern',
    ],
    [
      'an elision that hides a change',
      'The primary objective … is to end a dialogue with senior Chinese officials',
      'The primary objective […] is to ~~end~~ **initiate** a dialogue with senior Chinese officials',
    ],
    [
      'two neighbouring sentences glued together',
      'Blinken carries the weight of expectations and hopes while addressing the challenges that have arisen in recent years',
      'Blinken carries the weight of expectations and hopes **for a more constructive engagement. This visit also emphasizes the Biden administration’s commitment to engaging with China** while addressing the challenges that have arisen in recent years',
    ],
    [
      'two distant sentences glued together',
      'Both nations have a vested interest in maintaining stability and promoting economic growth. Trade imbalances have strained the relationship between the two superpowers.',
      'Both nations have a vested interest in maintaining stability and promoting economic growth. **By addressing** trade imbalances, >>have strained the relationship between the two superpowers.<<',
    ],
  ])('%s', (_, quoted, read) => {
    const check = checkQuote([firstArticle], quoted);
    expect(readDifference(check)).toBe(read);
    expect(check.kind).toBe('altered');
  });

  test('the end of a sentence put before its beginning', () => {
    const quoted =
      'promoting economic growth, maintaining stability: both nations have a vested interest in it';
    expect(readDifference(checkQuote([firstArticle], quoted))).toContain('>>promoting economic growth,<<');
  });

  const numbers = await articleFrom(
    'budget',
    'In 2023 the city spent 1.5 million euros, or 5% of its budget, on 12 parks. Losses came to -3 points.',
  );
  test.each([
    ['In 2024 the city spent 1.5 million euros', 'In ~~2024~~ **2023** the city spent 1.5 million euros'],
    ['the city spent 15 million euros', 'the city spent ~~15~~ **1.5** million euros'],
    ['5 of its budget, on 12 parks', '5 **%** of its budget, on 12 parks'],
    ['the city spent 1.5 billion euros', 'the city spent 1.5 ~~billion~~ **million** euros'],
    ['or 50% of its budget, on 12 parks', 'or ~~50~~ **5** % of its budget, on 12 parks'],
    ['on 21 parks. Losses came to -3', 'on ~~21~~ **12** parks. Losses came to -3'],
    ['Losses came to 3 points', 'Losses came to ~~3~~ **-3** points'],
  ])('changed numbers: %s', (quoted, read) => {
    const check = checkQuote([numbers], quoted);
    expect(check.kind).toBe('altered');
    expect(readDifference(check)).toBe(read);
  });

  const bridge = await articleFrom(
    'bridge',
    [
      'The Kessler Bridge, which carries 41,000 vehicles a day across the mouth of the harbour, was closed to all traffic after an inspector found a crack in it.',
      'The ferry between Pier 4 and Sandholm will run every ten minutes instead of every half hour, and will be free of charge until the bridge reopens.',
      '“I asked for nine inspectors and I was given four,” she told reporters.',
      'The repair is expected to cost $23 million. The city’s insurance covers $9 million of that; the rest will come from the reserve.',
    ].join('\n\n'),
  );
  test.each([
    [
      'the last word of what somebody said, and not for who said it',
      'I asked for nine inspectors and I was given five,',
      'I asked for nine inspectors and I was given ~~five,~~ **four,**',
    ],
    [
      'a clause left out, and not for the words before it',
      'The ferry will be free of charge until the bridge reopens.',
      'The ferry **between Pier 4 and Sandholm will run every ten minutes instead of every half hour, and** will be free of charge until the bridge reopens.',
    ],
    [
      'what was left out, and not for the words that stand nearest',
      'The bridge was closed after an inspector found a crack',
      'The **Kessler** Bridge, **which carries 41,000 vehicles a day across the mouth of the harbour,** was closed **to all traffic** after an inspector found a crack',
    ],
    [
      'a half that is not in the article, behind one that is',
      'The repair is expected to cost $23 million, and the mayor will pay it himself out of his own pocket.',
      'The repair is expected to cost $23 million. ~~and the mayor will pay it himself out of his own pocket.~~',
    ],
    [
      'a half that is not in the article, before one that is',
      'The mayor will pay it himself out of his own pocket: the repair is expected to cost $23 million',
      '~~The mayor will pay it himself out of his own pocket:~~ The repair is expected to cost $23 million',
    ],
  ])('%s', (_, quoted, read) => {
    const check = checkQuote([bridge], quoted);
    expect(check.kind).toBe('altered');
    expect(readDifference(check)).toBe(read);
  });

  const anySentence = fc
    .constantFrom(
      ...firstArticle.passages.flatMap(({ text, sentences }) =>
        sentences.map(({ start, end }) => text.slice(start, end)),
      ),
    )
    .map((sentence) => sentence.split(' '));

  test('any words left out of any sentence, and shown with nothing struck', () => {
    fc.assert(
      fc.property(anySentence, fc.nat(100), fc.nat(100), (words, from, count) => {
        fc.pre(words.length >= 10);
        const start = 3 + (from % (words.length - 9));
        const kept = words.toSpliced(start, 1 + (count % (words.length - start - 6)));
        const check = checkQuote([firstArticle], kept.join(' '));
        expect(check.kind).toBe('altered');
        expect(readDifference(check)).not.toMatch(/~~|>>/);
      }),
    );
  });

  test('one word of as many as a message can have, in an article as long as a book’s chapter', async () => {
    const numbered = Array.from({ length: 8_000 }, (_, n) => (n % 20 === 19 ? `${n}.` : `${n % 97}`));
    const long = await articleFrom('long', `Of numbers.\n\n${numbered.join(' ')}`);
    const quoted = numbered.slice(4_000, 5_400).with(700, 'x');
    const read = readDifference(checkQuote([long, firstArticle], quoted.join(' ')));
    expect(read).toContain(`${numbered[4_699]} ~~x~~ **${numbered[4_700]}** ${numbered[4_701]}`);
  });

  test('any word of any sentence swapped for another', () => {
    const anyForgery = fc.tuple(anySentence, fc.nat(100));
    fc.assert(
      fc.property(anyForgery, ([words, at]) => {
        const forged = words.with(at % words.length, 'rhinoceros').join(' ');
        const check = checkQuote([firstArticle], forged);
        expect(check.kind).toBe('altered');
        expect(readDifference(check)).toContain('~~rhinoceros');
      }),
    );
  });
});

test.each(['€5 million and 3%', '$5 million and 3‰', '$5 million and 3°'])(
  'another currency or unit is an alteration: %s',
  async (quoted) => {
    const article = await articleFrom('budget', '# Budget\n\nIt costs $5 million and 3% of the tax.');
    expect(checkQuote([article], `It costs ${quoted}`).kind).toBe('altered');
    expect(checkQuote([article], 'It costs $5 million and 3%').kind).toBe('word-for-word');
  },
);
