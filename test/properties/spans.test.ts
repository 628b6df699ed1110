/** Law 1: every span slices back to its text, lies inside its parent, is not empty, is in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../src/index.js';
import { READERS } from '../support/extractors.js';
import { analysisFaults, extractionFaults, sliceFaults } from '../support/span-law.js';
import { anyText, articles, runs } from '../support/texts.js';

describe('spans', () => {
  it.each(Object.entries(READERS))('of %s slice back to their text', (_name, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sliceFaults(text, read(text))).toEqual([]);
      }),
      runs(40),
    );
  });

  it('of an analysis lie inside their parents, in order, and the trees are trees', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('article', 'passage', 'sentence'), (text, unit) => {
        expect(analysisFaults(analyze(text, { unit }))).toEqual([]);
      }),
      runs(150),
    );
  });

  it('of an extraction lie inside their parents and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extractionFaults(extract(text))).toEqual([]);
      }),
      runs(150),
    );
  });

  it('of a whole article slice back and are in order', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom('\n', '\n\n', '\r\n\r\n'), ({ headline, standfirst, body }, gap) => {
        const text = [headline, standfirst, ...body].join(gap);
        const extraction = extract(text);
        expect([...sliceFaults(text, extraction), ...extractionFaults(extraction)]).toEqual([]);
      }),
      runs(60),
    );
  });

  it('reads the unit sentence as one sentence at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyze(text, { unit: 'sentence' }).sentences.length).toBeLessThanOrEqual(1);
      }),
      runs(60),
    );
  });
});
