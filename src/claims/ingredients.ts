/** What claims are built from: the results of the rooms below. Types only. */
import type { FoundAttribution } from '../attribution/index.js';
import type { Cluster } from '../coreference/index.js';
import type { Mention } from '../entities/index.js';
import type { NegationCue, ScopedHedgeCue } from '../hedging/index.js';
import type { Attribution, Figure, Quote, Source } from '../records/index.js';
import type { Document } from '../syntax/index.js';
import type { Clause } from './propositions.js';

/** Everything a claim is made of. Lists of cues are by sentence. */
export interface ClaimIngredients {
  readonly document: Document;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
  readonly found: readonly FoundAttribution[];
  /** `attributions[i]` is the record of `found[i]`. */
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly hedges: readonly (readonly ScopedHedgeCue[])[];
  readonly negations: readonly (readonly NegationCue[])[];
  /** Are explanations wanted? */
  readonly explain?: boolean;
}
