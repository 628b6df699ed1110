/** Paragraphs of plain text: which lines belong together. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/index.js';

const paragraphsOf = (text: string): string[] =>
  readText(text, 'passage').paragraphs.map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it.each([
    ['one a line', 'He left.\nShe stayed.', ['He left.', 'She stayed.']],
    ['blank lines', 'He left.\n\n\nShe stayed.', ['He left.', 'She stayed.']],
    ['CRLF', 'He left.\r\nShe stayed.\r\n\r\nThey slept.', ['He left.', 'She stayed.', 'They slept.']],
    ['CR alone and form feeds', 'He left.\rShe stayed.\fThey slept.', ['He left.', 'She stayed.', 'They slept.']],
    ['separators of Unicode', 'He left.\u2028She stayed.\u2029They slept.', ['He left.', 'She stayed.', 'They slept.']],
    ['white lines', '  He left.  \n \t \n  She stayed. ', ['He left.', 'She stayed.']],
    ['bullets', 'The plan:\n• more buses\n• fewer cars', ['The plan:', '• more buses', '• fewer cars']],
    ['short lines that start lower case are a list', 'apples\npears\nplums', ['apples', 'pears', 'plums']],
    ['nothing', ' \n\0\n ', []],
  ])('%s', (_name, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });

  it('joins wrapped lines, and only them', () => {
    const first =
      'The council met again on Monday to talk about\nthe bridge, which has been closed to all but\nbicycles since a lorry hit it.';
    const second =
      'Members could not agree on who should pay for\nthe repairs. They will meet again next month,\nthe clerk said.';
    expect(paragraphsOf(`${first}\n\n${second}`)).toEqual([first, second]);
    expect(paragraphsOf(`${first}\n${second}`)).toEqual([first, second]);
    expect(paragraphsOf(`Bridge talks fail\nBy JO ROE\n${first}`)).toEqual(['Bridge talks fail', 'By JO ROE', first]);
  });

  it('joins wrapped lines with CRLF', () => {
    const text =
      'The council met again on Monday to talk about\r\nthe bridge, which has been closed to all but\r\nbicycles since a lorry hit it.';
    expect(paragraphsOf(text)).toEqual([text]);
    expect(readText(text, 'passage').sentences.length).toBe(1);
  });

  it('does not join long paragraphs, one a line', () => {
    const line =
      'The council met again on Monday to talk about the bridge, which has been closed to all but bicycles since a lorry hit it in the spring.';
    expect(paragraphsOf(`${line}\n${line}`)).toEqual([line, line]);
  });

  it('joins a long line that broke in mid-sentence', () => {
    const text =
      'The council met again on Monday to talk about the bridge, which has been closed to all but bicycles since\nthe spring of last year, when a lorry hit it and nobody could say who should pay for the repairs of it.';
    expect(paragraphsOf(text)).toEqual([text]);
  });

  it('counts its sentences', () => {
    const { paragraphs, sentences } = readText('He left. She stayed.\nThey slept.', 'passage');
    expect(paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});
