/**
 * `npm run fit -- FILE[=TIMES]…`: question sets in, src/search/data/weights.json out.
 *
 * First prints what weights fitted on one half of each file's articles reach on the other half (each article its own
 * index, a passage that was not found counting as wrong), both ways and averaged; then fits on everything and writes.
 * A small set counts for more than its size, and one that is like what will be asked can be given more TIMES that.
 * Sureness is learned from the passages that the weights in place find best: after a change of features, fit twice.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isAmongFew } from '../search/sureness.ts';
import type { Profile, Weights } from '../search/weights.ts';
import { addExamples, type Examples, type FeatureNames, type SureExample } from './fit-examples.ts';
import { fitRanker, judgeRanker, type RankerModel } from './fit-ranker.ts';
import { fitSureness, judgeSureness, type SurenessModel } from './fit-sureness.ts';
import { tryQuestionSet } from './question-sets.ts';

interface Model {
  readonly ranker: RankerModel;
  readonly sureness: SurenessModel;
}

/** How often each file counts, where it is given. */
const timesByFile = new Map<string, number>();

/** A file's examples share this much say, so that the largest set does not speak for all. */
function importanceOf(examples: readonly { readonly file: string }[], power: number) {
  const counts = new Map<string, number>();
  for (const { file } of examples) counts.set(file, (counts.get(file) ?? 0) + 1);
  const average = examples.length / counts.size;
  return ({ file }: { readonly file: string }) => (average / (counts.get(file) ?? 1)) ** power;
}

/** The ranker's: the sets' own, times what is given. */
function rankImportance(examples: Examples['rank']) {
  const importance = importanceOf(examples, 0.6);
  return (example: { readonly file: string }) => importance(example) * (timesByFile.get(example.file) ?? 1);
}

function fitModel({ names, rank, sure }: Examples): Model {
  return {
    ranker: fitRanker(names, rank, rankImportance(rank)),
    sureness: fitSureness(tellFewFromMany(names, sure), importanceOf(sure, 0.5)),
  };
}

/** Where all articles are short, what counts only among few passages can't be learned: it is left out. */
function tellFewFromMany(
  { sure: names }: FeatureNames,
  examples: readonly SureExample[],
): readonly SureExample[] {
  const few = names.indexOf('few');
  if (examples.some(({ features }) => (features[few] ?? 0) < 1)) return examples;
  return examples.map((example) => ({
    ...example,
    features: example.features.map((value, i) => (isAmongFew(names[i] ?? '') ? 0 : value)),
  }));
}

/** The examples in the languages of one profile. */
function inProfile(examples: Examples, profile: Profile): Examples {
  const keep = (example: { readonly profile: Profile }) => example.profile === profile;
  return { ...examples, rank: examples.rank.filter(keep), sure: examples.sure.filter(keep) };
}

/** The examples of every second article. */
function half(examples: Examples, remainder: number): Examples {
  const keep = ({ article }: { readonly article: number }) => article % 2 === remainder;
  return { ...examples, rank: examples.rank.filter(keep), sure: examples.sure.filter(keep) };
}

function printHeldOut(examples: Examples, files: readonly string[]): void {
  const models = [0, 1].map((remainder) => fitModel(half(examples, remainder)));
  for (const file of files) {
    const figures = models.map(({ ranker, sureness }, fitted) => {
      const held = half(examples, 1 - fitted);
      const own = <E extends { readonly file: string }>(all: readonly E[]) =>
        all.filter((one) => one.file === file);
      return { ...judgeRanker(own(held.rank), ranker), ...judgeSureness(own(held.sure), sureness) };
    });
    // A file with one article is judged by one of the models only.
    const mean = (key: 'at1' | 'sentence1' | 'accepted' | 'refused') => {
      const known = figures.map((one) => one[key]).filter(Number.isFinite);
      return ((known.reduce((sum, one) => sum + one, 0) / known.length) * 100).toFixed(1);
    };
    console.log(
      `${file}: held out each@1 ${mean('at1')}, sentence@1 ${mean('sentence1')}, ` +
        `accepted ${mean('accepted')}, refused ${mean('refused')}`,
    );
  }
}

function writeWeights({ names }: Examples, models: ReadonlyMap<Profile, Model>): void {
  const named = (keys: readonly string[], values: Float64Array) =>
    Object.fromEntries(keys.map((key, i) => [key, Math.round((values[i] ?? 0) * 1000) / 1000]));
  const weightsOf = ({ ranker, sureness }: Model): Weights => ({
    sentence: named(names.sentence, ranker.sentence),
    passage: named(names.passage, ranker.passage),
    sure: {
      bias: Math.round(sureness.bias * 1000) / 1000,
      features: named(names.sure, sureness.weights),
    },
  });
  const weights = Object.fromEntries([...models].map(([profile, model]) => [profile, weightsOf(model)]));
  const file = new URL('../../src/search/data/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
}

let examples: Examples | undefined;
for (const given of process.argv.slice(2)) {
  const [, file = given, times] = /^(.+)=(\d+)$/.exec(given) ?? [];
  const set = tryQuestionSet(file);
  if (typeof set === 'string') {
    console.error(set);
    process.exit(1);
  }
  examples = addExamples(examples, basename(file), set);
  if (times) timesByFile.set(basename(file), Number(times));
}
if (!examples) {
  console.error('Usage: npm run fit -- FILE[=TIMES]… (question sets as npm run eval takes them)');
  process.exitCode = 1;
} else {
  const models = new Map<Profile, Model>();
  for (const profile of ['en', 'other'] as const) {
    const own = inProfile(examples, profile);
    if (own.rank.length === 0) throw new Error(`No question set in the languages of the profile ${profile}.`);
    printHeldOut(own, [...new Set(own.rank.map(({ file }) => file))]);
    models.set(profile, fitModel(own));
  }
  writeWeights(examples, models);
}
