/**
 * Lays own mentions over the treebank's.
 *
 * In: a document of the treebank and mentions of ours over the same text. Out: for each of ours the gold mention it is, each gold
 * mention at most once. The same extent first; then the same head, where extents differ the most overlap.
 */
import type { Mention } from '../../src/entities/index.js';
import type { Document } from '../../src/syntax/index.js';
import type { GoldMention, GumDocument } from './gum.js';

/** For each of our mentions its gold mention; undefined where it is none. */
export function alignMentions(
  { mentions: gold }: GumDocument,
  { trees }: Pick<Document, 'trees'>,
  mentions: readonly Mention[],
): (GoldMention | undefined)[] {
  const byExtent = new Map<string, GoldMention>();
  const byHead = new Map<number, GoldMention[]>();
  for (const mention of gold) {
    byExtent.set(`${mention.start} ${mention.end}`, mention);
    const same = byHead.get(mention.head.start);
    if (same) same.push(mention);
    else byHead.set(mention.head.start, [mention]);
  }
  const taken = new Set<GoldMention>();
  const aligned = mentions.map(({ start, end }) => {
    const exact = byExtent.get(`${start} ${end}`);
    if (!exact || taken.has(exact)) return undefined;
    taken.add(exact);
    return exact;
  });
  mentions.forEach((mention, index) => {
    if (aligned[index] || mention.coordinated) return;
    const head = trees[mention.sentence]?.words[mention.head];
    let best: GoldMention | undefined;
    for (const other of byHead.get(head?.start ?? -1) ?? [])
      if (!taken.has(other) && (!best || overlap(other, mention) > overlap(best, mention))) best = other;
    if (!best) return;
    taken.add(best);
    aligned[index] = best;
  });
  return aligned;
}

function overlap(a: GoldMention, b: Mention): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
