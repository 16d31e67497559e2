/** A parser that fails, as none is known to do: it costs one file, and no more. */
import { expect, test, vi } from 'vitest';
import { readLibrary } from '../../src/corpus/read-library.ts';
import { corpusFolder } from './corpus-folder.ts';

vi.mock(import('../../src/corpus/markdown-blocks.ts'), async (original) => {
  const { parseMarkdown, ...others } = await original();
  return {
    ...others,
    parseMarkdown(text, line) {
      if (text.includes('stumble')) throw new TypeError('undefined is not iterable');
      return parseMarkdown(text, line);
    },
  };
});

test('a file that Verbatim itself fails at is named, and the others are served', async () => {
  const at = corpusFolder({ 'bad.md': '# Bad\n\nHere they stumble.', 'good.md': '# Good\n\nAll is well.' });
  const { articles, problems } = await readLibrary(at());
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  expect(problems).toEqual([
    {
      file: 'bad.md',
      reason: 'Verbatim itself fails at reading it (TypeError): save it in a simpler form.',
      serving: false,
    },
  ]);
});
