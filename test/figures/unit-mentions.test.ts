/** Units named without an amount: found where nothing else could be meant, never inside a figure. */
import { describe, expect, it } from 'vitest';
import { analyze, createExtractor, unitMentions } from '../../src/index.js';

const named = (text: string): string[] => unitMentions(text).map((one) => `${one.text}: ${one.unit.name}`);

describe('unitMentions', () => {
  it.each([
    ['Turn Fahrenheit into degrees Celsius.', ['Fahrenheit: degree Fahrenheit', 'degrees Celsius: degree Celsius']],
    ['The bonds are priced in euros, not US dollars.', ['euros: euro', 'US dollars: US dollar']],
    ['The dose is given in mcg.', ['mcg: microgram']],
    ['How many kilometres is that?', ['kilometres: kilometre']],
  ])('finds the units of "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'It is 20 kilometres away and costs 15 euros.',
    'She paid $58 per barrel.',
    'The second man won in a bar.',
    'A barometer stood in the hall.',
  ])('finds none in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('slices, and is the same through an analysis or an extractor', () => {
    const text = '😀 The yard sells by the kilogram, in pounds sterling.';
    const mentions = unitMentions(text);
    expect(mentions.length).toBeGreaterThan(1);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    expect(unitMentions(analyze(text))).toEqual(mentions);
    expect(createExtractor().unitMentions(text)).toEqual(mentions);
  });
});
