/** Questions that name an article by its title, whose words its passages never write. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const branch = (name: string) =>
  articleOf(`${name} branch`, [
    '# Opening hours',
    'The library opens at nine on weekdays and closes at six.',
    '# Fees',
    'A card costs two euros.',
  ]);
const report = (year: number, members: number) =>
  articleOf(`Annual report ${year}`, [`The club had ${members} members.`, 'It met in the old mill.']);

const one = libraryWith(branch('North'));
const branches = libraryWith(branch('North'), branch('South'), branch('East'));
const reports = libraryWith(report(2023, 40), report(2024, 55), branch('North'));

function answeredFrom(library: typeof one, question: string): string | undefined {
  const answer = answerQuestion(library, question);
  return answer.kind === 'quote' ? answer.matches[0]?.article.title : undefined;
}

describe('the article that is named answers, whatever it calls itself', () => {
  test.each(['when does the North branch open?', 'opening hours at north'])(
    'the only one: %s',
    (question) => {
      expect(answeredFrom(one, question)).toBe('North branch');
    },
  );

  test.each(['when does the South branch open?', 'what are the fees at South branch'])(
    'of several that say the same: %s',
    (question) => {
      expect(answeredFrom(branches, question)).toBe('South branch');
    },
  );

  test.each([2023, 2024])('by the year in its title: %i', (year) => {
    expect(answeredFrom(reports, `how many members did the club have in ${year}?`)).toBe(
      `Annual report ${year}`,
    );
  });
});

test.each(['North branch', 'north branch?', 'what does the North branch say'])(
  'a title alone is answered by where the article begins: %s',
  (question) => {
    expect(answeredFrom(one, question)).toBe('North branch');
    expect(answeredFrom(branches, question)).toBe('North branch');
  },
);

test('no word of a title is said never to be mentioned, those of other titles are', () => {
  const answer = (question: string) => answerQuestion(one, question);
  expect(answer('who founded the North branch?')).toMatchObject({
    kind: 'not-covered',
    unknown: ['founded'],
  });
  expect(answer('when does the South branch open?')).toMatchObject({
    kind: 'not-covered',
    unknown: ['South'],
  });
});

test('a title that several articles share chooses none of them in silence', () => {
  expect(answerQuestion(reports, 'how many members were there in the annual report?')).toMatchObject({
    kind: 'closest',
    rival: { article: { title: 'Annual report 2024' } },
  });
});
