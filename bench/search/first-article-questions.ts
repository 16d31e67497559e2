/** What is asked of the first article when no question set is at hand; `gold` are its passages, counted from 0. */
import type { AskedQuestion } from './question-sets.ts';

export const FIRST_ARTICLE_QUESTIONS: readonly AskedQuestion[] = [
  { q: 'who went to Beijing?', gold: [0, 3] },
  { q: 'what does this article look into?', gold: [0] },
  { q: 'has the relationship got worse lately?', gold: [1] },
  { q: 'which disputes made the relations deteriorate in recent years?', gold: [1] },
  { q: 'why have the two superpowers been drifting apart for years?', gold: [2] },
  { q: 'whose intellectual property was stolen?', gold: [2] },
  { q: 'territorial claims', gold: [2] },
  { q: 'how does the quarrel affect the rest of the world?', gold: [2] },
  { q: 'since when has no American of such rank been to China?', gold: [3] },
  { q: 'what does the trip say about the Biden administration?', gold: [3] },
  { q: 'why did Blinken visit?', gold: [4] },
  { q: 'whom does he want to talk to?', gold: [4] },
  { q: 'does he want to stop the spread of nuclear weapons?', gold: [4] },
  { q: 'where could the two sides work together to make the world more prosperous?', gold: [5] },
  { q: 'what should be done about hacking and human rights?', gold: [5] },
  { q: 'what are the world’s two largest economies?', gold: [6] },
  { q: 'how should a pandemic be answered?', gold: [6] },
  { q: 'regional conflicts', gold: [6] },
];
