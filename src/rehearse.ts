/** A library in; it has answered a question of each language, and one that nothing answers, before anybody asks. */
import { answerQuestion } from './answer/answer-question.ts';
import type { SearchableLibrary } from './search/searchable-library.ts';

/** What no article speaks of. */
const UNHEARD_OF = 'xyzzy';

/** Lists of words are read at the first question that needs them: those who ask need not wait for it. */
export function rehearse(library: SearchableLibrary): void {
  const titles = new Map(library.articles.map(({ language, title }) => [language, title]));
  for (const question of [...titles.values(), UNHEARD_OF]) answerQuestion(library, question);
}
