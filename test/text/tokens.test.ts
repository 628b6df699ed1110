/** Tokens of hostile strings: each slices, they stand in order, and no visible character is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpace } from '../../src/span.js';
import { readTokens } from '../../src/text/tokens.js';

const PIECES = [
  ...[
    'word',
    'Dvořák',
    "can't",
    '’s',
    "'",
    '’',
    '“',
    '”',
    '``',
    "''",
    '$5bn',
    '£2.7m',
    '40%',
    '…',
    'U.S.',
    '1,662',
    '5:30',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    'e\u0301',
    '\uD800',
    '\uDC00',
    '\u0000',
    '\u00ad',
    '\u200b',
    '\u00a0',
    'Москва',
    '中文字',
    'ﬁ',
    'http://a.b/c',
    '@me',
  ],
  ...['—', '-', '(', '[', '__a__', ' ', '\n', '\r\n', '\t'],
];

/** Offset of the first visible unit that no token holds; −1 where there is none. */
function firstLost(text: string): number {
  let at = 0;
  for (const { start, end } of readTokens(text, 0, text.length)) {
    for (; at < start; at++) if (!isSpace(text.charCodeAt(at))) return at;
    at = Math.max(at, end);
  }
  for (; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return at;
  return -1;
}

describe('readTokens', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  it('slices every token out of the input, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end, text: words } of readTokens(text, 0, text.length)) {
          expect(words).toBe(text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });
  it('loses no visible character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(firstLost(text)).toBe(-1);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
  it.each(["__a__'’s", 'a’’b', "“a'’ b"])('holds both marks where two kinds of apostrophe meet: %s', (text) => {
    expect(firstLost(text)).toBe(-1);
  });
});
