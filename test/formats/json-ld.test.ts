/** schema.org JSON-LD: as a JSON-LD processor reads it, and as the published types of schema.org have it. */
import jsonld from 'jsonld';
import type { Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/formats/index.js';
import type { Attribution, Extraction, Source, Stance } from '../../src/records/index.js';
import { OFFLINE } from './contexts.js';
import { EXTRACTION } from './extraction.js';

const DOCUMENT = { url: 'https://example.org/wall', title: 'Wall', date: '2026-11-22', publisher: 'The Estmoor Post' };
const PAGE = 'https://example.org/wall';

/** What is expected, checked by the compiler against the types of schema.org. */
const EXPECTED = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@id': PAGE,
      '@type': 'Article',
      inLanguage: 'en',
      headline: 'Wall',
      url: PAGE,
      datePublished: '2026-11-22',
      publisher: { '@id': `${PAGE}#publisher` },
    },
    { '@id': `${PAGE}#publisher`, '@type': 'Organization', name: 'The Estmoor Post' },
    { '@id': `${PAGE}#s1`, '@type': 'NewsMediaOrganization', name: 'the Courier' },
    { '@id': `${PAGE}#s2`, '@type': 'Person', name: 'The mayor', jobTitle: 'mayor' },
    { '@id': `${PAGE}#s3`, '@type': 'Person', name: 'one official' },
    {
      '@id': `${PAGE}#c1`,
      '@type': 'Claim',
      text: '1,240 homes may flood',
      inLanguage: 'en',
      appearance: { '@id': PAGE },
      keywords: ['prediction', 'affirmed', 'hedging: high'],
      mentions: [{ '@type': 'QuantitativeValue', description: '1,240 homes', value: 1240 }],
    },
    {
      '@id': `${PAGE}#q1`,
      '@type': 'Quotation',
      text: 'Nobody asked us,',
      inLanguage: 'en',
      isPartOf: { '@id': PAGE },
      creator: { '@id': `${PAGE}#s3` },
      keywords: ['direct', 'hedging: none'],
    },
  ],
} as const satisfies Graph;

/** The claim's node when its only link is this. */
function claimFrom(source: Source, stance: Stance, document = DOCUMENT): Readonly<Record<string, unknown>> {
  const [attribution] = EXTRACTION.attributions as [Attribution];
  const [claim] = EXTRACTION.claims;
  const extraction: Extraction = {
    ...EXTRACTION,
    sources: [source],
    attributions: [{ ...attribution, source: source.id, stance }],
    claims: [{ ...claim!, chain: ['a1'] }],
  };
  return toJsonLd(extraction, { document })['@graph'].find((node) => node['@type'] === 'Claim') ?? {};
}

const SOURCE: Source = EXTRACTION.sources[0]!;

describe('toJsonLd', () => {
  it('is what the types of schema.org allow', () => {
    expect(toJsonLd(EXTRACTION, { document: DOCUMENT })).toEqual(EXPECTED);
  });

  it('is JSON-LD in which every term is one of schema.org, and every reference leads somewhere', async () => {
    const graph = JSON.parse(JSON.stringify(toJsonLd(EXTRACTION, { document: DOCUMENT }))) as object;
    const nodes = await jsonld.expand(graph, OFFLINE);
    expect(nodes.map((node) => node['@type'])).toContainEqual(['http://schema.org/Claim']);
    const { '@graph': flat } = (await jsonld.flatten(graph, {}, OFFLINE)) as { '@graph': { '@id': string }[] };
    // A reference to nothing would be a node without a type.
    expect(flat.filter((node) => !('@type' in node))).toEqual([]);
    await expect(jsonld.expand({ ...graph, notATerm: 1 }, OFFLINE)).rejects.toThrow();
  });

  it('calls the author of a claim whoever puts it forward, and nobody else', () => {
    expect(claimFrom(SOURCE, 'asserts')['author']).toEqual({ '@id': `${PAGE}#s1` });
    for (const stance of ['denies', 'does-not-deny', 'doubts', 'asks'] as const)
      expect(claimFrom(SOURCE, stance)).not.toHaveProperty('author');
  });

  it('credits in words who is no person and no body', () => {
    const group = claimFrom({ ...SOURCE, kind: 'group', name: 'officials' }, 'asserts');
    expect(group).toMatchObject({ creditText: 'officials' });
    expect(group).not.toHaveProperty('author');
  });

  it('has a document as an appearance of the claim', () => {
    expect(claimFrom({ ...SOURCE, kind: 'document', name: 'a memo' }, 'asserts')).toMatchObject({
      appearance: [{ '@id': PAGE }, { '@id': `${PAGE}#s1` }],
      creditText: 'a memo',
    });
  });

  it('has the publisher answer for what the article says itself, where it is known', () => {
    const [claim] = EXTRACTION.claims;
    const own = { ...EXTRACTION, claims: [{ ...claim!, chain: [] }] };
    const authorOf = (publisher?: string): unknown =>
      toJsonLd(own, { document: publisher === undefined ? {} : { publisher } })['@graph'].find(
        (node) => node['@type'] === 'Claim',
      )?.['author'];
    expect(authorOf('The Estmoor Post')).toEqual({
      '@id': expect.stringMatching(/^urn:uuid:.+#publisher$/u) as string,
    });
    expect(authorOf()).toBeUndefined();
  });

  it('never passes judgement', () => {
    expect(JSON.stringify(toJsonLd(EXTRACTION))).not.toMatch(/ClaimReview|reviewRating/u);
  });
});
