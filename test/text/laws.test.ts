/** Laws of the text layer, over news-like fragments and raw UTF-16: spans slice, stand in order and inside each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingUnit } from '../../src/records/index.js';
import { readText } from '../../src/text/index.js';
import { runs } from '../support/texts.js';

const FRAGMENTS = [
  'Storm hits town',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  'By Jo Roe',
  'LONDON, May 3 (Kestrel) — ',
  'The council met.',
  'It left.The mayor stayed.',
  '“We lost,” he said.',
  '‘It is over.',
  '’',
  '“',
  '”',
  '"',
  "'",
  "''",
  '``',
  'Mr. Vale',
  'the U.S.',
  '…',
  '...',
  '?!',
  '(',
  ')',
  'Your support helps our journalism.',
  'Read more',
  'Share',
  'Comments',
  '© 2024',
  '• one',
  '12"',
  '5\'10"',
  'é',
  '👍',
  '\ud800',
  '\0',
  'Dvořák',
  'a'.repeat(80),
  '(Photo: Ana Vale)',
  'Published 3 hours ago',
  'the bridge, which has been closed to all but\nbicycles since a lorry hit it',
  '—',
  'e.g.',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);
const units = fc.constantFrom<ReadingUnit>('article', 'passage', 'sentence');

describe('the text layer', () => {
  it('has sentences whose tokens slice, in order, inside their paragraph and section', () => {
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const { sentences, paragraphs, sections } = readText(text, unit);
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const { start, end, text: word } of sentence.tokens) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(word).toBe(text.slice(start, end));
            last = end;
          }
          const paragraph = paragraphs[sentence.paragraph];
          expect(
            paragraph !== undefined &&
              paragraph.start <= sentence.start &&
              sentence.end <= paragraph.end &&
              paragraph.section === sentence.section,
          ).toBe(true);
        }
        for (const { start, end, text: words } of sections) expect(words).toBe(text.slice(start, end));
        for (const { start, end, section } of paragraphs)
          expect(sections.some((own) => own.kind === section && own.start <= start && end <= own.end)).toBe(true);
      }),
      runs(300),
    );
  });

  it('has quotations in order, nested, never crossing, inside their paragraph', () => {
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const { quotations, paragraphs } = readText(text, unit);
        const around: { end: number }[] = [];
        let last = -1;
        for (const { start, end, innerStart, innerEnd, depth, paragraph, closed } of quotations) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(start <= innerStart && innerStart < innerEnd && innerEnd <= end).toBe(true);
          expect(closed || innerEnd === end).toBe(true);
          const own = paragraphs[paragraph];
          expect(own !== undefined && own.start <= start && end <= own.end).toBe(true);
          while (around.length > 0 && (around.at(-1)?.end ?? 0) <= start) around.pop();
          expect(depth).toBe(around.length);
          if (around.length > 0) expect(end).toBeLessThanOrEqual(around.at(-1)?.end ?? 0);
          around.push({ end });
        }
      }),
      runs(300),
    );
  });
});
