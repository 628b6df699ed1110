/**
 * Rebuilds the weights of the syntax room from the treebanks' train parts. The development parts are only scored.
 *
 * In: `../shared/corpora/ud`. Out: `src/syntax/weights/*.ts` and a log. Deterministic to the byte.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UNIVERSAL_TAGS } from '../../src/syntax/columns.js';
import { decodeModel } from '../../src/syntax/model/linear-model.js';
import { makeParser } from '../../src/syntax/parser.js';
import { encodeModel, quantise } from '../shared/encode-model.js';
import type { AveragedWeights } from '../shared/sparse-perceptron.js';
import { makeRandom } from '../shared/random.js';
import { corruptedCopies } from './corrupt-case.js';
import { scoreSyntax } from './score.js';
import { filler, type ParserExample, trainParser } from './train-parser.js';
import { jackknife, tagClassesOf, trainTagger } from './train-tagger.js';
import { type Example, makeExample, readTreebank, TREEBANKS } from './treebank.js';

/** What is tried and chosen on the development parts. */
export interface SyntaxSettings {
  readonly tagger: { readonly epochs: number; readonly minimumCount: number; readonly minimumUpdates: number; readonly threshold: number; readonly seed: number };
  readonly parser: { readonly epochs: number; readonly minimumCount: number; readonly minimumUpdates: number; readonly threshold: number; readonly exploration: number; readonly seed: number };
  /** Share of sentences that get a copy in headline case. */
  readonly copies: number;
}

/** The settings of the shipped weights. */
export const SYNTAX_SETTINGS: SyntaxSettings = {
  tagger: { epochs: 6, minimumCount: 3, minimumUpdates: 5, threshold: 0.6, seed: 1 },
  parser: { epochs: 8, minimumCount: 20, minimumUpdates: 8, threshold: 1, exploration: 0.9, seed: 1 },
  copies: 0.12,
};

/** Trains tagger and parser and writes their weights. */
export function trainSyntax(settings: SyntaxSettings = SYNTAX_SETTINGS, log: (line: string) => void = console.log): void {
  if (!existsSync(TREEBANKS)) {
    log(`No treebanks at ${TREEBANKS}: syntax is not trained.`);
    return;
  }
  const sentences = [...readTreebank('ewt-train'), ...readTreebank('gum-train')];
  const examples = [...sentences.flatMap((sentence) => makeExample(sentence) ?? []), ...corruptedCopies(sentences, settings.copies, makeRandom(7))];
  const dev = ['ewt-dev', 'gum-dev'].map((name) => readTreebank(name).flatMap((sentence) => makeExample(sentence) ?? []));
  log(`${sentences.length} sentences, ${examples.length} examples`);

  const written = tagClassesOf(examples);
  const trained = trainTagger(examples, written, settings.tagger, (epoch, tagger) => {
    log(`tagger epoch ${epoch}: ${dev.map((part) => JSON.stringify(scoreSyntax(part, tagger, undefined))).join(' ')}`);
  });
  write('tags', [
    ['TAG_CLASSES', 'Joint tags by number; `+` marks those an unknown word may have.', written],
    ['TAG_DICTIONARY', 'Which joint tags a known word may have.', trained.dictionary],
    ['TAG_WEIGHTS', 'Weights of the tagger.', trained.weights],
  ], log);

  const tags = jackknife(examples, written, settings.tagger, 4);
  const labels = labelsOf(examples);
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const universal = written.map((name) => UNIVERSAL_TAGS.indexOf(name.split('|')[0] as never));
  const parserExamples = examples.map(
    ({ tokens, head, label }, at): ParserExample => ({
      fill: filler(tokens, tags[at] as Int32Array, universal),
      head: head.map((h) => (h < 0 ? head.length : h)),
      label: Int32Array.from(label, (name) => numbers.get(name) ?? (numbers.get('dep') as number)),
    }),
  );
  const encoded = (averaged: AveragedWeights): string => encodeModel(quantise(averaged, settings.parser.threshold));
  const report = (epoch: number, text: string): void => {
    const parser = makeParser(labels, decodeModel(text));
    log(`parser epoch ${epoch}: ${dev.map((part) => JSON.stringify(scoreSyntax(part, trained.tagger, parser))).join(' ')} ${Math.round(gzipSync(text).length / 1000)} kB`);
  };
  const averaged = trainParser(parserExamples, labels.length, settings.parser, (epoch, average) => {
    if (epoch < settings.parser.epochs && (epoch === 1 || epoch % 2 === 0)) report(epoch, encoded(average()));
  });
  const text = encoded(averaged);
  report(settings.parser.epochs, text);
  write('parser', [
    ['PARSER_LABELS', 'Labels by number.', labels],
    ['PARSER_WEIGHTS', 'Weights of the parser.', text],
  ], log);
}

/** `root` first, then by frequency; labels seen fewer than five times become `dep`. */
export function labelsOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>([['dep', 5]]);
  for (const { label } of examples) for (const name of label) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete('root');
  return ['root', ...[...counts].filter(([, count]) => count >= 5).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)];
}

/** Writes one weights file. */
function write(name: string, constants: readonly (readonly [string, string, string | readonly string[]])[], log: (line: string) => void): void {
  const body = constants.map(([constant, comment, value]) =>
    typeof value === 'string' ? `/** ${comment} */\nexport const ${constant}: string =\n  '${value}';\n` : `/** ${comment} */\nexport const ${constant}: readonly string[] = ${JSON.stringify(value.join(' '))}.split(' ');\n`,
  );
  const text = `/** Made by \`npm run train\` from UD English EWT and GUM (see NOTICE). Not written by hand. */\n${body.join('')}`;
  writeFileSync(`src/syntax/weights/${name}.ts`, text);
  log(`src/syntax/weights/${name}.ts: ${Math.round(gzipSync(text).length / 1000)} kB gzip`);
}
