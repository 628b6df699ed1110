/**
 * Rebuilds the weights of the syntax room from the treebanks' train parts. The development parts are scored and, for the
 * calibration of sureness alone, fitted.
 *
 * In: `../shared/corpora/ud`. Out: `src/syntax/weights/*.ts` and a log. Deterministic to the byte.
 * Order: tagger; jackknifed tags; parser, pruned half-way; sureness; names.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UNIVERSAL_TAGS } from '../../src/syntax/columns.js';
import { decodeModel } from '../../src/confidence/linear-model.js';
import { makeNameFinder } from '../../src/syntax/names.js';
import { makeParser, type Parser } from '../../src/syntax/parser.js';
import { encodeModel, quantise } from '../shared/encode-model.js';
import { makeRandom } from '../shared/random.js';
import { type AveragedWeights, pruned } from '../shared/sparse-perceptron.js';
import { arcsOf, fitPoints } from './calibrate.js';
import { corruptedCopies } from './corrupt-case.js';
import { nameClassesOfTokens } from './name-spans.js';
import { scoreSyntax } from './score.js';
import { type NameExample, scoreNames, trainNames } from './train-names.js';
import { filler, type ParserExample, trainParser } from './train-parser.js';
import { jackknife, tagClassesOf, trainTagger, type TrainedTagger } from './train-tagger.js';
import { type Example, makeExample, readTreebank, TREEBANKS } from './treebank.js';
import { writeWeights } from './write-weights.js';

/** The settings of the shipped weights, chosen on the development parts. */
export const SYNTAX_SETTINGS = {
  /** Share of sentences that get a copy in headline case. */
  copies: 0.12,
  tagger: { epochs: 5, minimumCount: 3, minimumUpdates: 4, threshold: 0.8, seed: 1 },
  jackknife: { epochs: 3, folds: 4 },
  parser: { epochs: 4, minimumCount: 20, minimumUpdates: 2, exploration: 0.9, seed: 1 },
  /** Only so many of the largest weights are kept; then training goes on with them. */
  refinement: { weights: 435_000, epochs: 6, seed: 101 },
  names: { epochs: 6, minimumCount: 2, minimumUpdates: 3, threshold: 0.8, seed: 1 },
} as const;

/** Weights smaller than this share of the spread are not worth their bits after refinement. */
export const LEAST_WEIGHT = 0.1;

/** Takes one line of the log. */
export type Log = (line: string) => void;

/** What all trainings read. */
export interface SyntaxData {
  readonly examples: readonly Example[];
  readonly dev: readonly (readonly Example[])[];
  /** Joint tags by number. */
  readonly written: readonly string[];
}

/** Trains tagger, parser and name finder and writes their weights. */
export function trainSyntax(log: Log = console.log): void {
  if (!existsSync(TREEBANKS)) {
    log(`No treebanks at ${TREEBANKS}: syntax is not trained.`);
    return;
  }
  const data = readData(log);
  const trained = trainTagger(data.examples, data.written, SYNTAX_SETTINGS.tagger, (epoch, tagger) =>
    log(`tagger epoch ${epoch}: ${scores(data, (part) => scoreSyntax(part, tagger, undefined))}`),
  );
  writeTags(trained, log);
  const tags = jackknife(
    data.examples,
    data.written,
    { ...SYNTAX_SETTINGS.tagger, epochs: SYNTAX_SETTINGS.jackknife.epochs },
    SYNTAX_SETTINGS.jackknife.folds,
  ).map(({ tag }) => tag);
  const labels = labelsOf(data.examples);
  const parserExamples = parserExamplesOf(data, tags, labels);
  const report =
    (phase: string) =>
    (epoch: number, average: () => AveragedWeights): void => {
      if (epoch % 2 === 0)
        log(
          `${phase} epoch ${epoch}: ${describe(data, trained, labels, encodeModel(quantise(average(), LEAST_WEIGHT)))}`,
        );
    };
  const first = trainParser(parserExamples, labels.length, SYNTAX_SETTINGS.parser, report('parser'));
  const start = pruned(first, SYNTAX_SETTINGS.refinement.weights);
  const refined = trainParser(
    parserExamples,
    labels.length,
    { ...SYNTAX_SETTINGS.parser, ...SYNTAX_SETTINGS.refinement },
    report('refinement'),
    { start },
  );
  writeParser(data, trained, labels, refined, log);
  writeNames(data, tags, log);
}

