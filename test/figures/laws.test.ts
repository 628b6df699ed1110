/** Laws of figures over made-up news text: spans slice, lie inside each other, never overlap; numbers are finite; links lead somewhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, extract, extractFigures } from '../../src/index.js';

const PIECES = [
  ...[
    '12',
    '1,662',
    '2½',
    '-3',
    '0',
    '999999999999999999999',
    '1.2.3',
    '2016',
    '½',
    'two',
    'twenty-one',
    'half',
    'a third',
    'dozens of',
    'several hundred',
    'million',
    'bn',
    'm',
    'k',
  ],
  ...[
    '$',
    '£',
    '€',
    'US$',
    '%',
    'per cent',
    'km',
    'kg',
    'years old',
    'pounds',
    '°C',
    'p',
    'in',
    '"',
    "'",
    '-',
    '–',
    '/',
    '(',
    ')',
    ',',
    '.',
    '±',
    '×10^',
    '~',
    '>',
  ],
  ...[
    'at least',
    'up to',
    'more than',
    'from',
    'to',
    'between',
    'and',
    'or',
    'of',
    'the',
    'a',
    'per',
    'year',
    'people',
    'rose',
    'fell',
    'by',
    'up',
    'one',
    'May',
    'since',
    'last year',
    'Boeing',
    'No.',
  ],
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('figures of any text', () => {
  it('slice, nest, and never overlap', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const figures = extractFigures(analyze(text, { unit: 'sentence' }));
        figures.forEach((figure, index) => {
          for (const span of [figure, figure.number, figure.of, figure.per, figure.period]) {
            if (span) expect(span.text).toBe(text.slice(span.start, span.end));
            if (span) expect(span.end).toBeGreaterThan(span.start);
          }
          expect(figure.start <= figure.number.start && figure.number.end <= figure.end).toBe(true);
          expect(figure.start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(
            figure.range === undefined || (figure.range.low <= figure.range.high && Number.isFinite(figure.range.high)),
          ).toBe(true);
          expect(
            figure.conversionOf === undefined || figures.slice(0, index).some(({ id }) => id === figure.conversionOf),
          ).toBe(true);
          expect(figure.confidence > 0 && figure.confidence < 1).toBe(true);
        });
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  it('are the same alone and within an extraction', () => {
    const paragraphs = fc.array(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 4 });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n\n', '\n', ' '), (texts, gap) => {
        const text = texts.join(gap);
        const { figures } = extract(text);
        expect(extractFigures(text)).toEqual(figures);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
