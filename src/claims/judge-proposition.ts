/**
 * How sure a proposition is: would annotators call it a fact of the sentence?
 *
 * In: the clause and the tuple it is printed as. Out: signs in words, and the judgement. The weights are fitted by cross-validation on
 * CaRB's development part: for triples, "a gold tuple says just this"; for n-ary tuples and claims, "a gold tuple says most of it".
 */
import { judge, type JudgedPart, NARY_FIT, type Sign, TRIPLE_FIT } from '../confidence/index.js';
import type { Proposition } from '../records/index.js';
import { firstAtOrAfter } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import type { Clause } from './propositions.js';

/** How propositions are rendered. */
export type Rendering = 'triples' | 'nary';

/** Where a tuple stands among those of its clause. */
export interface TuplePlace {
  readonly rendering: Rendering;
  /** How many tuples its clause is printed as. */
  readonly tuples: number;
  /** Which of them it is, from 0. */
  readonly index: number;
}

/** Judges a tuple. */
export function judgeProposition(tree: Tree, clause: Clause, tuple: Proposition, place: TuplePlace): JudgedPart {
  return judge(
    'proposition',
    place.rendering === 'triples' ? TRIPLE_FIT : NARY_FIT,
    propositionSigns(tree, clause, tuple, place),
  );
}

function when(holds: boolean, sign: string, words: string, amount = 1): readonly Sign[] {
  return holds ? [{ sign, words, amount }] : [];
}

const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const ORIGINS = {
  own: 'subject of its own',
  antecedent: 'subject: what a relative pronoun stands for',
  noun: 'subject: the noun it describes',
  shared: 'subject shared with the clause before',
  controlled: 'subject taken from the clause above',
  none: 'no subject',
} as const;

/** How many words on each side of a verb are looked at: a sentence may be as long as a book. */
export const NEAR = 60;
/** Most words of a part that are looked at. */
const MOST_WORDS = 40;

