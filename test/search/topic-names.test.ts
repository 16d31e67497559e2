import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analysis.ts';
import { createTopicNames } from '../../src/search/topics/topic-names.ts';

test('the names that a beginning of whatever length may mean are those a walk over all names finds', () => {
  const analyzer = createAnalyzer('xx');
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '的', '𝒳', 'é'), minLength: 1, maxLength: 5 });
  const anyName = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' - '));
  const fold = (text: string) => text.normalize('NFKC').replaceAll('é', 'e').toLowerCase();
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { maxLength: 40, selector: fold }), word, (all, typed) => {
      const names = createTopicNames();
      names.add({ id: 'a', place: 0, analyzer }, all.slice(0, 15));
      names.add({ id: 'b', place: 1, analyzer }, all.slice(15));
      const isWord = (name: string) =>
        fold(name)
          .split(' - ')
          .some((one) => one.startsWith(fold(typed)));
      const walked = all.filter(isWord);
      // Failing those, a slip may have been typed.
      if (walked.length > 0) expect(names.suggest(typed, 100).toSorted()).toEqual(walked.toSorted());
    }),
  );
});
