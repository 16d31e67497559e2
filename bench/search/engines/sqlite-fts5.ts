/** SQLite's FTS5 in memory, Porter stems, contentless (the others keep no text either); content words quoted and joined by OR. */
import Database from 'better-sqlite3';
import { contentWords } from '../content-words.ts';
import type { Engine } from '../engine.ts';

export const engine: Engine = {
  name: 'SQLite FTS5, Porter, stop words',
  build(passages) {
    const database = new Database(':memory:');
    database.exec(`CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter unicode61')`);
    const insert = database.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
    database.transaction(() => {
      passages.forEach(({ text }, id) => {
        insert.run(id, text);
      });
    })();
    const select = database
      .prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10')
      .pluck();
    return {
      ask: (question) =>
        select.all(
          contentWords(question)
            .map((word) => `"${word}"`)
            .join(' OR '),
        ) as number[],
      bytesOutside: () =>
        Number(database.pragma('page_count', { simple: true })) *
        Number(database.pragma('page_size', { simple: true })),
    };
  },
};
