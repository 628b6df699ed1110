/** Word lists and pattern tables: data and their types, no engine. */
export type { CueEntry, HedgeCondition, HedgeEntry, LexiconAdditions } from './entries.js';
export {
  ATTRIBUTION_CUES,
  EVIDENTIAL_ADVERBS,
  IMPERSONAL_CUES,
  MEDIUM_NOUNS,
  NEGATED_STANCE,
  PHRASAL_CUES,
  SAYING_TIMES,
  type CueFrame,
  type CueGroup,
  type PhrasalCue,
  type WordList,
} from './attribution-cues.js';
export { ABILITY_VERBS, HEDGES, type AbilityVerbRow, type HedgeException, type HedgeRow, type HedgeRowCondition } from './hedges.js';
export { NEGATION_EXCEPTIONS, NEGATIONS, type NegationExceptionRow, type NegationReach, type NegationRow } from './negations.js';
