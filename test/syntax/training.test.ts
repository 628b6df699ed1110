import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pruned } from '../../training/shared/sparse-perceptron.js';
import { countParserKeys, type ParserSettings, trainParser } from '../../training/syntax/train-parser.js';
import { encodeParser, labelsOf, parserExamplesOf } from '../../training/syntax/train-syntax.js';
import { jackknife, tagClassesOf } from '../../training/syntax/train-tagger.js';
import { makeExample, readTreebank, TREEBANKS } from '../../training/syntax/treebank.js';

const present = existsSync(TREEBANKS);
if (!present) console.log(`No treebanks at ${TREEBANKS}: the determinism of training is not tested.`);

describe.skipIf(!present)('training', () => {
  it('gives the same bytes twice', () => {
    const once = (): string => {
      const examples = readTreebank('gum-dev')
        .slice(0, 40)
        .flatMap((sentence) => makeExample(sentence) ?? []);
      const written = tagClassesOf(examples);
      const tags = jackknife(
        examples,
        written,
        { epochs: 1, minimumCount: 1, minimumUpdates: 1, threshold: 0.1, seed: 3 },
        2,
      );
      const labels = labelsOf(examples);
      const data = parserExamplesOf({ examples, dev: [], written }, tags, labels);
      const counts = countParserKeys(data, labels);
      const settings: ParserSettings = {
        ...{ epochs: 2, minimumCount: [2, 2], minimumUpdates: [1, 2], exploration: 0.9, seed: 5 },
      };
      const first = trainParser(data, labels, settings, counts);
      const start = {
        moves: pruned(first.moves, 3_000, counts.moves.of),
        labels: pruned(first.labels, 2_000, counts.labels.of),
      };
      const { moves, labels: labelling } = encodeParser(
        trainParser(data, labels, { ...settings, seed: 6 }, counts, undefined, start),
      );
      return moves + labelling;
    };
    const text = once();
    expect(text.length).toBeGreaterThan(1_000);
    expect(once()).toBe(text);
  }, 120_000);
});
