/**
 * Pronouns and what they agree with.
 *
 * Data only. Forms that are also determiners ("that", "some") count as pronouns only where the tree says so.
 */

/** What sort of pronoun it is. `free` ones name somebody without pointing back ("everyone", "others"). */
export type PronounSort = 'personal' | 'possessive' | 'reflexive' | 'relative' | 'demonstrative' | 'reciprocal' | 'free';

/** One pronoun form. */
export interface PronounRow {
  /** Lower case. */
  readonly form: string;
  /** What sort it is. */
  readonly sort: PronounSort;
  /** Grammatical person. */
  readonly person: 1 | 2 | 3;
  /** Number; absent where the form does not tell. */
  readonly number?: 'singular' | 'plural';
  /** Gender; absent where the form does not tell. */
  readonly gender?: 'female' | 'male' | 'neuter';
  /** What it can stand for; absent: both. */
  readonly stands?: 'person' | 'thing';
  /** Where it was taken from. */
  readonly source: string;
}

const CGEL = 'CGEL 5, tables of personal, relative and indefinite pronouns';

/** The pronouns. */
export const PRONOUNS: readonly PronounRow[] = [
  { form: 'i', sort: 'personal', person: 1, number: 'singular', stands: 'person', source: CGEL },
  { form: 'me', sort: 'personal', person: 1, number: 'singular', stands: 'person', source: CGEL },
  { form: 'my', sort: 'possessive', person: 1, number: 'singular', stands: 'person', source: CGEL },
  { form: 'mine', sort: 'possessive', person: 1, number: 'singular', stands: 'person', source: CGEL },
  { form: 'myself', sort: 'reflexive', person: 1, number: 'singular', stands: 'person', source: CGEL },
  { form: 'we', sort: 'personal', person: 1, number: 'plural', source: CGEL },
  { form: 'us', sort: 'personal', person: 1, number: 'plural', source: CGEL },
  { form: 'our', sort: 'possessive', person: 1, number: 'plural', source: CGEL },
  { form: 'ours', sort: 'possessive', person: 1, number: 'plural', source: CGEL },
  { form: 'ourselves', sort: 'reflexive', person: 1, number: 'plural', source: CGEL },
  { form: 'you', sort: 'personal', person: 2, stands: 'person', source: CGEL },
  { form: 'your', sort: 'possessive', person: 2, stands: 'person', source: CGEL },
  { form: 'yours', sort: 'possessive', person: 2, stands: 'person', source: CGEL },
  { form: 'yourself', sort: 'reflexive', person: 2, number: 'singular', stands: 'person', source: CGEL },
  { form: 'yourselves', sort: 'reflexive', person: 2, number: 'plural', stands: 'person', source: CGEL },
  { form: 'he', sort: 'personal', person: 3, number: 'singular', gender: 'male', stands: 'person', source: CGEL },
  { form: 'him', sort: 'personal', person: 3, number: 'singular', gender: 'male', stands: 'person', source: CGEL },
  { form: 'his', sort: 'possessive', person: 3, number: 'singular', gender: 'male', stands: 'person', source: CGEL },
  { form: 'himself', sort: 'reflexive', person: 3, number: 'singular', gender: 'male', stands: 'person', source: CGEL },
  { form: 'she', sort: 'personal', person: 3, number: 'singular', gender: 'female', stands: 'person', source: CGEL },
  { form: 'her', sort: 'personal', person: 3, number: 'singular', gender: 'female', stands: 'person', source: CGEL },
  { form: 'hers', sort: 'possessive', person: 3, number: 'singular', gender: 'female', stands: 'person', source: CGEL },
  { form: 'herself', sort: 'reflexive', person: 3, number: 'singular', gender: 'female', stands: 'person', source: CGEL },
  { form: 'it', sort: 'personal', person: 3, number: 'singular', gender: 'neuter', stands: 'thing', source: CGEL },
  { form: 'its', sort: 'possessive', person: 3, number: 'singular', gender: 'neuter', stands: 'thing', source: CGEL },
  { form: 'itself', sort: 'reflexive', person: 3, number: 'singular', gender: 'neuter', stands: 'thing', source: CGEL },
  { form: 'they', sort: 'personal', person: 3, source: CGEL },
  { form: 'them', sort: 'personal', person: 3, source: CGEL },
  { form: "'em", sort: 'personal', person: 3, source: CGEL },
  { form: 'their', sort: 'possessive', person: 3, source: CGEL },
  { form: 'theirs', sort: 'possessive', person: 3, source: CGEL },
  { form: 'themselves', sort: 'reflexive', person: 3, number: 'plural', source: CGEL },
  { form: 'themself', sort: 'reflexive', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'who', sort: 'relative', person: 3, stands: 'person', source: CGEL },
  { form: 'whom', sort: 'relative', person: 3, stands: 'person', source: CGEL },
  { form: 'whose', sort: 'relative', person: 3, source: CGEL },
  { form: 'which', sort: 'relative', person: 3, stands: 'thing', source: CGEL },
  { form: 'that', sort: 'demonstrative', person: 3, number: 'singular', stands: 'thing', source: CGEL },
  { form: 'this', sort: 'demonstrative', person: 3, number: 'singular', stands: 'thing', source: CGEL },
  { form: 'these', sort: 'demonstrative', person: 3, number: 'plural', source: CGEL },
  { form: 'those', sort: 'demonstrative', person: 3, number: 'plural', source: CGEL },
  { form: 'each other', sort: 'reciprocal', person: 3, number: 'plural', source: CGEL },
  { form: 'one', sort: 'free', person: 3, number: 'singular', source: CGEL },
  { form: 'ones', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'oneself', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'everyone', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'everybody', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'someone', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'somebody', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'anyone', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'anybody', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'nobody', sort: 'free', person: 3, number: 'singular', stands: 'person', source: CGEL },
  { form: 'none', sort: 'free', person: 3, source: CGEL },
  { form: 'everything', sort: 'free', person: 3, number: 'singular', stands: 'thing', source: CGEL },
  { form: 'something', sort: 'free', person: 3, number: 'singular', stands: 'thing', source: CGEL },
  { form: 'anything', sort: 'free', person: 3, number: 'singular', stands: 'thing', source: CGEL },
  { form: 'nothing', sort: 'free', person: 3, number: 'singular', stands: 'thing', source: CGEL },
  { form: 'others', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'another', sort: 'free', person: 3, number: 'singular', source: CGEL },
  { form: 'some', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'many', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'several', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'few', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'most', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'all', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'both', sort: 'free', person: 3, number: 'plural', source: CGEL },
  { form: 'each', sort: 'free', person: 3, number: 'singular', source: CGEL },
  { form: 'either', sort: 'free', person: 3, number: 'singular', source: CGEL },
  { form: 'neither', sort: 'free', person: 3, number: 'singular', source: CGEL },
  { form: 'any', sort: 'free', person: 3, source: CGEL },
];

