/** `extractFigures` alone does the least work that gives the same answer: it parses only sentences whose figures need a tree. */
import { describe, expect, it } from 'vitest';
import { analyze, createExtractor, extract, extractFigures } from '../../src/index.js';
import { findFigures } from '../../src/figures/index.js';
import { parseDocument, tagSentence } from '../../src/syntax/index.js';
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

  it.each([
    ['At least 1,662 people came to the fair.', 1],
    ['The harbour counted 40 ferries in 2019.', 1],
    ['Former owners owe about £30m.', 1],
    ['More than 20 former crew members have died.', 1],
  ])('asks for no tree in %j: tags tell all', (text, count) => {
    const layer = readText(text, 'sentence');
    const found = findFigures(layer, {
      treeAt: () => {
        throw new Error('asked for a tree');
      },
      tagsAt: (sentence) => tagSentence(layer.sentences[sentence]?.tokens ?? []),
    });
    expect(found.length).toBe(count);
    expect(extractFigures(text)).toEqual(extract(text).figures);
  });

  it('gives words the tags they have in the tree, and none where a second reading may change them', () => {
    const layer = readText(
      `${ARTICLE}\n\nThe owners fear that the roof will fall. None of the guests paid. Crews spray the fields. Prices rose.`,
      'article',
    );
    let open = 0;
    parseDocument(layer).trees.forEach(({ words }, sentence) => {
      tagSentence(layer.sentences[sentence]?.tokens ?? []).forEach((word, at) => {
        if (word) expect(word).toEqual({ ...word, tag: words[at]?.tag, lemma: words[at]?.lemma });
        else open++;
      });
    });
    expect(open).toBeGreaterThan(0);
  });

  it('asks for no tree where no number is, nor where all numbers are dates, labels of time or ordinals', () => {
    const layer = readText(ARTICLE, 'article');
    const { trees } = parseDocument(layer);
    const asked: number[] = [];
    findFigures(layer, {
      treeAt: (sentence) => {
        asked.push(sentence);
        return trees[sentence] as (typeof trees)[number];
      },
      tagsAt: (sentence) => trees[sentence]?.words ?? [],
    });
    const texts = asked.map((index) => ARTICLE.slice(layer.sentences[index]?.start, layer.sentences[index]?.end));
    expect(new Set(asked).size).toBe(asked.length);
    expect(texts.some((text) => text.startsWith('Repairs cost'))).toBe(true);
    for (const idle of ['The harbour board', 'It will close', 'Nobody', 'The first tender'])
      expect(texts.some((text) => text.startsWith(idle))).toBe(false);
  });

  it('drops a link to a figure that a filter took away, as extract does', () => {
    // The pounds are a little less sure than the dollars.
    const text = 'The pier cost £2.7m ($3.4m) to mend.';
    const [pounds, dollars] = extractFigures(text);
    expect(dollars?.conversionOf).toBe(pounds?.id);
    const minConfidence = dollars?.confidence ?? 1;
    expect(pounds?.confidence).toBeLessThan(minConfidence);
    const kept = extractFigures(text, { minConfidence });
    expect(kept.map(({ value, conversionOf }) => [value, conversionOf])).toEqual([[3_400_000, undefined]]);
    expect(kept).toEqual(extract(text, { minConfidence }).figures);
  });
});
