import { expect, test } from 'vitest';
import { rankQuestion } from '../../src/answer/rank-question.ts';
import { formsIn } from '../../src/search/literal-words.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from '../search/article-of.ts';

test('a Chinese word that the text runs into its neighbour is not called missing', () => {
  const { passages } = articleOf('zh', ['他的进攻有三次都被挡在了禁区。'], 'zh');
  const index = createPassageIndex(passages);
  const question = '那次进攻被挡了吗？';
  expect(index.rank(question).hits[0]?.missing).toContain('次');
  expect(rankQuestion(index, question).hits[0]?.missing).not.toContain('次');
});

test('a word alone that the text runs into its neighbour is answered by the sentence that has it', () => {
  const text =
    '露天風呂からは雪景色を眺めることができます。源泉の温度は六十二度で、神経痛や冷え性に効くといわれています。';
  const { passages } = articleOf('ja', [text], 'ja');
  const { hits, share } = rankQuestion(createPassageIndex(passages), '何度ですか');
  expect(share).toBe(1);
  expect(hits[0]?.sentence).toBe(1);
});

test('a word is shown as the text writes it, whatever capitals stand before', () => {
  expect(formsIn('İstanbul’da İpek Yolu: nüfusu çok, NÜFUSU artıyor.', 'nüfusu')).toEqual([
    'nüfusu',
    'NÜFUSU',
  ]);
});
