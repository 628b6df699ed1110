/** "one of the bridges" is no figure unless asked for; asking changes no other figure. */
import { describe, expect, it } from 'vitest';
import { analyze, createExtractor, extractFigures } from '../../src/index.js';
import { short } from './read.js';

const TEXT = 'One of the three bridges was shut for 40 days. It is one of the oldest and most loved crossings in town.';

describe('partitives', () => {
  it('are left out by default and found when asked for', () => {
    expect(extractFigures(TEXT).map(({ text }) => text)).toEqual(['three bridges', '40 days']);
    const asked = extractFigures(TEXT, { partitives: true }).map(short);
    expect(asked.map(({ text, value, of }) => [text, value, of])).toContainEqual([
      'one',
      1,
      'oldest and most loved crossings',
    ]);
  });

  it('leave the ids of all other figures as they are', () => {
    const asked = extractFigures(TEXT, { partitives: true });
    const plain = extractFigures(TEXT);
    const ids = new Set(plain.map(({ id }) => id));
    expect(asked.filter(({ id }) => ids.has(id))).toEqual(plain);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  it('are the same through an analysis and an extractor, and pass the filters', () => {
    const asked = extractFigures(TEXT, { partitives: true });
    expect(extractFigures(analyze(TEXT), { partitives: true })).toEqual(asked);
    expect(createExtractor().extractFigures(TEXT, { partitives: true })).toEqual(asked);
    expect(extractFigures(TEXT, { partitives: true, kinds: ['duration'] }).map(({ text }) => text)).toEqual([
      '40 days',
    ]);
  });

  it('are not "one of four", "one of several", "no one" or "one another"', () => {
    const text =
      'It was one of four, one of many. No one of note came; they met one another. He is one of several cooks.';
    expect(extractFigures(text, { partitives: true })).toEqual(extractFigures(text));
  });

  it('must be true or false', () => {
    expect(() => extractFigures(TEXT, { partitives: 1 as unknown as boolean })).toThrow('true or false');
  });
});
