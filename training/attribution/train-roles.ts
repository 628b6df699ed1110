/**
 * Trains the model that labels the words around a cue head: averaged structured perceptron on PolNeAR.
 */
import { featureBuffer } from '../../src/attribution/model/feature-buffer.js';
import { makeLabeller, ROLE, ROLES } from '../../src/attribution/model/label.js';
import { contextOf, type Prepared } from '../../src/attribution/model/prepared.js';
import { ROLE_CLASSES } from '../../src/attribution/model/role-scores.js';
import { readPlace, spanFeatures, spanPlace, stepFeatures } from '../../src/attribution/model/span-features.js';
import { openWindow, spanWindow } from '../../src/attribution/model/span-window.js';
import { type KeyCounts, makeKeyCounts } from '../shared/key-counts.js';
import { type AveragedWeights, makeSparsePerceptron, type SparsePerceptron } from '../shared/sparse-perceptron.js';
import { makeRandom } from '../shared/random.js';
import type { GoldAttribution, Prepped } from './corpus.js';

const FEWEST_SEEN = 3;

interface Example {
  readonly article: Prepped;
  readonly gold: GoldAttribution;
}

/** Trains on articles. Deterministic. */
export function trainRoles(articles: readonly Prepped[], epochs: number, log: (line: string) => void): AveragedWeights {
  const examples: Example[] = articles.flatMap((article) =>
    article.gold.filter(({ head, content }) => head >= 0 && content.length > 0).map((gold) => ({ article, gold })),
  );
  const counts = makeKeyCounts();
  for (const { article, gold } of examples) countFeatures(article.prepared, gold.head, counts);
  const model = makeSparsePerceptron(counts.atLeast(FEWEST_SEEN), ROLE_CLASSES);
  const random = makeRandom(11);
  const order = Int32Array.from(examples.keys());
  const learn = makeLearner(model);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let words = 0;
    random.shuffle(order);
    for (const at of order) {
      model.tick();
      const result = learn(examples[at] as Example);
      wrong += result.wrong;
      words += result.words;
    }
    log(`roles, epoch ${epoch + 1}: ${((100 * wrong) / words).toFixed(2)} % of ${words} words wrong while learning`);
  }
  return model.average();
}

/** Counts every feature of the window around a head. */
function countFeatures(prepared: Prepared, head: number, counts: KeyCounts): void {
  const { table, children } = prepared;
  const window = spanWindow();
  const buffer = featureBuffer();
  const place = spanPlace();
  openWindow(window, table, head);
  const context = contextOf(prepared, window, head);
  for (let at = window.from; at < window.to; at++) {
    readPlace(table, window, context, at, place);
    spanFeatures(table, children, window, context, place, buffer);
    counts.add(buffer.values, buffer.count);
    if (at === window.from) continue;
    stepFeatures(table, window, context, at, buffer);
    counts.add(buffer.values, buffer.count);
  }
}

function makeLearner(model: SparsePerceptron): (example: Example) => { wrong: number; words: number } {
  // Weights that are still learning are whole numbers.
  const held = new Float64Array(ROLE_CLASSES);
  const addTo = (scores: Int32Array, first: number): void => {
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (held[first + at] as number);
  };
  const labeller = makeLabeller({
    addWord: (features, count, scores) => {
      model.score(features, count, held);
      addTo(scores, 0);
    },
    addStep: (features, count, scores) => {
      model.score(features, count, held);
      addTo(scores, ROLES);
    },
  });
  const buffer = featureBuffer();
  const place = spanPlace();
  return ({ article: { prepared }, gold }) => {
    let wanted: Uint8Array = new Uint8Array(0);
    const { window, context, size, roles } = labeller.label(
      prepared,
      gold.head,
      ({ from, to }) => (wanted = goldRoles(gold, from, to - from)),
    );
    if (!wanted.includes(ROLE.beginContent)) return { wrong: 0, words: 0 };
    let wrong = 0;
    for (let slot = 0; slot < size; slot++) {
      const want = wanted[slot] as number;
      const have = roles[slot] as number;
      const at = window.from + slot;
      if (want !== have) {
        wrong++;
        readPlace(prepared.table, window, context, at, place);
        spanFeatures(prepared.table, prepared.children, window, context, place, buffer);
        model.update(buffer.values, buffer.count, want, 1);
        model.update(buffer.values, buffer.count, have, -1);
      }
      if (slot === 0) continue;
      const wantPair = (wanted[slot - 1] as number) * ROLES + want;
      const havePair = (roles[slot - 1] as number) * ROLES + have;
      if (wantPair === havePair) continue;
      stepFeatures(prepared.table, window, context, at, buffer);
      model.update(buffer.values, buffer.count, ROLES + wantPair, 1);
      model.update(buffer.values, buffer.count, ROLES + havePair, -1);
    }
    return { wrong, words: size };
  };
}

/** Gold spans as roles of a window. */
function goldRoles({ source, cue, content }: GoldAttribution, from: number, size: number): Uint8Array {
  const roles = new Uint8Array(size);
  const mark = (words: readonly number[], begin: number): void => {
    let previous = -2;
    for (const at of words) {
      const slot = at - from;
      if (slot >= 0 && slot < size) roles[slot] = at === previous + 1 ? begin + 1 : begin;
      previous = at;
    }
  };
  mark(content, ROLE.beginContent);
  mark(source, ROLE.beginSource);
  mark(cue, ROLE.beginCue);
  // Spans that cut one another, or the window's edge, leave a piece without its beginning.
  for (let slot = 0; slot < size; slot++) {
    const role = roles[slot] as number;
    const before = slot > 0 ? (roles[slot - 1] as number) : 0;
    if (role > 0 && role % 2 === 0 && before !== role && before !== role - 1) roles[slot] = role - 1;
  }
  return roles;
}
