/**
 * Rebuilds the weights of the syntax room from the treebanks' train parts. The development parts are scored and, for the
 * calibration of sureness alone, fitted.
 *
 * In: `../shared/corpora/ud`. Out: `src/syntax/weights/*.ts` and a log. Deterministic to the byte.
 * Order: taggers and their mean; jackknifed tags; parsers, their mean, pruned, refined; sureness; names.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UNIVERSAL_TAGS } from '../../src/syntax/columns.js';
import { decodeModel } from '../../src/confidence/decode-model.js';
import { makeNameFinder } from '../../src/syntax/names.js';
import { makeParser, type Parser } from '../../src/syntax/parsing/parser.js';
import { encodeModel, quantise } from '../shared/encode-model.js';
import { makeRandom } from '../shared/random.js';
import { meanOf, pruned } from '../shared/sparse-perceptron.js';
import { arcsOf, fitPoints } from './calibrate.js';
import { corruptedCopies } from './corrupt-case.js';
import { nameClassesOfTokens } from './name-spans.js';
import { reorderedCopies } from './reorder-speech.js';
import { scoreSyntax } from './score.js';
import { type NameExample, scoreNames, trainNames } from './train-names.js';
import {
  countParserKeys,
  filler,
  type ParserExample,
  type ParserKeyCounts,
  type ParserWeights,
  trainParser,
} from './train-parser.js';
import { jackknife, meanTagger, tagClassesOf, type Tagging, trainTagger, type TrainedTagger } from './train-tagger.js';
import { type Example, makeExample, readTreebank, TREEBANKS } from './treebank.js';
import { writeWeights } from './write-weights.js';

/** The settings of the shipped weights, chosen on the development parts. */
export const SYNTAX_SETTINGS = {
  /** Share of sentences that get a copy in headline case. */
  copies: 0.12,
  /** Tagger and parser are trained once for each seed; the mean of all is pruned to so many weights. */
  seeds: [1, 2, 3, 4],
  tagger: { epochs: 5, minimumCount: 3, minimumUpdates: 4, threshold: 0.8 },
  taggerWeights: 105_000,
  jackknife: { epochs: 3, folds: 4 },
  parser: { epochs: 4, minimumCount: [20, 20], minimumUpdates: [1, 2], exploration: 0.9 },
  /** The parser then goes on with the weights that were kept, once for each seed; what ships is the mean of these and of where they began. */
  refinement: { epochs: 10, moves: 410_000, labels: 80_000, seeds: [1, 2] },
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
  const { seeds } = SYNTAX_SETTINGS;
  const trained = meanTagger(
    seeds.map((seed) =>
      trainTagger(data.examples, data.written, { ...SYNTAX_SETTINGS.tagger, seed }, (epoch, tagger) =>
        log(
          `tagger, seed ${String(seed)}, epoch ${epoch}: ${scores(data, (part) => scoreSyntax(part, tagger, undefined))}`,
        ),
      ),
    ),
    SYNTAX_SETTINGS.taggerWeights,
  );
  log(`tagger: ${scores(data, (part) => scoreSyntax(part, trained.tagger, undefined))}`);
  writeTags(trained, log);
  const tags = jackknife(
    data.examples,
    data.written,
    { ...SYNTAX_SETTINGS.tagger, epochs: SYNTAX_SETTINGS.jackknife.epochs, seed: 1 },
    SYNTAX_SETTINGS.jackknife.folds,
  );
  const labels = labelsOf(data.examples);
  const parserExamples = parserExamplesOf(data, tags, labels);
  const counts = countParserKeys(parserExamples, labels);
  const report =
    (phase: string) =>
    (epoch: number, average: () => ParserWeights): void => {
      if (epoch % 2 === 0) log(`${phase} epoch ${epoch}: ${describe(data, trained, labels, encodeParser(average()))}`);
    };
  const first = seeds.map((seed) =>
    trainParser(
      parserExamples,
      labels,
      { ...SYNTAX_SETTINGS.parser, seed },
      counts,
      report(`parser, seed ${String(seed)},`),
    ),
  );
  const start = prunedParser(meanParser(first), counts);
  const withTurned = [...parserExamples, ...turnedExamplesOf(data, tags, labels)];
  const refined = SYNTAX_SETTINGS.refinement.seeds.map((seed) =>
    refineParser(withTurned, labels, counts, start, seed, report),
  );
  writeParser(data, trained, labels, meanParser([...refined, start]), log);
  writeNames(data, tags, log);
}

/** Goes on with what pruning has left. */
export function refineParser(
  examples: readonly ParserExample[],
  labels: readonly string[],
  counts: ParserKeyCounts,
  start: ParserWeights,
  seed: number,
  report: (phase: string) => (epoch: number, average: () => ParserWeights) => void,
): ParserWeights {
  const { epochs } = SYNTAX_SETTINGS.refinement;
  const settings = { ...SYNTAX_SETTINGS.parser, epochs, seed: seed + 100 };
  return trainParser(examples, labels, settings, counts, report(`refinement, seed ${String(seed)},`), start);
}

/** The mean of several trainings. */
export function meanParser(trainings: readonly ParserWeights[]): ParserWeights {
  return {
    moves: meanOf(trainings.map(({ moves }) => moves)),
    labels: meanOf(trainings.map(({ labels }) => labels)),
  };
}

