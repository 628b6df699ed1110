/**
 * First-person pronouns to their speakers, once attribution knows who speaks.
 *
 * In: mentions, clusters and pairs of a first-person mention and its speaker's mention. Out: new clusters in which those
 * are one. Not here: finding out who speaks.
 */
import type { Mention } from '../entities/index.js';
import { type Cluster, fullest } from './cluster-mentions.js';

/** A first-person pronoun and who speaks. */
export interface SpeakerLink {
  /** Index of the pronoun's mention. */
  readonly pronoun: number;
  /** Index of a mention of the speaker. */
  readonly speaker: number;
}

/**
 * Joins the clusters of first-person pronouns to those of their speakers. Near-linear.
 *
 * Only singular first-person pronouns are joined ("we" may take in others); the first link of a cluster counts.
 */
export function linkFirstPerson(
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
  links: readonly SpeakerLink[],
): readonly Cluster[] {
  const clusterOf = new Map<number, number>();
  clusters.forEach((cluster, index) => cluster.mentions.forEach((mention) => clusterOf.set(mention, index)));
  const target = clusters.map((_, index) => index);
  for (const { pronoun, speaker } of links) {
    const from = clusterOf.get(pronoun);
    const to = clusterOf.get(speaker);
    if (from === undefined || to === undefined || from === to || target[from] !== from) continue;
    const { person, number } = mentions[pronoun] as Mention;
    // A speaker's cluster that is itself first person has no name to give: the chain ends there.
    if (person === 1 && number === 'singular' && (mentions[speaker] as Mention).person !== 1)
      target[from] = target[to] as number;
  }
  const members: number[][] = clusters.map(() => []);
  const sureness = new Map(
    clusters.flatMap((cluster) => cluster.mentions.map((mention, at) => [mention, cluster.links[at] ?? 1] as const)),
  );
  clusters.forEach((cluster, index) =>
    cluster.mentions.forEach((mention) => members[target[index] as number]?.push(mention)),
  );
  return clusters.flatMap((cluster, index) => {
    const list = members[index] as number[];
    if (list.length === 0) return [];
    if (list.length === cluster.mentions.length) return [cluster];
    const sorted = [...list].sort((a, b) => a - b);
    return [
      {
        ...{ mentions: sorted, representative: fullest(sorted, mentions), confidence: cluster.confidence },
        links: sorted.map((mention) => sureness.get(mention) ?? 1),
      },
    ];
  });
}
