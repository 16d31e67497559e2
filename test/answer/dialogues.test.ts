/**
 * Short articles with the conversations about them, one file for each language: what is asked first and what follows,
 * with the paragraph that must answer, or a no. A line with a comma behind its paragraph must be read by itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readFollowUp } from '../../src/answer/follow-up.ts';
import { articleFrom, firstArticle, libraryFrom } from '../commands/scene.ts';

const FOLDER = new URL('dialogues/', import.meta.url);

/** The paragraph that answers, counted from 1; 0 when none does. */
function paragraphFor(library: ReturnType<typeof libraryFrom>, question: string): number {
  const answer = answerQuestion(library, question);
  return answer.kind === 'not-covered' ? 0 : (answer.matches[0]?.passage.index ?? -1) + 1;
}

describe.each(readdirSync(FOLDER))('%s', async (file) => {
  const [text = '', dialogues = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^# .*$/m);
  const language = file.slice(0, 2);
  const [title, ...paragraphs] = text.trim().split('\n');
  const source = `---\nlanguage: ${language}\ntitle: ${title}\n---\n${paragraphs.join('\n')}`;
  const library = libraryFrom(await articleFrom(language, source));
  const turns = dialogues
    .trim()
    .split('\n')
    .map((line) => {
      const [, indent = '', question = '', outcome = ''] = /^( *)- (.+) → (.+)$/.exec(line) ?? [];
      const paragraph = Number(/¶ (\d)/.exec(outcome)?.[1] ?? 0);
      return { first: indent === '', question, paragraph, alone: /[,，、]/.test(outcome) };
    });
  let root = '';
  const table = turns.map((turn) => {
    if (turn.first) root = turn.question;
    return { ...turn, earlier: turn.first ? undefined : root };
  });

  test.each(table)('$earlier — $question', ({ question, earlier, paragraph, alone }) => {
    const read = readFollowUp(question, earlier);
    expect(read.readAs !== undefined).toBe(earlier !== undefined && !alone);
    expect(paragraphFor(library, read.question)).toBe(paragraph);
  });
});

describe('what is new in a follow-up leads', () => {
  const library = libraryFrom(firstArticle);
  const OBJECTIVE = 'what is the primary objective of the mission';
  test.each([
    [OBJECTIVE, { 'and on trade?': 2, 'and on public health?': 5, 'and on Mars?': 0 }],
    [OBJECTIVE, { 'what about cybersecurity?': 6, 'why?': 2 }],
    [OBJECTIVE, { 'and climate?': 5, 'and pandemics?': 7 }],
    ['why did Blinken visit', { 'and on trade?': 2, 'and on territorial claims?': 3 }],
    ['why did Blinken visit', { 'on cybersecurity?': 2, 'and what about elephants?': 0 }],
    ['what strained the relationship', { 'and human rights?': 3, 'and nuclear nonproliferation?': 5 }],
    ['who is the highest-ranking official to visit China', { 'when did he arrive?': 4, 'why?': 4 }],
    ['what opportunities are there for collaboration', { 'and conflicts?': 7, 'what does that mean?': 7 }],
  ] as const)('%s — %j', (first, following) => {
    let earlier: string = first;
    for (const [question, paragraph] of Object.entries(following)) {
      const read = readFollowUp(question, earlier);
      expect(paragraphFor(library, read.question), question).toBe(paragraph);
      earlier = read.question;
    }
  });

  test('its sentence is the one in bold', () => {
    const { question } = readFollowUp('and on public health?', OBJECTIVE);
    const answer = answerQuestion(library, question);
    const [best] = answer.kind === 'not-covered' ? [] : answer.matches;
    const { start = 0, end = 0 } = best?.sentence ?? {};
    expect(best?.passage.text.slice(start, end)).toContain('public health');
  });

  test('a passage that lacks the rest of the question is called the closest, and what it lacks is named', () => {
    const { question } = readFollowUp('and on trade?', OBJECTIVE);
    expect(answerQuestion(library, question)).toMatchObject({
      kind: 'closest',
      missing: ['primary', 'objective'],
    });
  });

  test('a follow-up about what no article mentions is not answered by what was said before', () => {
    const { question } = readFollowUp('and on Mars?', OBJECTIVE);
    expect(answerQuestion(library, question)).toMatchObject({ kind: 'not-covered', unknown: ['Mars'] });
  });
});
