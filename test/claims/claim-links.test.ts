/** Links between claims: the same said again, and sources against one another; spec rows as data. */
import { describe, expect, it } from 'vitest';
import { linksBetween } from '../../src/claims/claim-links.js';
import type { Comparand } from '../../src/claims/comparand.js';
import type { Phrase } from '../../src/claims/compared-phrases.js';
import type { PlacedClaim } from '../../src/claims/tallies.js';
import { extract } from '../../src/index.js';
import linkRows from '../specs/claim-links.json' with { type: 'json' };

interface LinkRow {
  readonly text: string;
  /** Pairs of claims, by a stretch of each. */
  readonly same: readonly (readonly [string, string])[];
  readonly disputed: readonly (readonly [string, string])[];
  readonly note: string;
  readonly gap?: string;
}

const phrase = (...words: string[]): Phrase => ({
  ...{ heads: new Set(words.slice(0, 1)), words: new Set(words), quantifier: undefined },
  ...{ isDefinite: true, isOpen: false, isAnything: false, isUnknown: false, text: words.join(' ') },
});

const claim = (id: string, more: Partial<Comparand> = {}, source = id): PlacedClaim => ({
  ...{ id, source, sentence: 0, isFront: false },
  comparand: {
    ...{ predicate: 'holds', senses: ['hold'], under: [], agent: phrase('dam'), patient: phrase('water') },
    ...{
      circumstances: [],
      times: new Map(),
      figures: [],
      rest: new Set(),
      isNegated: false,
      mood: 'stated',
      weakness: 0,
    },
    ...more,
  },
});

describe('linksBetween', () => {
  it('joins claims that say the same', () => {
    expect(linksBetween([claim('c1'), claim('c2')])).toEqual([
      { sameAs: ['c2'], disputedBy: [] },
      { sameAs: ['c1'], disputedBy: [] },
    ]);
  });

  it('sets claims of two sources that cannot both be so against each other, not those of one source', () => {
    const negated = claim('c2', { isNegated: true });
    expect(linksBetween([claim('c1'), negated])[0]).toEqual({ sameAs: [], disputedBy: ['c2'] });
    expect(linksBetween([claim('c1', {}, 's1'), claim('c2', { isNegated: true }, 's1')])[0]).toEqual({
      sameAs: [],
      disputedBy: [],
    });
  });

  it('leaves claims about something else alone', () => {
    expect(linksBetween([claim('c1'), claim('c2', { agent: phrase('wall') })])[1]).toEqual({
      sameAs: [],
      disputedBy: [],
    });
  });

  it('compares a bounded number of neighbours', () => {
    const many = linksBetween(Array.from({ length: 500 }, (_, index) => claim(`c${index}`, {}, 's')));
    expect(Math.max(...many.map(({ sameAs }) => sameAs.length))).toBeLessThanOrEqual(16);
    expect(Math.min(...many.map(({ sameAs }) => sameAs.length))).toBeGreaterThan(0);
  });
});

describe('links in texts', () => {
  for (const { text, same, disputed, note, gap } of linkRows as unknown as readonly LinkRow[]) {
    (gap === undefined ? it : it.fails)(`${note}: ${text}`, () => {
      const { claims } = extract(text);
      const pairs = (links: 'sameAs' | 'disputedBy'): string[] =>
        claims.flatMap((one) =>
          one[links]
            .map((id) => claims.findIndex((other) => other.id === id))
            .filter((other) => other > claims.indexOf(one))
            .map((other) => `${one.text} + ${claims[other]?.text ?? '–'}`),
        );
      const wanted = (rows: readonly (readonly [string, string])[]): unknown[] =>
        rows.map(([one, other]) => `${one} + ${other}`);
      expect({ same: pairs('sameAs'), disputed: pairs('disputedBy') }).toEqual({
        same: wanted(same),
        disputed: wanted(disputed),
      });
    });
  }

  it('hold both ways round', () => {
    for (const { text } of linkRows) {
      const { claims } = extract(text);
      for (const { id, sameAs, disputedBy } of claims) {
        for (const other of claims) {
          expect(other.sameAs.includes(id), text).toBe(sameAs.includes(other.id));
          expect(other.disputedBy.includes(id), text).toBe(disputedBy.includes(other.id));
        }
      }
    }
  });
});
