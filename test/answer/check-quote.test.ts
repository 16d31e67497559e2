import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote, type QuoteCheck } from '../../src/answer/check-quote.ts';
import { articleFrom, firstArticle } from '../commands/scene.ts';

/** The difference in one line: ~~struck~~ is not in the article, **bold** is, […] was left out honestly. */
function readDifference(check: QuoteCheck): string {
  if (check.kind === 'absent') return '';
  const marks = {
    both: (text: string) => text,
    quote: (text: string) => `~~${text}~~`,
    article: (text: string) => `**${text}**`,
    elided: () => '[…]',
    moved: (text: string) => `>>${text}<<`,
  };
  return check.parts.map(({ kind, text }) => marks[kind](text.trim())).join(' ');
}

describe('word for word', () => {
  test.each([
    [
      'a whole sentence',
      'Both nations have a vested interest in maintaining stability and promoting economic growth.',
    ],
    ['part of one', 'a vested interest in maintaining stability'],
    ['other case', 'BOTH NATIONS have a vested interest'],
    ['other spacing', 'Both  nations\nhave a vested   interest'],
    ['another apostrophe', "the Biden administration's commitment to engaging with China"],
    ['another dash', 'a high—stakes diplomatic trip to Beijing'],
    ['no punctuation', 'Climate change pandemic response and regional conflicts'],
    ['across two sentences', 'opportunities for collaboration. Both nations have a vested interest'],
    ['across two paragraphs', 'implications for U.S.-China relations. In recent years, the United States'],
    ['one word', 'nonproliferation'],
  ])('%s', (_, quoted) => {
    expect(checkQuote([firstArticle], quoted).kind).toBe('word-for-word');
  });

  test.each([
    [
      'The primary objective … is to initiate a dialogue',
      'The primary objective […] is to initiate a dialogue',
    ],
    ['Both nations [...] have a vested interest', 'Both nations have a vested interest'],
    [
      'easing tensions, (...) on issues of mutual concern',
      'easing tensions, […] on issues of mutual concern.',
    ],
    ['… Both nations have a vested interest ...', 'Both nations have a vested interest'],
    ['Trade disputes...have all contributed', 'Trade disputes, […] have all contributed'],
  ])('with words left out: %s', (quoted, read) => {
    const check = checkQuote([firstArticle], quoted);
    expect(check.kind).toBe('word-for-word');
    expect(readDifference(check)).toBe(read);
  });

  test('names the passage and the very words', () => {
    const check = checkQuote([firstArticle], 'both nations have a VESTED interest');
    if (check.kind === 'absent') throw new Error('absent');
    const { passage, range } = check.place;
    expect(passage.index).toBe(5);
    expect(passage.text.slice(range.start, range.end)).toBe('Both nations have a vested interest');
  });

  test('is what any stretch of any passage is', () => {
    const anyStretch = fc
      .constantFrom(...firstArticle.passages)
      .chain(({ text }) =>
        fc.tuple(fc.constant(text.split(' ')), fc.nat(200), fc.integer({ min: 1, max: 60 })),
      )
      .map(([words, from, count]) =>
        words
          .slice(from % words.length)
          .slice(0, count)
          .join(' '),
      );
    fc.assert(
      fc.property(anyStretch, (quoted) => {
        expect(checkQuote([firstArticle], quoted).kind).toBe('word-for-word');
      }),
    );
  });
});

