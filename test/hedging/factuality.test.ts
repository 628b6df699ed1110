/** Factuality against `test/specs/factuality.json`; the tables. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factualityAtWord } from '../../src/hedging/index.js';
import { SIGNATURE_CLASSES, SIGNATURES } from '../../src/lexicon/index.js';
import { placeOf, readSentence } from './read.js';

interface Spec {
  readonly text: string;
  readonly event: string;
  readonly is: 'fact' | 'open' | 'counterfact' | 'below-fact';
  readonly note: string;
  /** Why what is expected is not yet what it should be. */
  readonly gap?: string;
}
const specs = JSON.parse(readFileSync(new URL('../specs/factuality.json', import.meta.url), 'utf8')) as Spec[];

/** The three classes of the benchmark: a third of the way to certain, either way, is decided; less is open. */
const holds: Readonly<Record<Spec['is'], (value: number) => boolean>> = {
  fact: (value) => value >= 1 / 3,
  open: (value) => value > -1 / 3 && value < 1 / 3,
  counterfact: (value) => value <= -1 / 3,
  'below-fact': (value) => value < 0,
};

describe('factuality', () => {
  it.each(specs)('$note: $text', ({ text, event, is }) => {
    const sentence = readSentence(text);
    const value = factualityAtWord(sentence.document, 0, placeOf(sentence, event), sentence.hedges, sentence.negations);
    expect({ value, as: holds[is](value) ? is : 'something else' }).toEqual({ value, as: is });
  });
  it('has no word twice for one part of speech', () => {
    const keys = SIGNATURES.flatMap(({ part, lemmas }) => lemmas.map((lemma) => `${part} ${lemma}`));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  it('keeps every signature on the scale', () => {
    for (const { clause, infinitive } of SIGNATURE_CLASSES)
      for (const value of [...clause, ...infinitive]) expect(Math.abs(value)).toBeLessThanOrEqual(3);
  });
});
