/**
 * Rebuilds the weights of the attribution room from PolNeAR's train part. The development part is only scored.
 *
 * In: `../shared/corpora/polnear`. Out: `src/attribution/weights/*.ts` and a log. Deterministic to the byte.
 * Confidence is learnt on proposals of models that never saw the article (three folds).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { confidenceFeatures } from '../../src/attribution/model/confidence-features.js';
import { featureBuffer } from '../../src/attribution/model/feature-buffer.js';
import { readCandidates } from '../../src/attribution/model/read-candidates.js';
import type { SpanCandidate } from '../../src/attribution/model/span-candidate.js';
import { makeLogistic } from '../shared/logistic.js';
import { makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import { type GoldAttribution, POLNEAR, prep, type Prepped, readArticles } from './corpus.js';
import { labellerOf, logistic, pack, type Packed } from './packed.js';
import { trainCues } from './train-cues.js';
import { trainRoles } from './train-roles.js';

/** What is tried and chosen on the development part. */
export interface AttributionSettings {
  readonly roleEpochs: number;
  readonly folds: number;
  readonly cueThreshold: number;
  readonly roleThreshold: number;
  readonly confidenceEpochs: number;
}

/** The settings of the shipped weights. */
export const ATTRIBUTION_SETTINGS: AttributionSettings = {
  roleEpochs: 5,
  folds: 3,
  cueThreshold: 0.15,
  roleThreshold: 0.6,
  confidenceEpochs: 5,
};

/** The three models. */
export interface AttributionModels {
  readonly cues: Packed;
  readonly roles: Packed;
  readonly confidence: Packed;
}

/** Trains all three. */
export function trainModels(
  articles: readonly Prepped[],
  settings: AttributionSettings,
  log: (line: string) => void,
): AttributionModels {
  const cues = pack(trainCues(articles, log).weights(), settings.cueThreshold);
  const roles = pack(trainRoles(articles, settings.roleEpochs, log), settings.roleThreshold);
  const judged: Judged[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    log(`fold ${fold + 1} of ${settings.folds}`);
    const seen = articles.filter((_, at) => at % settings.folds !== fold);
    const foldCues = logistic(pack(trainCues(seen, () => undefined).weights(), settings.cueThreshold));
    const foldRoles = labellerOf(
      pack(
        trainRoles(seen, settings.roleEpochs, () => undefined),
        settings.roleThreshold,
      ),
    );
    for (const article of articles.filter((_, at) => at % settings.folds === fold)) {
      judged.push({ article, candidates: readCandidates(article.prepared, foldCues, foldRoles) });
    }
  }
  return { cues, roles, confidence: trainConfidence(judged, settings, log) };
}

/** An article with what models that never saw it propose. */
export interface Judged {
  readonly article: Prepped;
  readonly candidates: readonly SpanCandidate[];
}

/** Trains the model that says how likely a proposal is right. Deterministic. */
export function trainConfidence(
  judged: readonly Judged[],
  { confidenceEpochs }: AttributionSettings,
  log: (line: string) => void,
): Packed {
  const buffer = featureBuffer();
  const counts = makeKeyCounts();
  const each = (visit: (label: number) => void, order: Iterable<number>): void => {
    for (const at of order) {
      const { article, candidates } = judged[at] as Judged;
      candidates.forEach((candidate, index) => {
        if (article.unjudged[candidate.head]) return;
        confidenceFeatures(article.prepared, candidates, index, buffer);
        visit(article.gold.some((gold) => isRight(candidate, gold)) ? 1 : 0);
      });
    }
  };
  const order = Int32Array.from(judged.keys());
  each(() => counts.add(buffer.values, buffer.count), order);
  const model = makeLogistic(counts.atLeast(5), 1e-3);
  const random = makeRandom(23);
  for (let epoch = 0; epoch < confidenceEpochs; epoch++) {
    let loss = 0;
    let count = 0;
    let right = 0;
    random.shuffle(order);
    each((label) => {
      const probability = 1 / (1 + Math.exp(-model.logit(buffer.values, buffer.count)));
      loss -= Math.log(Math.max(1e-9, label ? probability : 1 - probability));
      count++;
      right += label;
      model.learn(buffer.values, buffer.count, label, 0.1 / (1 + epoch));
    }, order);
    log(
      `confidence, epoch ${epoch + 1}: mean loss ${(loss / count).toFixed(4)} over ${count} proposals, ${right} right`,
    );
  }
  return pack(model.weights(), 0.05);
}

/** Right end to end: content overlaps by half, and the source is the same. */
function isRight({ content, source }: SpanCandidate, gold: GoldAttribution): boolean {
  const wanted = new Set(gold.content);
  let shared = 0;
  let size = 0;
  for (const { first, last } of content) for (let at = first; at <= last; at++, size++) if (wanted.has(at)) shared++;
  if (shared / (size + wanted.size - shared) < 0.5) return false;
  if (!source || gold.source.length === 0) return !source && gold.source.length === 0;
  const own = gold.source.filter((at) => at >= source.first && at <= source.last).length;
  return (2 * own) / (gold.source.length + source.last - source.first + 1) > 0.5;
}

/** Trains and writes the weights. */
export function trainAttribution(
  settings: AttributionSettings = ATTRIBUTION_SETTINGS,
  log: (line: string) => void = console.log,
): void {
  if (!existsSync(POLNEAR)) {
    log(`No corpus at ${POLNEAR}: attribution is not trained.`);
    return;
  }
  const articles = readArticles(`${POLNEAR}/train.jsonl`).map(prep);
  log(`${articles.length} articles`);
  const models = trainModels(articles, settings, log);
  for (const [name, { text, unit }] of Object.entries(models) as [string, Packed][]) {
    const constant = name.toUpperCase();
    const file = [
      '/** Made by `npm run train` from PolNeAR (see docs/model-card-attribution.md). Not written by hand. */',
      // Scores of roles are only compared with each other: they need no unit.
      ...(name === 'roles'
        ? []
        : [`/** Millionths of a logit a unit of weight. */\nexport const ${constant}_UNIT: number = ${unit};`]),
      `/** Weights. */\nexport const ${constant}_WEIGHTS: string =\n  '${text}';\n`,
    ].join('\n');
    writeFileSync(`src/attribution/weights/${name}.ts`, file);
    log(`src/attribution/weights/${name}.ts: ${Math.round(gzipSync(file).length / 1000)} kB gzip`);
  }
}
