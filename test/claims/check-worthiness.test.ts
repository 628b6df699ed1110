/** Check-worthiness: which of two sentences a reader would rather want checked. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWorthinessOf } from '../../src/claims/index.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

const specs = JSON.parse(readFileSync(new URL('../specs/check-worthiness.json', import.meta.url), 'utf8')) as {
  more: string;
  less: string;
  note: string;
}[];
const scoreOf = (text: string): number => checkWorthinessOf(parseDocument(readText(text, 'sentence')), 0);

describe('check-worthiness', () => {
  it.each(specs)('$note', ({ more, less }) => {
    expect(scoreOf(more)).toBeGreaterThan(scoreOf(less) + 0.2);
  });
  it('is a probability of three decimals, 0 where there is no sentence', () => {
    expect(scoreOf('')).toBe(0);
    for (const { more, less } of specs)
      for (const score of [scoreOf(more), scoreOf(less)]) expect(Math.round(score * 1000) / 1000).toBe(score);
  });
});
