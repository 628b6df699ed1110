/**
 * Words that say that a source is not named, why, and what its knowledge rests on.
 *
 * Data only. Phrases are lower case; `*` stands for one or two words of any kind ("asked * named").
 */

/** A phrase about a source. */
export interface AnonymityPhraseRow {
  /** `anonymous`: it is not named · `reason`: why not; itself a reason · `basis`: what its knowledge rests on. */
  readonly tells: 'anonymous' | 'reason' | 'basis';
  /** Phrases, lower case, separated by commas. */
  readonly phrases: string;
  /** Where they were taken from. */
  readonly source: string;
}

const STYLE = 'AP Stylebook and Reuters Handbook, anonymous sources; self-written variants';

/** The phrases. */
export const ANONYMITY_PHRASES: readonly AnonymityPhraseRow[] = [
  {
    tells: 'anonymous',
    phrases:
      'condition of anonymity, condition that *, condition they *, condition he *, condition she *, declined to be named, declined to be identified, declined to give *, refused to be named, refused to be identified, asked not to be named, asked not to be identified, asked not to be quoted, asked to remain anonymous, asked to remain unnamed, asked for anonymity, asked that * name, requested anonymity, requesting anonymity, wished to remain anonymous, wishing to remain anonymous, wanted to remain anonymous, preferred to remain anonymous, prefers to remain anonymous, did not want to be named, did not want to be identified, did not wish to be named, did not wish to be identified, does not want to be named, cannot be named, can not be named, could not be named, not be named, not be identified, speaking anonymously, spoke anonymously, speak anonymously, who spoke anonymously, under condition of anonymity, granted anonymity, insisted on anonymity, insisting on anonymity, speaking on background, on background, remain anonymous, remain unnamed, not authorised to speak, not authorized to speak, not authorised to comment, not authorized to comment, not authorised to discuss, not authorized to discuss, not permitted to speak, not allowed to speak, not permitted to comment, not allowed to comment',
    source: STYLE,
  },
  {
    tells: 'reason',
    phrases:
      'not authorised to *, not authorized to *, was not authorised, was not authorized, were not authorised, were not authorized, not permitted to *, not allowed to *, for fear of *, fearing *, citing the sensitivity *, citing fear *, for legal reasons, for security reasons, for safety reasons, to protect * identity, to discuss *, to describe *, to speak *, to avoid *',
    source: STYLE,
  },
  {
    tells: 'basis',
    phrases:
      'close to *, familiar with *, briefed on *, briefed about *, with knowledge of *, with direct knowledge of *, with first-hand knowledge *, with firsthand knowledge *, knowledgeable about *, aware of *, privy to *, involved in *, involved with *, present at *, who attended *, who was present *, who were present *, who saw *, who has seen *, who have seen *, who had seen *, who looked at *, who reviewed *, who has reviewed *, who studied *, who examined *, who analysed *, who analyzed *, who worked *, who works *, who knows *, who know *, who took part *, who witnessed *, who heard *, who read *, who was briefed *, who were briefed *, who has been briefed *, who have been briefed *, with access to *, in the room, inside the *',
    source: STYLE,
  },
];

/** Adjectives that say that a source is not named. */
export interface AnonymityAdjectiveRow {
  /** Lemmas, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** Adjectives of unnamed sources: "an unnamed aide", "anonymous officials". */
export const ANONYMITY_ADJECTIVES: readonly AnonymityAdjectiveRow[] = [
  { words: 'unnamed anonymous unidentified undisclosed unspecified unknown', source: STYLE },
];
