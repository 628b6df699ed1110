/** How evidence becomes a confidence: weights add up, the curve is monotone, parts multiply. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, type Curve, joinParts, judge, type PartFit } from '../../src/confidence/judge.js';

const FIT: PartFit = { start: 100, weights: { near: 50, far: -75, toString: 10 }, curve: [] };

describe('judging a part', () => {
  it('adds up the weights of its signs, times their amounts', () => {
    const { confidence, evidence } = judge('speaker', FIT, [
      { sign: 'near', words: 'near', amount: 2 },
      { sign: 'far', words: 'far' },
    ]);
    expect(evidence.map(({ name, weight }) => [name, weight])).toEqual([
      ['to start with', 100],
      ['near', 100],
      ['far', -75],
    ]);
    expect(confidence).toBe(0.777);
  });

  it('leaves out what the fit does not know or what weighs nothing', () => {
    const signs = ['unknown', 'constructor', '__proto__'].map((sign) => ({ sign, words: sign }));
    const { evidence } = judge('unit', FIT, [...signs, { sign: 'near', words: 'hardly', amount: 0.001 }]);
    expect(evidence).toEqual([{ part: 'unit', name: 'to start with', weight: 100 }]);
  });

  it('says of which part each piece of evidence speaks', () => {
    const { evidence } = judge('value', FIT, [{ sign: 'near', words: 'near' }]);
    expect(evidence.every(({ part }) => part === 'value')).toBe(true);
  });
});

describe('a curve', () => {
  const CURVE: Curve = [
    [-100, -50],
    [0, 0],
    [200, 100],
  ];

  it.each([
    [-100, -50],
    [-50, -25],
    [100, 50],
    [200, 100],
    [300, 200],
    [-200, -150],
  ])('takes %i to %i', (sum, expected) => {
    expect(calibrated(sum, CURVE)).toBe(expected);
  });

  it('leaves a sum as it is where there is none', () => {
    expect(calibrated(123, [])).toBe(123);
  });

  it('never falls, and gives whole numbers', () => {
    const points = fc.uniqueArray(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 12 }).chain((sums) =>
      fc
        .array(fc.integer({ min: -900, max: 900 }), { minLength: sums.length, maxLength: sums.length })
        .map((values): Curve => {
          const ascending = [...values].sort((a, b) => a - b);
          return [...sums].sort((a, b) => a - b).map((sum, at) => [sum, ascending[at] as number]);
        }),
    );
    fc.assert(
      fc.property(points, fc.integer({ min: -2000, max: 2000 }), fc.nat(500), (curve, sum, more) => {
        const value = calibrated(sum, curve);
        expect(Number.isInteger(value)).toBe(true);
        expect(calibrated(sum + more, curve)).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe('a record', () => {
  const part = (name: 'value' | 'unit' | 'of', confidence: number) => ({ part: name, confidence, evidence: [] });

  it('is as sure as the product of the parts that count', () => {
    const { confidence, parts } = joinParts([part('value', 0.9), part('unit', 0.8)], [part('of', 0.1)]);
    expect(confidence).toBe(0.72);
    expect(parts.map(({ part: name, counts }) => [name, counts])).toEqual([
      ['value', true],
      ['unit', true],
      ['of', false],
    ]);
  });
});
