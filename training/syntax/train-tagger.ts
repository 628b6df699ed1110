/**
 * Trains the tagger: an averaged perceptron that goes left to right over its own earlier choices.
 *
 * In: examples. Out: classes, word dictionary and weights; for the parser's training data, jackknifed tags.
 */
import { type Columns, fillColumns, makeColumns, UNIVERSAL_TAGS } from '../../src/syntax/columns.js';
import { key } from '../../src/confidence/hashing.js';
import { decodeModel } from '../../src/confidence/decode-model.js';
import { labelsOf } from '../../src/confidence/linear-model.js';
import { DICTIONARY_TEMPLATE, makeTagger, tagColumns, type Tagger } from '../../src/syntax/tagging/tagger.js';
import { MOST_TAGGER_FEATURES, taggerFeatures } from '../../src/syntax/tagging/tagger-features.js';
import { encodeModel, quantise } from '../shared/encode-model.js';
import { makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import { type AveragedWeights, makeSparsePerceptron, meanOf, pruned } from '../shared/sparse-perceptron.js';
import type { Example } from './treebank.js';

/** Settings of one training. */
export interface TaggerSettings {
  readonly epochs: number;
  /** How often a feature must be seen to be kept. */
  readonly minimumCount: number;
  /** How often a weight must be updated to count. */
  readonly minimumUpdates: number;
  /** Weights under so many spreads are dropped. */
  readonly threshold: number;
  readonly seed: number;
}

/** What is written down. */
export interface TrainedTagger {
  readonly written: readonly string[];
  readonly weights: string;
  readonly dictionary: string;
  readonly tagger: Tagger;
  readonly averaged: AveragedWeights;
}

/** Joint tags seen at least ten times, most frequent first; `+` marks those that rare words have. */
export function tagClassesOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  for (const { tokens, tag, exact } of examples) {
    tokens.forEach(({ lower }, i) => {
      words.set(lower, (words.get(lower) ?? 0) + 1);
      if (exact[i]) counts.set(tag[i] as string, (counts.get(tag[i] as string) ?? 0) + 1);
    });
  }
  const rare = new Map<string, number>();
  for (const { tokens, tag, exact } of examples) {
    tokens.forEach(({ lower }, i) => {
      if (exact[i] && (words.get(lower) ?? 0) <= 5) rare.set(tag[i] as string, (rare.get(tag[i] as string) ?? 0) + 1);
    });
  }
  return [...counts]
    .filter(([, count]) => count >= 10)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name + ((rare.get(name) ?? 0) >= 5 ? '+' : ''));
}

/** For each word seen 20 times or more, the classes it has been seen with (more than once in 500). */
function dictionaryOf(examples: readonly Example[], numbers: ReadonlyMap<string, number>): string {
  const columns = makeColumns();
  const seen = new Map<number, Map<number, number>>();
  for (const example of examples) {
    fillColumns(columns, example.tokens);
    example.tokens.forEach((_, i) => {
      const label = numbers.get(example.tag[i] as string);
      if (label === undefined || !example.exact[i]) return;
      const word = key(DICTIONARY_TEMPLATE, columns.word[i] as number);
      const row = seen.get(word) ?? new Map<number, number>();
      seen.set(word, row.set(label, (row.get(label) ?? 0) + 1));
    });
  }
  const kept = [...seen].flatMap(([word, row]) => {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    return total < 20
      ? []
      : [{ word, labels: [...row].filter(([, count]) => count * 500 > total).map(([label]) => label) }];
  });
  kept.sort((a, b) => a.word - b.word);
  return encodeModel({
    classes: numbers.size,
    keys: kept.map(({ word }) => word),
    rows: kept.map(({ labels }) => labels.sort((a, b) => a - b).map((label) => [label, 1] as const)),
  });
}

