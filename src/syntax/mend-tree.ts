/**
 * Mends what the parser gets wrong in news more often than in what it was trained on.
 *
 * In: a parsed state. Out: the same, mended; it stays one tree. Linear. Not here: the rules themselves.
 */
import type { Columns } from './columns.js';
import { mendPassives } from './passives.js';
import { mendComparedAmounts } from './compared-amounts.js';
import { mendDoubleSubjects } from './double-subjects.js';
import { mendJoinedVerbs } from './joined-verbs.js';
import { mendedSentence, type SentenceWords } from './mended-sentence.js';
import { mendLiftedAuxiliaries } from './lifted-auxiliaries.js';
import { mendNamedDays } from './named-days.js';
import { mendOpeningParticiples } from './opening-participles.js';
import type { Parser } from './parser.js';
import { mendRelativeClauses } from './relative-clauses.js';
import { mendReportedClauses } from './reported-clauses.js';
import { mendSubjectAsides } from './subject-asides.js';
import { mendTimeClauses } from './time-clauses.js';

/** Mends the state of a parser. */
export function mendTree({ state, labels }: Parser, columns: Columns, words: SentenceWords): void {
  const sentence = mendedSentence(state, columns, labels, words);
  mendLiftedAuxiliaries(sentence);
  mendPassives(sentence);
  mendComparedAmounts(sentence);
  mendDoubleSubjects(sentence);
  mendNamedDays(sentence);
  mendJoinedVerbs(sentence);
  mendTimeClauses(sentence);
  mendRelativeClauses(sentence);
  mendReportedClauses(sentence);
  mendOpeningParticiples(sentence);
  mendSubjectAsides(sentence);
}
