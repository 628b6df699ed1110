/** Figures against `test/specs/figures.json`: what is found, what is not, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresIn, short, type ShortFigure } from './read.js';

interface Spec {
  readonly text: string;
  /** All figures of the sentence, in order. `of` and `period` are written only where they do not rest on a tree. */
  readonly figures: readonly ShortFigure[];
  readonly note: string;
  /** Why what is expected is not yet found. */
  readonly gap?: string;
}
const specs = JSON.parse(readFileSync(new URL('../specs/figures.json', import.meta.url), 'utf8')) as Spec[];

/** Only what the spec speaks of, but a change, a bound or a unit it does not name must not be there. */
function compared(found: ShortFigure, wanted: ShortFigure | undefined): ShortFigure {
  const { of, period, ...rest } = found;
  return {
    ...rest,
    ...(wanted?.of === undefined || of === undefined ? {} : { of }),
    ...(wanted?.period === undefined || period === undefined ? {} : { period }),
  };
}

describe('figures', () => {
  it.each(specs.filter(({ gap }) => gap === undefined))('$note: $text', ({ text, figures }) => {
    expect(figuresIn(text).map((figure, index) => compared(short(figure), figures[index]))).toEqual(figures);
  });
  // A gap that closes must move up: this fails when the figures are right.
  it.fails.each(specs.filter(({ gap }) => gap !== undefined))('gap, $gap: $text', ({ text, figures }) => {
    expect(figuresIn(text).map((figure, index) => compared(short(figure), figures[index]))).toEqual(figures);
  });
  it('has negatives beside positives', () => {
    expect(specs.filter(({ figures }) => figures.length === 0).length).toBeGreaterThan(10);
  });
  it('names its rules and evidence when asked to explain', () => {
    const [figure] = figuresIn('At least 40 people came.');
    expect(figure?.explanation?.rules).toEqual(['number', 'bound:at least', 'counted-noun']);
    expect(figure?.explanation?.evidence.every(({ weight }) => Number.isInteger(weight))).toBe(true);
  });
});
