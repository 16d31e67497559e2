/** The parts of the compared libraries that are used here, so that types are checked where they aren't installed. */

declare module 'lunr' {
  interface Builder {
    ref(field: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Index {
    query(build: (query: { term(words: readonly string[]): void }) => void): { ref: string }[];
  }
  const lunr: (configure: (this: Builder) => void) => Index;
  export default lunr;
}

declare module 'flexsearch' {
  export class Encoder {
    constructor(options: object);
  }
  export class Index {
    constructor(options: { encoder: Encoder });
    add(id: number, text: string): void;
    search(query: string, options: { suggest: boolean; limit: number }): number[];
  }
}

declare module 'flexsearch/lang/en' {
  const english: object;
  export default english;
}

declare module '@orama/orama' {
  interface Database {
    readonly schema: object;
  }
  export function create(options: { schema: Record<string, string>; components?: object }): Database;
  export function insertMultiple(database: Database, documents: readonly object[]): unknown;
  /** Synchronous as long as no component is asynchronous. */
  export function search(database: Database, options: { term: string }): { hits: { id: string }[] };
}

declare module '@orama/stopwords/english' {
  export const stopwords: string[];
}

declare module 'fuse.js' {
  export default class Fuse<T> {
    constructor(
      list: readonly T[],
      options: { keys: string[]; useTokenSearch: boolean; ignoreLocation: boolean; threshold: number },
    );
    search(query: string, options: { limit: number }): { item: T }[];
  }
}

declare module 'wink-nlp-utils' {
  type Task = (input: never) => unknown;
  const nlp: {
    string: { lowerCase: Task; tokenize0: Task };
    tokens: { removeWords: Task; stem: Task };
  };
  export default nlp;
}

declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly ((input: never) => unknown)[]): void;
    addDoc(document: object, id: number): void;
    consolidate(): void;
    search(query: string, limit: number): [id: string, score: number][];
  }
  const bm25: () => Engine;
  export default bm25;
}

declare module 'better-sqlite3' {
  interface Statement {
    run(...values: readonly (string | number)[]): void;
    all(...values: readonly string[]): unknown[];
    pluck(): Statement;
  }
  export default class Database {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): Statement;
    transaction(run: () => void): () => void;
    pragma(name: string, options: { simple: true }): unknown;
  }
}
