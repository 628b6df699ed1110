/** Links between claims: the same said again, and sources against one another. */
import { describe, expect, it } from 'vitest';
import { type ClaimKey, linksBetween } from '../../src/claims/claim-links.js';
import { extract } from '../../src/index.js';

const key = (id: string, more: Partial<ClaimKey> = {}): ClaimKey => ({
  id,
  content: 'dam hold water',
  counted: [],
  values: [],
  polarity: 'affirmed',
  denied: false,
  source: id,
  ...more,
});

describe('linksBetween', () => {
  it('joins equal keys of equal polarity', () => {
    expect(linksBetween([key('c1'), key('c2')])).toEqual([
      { sameAs: ['c2'], disputedBy: [] },
      { sameAs: ['c1'], disputedBy: [] },
    ]);
  });

  it('sets opposite polarity and denials by another source against each other', () => {
    expect(linksBetween([key('c1'), key('c2', { polarity: 'negated' })])[0]).toEqual({
      sameAs: [],
      disputedBy: ['c2'],
    });
    expect(linksBetween([key('c1'), key('c2', { denied: true })])[1]).toEqual({ sameAs: [], disputedBy: ['c1'] });
    expect(linksBetween([key('c1', { source: 's1' }), key('c2', { source: 's1', denied: true })])[0]).toEqual({
      sameAs: [],
      disputedBy: [],
    });
  });

  it('sets different counts of one thing by two sources against each other, not the same count', () => {
    const counts = (id: string, value: string): ClaimKey =>
      key(id, { content: undefined, counted: ['die people '], values: [value] });
    expect(linksBetween([counts('c1', 'exact 40'), counts('c2', 'exact 65')])[0]!.disputedBy).toEqual(['c2']);
    expect(linksBetween([counts('c1', 'exact 40'), counts('c2', 'exact 40')])[0]!.disputedBy).toEqual([]);
  });

  it('leaves claims without a full key alone', () => {
    expect(linksBetween([key('c1', { content: undefined }), key('c2', { content: undefined })])[0]).toEqual({
      sameAs: [],
      disputedBy: [],
    });
  });

  it('compares a bounded number of neighbours', () => {
    const many = linksBetween(Array.from({ length: 500 }, (_, index) => key(`c${index}`, { source: 's' })));
    expect(Math.max(...many.map(({ sameAs }) => sameAs.length))).toBeLessThanOrEqual(16);
  });
});

describe('links in a text', () => {
  it('finds that two sentences say the same, and that a third denies it', () => {
    const { claims } = extract(
      'The council sold the park in May. Residents were angry. The council sold the park, the mayor said. The treasurer said the council did not sell the park.',
      {},
    );
    const about = claims.filter(({ text }) => text.includes('park'));
    expect(about).toHaveLength(3);
    expect(about[0]!.sameAs).toEqual([about[1]!.id]);
    expect(about[0]!.disputedBy).toEqual([about[2]!.id]);
    expect(claims.find(({ text }) => text.includes('angry'))).toMatchObject({ sameAs: [], disputedBy: [] });
  });
});
