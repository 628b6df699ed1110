/** What is credited and to whom, where the words stand apart: asides in the middle of what was said, speakers who do something meanwhile. */
import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../src/index.js';

const ROWS: readonly (readonly [text: string, source: string, ...content: string[]])[] = [
  ['The pitch, the captain said, was too wet for play.', 'the captain', 'The pitch', 'was too wet for play'],
  [
    'To repair the dam, Ms. Ferrer argued, the council must borrow again.',
    'Ms. Ferrer',
    'To repair the dam',
    'the council must borrow again',
  ],
  [
    'The captain said the pitch, which had been flooded, was too wet.',
    'The captain',
    'the pitch, which had been flooded, was too wet',
  ],
  ['“We tried,” she said, waving, “but the pitch was a bog.”', 'she', 'We tried', 'but the pitch was a bog.'],
  [
    '“It was a bog,” said Jon Vale, the captain of the visitors.',
    'Jon Vale, the captain of the visitors',
    'It was a bog',
  ],
];

describe('contents and speakers', () => {
  for (const [text, source, ...content] of ROWS) {
    it(text, () => {
      const [found] = extract(analyze(text, { unit: 'passage' })).attributions;
      expect(found?.mention?.text).toBe(source);
      expect(found?.content.map((piece) => piece.text)).toEqual(content);
    });
  }
});
