import { describe, expect, it } from 'vitest';
import { findNames, parseDocument, type Tree } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

const namesIn = (text: string): string[] => {
  const document = parseDocument(readText(text, 'sentence'));
  const tree = document.trees[0] as Tree;
  return (findNames(document)[0] ?? []).map(
    ({ first, last, kind }) =>
      `${tree.words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' ')}: ${kind}`,
  );
};

describe('findNames', () => {
  it.each([
    [
      'Angela Weber of Acme Holdings flew from London to Nairobi on Monday.',
      ['Angela Weber: person', 'Acme Holdings: organisation', 'London: place', 'Nairobi: place'],
    ],
    ['The University of Leeds said that Mr Brown had left.', ['University of Leeds: organisation', 'Mr Brown: person']],
    ['Dvořák was born in Bohemia.', ['Dvořák: person', 'Bohemia: place']],
    ['The weather was fine on Monday.', []],
    ['Bread and milk rose in price, the shop said.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('gives names in order that never overlap, whatever stands in the text', () => {
    const document = parseDocument(readText('A Of The B And C de D & E ’s F - G. '.repeat(200), 'sentence'));
    let end = -1;
    for (const { first, last } of findNames(document)[0] ?? []) {
      expect(first).toBeGreaterThan(end);
      expect(last).toBeGreaterThanOrEqual(first);
      end = last;
    }
  });
});
