/** What a reader would call a quote, and of which kind: whole sentences, from the text on. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const quotesOf = (text: string): readonly string[] =>
  extract(text).quotes.map(({ kind, parts }) => `${kind}: ${parts.map((part) => part.text).join(' … ')}`);

describe('quotes', () => {
  it.each([
    ['“The wall is safe,” the mayor said.', ['direct: The wall is safe'], 'an utterance'],
    [
      'The mayor said the wall was “safe as a house”.',
      ['mixed: the wall was “safe as a house”'],
      'marks around a part',
    ],
    ['The mayor said that the wall was safe.', ['indirect: the wall was safe'], 'no marks'],
    [
      'Analysts had predicted growth of 7 per cent.',
      ['indirect: growth of 7 per cent'],
      'a noun phrase that says something',
    ],
    ['Officials put the spill at 60 tonnes.', ['indirect: the spill at 60 tonnes'], 'an amount that somebody names'],
    ['The mayor hopes to leave in May.', [], 'a hope'],
    ['The mayor declined to comment.', [], 'a refusal'],
    ['The mayor urged caution.', [], 'an act of speech'],
    [
      '“We thought the lock was broken,” the guard said.',
      ['direct: We thought the lock was broken', 'indirect: the lock was broken'],
      'what an utterance tells of is not quoted itself',
    ],
    [
      '“We did not believe the noise at first,” the guard said.',
      ['direct: We did not believe the noise at first'],
      'nor is a thing',
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
