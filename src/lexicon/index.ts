/** Word lists and pattern tables: data and their types, no engine. */
export type { CueEntry, HedgeCondition, HedgeEntry, LexiconAdditions } from './entries.js';
