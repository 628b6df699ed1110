/** Coreference against `test/specs/coreference.json` and `descriptions.json`: what is one, and what must stay apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cluster, clusterMentions, linkFirstPerson } from '../../src/coreference/index.js';
import { findMentions, type Mention } from '../../src/entities/index.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

interface Spec {
  readonly text: string;
  /** Mentions of one entity each; `#2` is the second with these words. */
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  readonly note: string;
}
const specsOf = (name: string): readonly Spec[] =>
  JSON.parse(readFileSync(new URL(`../specs/${name}.json`, import.meta.url), 'utf8')) as readonly Spec[];
const specs = [...specsOf('coreference'), ...specsOf('descriptions')];

interface Read {
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
}

function read(text: string): Read {
  const document = parseDocument(readText(text, 'passage'));
  const mentions = findMentions(document);
  return { mentions, clusters: clusterMentions(document, mentions) };
}

/** Index of a mention by its words; a phrase with article or apposition is found by its start. */
function placeOf(mentions: readonly Mention[], name: string): number {
  const [words = '', ordinal = '1'] = name.split('#');
  const places = mentions.flatMap(({ text, core }, index) => (text === words || core.text === words ? [index] : []));
  const place = places[Number(ordinal) - 1];
  if (place === undefined)
    throw new Error(`no mention “${name}” among ${mentions.map(({ text }) => text).join(' | ')}`);
  return place;
}

const clusterOf = ({ mentions, clusters }: Read, name: string): number => {
  const place = placeOf(mentions, name);
  return clusters.findIndex(({ mentions: members }) => members.includes(place));
};

describe('clusterMentions', () => {
  it.each(specs)('$note: $text', ({ text, together, apart }) => {
    const all = read(text);
    for (const group of together)
      expect({ group, clusters: new Set(group.map((name) => clusterOf(all, name))).size }).toEqual({
        group,
        clusters: 1,
      });
    for (const group of apart)
      expect({ group, clusters: new Set(group.map((name) => clusterOf(all, name))).size }).toEqual({
        group,
        clusters: group.length,
      });
  });
  it('puts every mention in exactly one cluster, in order, with its fullest name in front', () => {
    const { mentions, clusters } = read(
      'Lang spoke first. Rita Lang, the mayor, said she would stay. “I like it,” she said.',
    );
    const members = clusters.flatMap((cluster) => cluster.mentions);
    expect([...members].sort((a, b) => a - b)).toEqual(mentions.map((_, index) => index));
    for (const cluster of clusters) {
      expect([...cluster.mentions].sort((a, b) => a - b)).toEqual(cluster.mentions);
      expect(cluster.mentions).toContain(cluster.representative);
      expect(cluster.confidence).toBeGreaterThan(0);
      expect(cluster.confidence).toBeLessThanOrEqual(1);
    }
    const lang = clusters.find((cluster) => cluster.mentions.includes(0));
    expect(mentions[lang?.representative ?? 0]?.core.text).toBe('Rita Lang');
  });
});

describe('linkFirstPerson', () => {
  it('joins "I" to its speaker and leaves the rest', () => {
    const { mentions, clusters } = read('“I am tired,” said Ian Wood. “We all are.”');
    const pronoun = mentions.findIndex(({ text }) => text === 'I');
    const speaker = mentions.findIndex(({ text }) => text === 'Ian Wood');
    const plural = mentions.findIndex(({ text }) => text === 'We');
    const linked = linkFirstPerson(mentions, clusters, [
      { pronoun, speaker },
      { pronoun: plural, speaker },
    ]);
    expect(linked.find((cluster) => cluster.mentions.includes(pronoun))?.mentions).toEqual([pronoun, speaker]);
    expect(linked.find((cluster) => cluster.mentions.includes(plural))?.mentions).toEqual([plural]);
    expect(linked).toHaveLength(clusters.length - 1);
  });
  it('changes nothing without links', () => {
    const { mentions, clusters } = read('“I am tired,” said Ian Wood.');
    expect(linkFirstPerson(mentions, clusters, [])).toEqual(clusters);
  });
});
