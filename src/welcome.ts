/** A library in, the sandbox's first message out: what to try on these very articles. */
import { answerQuestion } from './answer/answer-question.ts';
import type { Article } from './corpus/article.ts';
import type { SearchableLibrary } from './search/searchable-library.ts';

/** Asked if the articles answer it, as the first one does; of others one of their headings is, or else a topic. */
const FIRST_QUESTION = 'why did Blinken visit';
const FOREIGN_QUESTION = 'what’s the capital of France';
/** So many headings at most: each is asked, and the start waits for it. */
const TRIED = 8;

/** Markdown, each thing to try in a code span: the sandbox's page makes buttons of those. */
export function welcomeText(library: SearchableLibrary): string {
  const [article, ...others] = library.articles;
  const read = others.length === 0 ? `*${article?.title}*` : `${library.articles.length} articles`;
  const topic = library.topics.suggestTopics('')[0] ?? (article && firstHeading(article));
  const answered = answerQuestion(library, FIRST_QUESTION).kind === 'quote';
  const refused = answerQuestion(library, FOREIGN_QUESTION).kind === 'not-covered';
  const question = answered ? FIRST_QUESTION : (answeredHeading(library) ?? topic);
  return [
    `**Welcome!** This is a small Discord of your own, and Verbatim has just read ${read}. Things to try:`,
    ...(question ? [`- \`/ask ${question}\` finds the paragraph that answers, word for word`] : []),
    ...(topic ? [`- \`/topic ${topic}\` lists every passage that speaks of it`] : []),
    ...(refused ? [`- \`@Verbatim ${FOREIGN_QUESTION}\` gets an honest no`] : []),
    '- Copy a sentence of an answer, change a word, send it, and choose *Check this quote* in its menu',
  ].join('\n');
}

/** The first heading of a few words that a paragraph under it answers: a topic of one word asks nothing. */
function answeredHeading(library: SearchableLibrary): string | undefined {
  const sections = library.articles
    .slice(0, TRIED)
    .flatMap(({ id, title, sections: all }) => all.map(({ heading }) => ({ id, title, heading })))
    .filter(({ title, heading }) => heading !== title && /^\S+(?: \S+){1,7}$/.test(heading));
  return sections.slice(0, TRIED).find(({ id, heading }) => {
    const answer = answerQuestion(library, heading);
    const found = answer.kind === 'quote' ? answer.matches[0]?.passage : undefined;
    return found?.articleId === id && found.heading === heading && found.kind === 'paragraph';
  })?.heading;
}

/** Of an article so long that its topics are not known yet; its title is on everybody's lips already. */
function firstHeading({ title, passages }: Article): string | undefined {
  return passages.find(({ heading }) => heading !== '' && heading !== title)?.heading;
}
