/**
 * `compareClaims` on pairs of claims: 150 written before the code, 40 after it stood.
 *
 * A row with `gap` says what is not yet seen; it is expected to fail, and a row that begins to pass must lose its mark.
 */
import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type ClaimComparison,
  compareClaims,
  createExtractor,
  extractClaims,
  PurportError,
} from '../../src/index.js';
import pairRows from '../specs/claim-pairs.json' with { type: 'json' };
import laterRows from '../specs/claim-pairs-later.json' with { type: 'json' };

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly is: string;
  readonly narrower?: string;
  readonly by: string;
  readonly gap?: string;
}

const written: readonly PairRow[] = pairRows;
const later: readonly PairRow[] = laterRows;

const known = new Map<PairRow, ClaimComparison>();

/** The comparison of a row, made once. */
function comparisonOf(row: PairRow): ClaimComparison {
  const comparison = known.get(row) ?? compareClaims(row.a, row.b);
  known.set(row, comparison);
  return comparison;
}

/** Relation and narrower claim in one word. */
const answer = ({ relation, narrower }: ClaimComparison): string =>
  narrower === null ? relation : `${relation}: ${narrower}`;
const wanted = ({ is, narrower }: PairRow): string => (narrower === undefined ? is : `${is}: ${narrower}`);

describe.each([
  ['150 pairs written before the code', written],
  ['40 pairs written after it', later],
])('%s', (_, rows) => {
  for (const row of rows) {
    (row.gap === undefined ? it : it.fails)(`${row.is} by ${row.by}: ${row.a} | ${row.b}`, () => {
      expect(answer(comparisonOf(row))).toBe(wanted(row));
    });
  }
});

describe('the pairs', () => {
  it('are 150 and 40, each answer well represented, none twice', () => {
    const count = (rows: readonly PairRow[], is: string): number => rows.filter((row) => row.is === is).length;
    for (const is of ['same', 'contradicts', 'narrows', 'unrelated']) {
      expect(count(written, is)).toBeGreaterThanOrEqual(30);
      expect(count(later, is)).toBe(10);
    }
    expect([written.length, later.length]).toEqual([150, 40]);
    expect(new Set([...written, ...later].map(({ a, b }) => `${a} ${b}`)).size).toBe(190);
  });

  it('are never called same, narrower or contradictory wrongly', () => {
    const wrong = [...written, ...later].filter((row) => {
      const { relation } = comparisonOf(row);
      return relation !== 'unrelated' && relation !== row.is;
    });
    expect(wrong).toEqual([]);
  });

  it('compare alike whichever comes first', () => {
    const turned = ({ relation, narrower }: ClaimComparison): string =>
      narrower === null ? relation : `${relation}: ${narrower === 'a' ? 'b' : 'a'}`;
    const some = [...written, ...later].filter((_, index) => index % 3 === 0);
    for (const row of some)
      expect(turned(compareClaims(row.b, row.a)), `${row.a} | ${row.b}`).toBe(answer(comparisonOf(row)));
  });
});

describe('compareClaims', () => {
  const claimsOf = (text: string): readonly Claim[] => extractClaims(text);

  it('takes claims as records, and as records that were written out and read again', () => {
    const [said] = claimsOf('The harbour is closed. Doctors said 65 people had died in the flood.').slice(1);
    const copy = JSON.parse(JSON.stringify(said)) as Claim;
    for (const claim of [said as Claim, copy]) {
      expect(compareClaims(claim, 'The flood killed 40 people.').relation).toBe('contradicts');
      expect(compareClaims(claim, 'Sixty-five people died in the flood.').relation).toBe('same');
    }
  });

  it('reads pronouns by what stands in the standalone text', () => {
    const claims = claimsOf('The council met on Monday. It sold the park.');
    const sold = claims.find(({ text }) => text.includes('sold')) as Claim;
    expect(compareClaims(sold, 'The council sold the park.').relation).toBe('same');
    expect(compareClaims(sold, 'The church sold the park.').relation).toBe('unrelated');
  });

  it('takes polarity and hedging from the record', () => {
    const [denied] = claimsOf('The firm denied selling weapons.');
    expect(compareClaims(denied as Claim, 'The firm sold weapons.').relation).toBe('contradicts');
    const [hedged] = claimsOf('The firm may have sold the mine, analysts said.');
    const comparison = compareClaims(hedged as Claim, 'The firm sold the mine.');
    expect(answer(comparison)).toBe('narrows: b');
    expect(comparison.steps).toContainEqual({ part: 'firmness', finding: 'b-says-more', a: 'medium', b: 'none' });
  });

  it('does not call a contradiction what is only held possible', () => {
    expect(compareClaims('The firm may have sold the mine.', 'The firm did not sell the mine.').relation).toBe(
      'unrelated',
    );
  });

  it('says what the answer rests on', () => {
    const { steps } = compareClaims('The flood killed 40 people in May.', 'The flood killed 65 people.');
    expect(steps).toEqual([
      { part: 'predicate', finding: 'same', a: 'killed', b: 'killed' },
      { part: 'subject', finding: 'same', a: 'The flood', b: 'The flood' },
      { part: 'object', finding: 'same', a: '40 people', b: '65 people' },
      { part: 'time', finding: 'a-says-more', a: 'may', b: null },
      { part: 'figure', finding: 'opposed', a: '40 people', b: '65 people' },
      { part: 'polarity', finding: 'same', a: 'affirmed', b: 'affirmed' },
    ]);
  });

  it('compares nothing with what claims nothing', () => {
    const nothing = { record: 'comparison', relation: 'unrelated', narrower: null, steps: [] };
    expect(compareClaims('', 'The dam broke.')).toEqual(nothing);
    expect(compareClaims('The dam broke.', '…')).toEqual(nothing);
  });

  it('is bound to the lexicon of an extractor', () => {
    const cue = { lemma: 'mansplain', part: 'verb', kind: 'speech', stance: 'denies', source: 'an editor' } as const;
    const mine = createExtractor({ lexicon: { cues: [cue] } });
    const pair = ['The firm mansplained that the dam broke.', 'The dam broke.'] as const;
    expect(mine.compareClaims(...pair).relation).toBe('contradicts');
    expect(compareClaims(...pair).relation).not.toBe('contradicts');
    const [claim] = extractClaims(pair[1]);
    expect(mine.compareClaims(claim as Claim, pair[0]).relation).toBe('contradicts');
  });

  it('refuses what is neither a claim nor a string', () => {
    for (const wrong of [null, undefined, 42, {}, { record: 'quote' }]) {
      expect(() => compareClaims(wrong as unknown as string, 'The dam broke.')).toThrow(PurportError);
      expect(() => compareClaims('The dam broke.', wrong as unknown as string)).toThrow(
        expect.objectContaining({ code: 'not-a-string' }),
      );
    }
  });
});
