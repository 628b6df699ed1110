/** Links, ids, numbers: what must hold inside every extraction. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  type Extraction,
  extract,
  extractClaims,
  extractFigures,
  extractQuotes,
  propositions,
} from '../../src/index.js';
import { anyText, articles, runs, SENTENCES } from '../support/texts.js';

const texts = fc.oneof(
  anyText,
  articles.map(({ headline, standfirst, body }) => [headline, standfirst, ...body].join('\n\n')),
);

/** References that lead nowhere, and ids that are not unique or not in order. */
function linkFaults({ sources, attributions, quotes, figures, claims }: Extraction): string[] {
  const lists = { s: sources, a: attributions, q: quotes, f: figures, c: claims };
  const ids = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
  const lost = (from: string, to: readonly (string | null | undefined)[], letter: keyof typeof lists): string[] =>
    to.flatMap((id) =>
      id === null || id === undefined || (id.startsWith(letter) && ids.has(id)) ? [] : [`${from} points to ${id}`],
    );
  return [
    ...Object.entries(lists).flatMap(([letter, list]) => {
      const numbers = list.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(1)) : NaN));
      return numbers.every((number, at) => Number.isInteger(number) && number > (numbers[at - 1] ?? 0))
        ? []
        : [`ids ${list.map(({ id }) => id).join(' ')}`];
    }),
    ...attributions.flatMap(({ id, source, parent }) => [
      ...lost(id, [source], 's'),
      ...lost(id, [parent], 'a'),
      ...(parent === id ? [`${id} is its own parent`] : []),
    ]),
    ...quotes.flatMap(({ id, attribution, nestedIn }) => [
      ...lost(id, [attribution], 'a'),
      ...lost(id, [nestedIn], 'q'),
      ...(nestedIn === id ? [`${id} stands in itself`] : []),
    ]),
    ...figures.flatMap(({ id, conversionOf }) => [
      ...lost(id, [conversionOf], 'f'),
      ...(conversionOf === id ? [`${id} converts itself`] : []),
    ]),
    ...claims.flatMap((claim) => [
      ...[
        ...lost(claim.id, claim.chain, 'a'),
        ...lost(claim.id, claim.figures, 'f'),
        ...lost(claim.id, claim.quotes, 'q'),
      ],
      ...[...lost(claim.id, claim.sameAs, 'c'), ...lost(claim.id, claim.disputedBy, 'c')],
      ...([...claim.sameAs, ...claim.disputedBy].includes(claim.id) ? [`${claim.id} points to itself`] : []),
    ]),
  ];
}

/** Parents that go in a circle; chains with a link twice, or with an outer attribution behind an inner one. */
function chainFaults({ attributions, claims }: Extraction): string[] {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  const above = (id: string): string[] => {
    const ancestors: string[] = [];
    for (let at = parents.get(id); at !== undefined && !ancestors.includes(at); at = parents.get(at))
      ancestors.push(at);
    return ancestors;
  };
  return [
    ...attributions.flatMap(({ id }) => (above(id).includes(id) ? [`${id} stands in itself`] : [])),
    ...claims.flatMap(({ id, chain }) => {
      const wrong =
        new Set(chain).size < chain.length ||
        chain.some((link, at) => chain.slice(at + 1).some((inner) => above(link).includes(inner)));
      return wrong ? [`${id}: ${chain.join(' > ')}`] : [];
    }),
  ];
}

