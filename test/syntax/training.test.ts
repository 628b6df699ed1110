import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeModel, quantise } from '../../training/shared/encode-model.js';
import { pruned } from '../../training/shared/sparse-perceptron.js';
import { labelsOf, parserExamplesOf } from '../../training/syntax/train-syntax.js';
import { trainParser } from '../../training/syntax/train-parser.js';
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
      ).map(({ tag }) => tag);
      const labels = labelsOf(examples);
      const data = parserExamplesOf({ examples, dev: [], written }, tags, labels);
      const settings = { epochs: 2, minimumCount: 2, minimumUpdates: 1, exploration: 0.9, seed: 5 };
      const first = trainParser(data, labels.length, settings);
      return encodeModel(
        quantise(
          trainParser(data, labels.length, { ...settings, seed: 6 }, undefined, { start: pruned(first, 3_000) }),
          0.1,
        ),
      );
    };
    const text = once();
    expect(text.length).toBeGreaterThan(1_000);
    expect(once()).toBe(text);
  }, 120_000);
});
