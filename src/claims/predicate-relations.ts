/**
 * How two predicates stand to one another: the same, opposites, or neither.
 *
 * In: lemmas. Out: senses and relations, from the tables of `../lexicon/claim-relations.ts`. Compiled on first use.
 */
import {
  CONVERSE_PREDICATES,
  type ConverseRow,
  COUNTING_VERBS,
  HAPPENING_VERBS,
  LIKE_PREPOSITIONS,
  ONE_WAY_PREDICATES,
  OPPOSITE_PREDICATES,
  SAME_NOUNS,
  SAME_PREDICATES,
  type SameRow,
  SYNONYMS,
  TWO_WAY_PREDICATES,
} from '../lexicon/index.js';

/** `opposite`: what is not the one is the other; `contrary`: there is something in between. */
export type PredicateRelation = 'same' | 'opposite' | 'contrary' | 'none';

interface Tables {
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** Is there something in between, for each pair of words, both ways round. */
  readonly opposites: ReadonlyMap<string, boolean>;
  /** For the first word of each pair, the second ones. */
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly converses: ReadonlyMap<string, ConverseRow>;
  readonly happening: ReadonlySet<string>;
  /** Verbs that give a number, alone and with the preposition before it. */
  readonly givers: ReadonlySet<string>;
  readonly oneWay: ReadonlySet<string>;
  readonly twoWay: ReadonlySet<string>;
  readonly prepositions: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
}

let compiled: Tables | undefined;

function tables(): Tables {
  return (compiled ??= compile());
}

const listed = (words: string): readonly string[] => words.split(/[, ]/u);
const firstOfEach = (rows: readonly SameRow[]): Map<string, string> =>
  new Map(rows.flatMap(({ words }) => listed(words).map((word) => [word, listed(words)[0] as string] as const)));

function compile(): Tables {
  const senses = new Map<string, string[]>();
  for (const { words } of SAME_PREDICATES) {
    const all = words.split(',');
    for (const word of all) senses.set(word, [...(senses.get(word) ?? []), all[0] as string]);
  }
  const opposites = new Map<string, boolean>();
  const others = new Map<string, string[]>();
  for (const { one, other, between } of OPPOSITE_PREDICATES) {
    opposites.set(`${one}|${other}`, between);
    opposites.set(`${other}|${one}`, between);
    others.set(one, [...(others.get(one) ?? []), other]);
  }
  const wordsOf = ({ words }: SameRow): ReadonlySet<string> => new Set(words.split(','));
  return {
    senses,
    ...{ opposites, others },
    converses: new Map(CONVERSE_PREDICATES.map((row) => [row.word, row])),
    happening: wordsOf(HAPPENING_VERBS),
    givers: new Set(COUNTING_VERBS.flatMap(({ verb, preposition }) => [verb, `${verb} ${preposition}`])),
    oneWay: wordsOf(ONE_WAY_PREDICATES),
    twoWay: wordsOf(TWO_WAY_PREDICATES),
    prepositions: firstOfEach(LIKE_PREPOSITIONS),
    nouns: firstOfEach([...SYNONYMS, ...SAME_NOUNS]),
  };
}

/** The senses of a predicate, itself among them. */
export function sensesOf(lemma: string): readonly string[] {
  return [...(tables().senses.get(lemma) ?? []), lemma];
}

/** The row that turns a predicate round, where there is one. */
export function converseOf(lemma: string): ConverseRow | undefined {
  return tables().converses.get(lemma);
}

/** Does the verb, without an object, say what happens to its subject? */
export function isHappening(senses: readonly string[]): boolean {
  return senses.some((sense) => tables().happening.has(sense));
}

/** Does the verb give a number, after one preposition or any? */
export function isCounting(senses: readonly string[], preposition?: string): boolean {
  const { givers } = tables();
  return senses.some((sense) => givers.has(preposition === undefined ? sense : `${sense} ${preposition}`));
}

/** May the predicate not hold the other way round, or must it? */
export function directionOf(senses: readonly string[]): 'one-way' | 'two-way' | 'either' {
  if (senses.some((sense) => tables().oneWay.has(sense))) return 'one-way';
  return senses.some((sense) => tables().twoWay.has(sense)) ? 'two-way' : 'either';
}

/** The class of a preposition: itself where it is in none. */
export function prepositionClass(lower: string): string {
  return tables().prepositions.get(lower) ?? lower;
}

/** The name of what a noun says the same as: itself where it is in no set. */
export function nounClass(lemma: string): string {
  return tables().nouns.get(lemma) ?? lemma;
}

/** How two lists of senses stand to one another. Costs the product of their lengths, which are of a few words. */
export function relationOf(a: readonly string[], b: readonly string[]): PredicateRelation {
  let relation: PredicateRelation = 'none';
  if (a.some((sense) => b.includes(sense))) return 'same';
  for (const one of a) {
    for (const other of b) {
      const between = tables().opposites.get(`${one}|${other}`);
      if (between === false || isNegatedForm(one, other) || isNegatedForm(other, one)) return 'opposite';
      if (between) relation = 'contrary';
    }
  }
  return relation;
}

/** "unsafe" beside "safe". */
const isNegatedForm = (one: string, other: string): boolean => one === `un${other}` || one === `non-${other}`;

/** Names under which claims of these senses meet claims that say the same or the opposite. */
export function meetingPlacesOf(senses: readonly string[]): readonly string[] {
  const places = new Set(senses);
  for (const sense of senses) {
    if (sense.startsWith('un')) places.add(sense.slice(2));
    // One side is enough: claims of the other meet under their own name.
    for (const other of tables().others.get(sense) ?? []) places.add(other);
  }
  return [...places];
}
