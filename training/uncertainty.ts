/**
 * Trains the two notions of uncertainty that are not profiles, and writes their weights as tables of integers.
 *
 *   npm run train -- uncertainty [--cross-validate]
 *
 * In: `../shared/corpora/hedging-bioscope` and `hedging-wikipedia`, of each the one shared file; both are openly licensed and have no
 * other half here. Out: `src/hedging/weights/uncertainty.ts`, the same bytes every time: which cues count as speculation in
 * science, which sentences an encyclopaedia would flag. Logistic regression with an L2 penalty; the features with the
 * largest |weight|·√count are kept and refitted. With `--cross-validate` nothing is written: five folds, scores on each left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findHedgeCues } from '../src/hedging/index.js';
import { cueFeatures, sentenceFeatures } from '../src/hedging/uncertainty-features.js';
import { parseDocument } from '../src/syntax/index.js';
import { readText } from '../src/text/index.js';

const FOLDER = '../shared/corpora';
const OUTPUT = 'src/hedging/weights/uncertainty.ts';
const ROUNDS = 100;
const FOLDS = 5;

/** How one model is fitted. */
interface Settings {
  readonly penalty: number;
  readonly leastCount: number;
  readonly kept: number;
  /** Is a feature scaled by how unevenly it falls on the two answers? That lets what tells much weigh much at once. */
  readonly scales: boolean;
}
const CUES: Settings = { penalty: 2, leastCount: 2, kept: 1500, scales: false };
const SENTENCES: Settings = { penalty: 10, leastCount: 2, kept: 1500, scales: true };

/** Something to decide on: a cue or a sentence. */
interface Example {
  readonly document: string;
  /** Which sentence of its file it is or stands in. */
  readonly sentence: number;
  readonly features: readonly string[];
  readonly label: boolean;
}

interface GoldLine {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly uncertain: boolean;
  readonly cues?: readonly (readonly [number, number])[];
}

/** A fitted model by name of feature. */
interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const fileOf = (set: string): string => `${FOLDER}/hedging-${set}/dev.jsonl`;

function readLines(set: string): readonly GoldLine[] {
  return readFileSync(fileOf(set), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);
}

function cueExamples(lines: readonly GoldLine[]): Example[] {
  return lines.flatMap(({ id, doc, text, cues: gold }, sentence) => {
    const document = parseDocument(readText(text, 'sentence'));
    const spans = new Set(gold?.map(String));
    return findHedgeCues(document, []).flatMap((cues, index) =>
      cues.map((cue): Example => {
        const tree = document.trees[index] as (typeof document.trees)[number];
        const features = [...new Set(cueFeatures(tree, cue, cues.length))];
        return { document: doc ?? id, sentence, features, label: spans.has(String([cue.start, cue.end])) };
      }),
    );
  });
}

function sentenceExamples(lines: readonly GoldLine[]): Example[] {
  return lines.flatMap(({ id, text, uncertain }, sentence) => {
    const document = parseDocument(readText(text, 'sentence'));
    const tree = document.trees[0];
    if (!tree) return [];
    return [
      {
        ...{ document: id, sentence, label: uncertain },
        features: [...sentenceFeatures(tree, findHedgeCues(document, [])[0] ?? [])],
      },
    ];
  });
}

/** Logistic regression by gradient descent with a step of its own for each weight (Rprop): no randomness, no order. */
function fit(
  examples: readonly Example[],
  names: readonly string[],
  penalty: number,
  scaleOf: (name: string) => number,
): Model {
  const size = names.length;
  // A weight w on a feature of size s is a weight w·s on one of size one, whose penalty is less by s².
  const penalties = names.map((name) => penalty / scaleOf(name) ** 2);
  const idOf = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([...features.flatMap((name) => idOf.get(name) ?? []), size]),
  );
  const weights = new Float64Array(size + 1);
  const steps = new Float64Array(size + 1).fill(0.1);
  const previous = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, id) => (id < size ? (penalties[id] as number) * weight : 0));
    rows.forEach((row, index) => {
      let sum = 0;
      for (const id of row) sum += weights[id] as number;
      const error = 1 / (1 + Math.exp(-sum)) - (examples[index]?.label ? 1 : 0);
      for (const id of row) slopes[id] = (slopes[id] as number) + error;
    });
    slopes.forEach((slope, id) => {
      const turned = slope * (previous[id] as number);
      steps[id] = Math.min(0.5, Math.max(1e-5, (steps[id] as number) * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1)));
      if (slope !== 0) weights[id] = (weights[id] as number) - Math.sign(slope) * steps[id];
      previous[id] = slope;
    });
  }
  return { bias: weights[size] as number, weights: new Map(names.map((name, id) => [name, weights[id] as number])) };
}