/** Numbers that are not from `low` to `high` with three decimals at most. */
function numberFaults(extraction: Extraction): string[] {
  const faults: string[] = [];
  const check = (what: string, value: number, low: number): void => {
    if (!(value >= low && value <= 1) || Math.round(value * 1000) / 1000 !== value) faults.push(`${what} is ${value}`);
  };
  const { attributions, quotes, figures, claims } = extraction;
  for (const { id, confidence } of [...attributions, ...quotes, ...figures, ...claims])
    check(`${id}.confidence`, confidence, 0);
  for (const { id, hedging } of [...quotes, ...claims]) {
    check(`${id}.hedging.score`, hedging.score, 0);
    if (hedging.level === 'none' && hedging.cues.length > 0) faults.push(`${id} has cues but no level`);
    if (hedging.level !== 'none' && hedging.cues.length === 0) faults.push(`${id} has a level but no cues`);
    for (const { strength } of hedging.cues) check(`${id}.hedging strength`, strength, 0);
  }
  for (const claim of claims) {
    check(`${claim.id}.checkWorthiness`, claim.checkWorthiness, 0);
    check(`${claim.id}.factuality`, claim.factuality, -1);
    if (claim.factualityForSource !== undefined)
      check(`${claim.id}.factualityForSource`, claim.factualityForSource, -1);
  }
  for (const figure of figures) {
    if (!Number.isFinite(figure.value)) faults.push(`${figure.id}.value is ${figure.value}`);
    if (figure.range && !(figure.range.low <= figure.range.high))
      faults.push(`${figure.id}.range is ${figure.range.low} to ${figure.range.high}`);
    if (figure.vague && !figure.range) faults.push(`${figure.id} is vague without a range`);
  }
  return faults;
}

describe('every extraction', () => {
  it('has links that resolve, ids that are unique and rising, chains without a loop', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const extraction = extract(text);
        expect([...linkFaults(extraction), ...chainFaults(extraction)]).toEqual([]);
      }),
      runs(120),
    );
  });

  it('keeps its links when a filter drops records', () => {
    const options = fc.record({
      minConfidence: fc.constantFrom(0, 0.3, 0.6, 0.9, 1),
      sections: fc.subarray(['headline', 'standfirst', 'body', 'boilerplate'] as const),
      granularity: fc.constantFrom('clause', 'sentence'),
      voices: fc.subarray(['article', 'attributed'] as const),
    });
    fc.assert(
      fc.property(texts, options, (text, filters) => {
        expect(linkFaults(extract(text, filters))).toEqual([]);
      }),
      runs(80),
    );
  });

  it('has confidences, scores and values in their ranges, with three decimals', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(numberFaults(extract(text))).toEqual([]);
        for (const { confidence } of propositions(text))
          expect(confidence >= 0 && confidence <= 1 && Math.round(confidence * 1000) / 1000 === confidence).toBe(true);
      }),
      runs(80),
    );
  });

  it('survives JSON unchanged', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const extraction = extract(text);
        expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction);
      }),
      runs(80),
    );
  });

  it('holds what extractClaims, extractQuotes and extractFigures give alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, quotes, figures } = extract(text);
        expect(extractClaims(text)).toEqual(claims);
        expect(extractQuotes(text)).toEqual(quotes);
        expect(extractFigures(text)).toEqual(figures);
      }),
      runs(60),
    );
  });

  it('is the same when explained, but for the explanations', () => {
    const strip = (node: unknown): unknown =>
      JSON.parse(JSON.stringify(node, (name, value: unknown) => (name === 'explanation' ? undefined : value)));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = extract(text);
        const explained = extract(analyze(text, { explain: true }));
        expect(strip(explained)).toEqual(plain);
        expect(strip(plain)).toEqual(plain);
        for (const record of [
          ...explained.attributions,
          ...explained.quotes,
          ...explained.figures,
          ...explained.claims,
        ]) {
          expect(record.explanation, record.id).toBeDefined();
          expect(
            record.explanation?.evidence.every(({ weight }) => Number.isInteger(weight)),
            record.id,
          ).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it('finds something in news text, so that these laws are not about nothing', () => {
    const { attributions, quotes, figures, claims, sources } = extract(SENTENCES.join('\n\n'));
    const least = { attributions: 8, quotes: 6, figures: 8, claims: 15, sources: 6 };
    for (const [name, list] of Object.entries({ attributions, quotes, figures, claims, sources })) {
      expect(list.length, name).toBeGreaterThanOrEqual(least[name as keyof typeof least]);
    }
  });
});
