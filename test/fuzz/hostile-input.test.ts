import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkChoice,
  checkClick,
  checkFile,
  checkMessage,
  checkQuestion,
  menus,
} from '../../bench/fuzz/check-input.ts';
import { hostileFile, hostileQuestion, tamperedChoice, tamperedId } from '../../bench/fuzz/hostile-input.ts';

test('no question makes a command throw or send what Discord refuses', () => {
  fc.assert(
    fc.property(hostileQuestion, (question) => {
      expect(checkQuestion(question)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('no message makes a command from its menu do so', () => {
  fc.assert(
    fc.property(hostileQuestion, (content) => {
      expect(checkMessage(content)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('no button id, however it was tampered with, does', () => {
  fc.assert(
    fc.property(tamperedId, (id) => {
      expect(checkClick(id)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('no choice in a menu, offered or tampered with, does', () => {
  fc.assert(
    fc.property(tamperedChoice(menus), (choice) => {
      expect(checkChoice(choice)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('every file is read or refused, and what is read can be asked about', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileFile.map((text) => text.slice(0, 5_000)),
      fc.constantFrom('.md', '.txt', '.html'),
      async (text, ending) => {
        expect(await checkFile(text, ending)).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
}, 60_000);
