/** Figures as a person would write them down. */
import { describe, expect, it } from 'vitest';
import { figureParts, numberText } from '../../src/formats/figure-text.js';
import type { Figure, Unit } from '../../src/index.js';
import { EXTRACTION } from './extraction.js';

const [COUNT] = EXTRACTION.figures as readonly [Figure];
const POUND: Unit = { name: 'pound sterling', code: 'GBP', symbol: '£', dimension: 'money' };
const METRE: Unit = { name: 'metre', symbol: 'm', dimension: 'length' };

describe('numberText', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.8912, '1,234,567.891'],
    [-12345, '-12,345'],
    [0.5, '0.5'],
    [1e21, '1e+21'],
    [NaN, 'NaN'],
  ])('writes %d as %s', (value, words) => {
    expect(numberText(value)).toBe(words);
  });
});

describe('figureParts', () => {
  const first = (changes: Partial<Figure>): string | undefined => figureParts({ ...COUNT, ...changes })[0];

  it('writes values with their units', () => {
    expect(first({ value: 42e6, unit: POUND, kind: 'money' })).toBe('£42,000,000');
    expect(first({ value: 5, unit: { name: 'Estmoor crown', dimension: 'money' } })).toBe('5 Estmoor crown');
    expect(first({ value: 6, unit: METRE })).toBe('6 metres');
    expect(first({ value: 1, unit: METRE })).toBe('1 metre');
    expect(first({ value: 6, unit: { name: 'foot', symbol: 'ft', dimension: 'length' } })).toBe('6 foot');
    expect(first({ value: 40, unit: { name: 'percent', symbol: '%', dimension: 'proportion' } })).toBe('40%');
  });

  it('writes bounds and both ends of a range', () => {
    expect(first({ value: 300, bound: 'at-least' })).toBe('at least 300');
    const range = { low: 38, high: 42, asWritten: [38, 42] as const };
    expect(first({ value: 40, bound: 'between', range })).toBe('between 38 and 42');
    expect(first({ value: 40, bound: 'about', range })).toBe('about 38 to 42');
  });

  it('says what changed, what it is a rate of, and what it converts', () => {
    expect(figureParts({ ...COUNT, per: { start: 0, end: 4, text: 'week' }, conversionOf: 'f9' })).toEqual([
      '1,240',
      'count',
      'of homes',
      'per week',
      'up from 900',
      'converts f9',
    ]);
    const { from: _, ...unchanged } = COUNT;
    expect(figureParts({ ...unchanged, change: 'down' })).toContain('down');
    expect(figureParts({ ...unchanged, change: 'none' })).not.toContain('none');
  });
});
