/** The fits: what they learn from examples, and the figures they are judged by. */
import { describe, expect, it } from 'vitest';
import { isThere } from '../../eval/corpora.js';
import { loadScorer } from '../../eval/scorers.js';
import { binsOf, calibrationOf, type Point, thresholdsOf } from '../../training/confidence/calibration.js';
import { type Example, fitPart, probabilityUnder } from '../../training/confidence/fit.js';

/** Right three times in four with the sign, once in four without. */
const EXAMPLES: readonly Example[] = Array.from({ length: 800 }, (_, at) => ({
  group: `document ${at % 40}`,
  signs: at % 2 === 0 ? [{ sign: 'near', words: 'near' }] : [],
  right: at % 2 === 0 ? at % 8 !== 0 : at % 8 === 1,
}));
const SETTINGS = { penalty: 1, leastCount: 10, bins: 0 };

describe('a fit', () => {
  it('gives back the shares it was shown', () => {
    const fit = fitPart(EXAMPLES, SETTINGS);
    expect(probabilityUnder(fit, [{ sign: 'near', words: '' }])).toBeCloseTo(0.75, 1);
    expect(probabilityUnder(fit, [])).toBeCloseTo(0.25, 1);
  });

  it('leaves out signs that are rare, and is the same twice', () => {
    const rare = [...EXAMPLES, { group: 'x', signs: [{ sign: 'rare', words: '' }], right: false }];
    expect(Object.keys(fitPart(rare, SETTINGS).weights)).toEqual(['near']);
    expect(fitPart(rare, SETTINGS)).toEqual(fitPart(rare, SETTINGS));
  });

  it('has a curve that ascends', () => {
    const { curve } = fitPart(EXAMPLES, { ...SETTINGS, bins: 6 });
    expect(curve.length).toBeGreaterThan(1);
    for (const [at, [sum, value]] of curve.entries()) {
      if (at === 0) continue;
      expect(sum).toBeGreaterThan(curve[at - 1]?.[0] ?? 0);
      expect(value).toBeGreaterThanOrEqual(curve[at - 1]?.[1] ?? 0);
    }
  });
});

describe('the figures of a calibration', () => {
  const points: readonly Point[] = [
    { confidence: 0.95, right: true },
    { confidence: 0.91, right: true },
    { confidence: 0.55, right: false },
    { confidence: 0.55, right: true },
    { confidence: 0.12, right: false },
  ];

  it('are those of hand', () => {
    // Bins: .12 against 0, .55 against .5, .93 against 1.
    expect(calibrationOf(points)).toEqual({ n: 5, ece: 0.072, auroc: 0.917, at90: { share: 0.4, right: 1 } });
    expect(binsOf(points)[5]).toEqual({ n: 2, confidence: 0.55, right: 0.5 });
    expect(thresholdsOf(points).find(({ from }) => from === 0.5)).toEqual({ from: 0.5, share: 0.8, right: 0.75 });
  });

  it.skipIf(!isThere('score'))('are those of the shared scorer', async () => {
    const { scoreFigures } = await loadScorer('figures');
    const value = (at: number): number => at + 1;
    const gold = points.map(({ right }, at) => ({ id: at, figures: [{ value: right ? value(at) : -1, unit: '-' }] }));
    const predicted = points.map(({ confidence }, at) => ({
      id: at,
      figures: [{ value: value(at), unit: '-', change: '=', concepts: [], confidence }],
    }));
    expect(scoreFigures(gold, predicted).calibration).toEqual(calibrationOf(points));
  });
});
