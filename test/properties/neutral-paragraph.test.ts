/**
 * Law 4: a neutral paragraph put in after the standfirst moves later offsets by its length and changes nothing else.
 *
 * The paragraph brings its own sentence, claim and propositions, and so the numbers in later ids go up; the body section
 * that holds it grows by it. Everything else, confidences and links included, must stay as it was.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { articles, runs } from '../support/texts.js';
import { withOwnNumbers, withoutStretch } from '../support/without-stretch.js';

/** Names nobody, quotes nothing, counts nothing, weakens nothing. */
const NEUTRAL = 'It rained overnight.';

describe('a neutral paragraph after the standfirst', () => {
  it.each(['\n', '\n\n', '\r\n\r\n'])('moves later offsets and changes nothing else, paragraphs apart by %j', (gap) => {
    fc.assert(
      fc.property(articles, ({ headline, standfirst, body }) => {
        const plain = extract([headline, standfirst, ...body].join(gap));
        const longer = extract([headline, standfirst, NEUTRAL, ...body].join(gap));
        const start = `${headline}${gap}${standfirst}${gap}`.length;
        expect(withoutStretch(longer, { start, end: start + NEUTRAL.length + gap.length })).toEqual(
          withOwnNumbers(plain),
        );
      }),
      runs(40),
    );
  });
});

describe('withoutStretch', () => {
  it('is not blind: another paragraph does change something', () => {
    const before = 'Council ‘ignored warnings’ over bridge\n\nLeaked papers add weight to earlier claims\n\n';
    const after = 'About 300 people came. The bridge closed in May.';
    const other = 'At least 20 people were hurt.\n\n';
    const longer = extract(before + other + after);
    const plain = extract(before + after);
    const stretch = { start: before.length, end: before.length + other.length };
    expect(withoutStretch(longer, { ...stretch, end: stretch.end - 1 })).not.toEqual(withOwnNumbers(plain));
    expect(withoutStretch(longer, stretch).text).toBe(plain.text);
  });
});
