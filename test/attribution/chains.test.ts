/**
 * Chains: through whom something came, outermost first, in sentences of our own.
 *
 * A row names words of the text and the sources and stances they came through. A row with `gap` is expected to fail.
 */
import { describe, expect, it } from 'vitest';
import { analyze, type Attribution, extract } from '../../src/index.js';
import rows from '../specs/chains.json' with { type: 'json' };

interface Row {
  readonly text: string;
  readonly content: string;
  readonly chain: readonly (readonly [string | null, string])[];
  readonly gap?: string;
}

/** The attributions around a stretch of text, outermost first, read off the links of the innermost. */
function chainAround(all: readonly Attribution[], start: number, end: number): readonly Attribution[] {
  const upFrom = (innermost: Attribution): readonly Attribution[] => {
    const chain = [innermost];
    for (let at = innermost.parent; at !== undefined; at = chain[0]?.parent)
      chain.unshift(all.find(({ id }) => id === at) as Attribution);
    return chain;
  };
  return all
    .filter(({ content }) => content.some((piece) => piece.start <= start && end <= piece.end))
    .map(upFrom)
    .reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

describe('chains', () => {
  for (const { text, content, chain, gap } of rows as unknown as readonly Row[]) {
    (gap === undefined ? it : it.fails)(`of ${chain.length}: ${text}`, () => {
      const start = text.indexOf(content);
      const { attributions } = extract(analyze(text, { unit: 'passage' }));
      const found = chainAround(attributions, start, start + content.length);
      expect(found.map(({ mention, stance }) => [mention?.text ?? null, stance])).toEqual(chain);
    });
  }

  it('has at least sixty rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });
});
