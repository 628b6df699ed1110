/** `extractFigures` alone does the least work that gives the same answer: it parses only sentences whose figures need a tree. */
import { describe, expect, it } from 'vitest';
import { analyze, createExtractor, extract, extractFigures } from '../../src/index.js';
import { findFigures } from '../../src/figures/index.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

const ARTICLE = [
  'The harbour board met on Tuesday. It will close the north pier in 2031.',
  'Repairs cost £2.7m ($3.4m), up from £1.9m in 2016, the board said. Nobody was surprised.',
  'Two of its nine members voted against the plan. Section 14 of the charter allows that.',
  'The first tender failed. “We lost half a year,” said the chairwoman, who is 61 years old.',
].join('\n\n');

describe('extractFigures alone', () => {
  it('gives what extract gives', () => {
    const { figures } = extract(ARTICLE);
    expect(figures.length).toBeGreaterThan(5);
    expect(extractFigures(ARTICLE)).toEqual(figures);
    expect(extractFigures(analyze(ARTICLE))).toEqual(figures);
    expect(createExtractor({ unit: 'passage' }).extractFigures(ARTICLE)).toEqual(
      extract(analyze(ARTICLE, { unit: 'passage' })).figures,
    );
  });

  it('asks for no tree where no number is, nor where all numbers are dates, labels of time or ordinals', () => {
    const layer = readText(ARTICLE, 'article');
    const { trees } = parseDocument(layer);
    const asked: number[] = [];
    findFigures(layer, (sentence) => {
      asked.push(sentence);
      return trees[sentence] as (typeof trees)[number];
    });
    const texts = asked.map((index) => ARTICLE.slice(layer.sentences[index]?.start, layer.sentences[index]?.end));
    expect(new Set(asked).size).toBe(asked.length);
    expect(texts.some((text) => text.startsWith('Repairs cost'))).toBe(true);
    for (const idle of ['The harbour board', 'It will close', 'Nobody', 'The first tender'])
      expect(texts.some((text) => text.startsWith(idle))).toBe(false);
  });

  it('drops a link to a figure that a filter took away, as extract does', () => {
    const text = 'The pier cost 2.7 million pounds ($3.4m) to mend.';
    const [pounds, dollars] = extractFigures(text);
    expect(dollars?.conversionOf).toBe(pounds?.id);
    const minConfidence = dollars?.confidence ?? 1;
    expect(pounds?.confidence).toBeLessThan(minConfidence);
    const kept = extractFigures(text, { minConfidence });
    expect(kept.map(({ value, conversionOf }) => [value, conversionOf])).toEqual([[3_400_000, undefined]]);
    expect(kept).toEqual(extract(text, { minConfidence }).figures);
  });
});