/** Reads the treebanks and makes the copies in headline case. */
export function readData(log: Log): SyntaxData {
  const sentences = [...readTreebank('ewt-train'), ...readTreebank('gum-train')];
  const examples = [
    ...sentences.flatMap((sentence) => makeExample(sentence) ?? []),
    ...corruptedCopies(sentences, SYNTAX_SETTINGS.copies, makeRandom(7)),
  ];
  const dev = ['ewt-dev', 'gum-dev'].map((name) =>
    readTreebank(name).flatMap((sentence) => makeExample(sentence) ?? []),
  );
  log(`${sentences.length} sentences, ${examples.length} examples`);
  return { examples, dev, written: tagClassesOf(examples) };
}

/** Universal tag numbers of the joint tags. */
function universalOf(written: readonly string[]): number[] {
  return written.map((name) => UNIVERSAL_TAGS.indexOf(name.split('|')[0] as never));
}

/** Examples with jackknifed tags. */
export function parserExamplesOf(
  { examples, written }: SyntaxData,
  tags: readonly Int32Array[],
  labels: readonly string[],
): ParserExample[] {
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const universal = universalOf(written);
  return examples.map(({ tokens, head, label }, at) => ({
    fill: filler(tokens, tags[at] as Int32Array, universal),
    head: head.map((h) => (h < 0 ? head.length : h)),
    label: Int32Array.from(label, (name) => numbers.get(name) ?? (numbers.get('dep') as number)),
  }));
}

/** `root` first, then by frequency; labels seen fewer than five times become `dep`. */
export function labelsOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>([['dep', 5]]);
  for (const { label } of examples) for (const name of label) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete('root');
  return [
    'root',
    ...[...counts]
      .filter(([, count]) => count >= 5)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name),
  ];
}

function scores(data: SyntaxData, score: (part: readonly Example[]) => unknown): string {
  return data.dev.map((part, at) => `${['EWT', 'GUM'][at]} ${JSON.stringify(score(part))}`).join(' ');
}

function describe(data: SyntaxData, { tagger }: TrainedTagger, labels: readonly string[], text: string): string {
  const parser = makeParser(labels, decodeModel(text));
  return `${scores(data, (part) => scoreSyntax(part, tagger, parser))} ${Math.round(gzipSync(text).length / 1000)} kB`;
}

/** Writes the tagger. */
export function writeTags({ written, dictionary, weights }: Omit<TrainedTagger, 'averaged'>, log: Log): void {
  writeWeights(
    'tags',
    [
      ['TAG_CLASSES', 'Joint tags by number; `+` marks those an unknown word may have.', written],
      ['TAG_DICTIONARY', 'Which joint tags a known word may have.', dictionary],
      ['TAG_WEIGHTS', 'Weights of the tagger.', weights],
    ],
    log,
  );
}

/** Writes the parser and the curve that turns its margins into sureness. */
export function writeParser(
  data: SyntaxData,
  trained: TrainedTagger,
  labels: readonly string[],
  refined: AveragedWeights,
  log: Log,
): void {
  const text = encodeModel(quantise(refined, LEAST_WEIGHT));
  log(`parser: ${describe(data, trained, labels, text)}`);
  writeWeights(
    'parser',
    [
      ['PARSER_LABELS', 'Labels by number.', labels],
      ['PARSER_WEIGHTS', 'Weights of the parser.', text],
    ],
    log,
  );
  const parser: Parser = makeParser(labels, decodeModel(text));
  const points = fitPoints(arcsOf(data.dev.flat(), trained.tagger, parser));
  writeWeights(
    'sureness',
    [
      [
        'SURENESS_POINTS',
        'Margins of moves and the share of such arcs that are right, in thousandths, both ascending.',
        points.map(([margin, share]) => `${margin}:${Math.round(share * 1000)}`),
      ],
    ],
    log,
  );
}

/** Trains the name finder on GUM and writes it. */
export function writeNames(data: SyntaxData, tags: readonly Int32Array[], log: Log): void {
  const universal = universalOf(data.written);
  const examples = data.examples.flatMap((example, at): NameExample[] =>
    example.gold.id.startsWith('GUM')
      ? [{ fill: filler(example.tokens, tags[at] as Int32Array, universal), classes: nameClassesOfTokens(example) }]
      : [],
  );
  const numbers = new Map(data.written.map((name, at) => [name.replace('+', ''), at]));
  const gum = (data.dev[1] ?? []).map((example): NameExample => ({
    fill: filler(
      example.tokens,
      Int32Array.from(example.tag, (name) => numbers.get(name) ?? 0),
      universal,
    ),
    classes: nameClassesOfTokens(example),
  }));
  const averaged = trainNames(examples, SYNTAX_SETTINGS.names);
  const text = encodeModel(quantise(averaged, SYNTAX_SETTINGS.names.threshold));
  log(`names (gold tags): ${JSON.stringify(scoreNames(gum, makeNameFinder(decodeModel(text))))}`);
  writeWeights('names', [['NAME_WEIGHTS', 'Weights of the name finder.', text]], log);
}