/** Only so many weights as are shipped. */
export function prunedParser({ moves, labels }: ParserWeights, counts: ParserKeyCounts): ParserWeights {
  const { refinement } = SYNTAX_SETTINGS;
  return {
    moves: pruned(moves, refinement.moves, counts.moves.of),
    labels: pruned(labels, refinement.labels, counts.labels.of),
  };
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

/** Reporting sentences turned round, tagged word for word as their originals were. */
export function turnedExamplesOf(
  data: SyntaxData,
  tags: readonly Tagging[],
  labels: readonly string[],
): ParserExample[] {
  const at = new Map(data.examples.map(({ gold }, index): [string, number] => [gold.id, index]).reverse());
  const marks = new Map(data.written.map((name, number) => [name.replace('+', ''), number]));
  const copies = reorderedCopies(
    data.examples.flatMap(({ gold }) => (data.examples[at.get(gold.id) as number]?.gold === gold ? [gold] : [])),
    makeRandom(11),
  );
  const taggings = copies.map(({ example, from }): Tagging => {
    const original = at.get(example.gold.id.replace(/-turned$/u, '')) as number;
    const { word } = data.examples[original] as Example;
    const tagOf = (column: 'tag' | 'second', token: number): number => {
      const place = from[example.word[token] as number] as number;
      const before = place < 0 ? -1 : word.indexOf(place);
      return before < 0
        ? (marks.get(example.tag[token] as string) ?? 0)
        : ((tags[original] as Tagging)[column][before] as number);
    };
    return {
      tag: Int32Array.from(example.tokens, (_, token) => tagOf('tag', token)),
      second: Int32Array.from(example.tokens, (_, token) => tagOf('second', token)),
    };
  });
  return parserExamplesOf({ ...data, examples: copies.map(({ example }) => example) }, taggings, labels);
}

/** Universal tag numbers of the joint tags. */
function universalOf(written: readonly string[]): number[] {
  return written.map((name) => UNIVERSAL_TAGS.indexOf(name.split('|')[0] as never));
}

/** Examples with jackknifed tags. */
export function parserExamplesOf(
  { examples, written }: SyntaxData,
  tags: readonly Tagging[],
  labels: readonly string[],
): ParserExample[] {
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const universal = universalOf(written);
  return examples.map(({ tokens, head, label }, at) => ({
    fill: filler(tokens, tags[at] as Tagging, universal),
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

/** The texts of both models. */
export interface ParserTexts {
  readonly moves: string;
  readonly labels: string;
}

/** Quantises and encodes both models. */
export function encodeParser({ moves, labels }: ParserWeights): ParserTexts {
  return {
    moves: encodeModel(quantise(moves, LEAST_WEIGHT)),
    labels: encodeModel(quantise(labels, LEAST_WEIGHT)),
  };
}

/** Scores on the development parts, and the size. */
export function describe(
  data: SyntaxData,
  { tagger }: Pick<TrainedTagger, 'tagger'>,
  labels: readonly string[],
  { moves, labels: labelling }: ParserTexts,
): string {
  const parser = makeParser(labels, decodeModel(moves), decodeModel(labelling));
  const kilobytes = (text: string): string => `${String(Math.round(gzipSync(text).length / 1000))} kB`;
  return `${scores(data, (part) => scoreSyntax(part, tagger, parser))} ${kilobytes(moves)} + ${kilobytes(labelling)}`;
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
  trained: Pick<TrainedTagger, 'tagger'>,
  labels: readonly string[],
  weights: ParserWeights,
  log: Log,
): void {
  const texts = encodeParser(weights);
  log(`parser: ${describe(data, trained, labels, texts)}`);
  writeWeights(
    'parser',
    [
      ['PARSER_LABELS', 'Labels by number.', labels],
      ['MOVE_WEIGHTS', 'Weights of the moves.', texts.moves],
      ['LABEL_WEIGHTS', 'Weights of the labels.', texts.labels],
    ],
    log,
  );
  const parser: Parser = makeParser(labels, decodeModel(texts.moves), decodeModel(texts.labels));
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

/** Gold tags, without doubt. */
function goldTagging({ tag }: Example, numbers: ReadonlyMap<string, number>): Tagging {
  const gold = Int32Array.from(tag, (name) => numbers.get(name) ?? 0);
  return { tag: gold, second: gold };
}

/** Trains the name finder on GUM and writes it. */
export function writeNames(data: SyntaxData, tags: readonly Tagging[], log: Log): void {
  const universal = universalOf(data.written);
  const examples = data.examples.flatMap((example, at): NameExample[] =>
    example.gold.id.startsWith('GUM')
      ? [{ fill: filler(example.tokens, tags[at] as Tagging, universal), classes: nameClassesOfTokens(example) }]
      : [],
  );
  const numbers = new Map(data.written.map((name, at) => [name.replace('+', ''), at]));
  const gum = (data.dev[1] ?? []).map((example): NameExample => ({
    fill: filler(example.tokens, goldTagging(example, numbers), universal),
    classes: nameClassesOfTokens(example),
  }));
  const averaged = trainNames(examples, SYNTAX_SETTINGS.names);
  const text = encodeModel(quantise(averaged, SYNTAX_SETTINGS.names.threshold));
  log(`names (gold tags): ${JSON.stringify(scoreNames(gum, makeNameFinder(decodeModel(text))))}`);
  writeWeights('names', [['NAME_WEIGHTS', 'Weights of the name finder.', text]], log);
}
