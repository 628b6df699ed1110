/**
 * What speaks for and against a candidate antecedent of a pronoun, in integer points.
 *
 * Data only. Set by hand after reading errors on GUM train (news, interviews, speeches); a candidate below `threshold` is not taken.
 */

/** Points for each circumstance. */
export interface PronounWeights {
  /** For each sentence back, from the pronoun's own. */
  readonly distance: readonly number[];
  readonly subject: number;
  readonly object: number;
  readonly oblique: number;
  readonly possessor: number;
  readonly other: number;
  /** Pronoun and candidate are both subjects. */
  readonly parallel: number;
  /** The candidate is the subject of the pronoun's own clause or of one above. */
  readonly ownSubject: number;
  /** The same for a possessive pronoun: "the firm cut its prices". */
  readonly ownSubjectPossessive: number;
  /** The candidate is what somebody or something is said to be: "he is a legend". */
  readonly predicate: number;
  readonly named: number;
  /** For each earlier mention of the entity, up to four. */
  readonly frequency: number;
  /** The entity was last named by the same pronoun. */
  readonly samePronoun: number;
  /** Nothing tells that it is a person, or of that gender. */
  readonly unknownGender: number;
  readonly unknownSort: number;
  /** "they" for a body. */
  readonly bodyAsPlural: number;
  /** "they" for one person of unknown gender. */
  readonly singularThey: number;
  /** "they" where nothing tells the number. */
  readonly unknownNumber: number;
  /** "they" for things. */
  readonly thingAsThey: number;
  /** "it" for a body or document rather than for anything else. */
  readonly bodyAsIt: number;
  readonly timeAsIt: number;
  /** The candidate stands inside quotation marks, the pronoun outside, or the other way round. */
  readonly acrossQuotation: number;
  /** The candidate is a bare or indefinite phrase with "no", "any", "every". */
  readonly quantified: number;
  /** Both are subjects of verbs of saying or thinking: the speaker goes on. */
  readonly speakerGoesOn: number;
  readonly threshold: number;
}

/** The points. */
export const PRONOUN_WEIGHTS: PronounWeights = {
  distance: [0, -10, -28, -40, -52, -60],
  subject: 20,
  object: 6,
  oblique: 0,
  possessor: 6,
  other: -4,
  parallel: 8,
  ownSubject: 8,
  ownSubjectPossessive: 16,
  predicate: -15,
  named: 8,
  frequency: 3,
  samePronoun: 14,
  unknownGender: -8,
  unknownSort: -20,
  bodyAsPlural: -14,
  singularThey: -34,
  unknownNumber: -8,
  thingAsThey: -16,
  bodyAsIt: 10,
  timeAsIt: -60,
  acrossQuotation: -14,
  quantified: -14,
  speakerGoesOn: 14,
  threshold: -45,
};
