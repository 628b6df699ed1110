/**
 * Mends what the parser gets wrong in news more often than in what it was trained on.
 *
 * In: a parsed state. Out: the same, mended; it stays one tree. Linear. Not here: the rules themselves.
 */
import type { Columns } from './columns.js';
import { mendComparedAmounts } from './compared-amounts.js';
import { mendDoubleSubjects } from './double-subjects.js';
import { mendJoinedVerbs } from './joined-verbs.js';
import type { MendedWord } from './mended-word.js';
import { mendNamedDays } from './named-days.js';
import type { Parser } from './parser.js';
import { mendRelativeClauses } from './relative-clauses.js';
import { mendReportedClauses } from './reported-clauses.js';

/** Mends the state of a parser; `word` gives a word of the sentence. */
export function mendTree({ state, labels }: Parser, columns: Columns, word: (index: number) => MendedWord): void {
  mendComparedAmounts(state, columns, labels, word);
  mendDoubleSubjects(state, columns, labels, word);
  mendNamedDays(state, columns, labels, word);
  mendJoinedVerbs(state, columns, labels, (index) => word(index).fine);
  mendRelativeClauses(state, columns, labels, word);
  mendReportedClauses(state, columns, labels, word);
}
