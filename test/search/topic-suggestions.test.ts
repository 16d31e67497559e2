import { describe, expect, test } from 'vitest';
import { createSearchableLibrary } from '../../src/search/searchable-library.ts';
import { articleOf, libraryOf } from './article-of.ts';
import { readFirstArticle } from './first-article.ts';

const { topics } = readFirstArticle();

describe('what somebody types for a topic', () => {
  test.each([
    ['trade', ['trade imbalances', 'Trade disputes']],
    ['TRADE', ['trade imbalances', 'Trade disputes']],
    ['human ri', ['human rights']],
    ['rights', ['human rights']],
    ['climte chan', ['climate change']],
    ['cliamte', ['climate change']],
    ['arriv', ['The Arrival of Antony Blinken']],
    ['zzz', []],
  ])('“%s” may mean %j', (typed, names) => {
    expect(topics.suggestTopics(typed)).toEqual(names);
  });

  test('nothing yet is offered the article’s first topics', () => {
    expect(topics.suggestTopics('  ').slice(0, 10)).toEqual(
      topics.listTopics('blinken-beijing').slice(0, 10),
    );
  });

  test.each(['us-china rel', 'US China rel', 'U.S.-China rel', 'China relations'])(
    '“%s” is read over the signs between words',
    (typed) => {
      expect(topics.suggestTopics(typed)[0]).toBe('U.S.-China relations');
    },
  );

  test('a whole question is offered the topics it speaks of', () => {
    expect(topics.suggestTopics('why did Blinken visit')[0]).toBe('Antony Blinken');
  });

  test.each([
    ['where is the fer', ['Ferry']],
    ['where is the', []],
    ['how mu', []],
    ['how much is th', []],
    ['is the muse', ['Clock Museum']],
    ['how do i', ['How do I get there?']],
    ['the c', ['The cost']],
    ['the', ['The cost', 'Getting there', 'How do I get there?']],
  ])('small words say nothing of a topic, unless it begins like that: “%s” may mean %j', (typed, names) => {
    const library = createSearchableLibrary(
      libraryOf(
        articleOf('a', ['# The cost', 'Nothing.', '# Is data encrypted?', 'Yes.', '# How do I get there?']),
        articleOf('b', [
          '# Clock Museum',
          'It is old.',
          '# Getting there',
          'By ferry.',
          '# Ferry',
          'It runs.',
        ]),
      ),
    );
    expect(library.topics.suggestTopics(typed)).toEqual(names);
  });

  test('puts first what begins with it, then what has it inside', () => {
    const [first, second] = topics.suggestTopics('coop');
    expect([first, second]).toEqual(['cooperation', 'U.S.-China cooperation']);
  });

  test('is completed from one article as that article writes it, when it is asked alone', () => {
    const library = createSearchableLibrary(
      libraryOf(
        articleOf('a', ['# Green Tea', 'It is hot.', '# Milk', 'It is cold.']),
        articleOf('b', ['# Green tea', 'It is green.', '# Mint', 'It is fresh.']),
      ),
    );
    expect(library.topics.suggestTopics('g', 'b')).toEqual(['Green tea']);
    expect(library.topics.suggestTopics('m', 'b')).toEqual(['Mint']);
    expect(library.topics.suggestTopics('m')).toEqual(['Milk', 'Mint']);
    expect(library.topics.suggestTopics('g')).toEqual(['Green Tea']);
    expect(library.topics.suggestTopics('m', 'c')).toEqual([]);
  });

  test('in Korean ends before a particle, and is no verb', () => {
    const texts = [
      '등대지기는 유리 등대를 세웠다. 제주도에는 유리 등대가 많다.',
      '등대지기는 유리 등대에 살았다. 그가 제주도로 떠났고, 새 등대를 세웠다.',
    ];
    const library = createSearchableLibrary(libraryOf(articleOf('a', texts, 'ko')));
    expect(library.topics.suggestTopics('').toSorted()).toEqual(['등대지기', '유리 등대', '제주도']);
  });

  test('is completed without accents, and from inside a name that has no spaces', () => {
    const library = createSearchableLibrary(
      libraryOf(
        articleOf('de', ['# Über Größe', 'Groß ist gut.'], 'de'),
        articleOf('zh', ['# 贸易失衡', '很重要。'], 'zh'),
      ),
    );
    expect(library.topics.suggestTopics('uber gro')).toEqual(['Über Größe']);
    expect(library.topics.suggestTopics('失衡')).toEqual(['贸易失衡']);
    expect(library.topics.suggestTopics('贸')).toEqual(['贸易失衡']);
  });

  test('gets 25 at most, of 100 characters at most, and those can be looked up', () => {
    const long =
      'Tea alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec';
    const headings = Array.from({ length: 40 }, (_, i) => [
      `# ${i === 0 ? long : `Tea number ${i}`}`,
      'Hot.',
    ]);
    const library = createSearchableLibrary(libraryOf(articleOf('tea', headings.flat())));
    const names = library.topics.suggestTopics('tea');
    expect(names).toHaveLength(25);
    const [cut = ''] = names.filter((name) => name.length > 60);
    expect(long.startsWith(cut)).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(100);
    expect(library.topics.findTopic(cut)).toMatchObject({ kind: 'topic', places: [{ form: 'heading' }] });
  });
});
