/**
 * How sure it is who a pronoun or a description in the place of the source is.
 *
 * In: the mention that is the source, with its cluster. Out: a part of the record's explanation, or nothing where the source stands under its own name or
 * is named for the first time. Nothing was annotated that joins attributions with coreference, so it is told beside the confidence and is no factor of it.
 */
import { round3 } from '../confidence/index.js';
import type { Cluster } from '../coreference/index.js';
import type { Mention } from '../entities/index.js';
import type { Explanation } from '../records/index.js';

/** Links are surer than this by rule, not by measure: what is beyond is not told apart. */
const SUREST = 0.98;

/** Adds to an explanation who the source is, the mention at a place of its cluster, and how sure that is. Constant. */
export function withIdentity(
  explanation: Explanation,
  mentions: readonly Mention[],
  cluster: Cluster,
  place: number,
): Explanation {
  const mention = mentions[cluster.mentions[place] ?? -1];
  const named = mentions[cluster.representative];
  if (place === 0 || !mention || !named || mention.form === 'name' || named === mention) return explanation;
  const confidence = Math.max(1 - SUREST, Math.min(SUREST, cluster.links[place] as number));
  const weight = Math.round(100 * Math.log(confidence / (1 - confidence)));
  const name = `identity: “${mention.text}” takes up “${named.text}”`;
  return {
    ...explanation,
    evidence: [...explanation.evidence, { part: 'identity', name, weight }],
    parts: [...explanation.parts, { part: 'identity', confidence: round3(confidence), counts: false }],
  };
}
