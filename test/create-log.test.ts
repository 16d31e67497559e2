import { expect, test } from 'vitest';
import { createLog } from '../src/create-log.ts';

/** What is written to a terminal when something is logged; what is written elsewhere, test/discord/ reads. */
function written(log: (to: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  log(createLog('info', { write: (line) => lines.push(line) }, true));
  return lines;
}

test('somebody at a terminal reads the time, how grave it is, what happened, and with what', () => {
  const lines = written((log) => {
    log.child({ shard: 2 }).warn({ where: 'bad.md:2', serving: false }, 'a corpus file needs a look');
    log.info('the corpus can be read again');
    log.debug('nobody asked for this');
  });
  expect(lines).toEqual([
    expect.stringMatching(
      /^\d\d:\d\d:\d\d warn a corpus file needs a look \(shard: 2, where: bad\.md:2, serving: false\)\n$/,
    ),
    expect.stringMatching(/^\d\d:\d\d:\d\d info the corpus can be read again\n$/),
  ]);
});

test('a token that finds its way into it is struck', () => {
  const lines = written((log) => log.info({ token: 'a.b.c', from: { authorization: 'a.b.c' } }, 'a look'));
  expect(lines.join()).toContain('a look');
  expect(lines.join()).not.toContain('a.b.c');
});

test('one line is one line, whatever is logged', () => {
  expect(written((log) => log.info({ where: 'a\nb' }, 'a look')).join()).toMatch(/\(where: a b\)\n$/);
});

test('nothing in a file’s name moves or colours what a terminal shows', () => {
  expect(written((log) => log.warn({ where: '\u001b[2Jbad.md' }, 'a look')).join()).toContain(
    '(where: [2Jbad.md)',
  );
});
