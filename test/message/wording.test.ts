import { describe, expect, test } from 'vitest';
import { readFollowUp } from '../../src/answer/follow-up.ts';
import * as limits from '../../src/message/limits.ts';
import { en } from '../../src/message/wording/en.ts';
import { fill, type Wording } from '../../src/message/wording.ts';
import { discordLocales, wordingFor, wordings } from '../../src/message/wording-for.ts';
import { createAnalyzer } from '../../src/search/analysis.ts';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
const LABELS = ['nextMatch', 'readOn', 'followUp', 'discuss', 'remove', 'again'] as const;

test.each([
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['zh-TW', 'zh'],
  ['en-GB', 'en'],
  ['da', 'en'],
  ['', 'en'],
])('whose Discord is in “%s” reads %s', (locale, language) => {
  expect(wordingFor(locale).language).toBe(language);
});

describe.each(wordings.map((wording) => [wording.language, wording] as const))(
  'the wording in %s',
  (_, wording) => {
    const keys = Object.keys(en) as (keyof Wording)[];

    test('has every sentence, with every placeholder', () => {
      expect(Object.keys(wording).sort()).toEqual([...keys].sort());
      for (const key of keys) {
        expect(wording[key].trim(), key).not.toBe('');
        expect(placeholders(wording[key]), key).toEqual(placeholders(en[key]));
      }
    });

    test('fits buttons and modals', () => {
      for (const key of LABELS) {
        expect(fill(wording[key], { n: 10, total: 10 }).length, key).toBeLessThanOrEqual(limits.SHORT_LABEL);
      }
      expect(wording.followUp.length).toBeLessThanOrEqual(limits.MODAL_TITLE);
      expect(wording.followUpLabel.length).toBeLessThanOrEqual(limits.INPUT_LABEL);
      expect(wording.followUpPlaceholder.length).toBeLessThanOrEqual(limits.INPUT_PLACEHOLDER);
      expect(fill(wording.readAs, { question: 'x'.repeat(limits.QUESTION) }).length).toBeLessThanOrEqual(
        limits.EMBED_AUTHOR,
      );
    });

    test('gives an example of a follow-up that fits any article', () => {
      const { language, followUpPlaceholder: example } = wording;
      const telling = createAnalyzer(language)
        .tokens(example)
        .filter(({ stop }) => !stop);
      expect(telling.map(({ word }) => word)).toEqual([]);
      expect(readFollowUp(example, 'Blinken Beijing').readAs).toBeDefined();
    });

    test('calls commands and buttons by the names they have', () => {
      expect(wording.helpAsk).toContain(`**/${wording.askName}**`);
      expect(wording.helpTopic).toContain(`**/${wording.topicName}**`);
      expect(wording.helpArticle).toContain(`**/${wording.articleName}**`);
      expect(wording.helpMention).toContain(`*${wording.followUp}*`);
      expect(wording.hello).toContain(`/${wording.helpName}`);
      expect(wording.helpFind).toContain(`**${wording.findName}**`);
      expect(wording.unreadable).toContain(`**${wording.findName}**`);
      expect(wording.helpCheck).toContain(`**${wording.checkName}**`);
      expect(wording.threadsHint).toContain(`*${wording.discuss}*`);
    });

    test('is read by at least one locale of Discord’s', () => {
      for (const locale of discordLocales(wording)) expect(wordingFor(locale)).toBe(wording);
      expect(discordLocales(wording).length).toBeGreaterThan(0);
    });
  },
);
