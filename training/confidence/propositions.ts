/**
 * Examples of propositions: those read in CaRB's development part, and does a gold tuple say them.
 *
 * In: `../shared/corpora/propositions-carb`, for measuring only: the few weights are fitted by cross-validation, and no word of the corpus
 * is one of the signs. Out: signs with labels, for triples and for n-ary tuples.
 */
import { readFileSync } from 'node:fs';
import { findPropositions } from '../../src/claims/index.js';
import { propositionSigns, type Rendering } from '../../src/claims/judge-proposition.js';
import { tuplesOf } from '../../src/claims/render.js';
import type { Proposition } from '../../src/records/index.js';
import { parseDocument, type Tree } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import type { Example } from './fit.js';

/** Where the corpus stands. */
export const CARB = '../shared/corpora/propositions-carb';

/** What the scorer of the corpus compares by: of `../shared/score/propositions.mjs`. */
export interface TupleScorer {
  /** Words as the lenient setting cuts them. */
  splitWords(text: string, lenient: boolean): string[];
  /** Precision and recall of the words of two tuples: predicate, subject, rest. */
  tupleMatch(gold: readonly string[][], predicted: readonly string[][]): [precision: number, recall: number];
}

/** All tuples of the corpus in one rendering, judged. */
export function judgedPropositions(rendering: Rendering, { splitWords, tupleMatch }: TupleScorer): Example[] {
  const wordsOf = (text: string): string[] => splitWords(text, true);
  return readFileSync(`${CARB}/dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, text, gold } = JSON.parse(line) as { id: string; text: string; gold: readonly (readonly string[])[] };
      const document = parseDocument(readText(text, 'sentence'));
      const wanted = gold.map((tuple) => slotsOf(tuple, wordsOf));
      return findPropositions(document)
        .filter(({ listed }) => listed)
        .flatMap((clause) => {
          const tree = document.trees[clause.sentence] as Tree;
          const tuples = tuplesOf(document, clause, rendering);
          return tuples.map((tuple, index): Example => {
            const own = slotsOf(textsOf(tuple), wordsOf);
            const right = wanted.some((slots) =>
              rendering === 'triples' ? saysJust(slots, own) : saysMost(tupleMatch(parts(slots), parts(own))),
            );
            return {
              group: id,
              signs: propositionSigns(tree, clause, tuple, { rendering, tuples: tuples.length, index }),
              right,
            };
          });
        });
    });
}

/** Words of subject, predicate, and all the rest. */
type Slots = readonly [subject: string[], predicate: string[], rest: string[]];

function slotsOf(
  [subject = '', predicate = '', ...rest]: readonly string[],
  wordsOf: (text: string) => string[],
): Slots {
  return [wordsOf(subject), wordsOf(predicate), rest.flatMap(wordsOf)];
}

const textsOf = ({ subject, predicate, object, arguments: extras }: Proposition): readonly string[] => [
  subject?.text ?? '',
  predicate.text,
  ...(object ? [object.text] : []),
  ...extras.map(({ text }) => text),
];

const parts = ([subject, predicate, rest]: Slots): string[][] => [
  predicate,
  subject,
  ...(rest.length > 0 ? [rest] : []),
];

/** Most of the one is in the other, both ways. */
function saysMost([precision, recall]: readonly [number, number]): boolean {
  return precision >= 0.5 && recall >= 0.5;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Words that may be there or not. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const core = (words: readonly string[]): readonly string[] =>
  words.filter((word) => LETTER.test(word) && !ARTICLES.has(word));

/** A subject that annotators may have written out. */
const PRONOUNS: ReadonlySet<string> = new Set('i you he she it we they this that these those who which'.split(' '));

/**
 * The fact is one of the gold's: the same subject (a gold one may go on with a clause or phrase, and may say whom a pronoun stands for), the
 * whole of its predicate, and nothing that the gold tuple does not say of it. That a triple leaves out further arguments
 * of the tuple is its nature; that words move between predicate and object does not matter.
 */
function saysJust([goldSubject, goldPredicate, goldRest]: Slots, [subject, predicate, rest]: Slots): boolean {
  if (!isSameSubject(core(goldSubject), core(subject))) return false;
  const said = core([...predicate, ...rest]);
  const own = new Set(said);
  const predicateWords = core(goldPredicate);
  // Its last word may be the preposition of another argument ("did offer to").
  if (predicateWords.some((word, at) => !own.has(word) && (at === 0 || at < predicateWords.length - 1))) return false;
  const left = new Map<string, number>();
  for (const word of [...goldPredicate, ...goldRest]) left.set(word, (left.get(word) ?? 0) + 1);
  return said.every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

function isSameSubject(gold: readonly string[], own: readonly string[]): boolean {
  if (own.length === 1 && PRONOUNS.has(own[0] as string)) return true;
  return own.length > 0 && own.every((word, at) => word === gold[at]);
}
