import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { articleFrom, firstArticle } from '../commands/scene.ts';
import { readDifference } from './read-difference.ts';

describe('a quotation is called word for word', () => {
  test.each([
    [
      'a whole sentence',
      'Both nations have a vested interest in maintaining stability and promoting economic growth.',
    ],
    ['part of one', 'a vested interest in maintaining stability'],
    ['in other case', 'BOTH NATIONS have a vested interest'],
    ['in other spacing', 'Both  nations\nhave a vested   interest'],
    ['with another apostrophe', "the Biden administration's commitment to engaging with China"],
    ['with another dash', 'a high—stakes diplomatic trip to Beijing'],
    ['without punctuation', 'Climate change pandemic response and regional conflicts'],
    ['across two sentences', 'opportunities for collaboration. Both nations have a vested interest'],
    ['across two paragraphs', 'implications for U.S.-China relations. In recent years, the United States'],
    ['one word', 'nonproliferation'],
  ])('when it is %s', (_, quoted) => {
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
      'easing tensions, […] on issues of mutual concern',
    ],
    ['… Both nations have a vested interest ...', 'Both nations have a vested interest'],
    ['Trade disputes...have all contributed', 'Trade disputes, […] have all contributed'],
  ])('when it says where words are left out: %s', (quoted, read) => {
    const check = checkQuote([firstArticle], quoted);
    expect(check.kind).toBe('word-for-word');
    expect(readDifference(check)).toBe(read);
  });

  test('with its passage and its very words', () => {
    const check = checkQuote([firstArticle], 'both nations have a VESTED interest');
    if (check.kind === 'absent') throw new Error('absent');
    const { passage, range } = check.place;
    expect(passage.index).toBe(5);
    expect(passage.text.slice(range.start, range.end)).toBe('Both nations have a vested interest');
  });

  test.each([
    ['trade disputes', 'Trade disputes'],
    ['trade disputes,', 'Trade disputes,'],
    ['trade disputes.', 'Trade disputes'],
  ])('and shown without punctuation that it lacks at its end: %s', (quoted, shown) => {
    expect(readDifference(checkQuote([firstArticle], quoted))).toBe(shown);
  });

  test.each([
    ['Climate change', 6],
    ['climate change', 4],
    ['CLIMATE CHANGE', 4],
  ])('where it stands in the same case, if it does: %s', (quoted, index) => {
    expect(checkQuote([firstArticle], quoted)).toMatchObject({ place: { passage: { index } } });
  });

  test('of an article whose words have signs in them that nobody sees', async () => {
    const article = await articleFrom('shy', 'A\ufeff «Ver\u00ad\u00adkehrs\u200bministerium».');
    expect(checkQuote([article], 'Verkehrsministerium.')).toMatchObject({
      kind: 'word-for-word',
      place: { range: { start: 4, end: 26 } },
    });
  });

  test.each([
    '1.5 m wide',
    'Kessler® sells kits',
    'kits of 5%',
    '½ the price',
    '5% … the price',
    'ΟΔΟΣ ΕΡΜΟΥ',
    'Οδος Ερμου',
  ])('where signs and numbers touch its words: %s', async (quoted) => {
    const article = await articleFrom(
      'signs',
      'Kessler™ sells kits of 5 %, 1.5m wide, at ½ the price, in ΟΔΟΣ ΕΡΜΟΥ.',
    );
    expect(checkQuote([firstArticle, article], quoted).kind).toBe('word-for-word');
  });

  test('in the article that has it in the same case', async () => {
    const upper = await articleFrom('upper', 'CLIMATE CHANGE is here. Climate policy changes.');
    const check = (quoted: string) => checkQuote([upper, firstArticle], quoted);
    expect(check('Climate change')).toMatchObject({ place: { article: firstArticle } });
    expect(check('Climate Change')).toMatchObject({ place: { article: upper } });
  });

  test('when it is any stretch of any passage', () => {
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
    const marksBehind = (text: string) => text.replace(/.*[\p{L}\p{N}]/su, '');
    fc.assert(
      fc.property(anyStretch, (quoted) => {
        const check = checkQuote([firstArticle], quoted);
        if (check.kind !== 'word-for-word') throw new Error(check.kind);
        const shown = check.parts.map(({ text }) => text).join('');
        expect(check.place.passage.text).toContain(shown);
        expect(marksBehind(quoted)).toContain(marksBehind(shown));
      }),
    );
  });
});

describe('a quotation is said not to be in the article', () => {
  test.each([
    'The quick brown fox jumps over the lazy dog.',
    'I think that we should all go to the cinema tonight and have a good time.',
    'China and the United States have signed a trade agreement worth billions of dollars.',
    'In a statement, the ministry said that the talks were candid and in-depth.',
    'The most important thing about the relationship between the two nations is that nobody in Washington knows what he wants.',
    'rhinoceros',
    '',
    '…',
  ])('%s', (quoted) => {
    expect(checkQuote([firstArticle], quoted)).toEqual({ kind: 'absent', quoted });
  });
});

describe('quotations in other languages are told apart as well', async () => {
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
    [zh, '布林肯星期日抵达北京', 'word-for-word', '布林肯星期日抵达北京'],
    [zh, '双方讨论了贸易问题，达成协议', 'altered', '双方讨论了贸易问题， **但没有** 达成协议'],
    [zh, '总统星期一抵达上海，会见了市长', 'absent', ''],
    [ja, '両国は貿易について話し合った', 'word-for-word', '両国は貿易について話し合った'],
    [
      ja,
      'ブリンケン国務長官は月曜日に北京に到着した',
      'altered',
      'ブリンケン国務長官は ~~月~~ **日** 曜日に北京に到着した',
    ],
    [de, 'die Vorwürfe "nicht bestätigt"', 'word-for-word', 'die Vorwürfe „nicht bestätigt“'],
    [
      de,
      'Der Minister hat die Vorwürfe bestätigt',
      'altered',
      'Der Minister hat die Vorwürfe „ **nicht** bestätigt',
    ],
    [
      ru,
      'прибыл в Пекин в воскресенье и встретился с министром',
      'altered',
      'прибыл в Пекин в воскресенье и **не** встретился с министром',
    ],
  ] as const)('%#: %s', (article, quoted, kind, read) => {
    const check = checkQuote([article], quoted);
    expect(check.kind).toBe(kind);
    expect(readDifference(check)).toBe(read);
  });

  test('where spaces part no words, though much is left out of one', async () => {
    const article = await articleFrom(
      'pigeons',
      `---\nlanguage: zh\n---\n\n从前，鸽子靠太阳认路。${'它们晚上不飞，天黑以前就要回到家里。'.repeat(5)}人们用玉米喂它们。`,
    );
    expect(checkQuote([article], '鸽子靠太阳认路……人们用玉米喂它们').kind).toBe('word-for-word');
  });
});