/** What is seen of a tuple. */
export function propositionSigns(
  tree: Tree,
  clause: Clause,
  tuple: Proposition,
  { tuples, index: place }: TuplePlace,
): readonly Sign[] {
  const size = tree.words.length;
  const { frame, role, origin, finite } = clause;
  const subject = wordsOf(tree, tuple.subject);
  const predicate = wordsOf(tree, tuple.predicate);
  const object = wordsOf(tree, tuple.object);
  const extras = tuple.arguments.flatMap((part) => wordsOf(tree, part));
  const all = [...subject, ...predicate, ...object, ...extras];
  const doubt = all.reduce(
    (sum, { index, tag }) => sum + (tag === 'PUNCT' ? 0 : 1 - (tree.sureness[index] as number)),
    0,
  );
  const noun = predicate.filter(({ tag }) => ['NOUN', 'PROPN', 'PRON'].includes(tag)).length;
  const around = tree.words.slice(Math.max(0, clause.head - NEAR), clause.head + NEAR);
  const verbs = around.filter(({ tag }) => tag === 'VERB').length;
  const joins = around.filter(({ label }) => label === 'cc').length;
  const lastWord = predicate.at(-1);
  const taken = frame.complements.find(({ head }) => object.some(({ index }) => index === head));
  const gaps = gapsIn(all);
  const weakest = all.reduce(
    (least, { index, tag }) => (tag === 'PUNCT' ? least : Math.min(least, tree.sureness[index] as number)),
    1,
  );
  const ties = [clause.head, clause.subjectHead, taken?.head ?? -1]
    .filter((at) => at >= 0)
    .map((at) => 1 - (tree.sureness[at] as number));
  const depth = depthOf(tree, clause.head);
  return [
    ...when(size > 12, 'long-sentence', `sentence of ${size} words`, clip((size - 12) / 10, 0, 4)),
    ...when(size > 35, 'very-long-sentence', 'a very long sentence'),
    {
      sign: 'tree',
      words: `sentence parsed ${tree.confidence >= 0.85 ? 'easily' : 'with doubts'}`,
      amount: clip((tree.confidence - 0.85) * 10, -3, 1),
    },
    ...when(doubt > 0.05, 'doubt', 'doubts about its own words', clip(doubt, 0, 5)),
    { sign: `subject-${origin}`, words: ORIGINS[origin] },
    { sign: `clause-${role}`, words: `${role} clause` },
    { sign: 'weakest', words: 'its least clear tie', amount: 1 - weakest },
    {
      sign: 'ties',
      words: 'how clearly subject, verb and object are tied',
      amount: ties.reduce((sum, doubtful) => sum + doubtful, 0),
    },
    ...when(taken !== undefined, `takes-${taken?.kind ?? ''}`, `object: ${taken?.kind ?? ''}`),
    ...when(gaps > 0, 'gaps', 'its words do not stand together', clip(gaps, 0, 5)),
    ...when(depth > 0, 'deep', 'stands deep in the sentence', clip(depth, 0, 5)),
    ...when(
      object.some(({ label }) => label === 'nmod'),
      'phrase-in-object',
      'a phrase inside the object',
    ),
    ...when(
      subject.some(({ label }) => label === 'nmod'),
      'phrase-in-subject',
      'a phrase inside the subject',
    ),
    ...when(
      predicate.some(({ tag }) => tag === 'ADV'),
      'adverb',
      'an adverb in the predicate',
    ),
    ...when(
      predicate.some(({ label }) => label === 'aux:pass'),
      'passive',
      'a passive',
    ),
    ...when(
      predicate.some(({ fineTag }) => fineTag === 'MD'),
      'modal',
      'a modal verb',
    ),
    ...when(!finite, 'not-finite', 'verb without tense'),
    ...when(frame.copular, 'copula', 'says what something is'),
    ...when(frame.links.length > 1, 'verb-chain', 'a chain of verbs'),
    ...when(frame.complements.length === 0, 'alone', 'verb that takes nothing'),
    ...when(
      frame.complements.length > 1,
      'complements',
      `verb that takes ${frame.complements.length} things`,
      clip(frame.complements.length - 1, 0, 3),
    ),
    ...when(tuples > 1, 'several', `one of ${tuples} readings of its clause`, clip(tuples - 1, 0, 5)),
    ...when(place > 0, 'later', 'not the first reading of its clause', clip(place, 0, 3)),
    ...when(all.length > 8, 'many-words', `${all.length} words`, clip((all.length - 8) / 4, 0, 6)),
    ...when(
      all.some(({ tag }) => tag === 'NUM'),
      'number',
      'a number among its words',
    ),
    ...when(subject.at(-1)?.tag === 'PROPN', 'named', 'subject is a name'),
    ...when(verbs > 2, 'many-verbs', `${verbs} verbs in its sentence`, clip(verbs - 2, 0, 6)),
    ...when(joins > 0, 'joins', `${joins} joined phrases in its sentence`, clip(joins, 0, 6)),
    ...when(tuple.object === null, 'no-object', 'no object'),
    ...when(noun > 0, 'through-noun', 'a noun inside the predicate', clip(noun, 0, 3)),
    ...when(lastWord?.tag === 'ADP', 'preposition', 'ties its object by a preposition'),
    ...when(subject.length === 1 && subject[0]?.tag === 'PRON', 'pronoun', 'subject is a pronoun'),
    ...when(
      subject.length > 5,
      'long-subject',
      `subject of ${subject.length} words`,
      clip((subject.length - 5) / 5, 0, 3),
    ),
    ...when(object.length > 5, 'long-object', `object of ${object.length} words`, clip((object.length - 5) / 5, 0, 4)),
    ...when(
      predicate.length > 4,
      'long-predicate',
      `predicate of ${predicate.length} words`,
      clip((predicate.length - 4) / 2, 0, 4),
    ),
    ...when(
      object.some(({ tag }) => tag === 'VERB'),
      'verb-in-object',
      'a verb inside the object',
    ),
    ...when(
      [...subject, ...object].some(({ label }) => label === 'conj'),
      'joined',
      'joined phrases',
    ),
    ...when(
      /["“”‘’`]/u.test(`${tuple.subject?.text ?? ''}${tuple.object?.text ?? ''}`),
      'quoted',
      'quotation marks inside',
    ),
    ...when(/,/u.test(`${tuple.subject?.text ?? ''}${tuple.object?.text ?? ''}`), 'comma', 'commas inside'),
  ];
}

/** How often the words of a tuple do not follow one another. */
function gapsIn(words: readonly Word[]): number {
  const places = [...new Set(words.map(({ index }) => index))].sort((a, b) => a - b);
  return places.filter((place, at) => at > 0 && place - (places[at - 1] as number) > 1).length;
}

/** How many clauses a word stands under, six at most are counted. */
function depthOf(tree: Tree, index: number): number {
  let depth = 0;
  for (let at = (tree.words[index] as Word).head, step = 0; at >= 0 && step < 12 && depth < 6; step++) {
    const { tag, head } = tree.words[at] as Word;
    if (tag === 'VERB') depth++;
    at = head;
  }
  return depth;
}

/** The words of a part; of a long one the first. */
function wordsOf(tree: Tree, part: Proposition['object']): readonly Word[] {
  const words: Word[] = [];
  for (const { start, end } of part?.spans ?? []) {
    for (let at = firstAtOrAfter(tree.words, start); at < tree.words.length && words.length < MOST_WORDS; at++) {
      const word = tree.words[at] as Word;
      if (word.start >= end) break;
      words.push(word);
    }
  }
  return words;
}
