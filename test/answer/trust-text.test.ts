import { expect, test } from 'vitest';
import { rankQuestion } from '../../src/answer/rank-question.ts';
import { formsIn } from '../../src/search/literal-words.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from '../search/article-of.ts';

test('a Chinese word that the text runs into its neighbour is not called missing', () => {
  const { passages } = articleOf('zh', ['他的进攻有三次都被挡在了禁区。'], 'zh');
  const index = createPassageIndex(passages);
  const question = '他的进攻被挡了多少次？';
  expect(index.rank(question).hits[0]?.missing).toContain('次');
  expect(rankQuestion(index, question).hits[0]?.missing).not.toContain('次');
});

test('a word is shown as the text writes it, whatever capitals stand before', () => {
  expect(formsIn('İstanbul’da İpek Yolu: nüfusu çok, NÜFUSU artıyor.', 'nüfusu')).toEqual([
    'nüfusu',
    'NÜFUSU',
  ]);
});
