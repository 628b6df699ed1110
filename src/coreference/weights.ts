/**
 * What speaks for and against a candidate antecedent of a pronoun, in integer points.
 *
 * Data only. Set by coordinate search (steps of 4, 8 and 16) for the accuracy of third-person pronouns on GUM train, nine written and spoken
 * genres, own trees and mentions: 77.4 %; on GUM dev, not looked at, 80.8 %. A candidate below `threshold` is not taken.
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
  distance: [0, -18, -44, -56, -58, -60],
  subject: 12,
  object: 14,
  oblique: -4,
  possessor: 6,
  other: -4,
  parallel: 12,
  ownSubject: 8,
  frequency: 3,
  samePronoun: -2,
  unknownGender: -24,
  unknownSort: -12,
  bodyAsPlural: -14,
  singularThey: -26,
  unknownNumber: -24,
  thingAsThey: -16,
  bodyAsIt: 2,
  timeAsIt: -44,
  acrossQuotation: -14,
  quantified: -30,
  speakerGoesOn: 2,
  threshold: -61,
};
