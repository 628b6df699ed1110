/**
 * Trains what names are of and writes the weights.
 *
 *   npm run train -- entities
 *
 * In: GUM train (`Entity` brackets), our own trees over it. Out: `src/entities/weights/name-kinds.ts`, the same bytes every time. An
 * averaged perceptron over the names that the rules of `src/entities/names.ts` find; the heaviest weights are kept.
 */
import { writeFileSync } from 'node:fs';
import { decodeModel, type LinearModel } from '../../src/confidence/index.js';
import { MOST_NAME_KIND_FEATURES, nameKindFeatures } from '../../src/entities/name-kind-features.js';
import { isOpen, NAME_KIND_CLASSES } from '../../src/entities/name-kinds.js';
import { findNames } from '../../src/entities/names.js';
import { type Document, parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { type GumDocument, hasGum, readGum } from '../coreference/gum.js';
import { encodeModel, quantise } from '../shared/encode-model.js';
import { makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import { makeSparsePerceptron, pruned } from '../shared/sparse-perceptron.js';

const OUTPUT = 'src/entities/weights/name-kinds.ts';
const EPOCHS = 8;
const FEWEST_SEEN = 2;
const FEWEST_UPDATES = 2;
const KEPT = 3000;

/** One name and what it is of. */
interface Example {
  readonly keys: Int32Array;
  readonly label: number;
}

/** The names of one document with what the treebank says they are of. */
export function nameExamples({ names }: GumDocument, { trees }: Document): Example[] {
  const buffer = new Int32Array(MOST_NAME_KIND_FEATURES);
  return trees.flatMap((tree) =>
    findNames(tree).flatMap((chunk) => {
      const first = tree.words[chunk.core.first];
      const last = tree.words[chunk.core.last];
      if (!isOpen(chunk) || !first || !last) return [];
      const name = names.find(
        ({ start, end }) => end === last.end || overlap(start, end, first.start, last.end) >= LEAST_OVERLAP,
      );
      const label = name ? NAME_KIND_CLASSES.indexOf(name.kind) : 0;
      return [{ keys: buffer.slice(0, nameKindFeatures(tree, chunk, buffer)), label }];
    }),
  );
}

const LEAST_OVERLAP = 0.5;

function overlap(start: number, end: number, otherStart: number, otherEnd: number): number {
  return (
    (Math.min(end, otherEnd) - Math.max(start, otherStart)) / (Math.max(end, otherEnd) - Math.min(start, otherStart))
  );
}

/** Trains on names. Deterministic. */
export function fitNameKinds(examples: readonly Example[]): { readonly text: string; readonly model: LinearModel } {
  const counts = makeKeyCounts();
  for (const { keys } of examples) counts.add(keys, keys.length);
  const perceptron = makeSparsePerceptron(counts.atLeast(FEWEST_SEEN), NAME_KIND_CLASSES.length, FEWEST_UPDATES);
  const random = makeRandom(11);
  const order = Int32Array.from(examples.keys());
  const scores = new Float64Array(NAME_KIND_CLASSES.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const at of order) {
      const { keys, label } = examples[at] as Example;
      perceptron.score(keys, keys.length, scores);
      let guess = 0;
      for (let other = 1; other < scores.length; other++)
        if ((scores[other] as number) > (scores[guess] as number)) guess = other;
      if (guess !== label) {
        perceptron.update(keys, keys.length, label, 1);
        perceptron.update(keys, keys.length, guess, -1);
      }
      perceptron.tick();
    }
  }
  const text = encodeModel(quantise(pruned(perceptron.average(), KEPT, counts.of), 0));
  return { text, model: decodeModel(text) };
}

/** Trains and writes the weights. */
export function trainEntities(): void {
  if (!hasGum()) {
    console.log('Skipped: GUM is not there, so the weights of names stay as they are.');
    return;
  }
  const examples = readGum('train').flatMap((gum) => nameExamples(gum, parseDocument(readText(gum.input, 'passage'))));
  const { text } = fitNameKinds(examples);
  const comment = 'Made by `npm run train` from GUM (see docs/model-card-entities.md). Not written by hand.';
  writeFileSync(
    OUTPUT,
    `/** ${comment} */\n/** Weights of what names are of. */\nexport const NAME_KIND_WEIGHTS: string =\n  '${text}';\n`,
  );
  console.log(`${examples.length} names, ${text.length} characters, written to ${OUTPUT}`);
}
