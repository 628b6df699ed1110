/**
 * Negation cues: words and phrases that turn a clause, or a part of it, into its contrary.
 *
 * Data only. `reach` says what is negated: the clause the cue stands in, the complement it takes, or only its own phrase.
 * Weakened affirmation ("few", "rarely") is in none of the tables: it is a frequency or quantifier hedge.
 */

/** What a negation cue negates. */
export type NegationReach =
  /** The clause it stands in: "did **not** pay". */
  | 'clause'
  /** The noun phrase it determines, and with it the clause where that is subject, object or predicate: "**no** cities". */
  | 'phrase'
  /** The complement that it takes: "**failed** to pay", "**unlikely** to end". */
  | 'complement'
  /** What follows inside its own adverbial; the clause stays affirmed: "**without** paying". */
  | 'adverbial';

/** One negation cue. */
export interface NegationRow {
  /** Lower case; lemmas where the word inflects, words joined by single spaces. */
  readonly phrase: string;
  /** What it negates. */
  readonly reach: NegationReach;
  /** Only as this part of speech; any where absent. */
  readonly tag?: 'ADJ' | 'ADV' | 'NOUN' | 'VERB';
  /** It counts only with an infinitive or clause after it ("unlikely to", "failed to"). */
  readonly needsComplement?: true;
  /** Where it was taken from. */
  readonly source: string;
}

/** Words and phrases that negate. */
export const NEGATIONS: readonly NegationRow[] = [
  { phrase: 'not', reach: 'clause', source: 'self-written: CGEL 9' },
  { phrase: 'never', reach: 'clause', source: 'self-written: CGEL 9' },
  { phrase: 'no', reach: 'phrase', source: 'self-written: CGEL 9' },
  { phrase: 'no longer', reach: 'clause', source: 'self-written: CGEL 9' },
  { phrase: 'no more', reach: 'clause', tag: 'ADV', source: 'self-written' },
  { phrase: 'none', reach: 'phrase', source: 'self-written: CGEL 9' },
  { phrase: 'nobody', reach: 'phrase', source: 'self-written: CGEL 9' },
  { phrase: 'no one', reach: 'phrase', source: 'self-written: CGEL 9' },
  { phrase: 'nothing', reach: 'phrase', source: 'self-written: CGEL 9' },
  { phrase: 'nowhere', reach: 'clause', source: 'self-written: CGEL 9' },
  { phrase: 'neither', reach: 'phrase', source: 'self-written: CGEL 9' },
  { phrase: 'nor', reach: 'clause', source: 'self-written: CGEL 9' },
  { phrase: 'hardly', reach: 'clause', source: 'self-written: approximate negators, CGEL 9' },
  { phrase: 'barely', reach: 'adverbial', source: 'self-written: approximate negators, CGEL 9' },
  { phrase: 'scarcely', reach: 'clause', source: 'self-written: approximate negators, CGEL 9' },
  { phrase: 'by no means', reach: 'clause', source: 'self-written' },
  { phrase: 'in no way', reach: 'clause', source: 'self-written' },
  { phrase: 'at no point', reach: 'clause', source: 'self-written' },
  { phrase: 'at no time', reach: 'clause', source: 'self-written' },
  { phrase: 'under no circumstance', reach: 'clause', source: 'self-written' },
  { phrase: 'far from', reach: 'clause', source: 'self-written: issue 7' },
  { phrase: 'anything but', reach: 'clause', source: 'self-written' },
  { phrase: 'without', reach: 'adverbial', source: 'self-written: CGEL 9' },
  { phrase: 'rather than', reach: 'adverbial', source: 'self-written' },
  { phrase: 'instead of', reach: 'adverbial', source: 'self-written' },
  { phrase: 'with the exception of', reach: 'adverbial', source: 'self-written' },
  {
    phrase: 'fail',
    reach: 'complement',
    tag: 'VERB',
    needsComplement: true,
    source: 'self-written: negative implicatives, Karttunen 1971',
  },
  {
    phrase: 'failure',
    reach: 'complement',
    tag: 'NOUN',
    needsComplement: true,
    source: 'self-written: negative implicatives, Karttunen 1971',
  },
  { phrase: 'unable', reach: 'complement', source: 'self-written: affixal negation' },
  { phrase: 'inability', reach: 'complement', source: 'self-written: affixal negation' },
  { phrase: 'unlikely', reach: 'complement', source: 'self-written: affixal negation' },
  { phrase: 'impossible', reach: 'complement', source: 'self-written: affixal negation' },
  { phrase: 'unwilling', reach: 'complement', source: 'self-written: affixal negation' },
  { phrase: 'lack', reach: 'phrase', source: 'self-written: verbs of absence' },
  { phrase: 'lacking', reach: 'phrase', source: 'self-written: verbs of absence' },
  { phrase: 'absence', reach: 'adverbial', source: 'self-written: nouns of absence' },
  { phrase: 'absent', reach: 'phrase', tag: 'ADJ', source: 'self-written' },
  { phrase: 'devoid of', reach: 'phrase', source: 'self-written' },
];

/** Phrases that hold a negation word and do not negate: they win over the shorter cue inside them. */
export interface NegationExceptionRow {
  /** Lower case, words joined by single spaces. */
  readonly phrase: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Negation words that do not negate. */
export const NEGATION_EXCEPTIONS: readonly NegationExceptionRow[] = [
  { phrase: 'not only', source: 'self-written: focus, CGEL 9' },
  { phrase: 'not far from', source: 'self-written: place and time' },
  { phrase: 'not just', source: 'self-written: focus, CGEL 9' },
  { phrase: 'not merely', source: 'self-written: focus, CGEL 9' },
  { phrase: 'not simply', source: 'self-written: focus, CGEL 9' },
  { phrase: 'not least', source: 'self-written' },
  { phrase: 'not to mention', source: 'self-written' },
  { phrase: 'not until', source: 'self-written: cleft "it was not until … that"' },
  { phrase: 'whether or not', source: 'self-written' },
  { phrase: 'may or may not', source: 'self-written' },
  { phrase: 'might or might not', source: 'self-written' },
  { phrase: 'could or could not', source: 'self-written' },
  { phrase: 'no doubt', source: 'self-written' },
  { phrase: 'no matter', source: 'self-written' },
  { phrase: 'no fewer than', source: 'self-written' },
  { phrase: 'no less than', source: 'self-written' },
  { phrase: 'no more than', source: 'self-written' },
  { phrase: 'no later than', source: 'self-written' },
  { phrase: 'no sooner', source: 'self-written' },
  { phrase: 'no wonder', source: 'self-written' },
  { phrase: 'nothing but', source: 'self-written' },
  { phrase: 'none other than', source: 'self-written' },
  { phrase: 'if not', source: 'self-written' },
  { phrase: 'why not', source: 'self-written' },
];
