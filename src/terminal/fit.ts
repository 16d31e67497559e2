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
import type { Profile, SurenessWeights, Weights } from '../search/weights.ts';
import {
  addExamples,
  type Examples,
  type FeatureNames,
  type RankExample,
  type SureExample,
} from './fit-examples.ts';
import { fitRanker, judgeRanker, type RankerModel } from './fit-ranker.ts';
import { addSeveral, type SeveralExamples } from './fit-several.ts';
import { fitSureness, judgeSureness, type SurenessModel } from './fit-sureness.ts';
import { tryQuestionSet } from './question-sets.ts';

interface Model {
  readonly ranker: RankerModel;
  readonly sureness: SurenessModel;
  readonly amongSeveral: SurenessModel;
}

/** What models learn from: questions to one article each, and to several. */
interface Material {
  readonly one: Examples;
  readonly several: SeveralExamples;
}

/** Among several articles, a right passage that is shown is worth two wrong ones that are not. */
const RIGHT_SAY = 2 / 3;

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

function fitModel({ one: { names, rank, sure }, several }: Material): Model {
  return {
    ranker: fitRanker(names, rank, rankImportance(rank)),
    sureness: fitSureness(tellFewFromMany(names, sure), importanceOf(sure, 0.5)),
    amongSeveral: fitSureness(several.sure, importanceOf(several.sure, 0.5), RIGHT_SAY),
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
function inProfile(material: Material, profile: Profile): Material {
  return only(material, (example) => example.profile === profile);
}

/** The examples of every second article, or shelf of articles. */
function half(material: Material, remainder: number): Material {
  return only(material, ({ article }) => article % 2 === remainder);
}

function only({ one, several }: Material, keep: (example: RankExample | SureExample) => boolean): Material {
  return {
    one: { ...one, rank: one.rank.filter(keep), sure: one.sure.filter(keep) },
    several: { ...several, sure: several.sure.filter(keep) },
  };
}

function printHeldOut(material: Material, files: readonly string[]): void {
  const models = [0, 1].map((remainder) => fitModel(half(material, remainder)));
  for (const file of files) {
    const figures = models.map(({ ranker, sureness, amongSeveral }, fitted) => {
      const held = half(material, 1 - fitted);
      const own = <E extends { readonly file: string }>(all: readonly E[]) =>
        all.filter((one) => one.file === file);
      const several = judgeSureness(own(held.several.sure), amongSeveral);
      return {
        ...judgeRanker(own(held.one.rank), ranker),
        ...judgeSureness(own(held.one.sure), sureness),
        right: several.accepted,
        others: several.refused,
      };
    });
    // A file with one article is judged by one of the models only.
    const mean = (key: keyof (typeof figures)[number]) => {
      const known = figures.map((one) => one[key]).filter(Number.isFinite);
      return ((known.reduce((sum, one) => sum + one, 0) / known.length) * 100).toFixed(1);
    };
    console.log(
      `${file}: held out each@1 ${mean('at1')}, sentence@1 ${mean('sentence1')}, ` +
        `accepted ${mean('accepted')}, refused ${mean('refused')}; ` +
        `among several: right ones accepted ${mean('right')}, others refused ${mean('others')}`,
    );
  }
}

function writeWeights({ one: { names }, several }: Material, models: ReadonlyMap<Profile, Model>): void {
  const named = (keys: readonly string[], values: Float64Array) =>
    Object.fromEntries(keys.map((key, i) => [key, Math.round((values[i] ?? 0) * 1000) / 1000]));
  const surenessOf = (keys: readonly string[], { bias, weights }: SurenessModel): SurenessWeights => ({
    bias: Math.round(bias * 1000) / 1000,
    features: named(keys, weights),
  });
  const weightsOf = ({ ranker, sureness, amongSeveral }: Model): Weights => ({
    sentence: named(names.sentence, ranker.sentence),
    passage: named(names.passage, ranker.passage),
    sure: surenessOf(names.sure, sureness),
    sureAmongSeveral: surenessOf(several.names, amongSeveral),
  });
  const weights = Object.fromEntries([...models].map(([profile, model]) => [profile, weightsOf(model)]));
  const file = new URL('../../src/search/data/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
}

let one: Examples | undefined;
let several: SeveralExamples | undefined;
for (const given of process.argv.slice(2)) {
  const [, file = given, times] = /^(.+)=(\d+)$/.exec(given) ?? [];
  const set = tryQuestionSet(file);
  if (typeof set === 'string') {
    console.error(set);
    process.exit(1);
  }
  one = addExamples(one, basename(file), set);
  several = addSeveral(several, basename(file), set);
  if (times) timesByFile.set(basename(file), Number(times));
}
if (!one || !several) {
  console.error('Usage: npm run fit -- FILE[=TIMES]… (question sets as npm run eval takes them)');
  process.exitCode = 1;
} else {
  const models = new Map<Profile, Model>();
  for (const profile of ['en', 'other'] as const) {
    const own = inProfile({ one, several }, profile);
    const { rank } = own.one;
    if (rank.length === 0) throw new Error(`No question set in the languages of the profile ${profile}.`);
    printHeldOut(own, [...new Set(rank.map(({ file }) => file))]);
    models.set(profile, fitModel(own));
  }
  writeWeights({ one, several }, models);
}
