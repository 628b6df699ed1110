/** Filters: which records stay, and that no link leads to one that is gone. */
import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../src/cli/command.js';
import { keepWanted } from '../../src/cli/keep.js';
import { extract, type Extraction } from '../../src/index.js';

const TEXT = `Wall repair may cost £42m

The mayor, Ada Brandt, said that the repair may cost £42m. “It could possibly be 300 tonnes,” she added.

Carl Otieno, a councillor, said the wall was built in three years. Some 40 people came. Mei Tanaka said officials had warned that the hall could close.`;
const WHOLE = extract(TEXT);
const ALL: Wanted = { only: [], minConfidence: 0, minHedging: 'none', sources: [] };
const keep = (wanted: Partial<Wanted>): Extraction => keepWanted(WHOLE, { ...ALL, ...wanted });
const namesOf = ({ sources }: Extraction): readonly string[] => sources.map(({ name }) => name);

/** Ids that a record points to. */
function linksOf(extraction: Extraction): readonly string[] {
  return [
    ...extraction.claims.flatMap(({ chain, figures, quotes, sameAs, disputedBy }) => [
      ...[...chain, ...figures, ...quotes, ...sameAs, ...disputedBy],
    ]),
    ...extraction.quotes.flatMap(({ attribution, nestedIn }) => [attribution ?? [], nestedIn ?? []].flat()),
    ...extraction.figures.flatMap(({ conversionOf }) => conversionOf ?? []),
    ...extraction.attributions.flatMap(({ source, parent }) => [source ?? [], parent ?? []].flat()),
  ];
}

describe('what is kept', () => {
  it('has what is needed to tell that this test tells something', () => {
    expect(WHOLE.attributions.some(({ parent }) => parent !== undefined)).toBe(true);
    expect(WHOLE.quotes.some(({ kind }) => kind === 'direct')).toBe(true);
  });

  it('is everything where nothing is asked for', () => {
    expect(keep({})).toBe(WHOLE);
  });

  it('is of the types that are asked for', () => {
    const claims = keep({ only: ['claims'] });
    expect(claims.claims).toHaveLength(WHOLE.claims.length);
    expect([claims.quotes, claims.figures]).toEqual([[], []]);
    const figures = keep({ only: ['figures'] });
    expect(figures.figures).toEqual(WHOLE.figures);
    expect([figures.claims, figures.quotes, figures.attributions, figures.sources]).toEqual([[], [], [], []]);
  });

  it('is hedged at least so, and figures that stand in it', () => {
    const hedged = keep({ minHedging: 'medium' });
    expect(hedged.claims.length).toBeGreaterThan(0);
    expect(hedged.claims.length).toBeLessThan(WHOLE.claims.length);
    for (const { hedging } of [...hedged.claims, ...hedged.quotes]) expect(['medium', 'high']).toContain(hedging.level);
    expect(hedged.figures.map(({ text }) => text)).toContain('£42m');
    expect(hedged.figures.map(({ text }) => text)).not.toContain('Some 40 people');
  });

  it('is what a source is credited with, named in any case and by part of its name', () => {
    for (const source of ['Ada Brandt', 'brandt', 'ada  BRANDT', 'the mayor']) {
      const hers = keep({ sources: [source] });
      expect(namesOf(hers), source).toEqual(['Ada Brandt']);
      expect(hers.claims.length, source).toBeGreaterThan(0);
      expect(hers.claims.every(({ chain }) => chain.length > 0)).toBe(true);
    }
    expect(namesOf(keep({ sources: ['brand'] }))).toEqual([]);
    expect(namesOf(keep({ sources: ['Brandt', 'Otieno'] })).length).toBe(2);
    expect(keep({ sources: ['Nobody'] })).toMatchObject({ claims: [], quotes: [], figures: [], attributions: [] });
  });

  it('has no link to what is gone, and keeps what its links lead to', () => {
    for (const wanted of [
      { only: ['claims'] },
      { only: ['quotes'] },
      { only: ['figures', 'quotes'] },
      { minHedging: 'high' },
      { sources: ['Otieno'] },
      { sources: ['Brandt'], only: ['claims'], minHedging: 'low' },
    ] as const satisfies readonly Partial<Wanted>[]) {
      const kept = keep(wanted);
      const ids = new Set(
        [...kept.claims, ...kept.quotes, ...kept.figures, ...kept.attributions, ...kept.sources].map(({ id }) => id),
      );
      expect(
        linksOf(kept).filter((id) => !ids.has(id)),
        JSON.stringify(wanted),
      ).toEqual([]);
    }
  });
});
