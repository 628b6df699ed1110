/** MUC, B³ and CEAFe against values worked out by hand. */
import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../eval/coreference/assignment.js';
import { addChains, countChains, NO_CHAINS, ratesOf } from '../../eval/coreference/chain-scores.js';

const f = (
  gold: readonly (readonly string[])[],
  ours: readonly (readonly string[])[],
  measure: 'muc' | 'b3' | 'ceafe',
): number[] => {
  const { p, r, f1 } = ratesOf(countChains(gold, ours)[measure]);
  return [p, r, f1].map((value) => Math.round(value * 100) / 100);
};

describe('chains', () => {
  const gold = [
    ['a', 'b', 'c'],
    ['d', 'e'],
  ];
  it('are all right where they are the same', () => {
    for (const measure of ['muc', 'b3', 'ceafe'] as const) expect(f(gold, gold, measure)).toEqual([100, 100, 100]);
  });
  it('are counted by links, mentions and entities', () => {
    // One chain of ours holds all five: links 3 of 4; mentions 3/5·3 + 2/5·2 = 2.6 of 5; entities 2·3/(3+5) = .75.
    const ours = [['a', 'b', 'c', 'd', 'e']];
    expect(f(gold, ours, 'muc')).toEqual([75, 100, 85.71]);
    expect(f(gold, ours, 'b3')).toEqual([52, 100, 68.42]);
    expect(f(gold, ours, 'ceafe')).toEqual([75, 37.5, 50]);
  });
  it('lose recall for what is missing and precision for what is too much', () => {
    const ours = [
      ['a', 'b'],
      ['x', 'y'],
    ];
    expect(f(gold, ours, 'muc')).toEqual([50, 33.33, 40]);
    // Precision (1 + 1 + 0 + 0) / 4, recall (2/3 + 2/3 + 0 + 0 + 0) / 5.
    expect(f(gold, ours, 'b3')).toEqual([50, 26.67, 34.78]);
    // 2·2/(3+2) = .8, shared out over two chains on either side.
    expect(f(gold, ours, 'ceafe')).toEqual([40, 40, 40]);
  });
  it('add up over documents', () => {
    const one = countChains(gold, gold);
    const none = countChains(gold, []);
    expect(ratesOf(addChains(addChains(NO_CHAINS, one), none).muc)).toMatchObject({ p: 100, r: 50 });
    expect(ratesOf(NO_CHAINS.b3)).toEqual({ p: 0, r: 0, f1: 0 });
  });
});

describe('bestAssignment', () => {
  it.each([
    [[], 0],
    [[[5]], 5],
    // Taking the largest first would give 9 + 1.
    [
      [
        [9, 8],
        [7, 1],
      ],
      15,
    ],
    [
      [
        [1, 2, 9],
        [3, 8, 8],
      ],
      17,
    ],
    [[[1], [4], [2]], 4],
    [
      [
        [7, 4, 3],
        [6, 8, 5],
        [9, 4, 4],
      ],
      20,
    ],
  ])('%j: %d', (gains, most) => {
    expect(bestAssignment(gains)).toBe(most);
  });
});
