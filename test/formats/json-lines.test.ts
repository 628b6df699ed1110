/** JSON Lines: every record once, unchanged, in order. */
import { describe, expect, it } from 'vitest';
import { toJsonLines } from '../../src/formats/index.js';
import { EXTRACTION } from './extraction.js';

const linesOf = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('toJsonLines', () => {
  it('writes what the extraction is, then every record, unchanged', () => {
    const { sections, sentences, sources, attributions, quotes, figures, claims } = EXTRACTION;
    const [first, ...records] = linesOf(toJsonLines(EXTRACTION));
    expect(first).toEqual({ record: 'extraction', schema: 1, version: '1.2.3', language: 'en' });
    expect(records).toEqual([...sections, ...sentences, ...sources, ...attributions, ...quotes, ...figures, ...claims]);
  });

  it('names the document where it is known', () => {
    const document = { url: 'https://example.org/wall', date: '2026-11-22' };
    expect(linesOf(toJsonLines(EXTRACTION, { document }))[0]).toMatchObject({ document });
  });

  it('keeps one record on one line whatever the text holds', () => {
    const [section] = EXTRACTION.sections;
    if (!section) throw new Error('The extraction has no section.');
    const odd = { ...section, text: 'a\nb\u2028c\r"\ud800' };
    const lines = toJsonLines({ ...EXTRACTION, sections: [odd] });
    expect(linesOf(lines)[1]).toEqual(odd);
    expect(lines.endsWith('\n')).toBe(true);
  });
});
