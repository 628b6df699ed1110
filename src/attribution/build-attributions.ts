/**
 * Gives attributions their records: ids, sources, parents.
 *
 * In: found attributions, mentions and their clusters. Out: attribution and source records, linked by ids.
 */
import type { Cluster } from '../coreference/index.js';
import type { Mention } from '../entities/index.js';
import type { Attribution, Source } from '../records/index.js';
import type { Document } from '../syntax/index.js';
import type { FoundAttribution } from './find-attributions.js';

/** The records of attributions and of those they credit. */
export interface AttributionLayer {
  /** `attributions[i]` is the record of `found[i]`. */
  readonly attributions: readonly Attribution[];
  /** One record per credited entity, in the order of first mention. */
  readonly sources: readonly Source[];
}

/** Builds the records. Linear. */
export function buildAttributions(
  _document: Document,
  _found: readonly FoundAttribution[],
  _mentions: readonly Mention[],
  _clusters: readonly Cluster[],
): AttributionLayer {
  return { attributions: [], sources: [] };
}
