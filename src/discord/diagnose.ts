/** Node.js and a library in, what the doctor found out: how each is, and the mend where it needs one. */
import type { Library } from '../corpus/library.ts';
import { filesOf } from '../corpus/read-library.ts';

/** One thing the doctor looked at. */
export interface Finding {
  /** `wrong`: npm start would fail, or nobody would get an answer. `odd`: it would start, but somebody should look. */
  readonly state: 'fine' | 'odd' | 'wrong';
  readonly subject: string;
  readonly detail: string;
}

/** A longer title would push what is said of its article out of the column. */
const WIDEST_TITLE = 38;

/** Node releases we support, as in package.json. */
const OLDEST_NODE = [20, 19] as const;

/** Looks at the version of Node.js, such as '20.20.2'. */
export function diagnoseNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const fine = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  const detail = fine ? version : `${version} is too old: install ${OLDEST_NODE.join('.')} or newer.`;
  return { state: fine ? 'fine' : 'wrong', subject: 'Node.js', detail };
}

/** Looks at what was read from the corpus folder: a line for each article and each problem; of one title, with the files. */
export function diagnoseLibrary(library: Library): Finding[] {
  const { articles, problems } = library;
  const files = filesOf(library);
  const named = (title: string) => articles.filter((article) => article.title === title).length;
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  return [
    {
      state: 'fine',
      subject: 'Corpus',
      detail: `${counted(articles.length, 'article')}, ${counted(passages, 'passage')}`,
    },
    ...articles.map((article): Finding => {
      const { title, passages: own, sections, language } = article;
      const headed = sections.filter(({ heading }) => heading !== '').length;
      const file = named(title) > 1 ? `, ${files.get(article)}` : '';
      return {
        state: 'fine',
        subject: `· ${cutToWidth(title)}`,
        detail: `${counted(own.length, 'passage')}, ${counted(headed, 'heading')}, ${language}${file}`,
      };
    }),
    ...problems.map(({ file, line, reason }): Finding => {
      return { state: 'odd', subject: `· ${file}${line === undefined ? '' : `:${line}`}`, detail: reason };
    }),
  ];
}

/** Such as '1 shard', '2 shards'. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function cutToWidth(title: string): string {
  const letters = [...title];
  return letters.length > WIDEST_TITLE ? `${letters.slice(0, WIDEST_TITLE - 1).join('')}…` : title;
}