describe('altered', async () => {
  test.each([
    [
      'a swapped name',
      'Wang Yi’s arrival in Beijing marks a pivotal moment in U.S.-China relations',
      '~~Wang Yi’s~~ **Antony Blinken’s** arrival in Beijing marks a pivotal moment in U.S.-China relations.',
    ],
    [
      'a dropped "not"',
      'U.S.-China cooperation is crucial for the two nations involved but also for the global community',
      'U.S.-China cooperation is crucial **not only** for the two nations involved but also for the global community.',
    ],
    [
      'names swapped with each other',
      'China and the United States have experienced a significant deterioration',
      '~~China and~~ **In recent years,** the United States **and China** have experienced a significant deterioration',
    ],
    [
      'one person for another',
      'since President Donald Trump assumed office',
      'since President ~~Donald Trump~~ **Joe Biden** assumed office,',
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
      '>>promoting economic growth …<< While the challenges in U.S.-China relations are significant,',
    ],
    [
      'an added "not"',
      'Both nations do not have a vested interest in maintaining stability',
      'Both nations ~~do not~~ have a vested interest in maintaining stability',
    ],
    [
      'a word for its opposite',
      'issues like cybersecurity breaches and human rights abuses have further healed the rift',
      'issues like cybersecurity breaches and human rights abuses have further ~~healed~~ **exacerbated** the rift.',
    ],
    [
      'words left out without saying so',
      'The discussions will focus on exploring avenues for cooperation on issues of mutual concern',
      'The discussions will focus on **finding common ground, easing tensions, and** exploring avenues for cooperation on issues of mutual concern.',
    ],
    [
      'an elision that hides a change',
      'The primary objective … is to end a dialogue with senior Chinese officials',
      'The primary objective […] is to ~~end~~ **initiate** a dialogue with senior Chinese officials.',
    ],
    [
      'two neighbouring sentences glued together',
      'Blinken carries the weight of expectations and hopes while addressing the challenges that have arisen in recent years',
      'Blinken carries the weight of expectations and hopes **for a more constructive engagement. This visit also emphasizes the Biden administration’s commitment to engaging with China** while addressing the challenges that have arisen in recent years.',
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
    ['In 2024 the city spent 1.5 million euros', 'In ~~2024~~ **2023** the city spent 1.5 million euros,'],
    ['the city spent 15 million euros', 'the city spent ~~15~~ **1.5** million euros,'],
    ['5 of its budget, on 12 parks', '5 **%** of its budget, on 12 parks.'],
    ['the city spent 1.5 billion euros', 'the city spent 1.5 ~~billion~~ **million** euros,'],
    ['or 50% of its budget, on 12 parks', 'or ~~50~~ **5** % of its budget, on 12 parks.'],
    ['on 21 parks. Losses came to -3', 'on ~~21~~ **12** parks. Losses came to -3'],
    ['Losses came to 3 points', 'Losses came to ~~3~~ **-3** points.'],
  ])('changed numbers: %s', (quoted, read) => {
    const check = checkQuote([numbers], quoted);
    expect(check.kind).toBe('altered');
    expect(readDifference(check)).toBe(read);
  });

  test('is what becomes of any sentence one of whose words is swapped for another', () => {
    const anyForgery = fc
      .constantFrom(
        ...firstArticle.passages.flatMap(({ text, sentences }) =>
          sentences.map(({ start, end }) => text.slice(start, end)),
        ),
      )
      .chain((sentence) => fc.tuple(fc.constant(sentence.split(' ')), fc.nat(100)));
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

describe('not in the article', () => {
  test.each([
    'The quick brown fox jumps over the lazy dog.',
    'I think that we should all go to the cinema tonight and have a good time.',
    'China and the United States have signed a trade agreement worth billions of dollars.',
    'In a statement, the ministry said that the talks were candid and in-depth.',
    'rhinoceros',
    '',
    '…',
  ])('%s', (quoted) => {
    expect(checkQuote([firstArticle], quoted)).toEqual({ kind: 'absent', quoted });
  });
});

describe('in other languages', async () => {
  const zh = await articleFrom(
    'zh',
    '---\nlanguage: zh\n---\n\n国务卿布林肯星期日抵达北京，开始为期两天的访问。双方讨论了贸易问题，但没有达成协议。',
  );
  const ja = await articleFrom(
    'ja',
    '---\nlanguage: ja\n---\n\nブリンケン国務長官は日曜日に北京に到着した。両国は貿易について話し合ったが、合意には至らなかった。',
  );
  const de = await articleFrom(
    'de',
    '---\nlanguage: de\n---\n\nDer Minister hat die Vorwürfe „nicht bestätigt“, sagte er am Montag.',
  );
  const ru = await articleFrom(
    'ru',
    '---\nlanguage: ru\n---\n\nГосударственный секретарь прибыл в Пекин в воскресенье и не встретился с министром.',
  );
  test.each([
    [zh, '布林肯星期日抵达北京', 'word-for-word', '布林肯星期日抵达北京，'],
    [zh, '双方讨论了贸易问题，达成协议', 'altered', '双方讨论了贸易问题， **但没有** 达成协议。'],
    [zh, '总统星期一抵达上海，会见了市长', 'absent', ''],
    [ja, '両国は貿易について話し合った', 'word-for-word', '両国は貿易について話し合った'],
    [
      ja,
      'ブリンケン国務長官は月曜日に北京に到着した',
      'altered',
      'ブリンケン国務長官は ~~月~~ **日** 曜日に北京に到着した。',
    ],
    [de, 'die Vorwürfe "nicht bestätigt"', 'word-for-word', 'die Vorwürfe „nicht bestätigt“,'],
    [
      de,
      'Der Minister hat die Vorwürfe bestätigt',
      'altered',
      'Der Minister hat die Vorwürfe „ **nicht** bestätigt“,',
    ],
    [
      ru,
      'прибыл в Пекин в воскресенье и встретился с министром',
      'altered',
      'прибыл в Пекин в воскресенье и **не** встретился с министром.',
    ],
  ] as const)('%#: %s', (article, quoted, kind, read) => {
    const check = checkQuote([article], quoted);
    expect(check.kind).toBe(kind);
    expect(readDifference(check)).toBe(read);
  });
});
