import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { articleOf } from '../search/article-of.ts';
import { libraryWith } from '../search/topic-library.ts';

const museum = articleOf('museum', [
  '# 1. Opening',
  'The doors are unlocked at nine.',
  'Come early in summer.',
  '# History',
  'The opening in 1901 drew a crowd. The opening was in all newspapers.',
  '# About us',
  'Six retired clockmakers mend the clocks.',
]);
const library = libraryWith(museum, articleOf('park', ['# About us', 'Two gardeners.']));

/** The places of the passages, best first. */
function answersTo(question: string, articleId?: string): string[] {
  const answer = answerQuestion(library, question, articleId);
  const matches = answer.kind === 'quote' ? answer.matches : [];
  return matches.map(({ passage }) => `${passage.articleId} ¶ ${passage.index + 1}`);
}

describe('a section is found by its name', () => {
  test.each(['opening', 'Opening?', 'what does the opening say', 'What’s in the “Opening” section?'])(
    'where others say the word more often: %s',
    (question) => {
      expect(answersTo(question).slice(0, 2)).toEqual(['museum ¶ 1', 'museum ¶ 2']);
    },
  );

  test.each(['About us', 'what does the section “About us” say?'])(
    'where it has no word that is looked for: %s',
    (question) => {
      expect(answersTo(question)).toEqual(['museum ¶ 4', 'park ¶ 1']);
      expect(answersTo(question, 'park')).toEqual(['park ¶ 1']);
    },
  );
});

test('a question that only holds a section’s name is answered from wherever it is told', () => {
  expect(answersTo('which crowd did the opening draw')[0]).toBe('museum ¶ 3');
});