/** Words after "it is", "it has" and "it was" with which "it" stands for nothing: "it has emerged", "it is likely that". */
export interface ExpletiveRow {
  /** Lemmas, lower case, separated by blanks. */
  readonly words: string;
  /** `clause`: only with a clause or infinitive after it · `that`: not with an infinitive ("it is likely to rain" apart, "the firm … it is likely to close") · `always`: even at the end of a sentence ("…, it emerged"). */
  readonly when: 'clause' | 'that' | 'always';
  /** Where the row was taken from. */
  readonly source: string;
}

/** The words that make "it" empty. */
export const EXPLETIVES: readonly ExpletiveRow[] = [
  {
    when: 'always',
    words: 'emerge transpire seem appear rain snow understand rumour rumor time year month week day hour minute summer winter spring autumn morning evening night midnight',
    source: 'CGEL 17.2.4, extraposition and weather it; self-written for reports ("it is understood")',
  },
  {
    when: 'clause',
    words:
      'hope fear announce reveal suggest decide know note argue assume agree acknowledge accept confirm disclose find show predict recommend happen follow matter take mean help hurt turn possible impossible probable clear unclear obvious evident apparent true false uncertain doubtful important necessary vital essential crucial critical easy difficult hard tough good bad better best worse wise right wrong fair unfair safe dangerous rare common usual unusual strange odd surprising great nice sad tragic shameful unfortunate fortunate lucky inevitable conceivable plausible worth useful useless pointless legal illegal unlawful lawful time shame pity mistake fact honour honor pleasure matter question understandable imperative urgent ridiculous absurd reasonable unreasonable interesting remarkable unacceptable acceptable unprecedented premature early late',
    source: 'CGEL 17.2.4 and 11.4.3, extraposed subjects',
  },
  {
    when: 'that',
    words: 'likely unlikely certain sure expect believe think say report claim allege estimate',
    source: 'CGEL 14.1, raising adjectives and passives: with an infinitive the subject is a real one',
  },
];
