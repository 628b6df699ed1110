/** Law 3: the same input gives equal records, in any order of calls, after any other text, from any extractor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createExtractor, extract, extractClaims, extractFigures, extractQuotes } from '../../src/index.js';
import { READERS } from '../support/extractors.js';
import { anyText, runs } from '../support/texts.js';

describe('the same input gives equal records', () => {
  it.each(Object.entries(READERS))('in %s, after another text', (_name, read) => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      runs(25),
    );
  });

  it('whatever was asked of the analysis before', () => {
    const ask = [extract, extractClaims, extractQuotes, extractFigures] as const;
    fc.assert(
      fc.property(anyText, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (text, order) => {
        const shared = analyze(text);
        const answers = new Map(order.map((at) => [at, (ask[at] as (typeof ask)[number])(shared)]));
        ask.forEach((one, at) => expect(answers.get(at)).toEqual(one(text)));
      }),
      runs(60),
    );
  });

  it('from an extractor of one’s own, and without a trace of one with other words', () => {
    const lexicon = {
      cues: [{ lemma: 'rise', part: 'verb', kind: 'speech', stance: 'asserts', source: 'this test' }],
      hedges: [{ phrase: 'council', kind: 'adverb', strength: 0.9, source: 'this test' }],
    } as const;
    fc.assert(
      fc.property(anyText, (text) => {
        const first = extract(text);
        createExtractor({ lexicon }).extract(text);
        expect(createExtractor().extract(text)).toEqual(first);
        expect(extract(text)).toEqual(first);
      }),
      runs(40),
    );
  });

  it('and the records are not shared between calls', () => {
    const text = '“We will not raise fares,” the mayor said. About 300 people came.';
    const shared = analyze(text);
    const once = extract(shared);
    (once.quotes as unknown[]).length = 0;
    (once.claims as unknown[]).length = 0;
    expect(extract(shared)).toEqual(extract(text));
  });
});
