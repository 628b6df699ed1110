/**
 * Propositions and claims of whole sentences, from the text on: spec rows as data.
 *
 * A row with `gap` says what is not yet read; it is expected to fail, and a row that begins to pass must lose its mark.
 */
import { describe, expect, it } from 'vitest';
import { analyze, extract, propositions } from '../../src/index.js';
import claimRows from '../specs/claims.json' with { type: 'json' };
import propositionRows from '../specs/propositions.json' with { type: 'json' };

interface PropositionRow {
  readonly text: string;
  readonly expected: readonly string[];
  readonly rendering?: 'triples' | 'nary';
  readonly polarity?: string;
  readonly gap?: string;
  readonly note: string;
}

interface ClaimRow {
  readonly text: string;
  readonly expected: readonly (Readonly<Record<string, unknown>> & { readonly text: string })[];
  readonly gap?: string;
  readonly note: string;
}

describe('propositions of sentences', () => {
  for (const {
    text,
    expected,
    rendering = 'nary',
    polarity,
    gap,
    note,
  } of propositionRows as readonly PropositionRow[]) {
    (gap === undefined ? it : it.fails)(`${note}: ${text}`, () => {
      const found = propositions(analyze(text, { unit: 'sentence' }), { rendering });
      expect(
        found.map(({ subject, predicate, object, arguments: more }) =>
          [subject?.text ?? '–', predicate.text, object?.text ?? '–', ...more.map((part) => part.text)].join(' | '),
        ),
      ).toEqual(expected);
      if (polarity !== undefined) expect(found[0]!.polarity).toBe(polarity);
    });
  }
});

describe('claims of sentences', () => {
  for (const { text, expected, gap, note } of claimRows as readonly ClaimRow[]) {
    (gap === undefined ? it : it.fails)(`${note}: ${text}`, () => {
      const { claims, attributions, figures } = extract(analyze(text, { unit: 'sentence' }));
      const shown = claims.map((claim, index) => {
        const all: Readonly<Record<string, unknown>> = {
          ...claim,
          hedging: claim.hedging.level,
          figures: claim.figures.map((id) => figures.find((figure) => figure.id === id)?.text),
          chain: claim.chain
            .map((id) => attributions.find((attribution) => attribution.id === id))
            .map((link) => [link?.mention?.text, link?.stance]),
        };
        const wanted = Object.keys(expected[index] ?? { text });
        return Object.fromEntries(wanted.map((name) => [name, all[name]]));
      });
      expect(shown).toEqual(expected);
    });
  }
});
