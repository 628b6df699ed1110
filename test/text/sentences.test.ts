/** Sentence boundaries, from `test/specs/sentences.json`: a spec that lists one sentence says that nothing is cut. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadingUnit } from '../../src/records/index.js';
import { readText } from '../../src/text/index.js';

interface SentenceSpec {
  readonly note: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly unit?: ReadingUnit;
}
const specs = JSON.parse(readFileSync(new URL('../specs/sentences.json', import.meta.url), 'utf8')) as SentenceSpec[];

describe('sentences', () => {
  it.each(specs)('$note: $text', ({ text, sentences, unit }) => {
    const layer = readText(text, unit ?? 'passage');
    expect(layer.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('are cut at a mark where they are over-long', () => {
    const clause = 'the dog saw the cat near the old mill by the river, ';
    const text = `${clause.repeat(150)}and slept.`;
    const { sentences } = readText(text, 'passage');
    expect(sentences.length).toBe(2);
    expect(text.slice(0, sentences[0]?.end).endsWith('river,')).toBe(true);
    expect(sentences.every(({ tokens }) => tokens.length <= 1_000)).toBe(true);
    expect(readText(text, 'sentence').sentences.length).toBe(1);
  });
});
