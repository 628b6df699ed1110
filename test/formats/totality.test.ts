/** Every format writes every extraction, whatever the text was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  locateAnnotation,
  toAccount,
  toBrat,
  toCsv,
  toHtmlReport,
  toJsonLd,
  toJsonLines,
  toMarkdown,
  toWebAnnotation,
} from '../../src/formats/index.js';
import { extract, type Extraction } from '../../src/index.js';

const WRITERS: Readonly<Record<string, (extraction: Extraction) => unknown>> = {
  toAccount,
  toBrat,
  toCsv,
  toHtmlReport,
  toJsonLd,
  toJsonLines,
  toMarkdown,
  toWebAnnotation,
};

/** Pieces that become records, with pieces that break them. */
const piece = fc.constantFrom(
  'The mayor said that 300 people may come. ',
  '“It cost £2.7m,” said Žofie Dvořák, 41. ',
  'Officials denied it. ',
  'It rose from 5% to 6%, according to a report. ',
  ...['🎈', '\ud800', '\0', '\r\n', '\n\n', '<b>', '"', '=', ';', '\u202e', '\t', '  ', '“', '”'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('every format', () => {
  it.each(Object.entries(WRITERS))('%s throws for no text, and writes the same for the same', (_, write) => {
    fc.assert(
      fc.property(text, (words) => {
        const extraction = extract(words);
        expect(write(extraction)).toEqual(write(extraction));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the characters of every annotation again', () => {
    fc.assert(
      fc.property(text, (words) => {
        const extraction = extract(words);
        const { claims, quotes, figures } = extraction;
        const spans = [...claims, ...quotes.flatMap(({ parts }) => parts), ...figures];
        const targets = toWebAnnotation(extraction).items.flatMap(({ target }) => target);
        expect(locateAnnotation(words, targets)).toEqual(
          spans.map(({ start, end, text: said }) => ({ start, end, text: said })),
        );
      }),
      { numRuns: 100 },
    );
  });
});
