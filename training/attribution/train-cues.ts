/**
 * Trains the model that tells cue heads from other words: logistic regression on PolNeAR.
 */
import { cueFeatures } from '../../src/attribution/model/cue-features.js';
import { featureBuffer } from '../../src/attribution/model/feature-buffer.js';
import { isPossibleHead } from '../../src/attribution/model/prepared.js';
import { makeLogistic, type Logistic } from '../shared/logistic.js';
import { makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import type { Prepped } from './corpus.js';

const EPOCHS = 6;
const FEWEST_SEEN = 2;
const RATE = 0.25;

/** Visits every word that may be a cue head, with its features filled in and its label. */
export function eachPossibleHead(
  { prepared, gold, unjudged }: Prepped,
  visit: (at: number, label: number, features: Int32Array, count: number) => void,
  buffer = featureBuffer(),
): void {
  const heads = new Set(gold.map(({ head }) => head));
  for (let at = 0; at < prepared.table.size; at++) {
    const isHead = heads.has(at);
    if (!isPossibleHead(prepared, at) || (unjudged[at] && !isHead)) continue;
    cueFeatures(prepared.table, prepared.view, prepared.children, at, buffer);
    visit(at, isHead ? 1 : 0, buffer.values, buffer.count);
  }
}

/** Trains on articles. Deterministic. */
export function trainCues(articles: readonly Prepped[], log: (line: string) => void): Logistic {
  const counts = makeKeyCounts();
  for (const article of articles) eachPossibleHead(article, (_, __, features, count) => counts.add(features, count));
  const model = makeLogistic(counts.atLeast(FEWEST_SEEN), 1e-4);
  const random = makeRandom(7);
  const order = Int32Array.from(articles.keys());
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    let words = 0;
    random.shuffle(order);
    for (const at of order) {
      eachPossibleHead(articles[at] as Prepped, (_, label, features, count) => {
        const probability = 1 / (1 + Math.exp(-model.logit(features, count)));
        loss -= Math.log(Math.max(1e-9, label ? probability : 1 - probability));
        words++;
        model.learn(features, count, label, RATE / (1 + epoch * 0.2));
      });
    }
    log(`cue heads, epoch ${epoch + 1}: mean loss ${(loss / words).toFixed(4)} over ${words} words`);
  }
  return model;
}
