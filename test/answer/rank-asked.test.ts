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

describe('what a text says as a whole is come closest to by its opening', () => {
  const closest = (question: string, ...asked: Parameters<typeof libraryWith>) => {
    const answer = answerQuestion(libraryWith(...asked), question);
    if (answer.kind !== 'closest') return answer.kind;
    // No card says "Nothing here about *summary*".
    return answer.missing.length === 0 ? answer.matches[0]?.passage.index : answer.missing;
  };
  test.each([
    ['en', 'summary'],
    ['en', 'TL;DR?'],
    ['en', 'what’s the article about'],
    ['en', 'can you give me a short summary please'],
    ['en', 'Key takeaways?'],
    ['de', 'Worum geht’s in dem Artikel?'],
    ['es', '¿De qué trata el artículo?'],
    ['fr', 'de quoi parle l’article ?'],
    ['pt', 'resumo'],
    ['ru', 'О чём статья?'],
    ['ja', '要約してください'],
    ['zh', '这篇文章讲了什么？'],
  ])('in %s: %s', (language, question) => {
    expect(closest(question, articleOf('clocks', ['Uhr. 7.', 'Zeit. 8.'], language))).toBe(0);
  });

  test('but not where it asks for more, or which text is meant is open', () => {
    expect(closest('summary of the vote', museum)).toBe('not-covered');
    expect(closest('what is the whale about', museum)).toBe('not-covered');
    expect(closest('summary', museum, articleOf('park', ['Two gardeners.']))).toBe('not-covered');
  });

  test('and where the text speaks of itself, it is answered there', () => {
    const told = articleOf('told', ['Clocks tick.', 'This article explains how clocks tick.']);
    expect(closest('what is this article about', told)).toBe('quote');
  });
});