/** Trains a tagger. */
export function trainTagger(
  examples: readonly Example[],
  written: readonly string[],
  settings: TaggerSettings,
  log?: (epoch: number, tagger: Tagger) => void,
): TrainedTagger {
  const numbers = new Map(written.map((name, at) => [name.replace('+', ''), at]));
  const universal = written.map((name) => UNIVERSAL_TAGS.indexOf(name.split('|')[0] as never));
  const dictionary = dictionaryOf(examples, numbers);
  const blank = makeTagger(
    written,
    decodeModel(encodeModel({ classes: written.length, keys: [0], rows: [[[0, 1]]] })),
    decodeModel(dictionary),
  );
  const candidates = candidateFinder(blank);
  const columns = makeColumns();
  const features = new Int32Array(MOST_TAGGER_FEATURES);
  const counts = makeKeyCounts();
  const gold = examples.map(({ tag }) => Int32Array.from(tag, (name) => numbers.get(name) ?? -1));
  examples.forEach(({ tokens }, at) => {
    fillColumns(columns, tokens);
    tokens.forEach((_, i) => {
      setTag(columns, universal, i, Math.max(0, (gold[at] as Int32Array)[i] as number));
      if (candidates(columns, i).length > 1) counts.add(features, taggerFeatures(columns, i, features));
    });
  });
  const perceptron = makeSparsePerceptron(
    counts.atLeast(settings.minimumCount),
    written.length,
    settings.minimumUpdates,
  );
  const scores = new Float64Array(written.length);
  const random = makeRandom(settings.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const finish = (averaged: AveragedWeights): TrainedTagger => {
    const weights = encodeModel(quantise(averaged, settings.threshold));
    return {
      written,
      weights,
      dictionary,
      averaged,
      tagger: makeTagger(written, decodeModel(weights), decodeModel(dictionary)),
    };
  };
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    random.shuffle(order);
    for (const at of order) {
      const { tokens } = examples[at] as Example;
      fillColumns(columns, tokens);
      for (let i = 0; i < tokens.length; i++) {
        const among = candidates(columns, i);
        let best = among[0] as number;
        if (among.length > 1) {
          const count = taggerFeatures(columns, i, features);
          perceptron.score(features, count, scores);
          for (const label of among) if ((scores[label] as number) > (scores[best] as number)) best = label;
          const right = (gold[at] as Int32Array)[i] as number;
          if (best !== right && among.includes(right)) {
            perceptron.update(features, count, right, 1);
            perceptron.update(features, count, best, -1);
          }
          perceptron.tick();
        }
        setTag(columns, universal, i, best);
      }
    }
    if (log) log(epoch, finish(perceptron.average()).tagger);
  }
  return finish(perceptron.average());
}

/** The mean of several trainings on the same examples, of which the largest weights are kept. */
export function meanTagger(trainings: readonly TrainedTagger[], weights: number): TrainedTagger {
  const [{ written, dictionary }] = trainings as [TrainedTagger];
  const averaged = pruned(meanOf(trainings.map((training) => training.averaged)), weights);
  const text = encodeModel(quantise(averaged, 0));
  return {
    ...{ written, dictionary, averaged, weights: text },
    tagger: makeTagger(written, decodeModel(text), decodeModel(dictionary)),
  };
}

function setTag(columns: Columns, universal: readonly number[], i: number, label: number): void {
  columns.tag[i] = label;
  columns.universal[i] = universal[label] as number;
}

function candidateFinder(tagger: Tagger): (columns: Columns, i: number) => readonly number[] {
  const open = [...tagger.open];
  const { allowed, dictionary } = tagger;
  const lists = new Map<number, readonly number[]>();
  return ({ word }, i) => {
    const known = key(DICTIONARY_TEMPLATE, word[i] as number);
    let list = lists.get(known);
    if (!list) {
      const count = labelsOf(dictionary, known, allowed);
      lists.set(known, (list = count === 0 ? open : Array.from(allowed.subarray(0, count))));
    }
    return list;
  };
}

/** What a tagger says of a sentence: a tag for each word and, where it was in doubt, the runner-up. */
export interface Tagging {
  readonly tag: Int32Array;
  readonly second: Int32Array;
}

/** Tags examples with taggers that have not seen their documents: `folds` trainings. */
export function jackknife(
  examples: readonly Example[],
  written: readonly string[],
  settings: TaggerSettings,
  folds: number,
): Tagging[] {
  const tags: Tagging[] = [];
  const foldOf = foldsByDocument(examples, folds);
  const columns = makeColumns();
  for (let fold = 0; fold < folds; fold++) {
    const { tagger } = trainTagger(
      examples.filter((_, at) => foldOf[at] !== fold),
      written,
      { ...settings, seed: settings.seed + fold + 1 },
    );
    examples.forEach(({ tokens }, at) => {
      if (foldOf[at] !== fold) return;
      fillColumns(columns, tokens);
      tagColumns(tagger, columns);
      tags[at] = { tag: columns.tag.slice(0, tokens.length), second: columns.second.slice(0, tokens.length) };
    });
  }
  return tags;
}

/** Copies of a sentence fall into the fold of their document. */
function foldsByDocument(examples: readonly Example[], folds: number): number[] {
  const numbers = new Map<string, number>();
  return examples.map(({ gold: { document } }) => {
    const number = numbers.get(document) ?? numbers.size;
    numbers.set(document, number);
    return number % folds;
  });
}
