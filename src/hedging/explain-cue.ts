/**
 * Why a hedge cue weakens what it weakens: its row, its governor, its weight.
 *
 * In: a cue and its tree. Out: the explanation that stands on claims. Not here: how weights become a level (`level.ts`).
 */
import { round3 } from '../confidence/index.js';
import type { HedgeExplanation } from '../records/index.js';
import { makeSpan } from '../span.js';
import { spanOfWords, type Tree } from '../syntax/index.js';
import { weightOfCue } from './level.js';
import { NEWS_PROFILE } from './profiles.js';
import type { ScopedHedgeCue } from './scoped-cue.js';

/** Explains one cue under the profile of news, by which claims are read. */
export function explainCue(input: string, tree: Tree, cue: ScopedHedgeCue): HedgeExplanation {
  return {
    cue: makeSpan(input, cue.start, cue.end),
    rule: cue.rule,
    governor: spanOfWords(input, tree, cue.governs, cue.governs),
    weight: round3(weightOfCue(cue, NEWS_PROFILE)),
  };
}
