/**
 * Profiles: how much each kind of cue counts under one notion of uncertainty, and the bands of the score.
 *
 * Tables only. Annotators disagree about what is uncertain: editors of an encyclopaedia strike out "some" and "famous", readers
 * of reviews mark "if", "or" and "can", biologists mark speculation. What counts for one and not for another is decided
 * here, by kind, and never by leaving a word out of the table of hedges.
 */
import type { SignatureClass } from '../lexicon/index.js';
import type { HedgeCueKind, HedgingLevel } from '../records/index.js';

/** How much cues count under one notion of uncertainty. */
export interface CueProfile {
  /** The weight of each kind, 0 and more; kinds left out count 0. Strength times weight is capped at 0.95. */
  readonly kinds: Readonly<Partial<Record<HedgeCueKind, number>>>;
  /** The weight of single rows, by their id (`phrase (condition)`); it stands in for the weight of their kind. */
  readonly rows?: Readonly<Record<string, number>>;
  /** Clause verbs whose signature is of one of these classes do not count. */
  readonly leavesOut?: readonly SignatureClass[];
  /** Least weighted strength of a cue that counts. */
  readonly cueFrom: number;
}

/** All kinds that doubt or report, each in full. */
const DOUBT = {
  modal: 1,
  adverb: 1,
  'clause-verb': 1,
  adjective: 1,
  noun: 1,
  evidential: 1,
  phrase: 1,
  'non-denial': 1,
} as const;

/**
 * The default: is it said firmly that this is so? What is doubtful or hearsay counts in full, a condition in part, vagueness
 * about amounts and frequency and vague praise not at all (figures carry their own bounds). What could not make a level
 * alone ("would", "can") adds to none.
 */
export const NEWS_PROFILE: CueProfile = { kinds: { ...DOUBT, condition: 0.4 }, cueFrom: 0.15 };

/** Would an editor strike it out? Vague quantities, frequencies and praise count; modals, which state possibilities, less. */
export const ENCYCLOPAEDIA_PROFILE: CueProfile = {
  kinds: {
    ...DOUBT,
    modal: 0.4,
    adverb: 1.5,
    evidential: 1.2,
    'clause-verb': 1.2,
    noun: 0.7,
    adjective: 0.7,
    phrase: 0.8,
    quantifier: 1,
    frequency: 0.5,
    peacock: 0.8,
  },
  cueFrom: 0.15,
};

/**
 * Is it put as anything but plain fact? Every modal counts, alternatives count, of the conditions only "if"; doubt put into
 * phrases, wishes and denials do not: they are opinions of the writer, not possibilities.
 */
export const REVIEWS_PROFILE: CueProfile = {
  kinds: { ...DOUBT, modal: 5, adjective: 0.5, noun: 0.5, disjunction: 1, phrase: 0, 'non-denial': 0 },
  rows: { 'if (subordinator)': 1, whether: 1 },
  leavesOut: ['wish', 'desire', 'denial'],
  cueFrom: 0.25,
};

/** One band of the score. */
export interface Band {
  /** The level it is. */
  readonly level: HedgingLevel;
  /** The least score that falls in it. */
  readonly from: number;
}

/**
 * The bands, highest first. A cue of medium strength (0.5) with one that only says how a thing is known (0.4: "it has
 * emerged") stays medium; two that doubt (0.5 and 0.5: "could possibly") are high.
 */
export const BANDS: readonly Band[] = [
  { level: 'high', from: 0.72 },
  { level: 'medium', from: 0.4 },
  { level: 'low', from: 0.15 },
  { level: 'none', from: 0 },
];
