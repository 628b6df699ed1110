/**
 * Mends what the parser gets wrong in news more often than in what it was trained on.
 *
 * In: a parsed state. Out: the same, mended; it stays one tree: were a rule ever to break it, the sentence keeps the tree it had. Linear. Not here: the rules themselves.
 */
import type { Columns } from '../columns.js';
import { mendAddedReports } from './added-reports.js';
import { mendClaimedSubjects } from './claimed-subjects.js';
import { mendClefts } from './clefts.js';
import { mendClosedAsides } from './closed-asides.js';
import { mendComparedAmounts } from './compared-amounts.js';
import { mendDescribedSubjects } from './described-subjects.js';
import { mendDistantClauses } from './distant-clauses.js';
import { mendDoubleSubjects } from './double-subjects.js';
import { mendGovernedPhrases } from './governed-phrases.js';
import { mendJoinedVerbs } from './joined-verbs.js';
import { mendLiftedAuxiliaries } from './lifted-auxiliaries.js';
import { isOneTree, mendedSentence, type MendedSentence, type SentenceWords } from './mended-sentence.js';
import { mendNamedDays } from './named-days.js';
import { mendOpeningClauses } from './opening-clauses.js';
import { mendOpeningParticiples } from './opening-participles.js';
import { mendLooseWords } from './loose-words.js';
import type { Parser } from '../parsing/parser.js';
import { mendPassives } from './passives.js';
import { mendPicturedDeeds } from './pictured-deeds.js';
import { mendRaisedObjects } from './raised-objects.js';
import { mendRelativeClauses } from './relative-clauses.js';
import { mendReportedRelatives } from './reported-relatives.js';
import { mendReportedClauses } from './reported-clauses.js';
import { mendSubjectAsides } from './subject-asides.js';
import { mendTimeClauses } from './time-clauses.js';
import { mendToldClauses } from './told-clauses.js';

/** The rules, in the order in which they are asked; each sees what those before it have mended. */
const RULES: readonly ((sentence: MendedSentence) => void)[] = [
  ...[
    mendLooseWords,
    mendLiftedAuxiliaries,
    mendDescribedSubjects,
    mendPassives,
    mendComparedAmounts,
    mendGovernedPhrases,
    mendDoubleSubjects,
    mendNamedDays,
    mendJoinedVerbs,
  ],
  ...[
    mendOpeningClauses,
    mendTimeClauses,
    mendRelativeClauses,
    mendReportedRelatives,
    mendReportedClauses,
    mendOpeningParticiples,
  ],
  ...[
    mendToldClauses,
    mendSubjectAsides,
    mendDistantClauses,
    mendAddedReports,
    mendPicturedDeeds,
    mendClosedAsides,
    mendClefts,
  ],
  ...[mendRaisedObjects, mendClaimedSubjects],
];

/** Mends the state of a parser; returns whether the rules left one tree. */
export function mendTree({ state, labels }: Parser, columns: Columns, words: SentenceWords): boolean {
  const sentence = mendedSentence(state, columns, labels, words);
  const { head, label, length } = sentence;
  const heads = head.slice(0, length);
  const names = label.slice(0, length);
  for (const rule of RULES) rule(sentence);
  if (isOneTree(sentence)) return true;
  head.set(heads);
  label.set(names);
  return false;
}