/** The square root of the log of how much oftener a feature comes with one answer than with the other, smoothed by one. */
function scalesOf(
  examples: readonly Example[],
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
): (name: string) => number {
  const yes = new Map<string, number>();
  for (const { features, label } of examples)
    if (label) for (const name of features) yes.set(name, (yes.get(name) ?? 0) + 1);
  const smoothed = names.map((name) => {
    const with1 = (yes.get(name) ?? 0) + 1;
    return [name, with1, (counts.get(name) ?? 0) + 2 - with1] as const;
  });
  const [all1, all0] = [1, 2].map((at) => smoothed.reduce((sum, row) => sum + (row[at] as number), 0)) as [
    number,
    number,
  ];
  const scales = new Map(
    smoothed.map(([name, one, none]) => [name, Math.sqrt(Math.abs(Math.log(one / all1 / (none / all0))))]),
  );
  return (name) => Math.max(LEAST_SCALE, scales.get(name) ?? LEAST_SCALE);
}

/** So that no penalty is without end. */
const LEAST_SCALE = 0.01;

/** Fits on all frequent features, keeps the heaviest, fits again. */
function select(examples: readonly Example[], { penalty, leastCount, kept, scales }: Settings): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
  const scaleOf = scales ? scalesOf(examples, frequent, counts) : (): number => 1;
  const all = fit(examples, frequent, penalty, scaleOf);
  const rank = (name: string): number => Math.abs(all.weights.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const best = frequent.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, kept);
  return fit(examples, best, penalty, scaleOf);
}

function probability({ bias, weights }: Model, { features }: Example): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias)));
}

/** The probability of every example by a model that has not seen its document. */
function leftOut(examples: readonly Example[], settings: Settings): readonly number[] {
  const foldOf = ({ document }: Example): number =>
    [...document].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    select(
      examples.filter((example) => foldOf(example) !== fold),
      settings,
    ),
  );
  return examples.map((example) => probability(models[foldOf(example)] as Model, example));
}

const f1 = (hits: number, found: number, wanted: number): string => ((2 * hits) / (found + wanted)).toFixed(3);

function reportCues(lines: readonly GoldLine[], examples: readonly Example[]): void {
  const probabilities = leftOut(examples, CUES);
  const wanted = lines.reduce((sum, { cues }) => sum + (cues?.length ?? 0), 0);
  const uncertain = lines.filter((line) => line.uncertain).length;
  for (const from of [0.4, 0.45, 0.5]) {
    const found = examples.filter((_, index) => (probabilities[index] as number) >= from);
    const said = new Set(found.map(({ sentence }) => sentence));
    const right = [...said].filter((sentence) => lines[sentence]?.uncertain).length;
    const exact = f1(found.filter(({ label }) => label).length, found.length, wanted);
    console.log(`science from ${from}: cue exact ${exact}, sentence F1 ${f1(right, said.size, uncertain)}`);
  }
}

function reportSentences(examples: readonly Example[]): void {
  const probabilities = leftOut(examples, SENTENCES);
  const right = examples.filter(({ label }, index) => (probabilities[index] as number) >= 0.5 === label).length;
  const [yes, no] = [true, false].map((label) => probabilities.filter((_, index) => examples[index]?.label === label));
  let above = 0;
  for (const a of yes as number[]) for (const b of no as number[]) above += a > b ? 1 : a === b ? 0.5 : 0;
  const area = above / ((yes as number[]).length * (no as number[]).length);
  console.log(`encyclopaedia: accuracy ${(right / examples.length).toFixed(3)}, AUROC ${area.toFixed(3)}`);
}

function tableOf(name: string, comment: string, { bias, weights }: Model): string[] {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const quoted = (feature: string): string => `'${feature.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return [
    '',
    `/** ${comment}: what each starts with. */`,
    `export const ${name}_BIAS = ${Math.round(bias * 100)};`,
    '',
    `/** ${comment}: name of a feature and its weight. */`,
    `export const ${name}_WEIGHTS: readonly (readonly [feature: string, weight: number])[] = [`,
    ...rows.map(([feature, weight]) => `  [${quoted(feature)}, ${weight}],`),
    '];',
  ];
}

/** Trains the two notions, or cross-validates them. */
export function trainUncertainty(): void {
  const missing = ['bioscope', 'wikipedia'].map(fileOf).find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.log(`Skipped: ${missing} is not there, so the uncertainty weights stay as they are.`);
    return;
  }
  const bioscope = readLines('bioscope');
  const cues = cueExamples(bioscope);
  const sentences = sentenceExamples(readLines('wikipedia'));
  if (process.argv.includes('--cross-validate')) {
    reportCues(bioscope, cues);
    reportSentences(sentences);
    return;
  }
  const lines = [
    '/**',
    ' * Weights of two notions of uncertainty, in hundredths of a logit. Data only, written by `training/uncertainty.ts`.',
    ' * What shaped them is in `docs/model-card-uncertainty.md`.',
    ' */',
    ...tableOf('CUE', 'Cues of speculation in science', select(cues, CUES)),
    ...tableOf('SENTENCE', 'Sentences that an encyclopaedia would flag', select(sentences, SENTENCES)),
    '',
  ];
  writeFileSync(OUTPUT, lines.join('\n'));
  console.log(`${cues.length} cues and ${sentences.length} sentences, written to ${OUTPUT}`);
}
