/** W3C Web Annotations: as a JSON-LD processor reads them, and there and back for every character. */
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { type AnnotationTarget, locateAnnotation, toWebAnnotation } from '../../src/formats/index.js';
import type { Extraction, Figure } from '../../src/records/index.js';
import { makeSpan, type TextSpan } from '../../src/span.js';
import { OFFLINE } from './contexts.js';
import { EXTRACTION } from './extraction.js';

/** An extraction of a text with figures at these places. */
function withFigures(text: string, spans: readonly TextSpan[]): Extraction {
  const [figure] = EXTRACTION.figures as [Figure];
  const figures = spans.map((span, at): Figure => ({ ...figure, ...span, number: span, of: null, id: `f${at + 1}` }));
  return {
    ...EXTRACTION,
    text,
    sections: [],
    sentences: [],
    sources: [],
    attributions: [],
    quotes: [],
    claims: [],
    figures,
  };
}

const targetsOf = (extraction: Extraction): readonly AnnotationTarget[] =>
  toWebAnnotation(extraction).items.flatMap(({ target }) => target);

describe('toWebAnnotation', () => {
  it('is JSON-LD in which every term is one of the vocabulary', async () => {
    const document = { url: 'https://example.org/wall', title: 'Wall' };
    const page = JSON.parse(JSON.stringify(toWebAnnotation(EXTRACTION, { document }))) as object;
    const [expanded] = await jsonld.expand(page, OFFLINE);
    const text = JSON.stringify(expanded);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollectionPage']);
    for (const type of ['Annotation', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TextualBody'])
      expect(text).toContain(`"@type":["http://www.w3.org/ns/oa#${type}"]`);
    expect(text).toContain('"http://www.w3.org/ns/oa#motivatedBy":[{"@id":"http://www.w3.org/ns/oa#identifying"}]');
    expect(text).toContain('"http://www.w3.org/ns/oa#hasSource":[{"@id":"https://example.org/wall"}]');
    await expect(jsonld.expand({ ...page, notATerm: 1 }, OFFLINE)).rejects.toThrow();
  });

  it('gives every annotation what the model demands: one IRI, a type, targets with a source that is an IRI', () => {
    const { items, id } = toWebAnnotation(EXTRACTION);
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(items.map((item) => item.id)).toEqual([`${id}#c1`, `${id}#q1`, `${id}#f1`]);
    for (const { type, target } of items) {
      expect(type).toBe('Annotation');
      expect(target.length).toBeGreaterThan(0);
      for (const { source } of target) expect(() => new URL(source)).not.toThrow();
    }
  });

  it('names the same text the same way, another text another way', () => {
    expect(toWebAnnotation(EXTRACTION)).toEqual(toWebAnnotation(EXTRACTION));
    const ids = ['', 'a', 'b', 'ab', 'ba', EXTRACTION.text].map((text) => toWebAnnotation(withFigures(text, [])).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('counts code points and gives context that does not cut a character', () => {
    const text = `🎈${'x'.repeat(31)}300 people${'y'.repeat(31)}🎈`;
    const [target] = targetsOf(withFigures(text, [makeSpan(text, 33, 43)]));
    expect(target?.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '300 people', prefix: 'x'.repeat(31), suffix: 'y'.repeat(31) },
      { type: 'TextPositionSelector', start: 32, end: 42 },
    ]);
  });
});

describe('locateAnnotation', () => {
  /** A text of characters of one and two units, and stretches of whole characters in it. */
  const marked = fc
    .array(fc.constantFrom('a', 'b', ' ', '🎈', '🧱', 'é', '\r\n', '\u0000'), { minLength: 1, maxLength: 60 })
    .chain((characters) =>
      fc.record({
        characters: fc.constant(characters),
        cuts: fc.array(fc.tuple(fc.nat(characters.length - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
      }),
    )
    .map(({ characters, cuts }) => {
      const text = characters.join('');
      const spans = cuts.map(([at, length]) => {
        const start = characters.slice(0, at).join('').length;
        return makeSpan(text, start, start + characters.slice(at, at + length).join('').length);
      });
      return { text, spans };
    });

  it('finds the same characters that were annotated', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const page = JSON.parse(JSON.stringify(toWebAnnotation(withFigures(text, spans)))) as ReturnType<
          typeof toWebAnnotation
        >;
        expect(page.items.flatMap(({ target }) => locateAnnotation(text, target))).toEqual(spans);
      }),
    );
  });

  it('finds words that moved by what stands around them', () => {
    const text = 'One 300 here. Another 300 there.';
    const targets = targetsOf(withFigures(text, [makeSpan(text, 22, 25)]));
    const later = `New: ${text}`;
    expect(locateAnnotation(later, targets)).toEqual([makeSpan(later, 27, 30)]);
  });

  it('finds words whose surroundings changed only where they stand once', () => {
    const text = 'One 300 here.';
    const targets = targetsOf(withFigures(text, [makeSpan(text, 4, 7)]));
    expect(locateAnnotation('Two: 300!', targets)).toEqual([makeSpan('Two: 300!', 5, 8)]);
    expect(locateAnnotation('Two: 300, 300!', targets)).toEqual([undefined]);
    expect(locateAnnotation('Two.', targets)).toEqual([undefined]);
  });

  it('reads the example of the Web Annotation Data Model', () => {
    // Section 4.2.4 of the Recommendation: the words, and what stands around them.
    const target: AnnotationTarget = {
      type: 'SpecificResource',
      source: 'http://example.org/page1',
      selector: [
        { type: 'TextQuoteSelector', exact: 'anotation', prefix: 'this is an ', suffix: ' that has some' },
        { type: 'TextPositionSelector', start: 412, end: 421 },
      ],
    };
    const text = 'Well, this is an anotation that has some errors.';
    expect(locateAnnotation(text, [target])).toEqual([makeSpan(text, 17, 26)]);
  });
});
