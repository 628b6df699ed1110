/**
 * Propositions as tuples: all arguments in one, or one subject–predicate–object triple for each.
 *
 * In: clauses. Out: proposition records, one for each conjunct of subject and object. The two renderings are never
 * mixed in one list: together they are worse than either.
 */
import { joinParts } from '../confidence/index.js';
import { findNegationCues, polarityAt } from '../hedging/index.js';
import type { PropositionPart, PropositionRecord } from '../records/index.js';
import { makeSpan } from '../span.js';
import { childrenOf, type Document, type Tree, type Word } from '../syntax/index.js';
import type { Complement } from './frames.js';
import { judgeProposition, type Rendering } from './judge-proposition.js';
import {
  type Clause,
  complementPart,
  complementWords,
  subjectPart,
  type TupleWords,
  tupleWords,
} from './propositions.js';
import { conjunctsOf, partOf, type SlotForm, slotWords } from './slots.js';

/** How propositions are rendered. */
export type { Rendering };

/** Most conjuncts of one slot that get tuples of their own: lists longer than this are inventories. */
const MOST_CONJUNCTS = 8;
/** Most noun phrases with a preposition that are followed into a chain of triples. */
const LONGEST_NOUN_CHAIN = 3;

type Tuple = Pick<PropositionRecord, 'subject' | 'predicate' | 'object' | 'arguments'>;

/** Renders clauses as proposition records. Linear: conjuncts and chains are bounded. */
export function renderPropositions(
  document: Document,
  clauses: readonly Clause[],
  rendering: Rendering,
  explain = false,
): readonly PropositionRecord[] {
  const negations = findNegationCues(document);
  const records: PropositionRecord[] = [];
  for (const clause of clauses) {
    if (!clause.listed) continue;
    const tree = document.trees[clause.sentence] as Tree;
    const polarity = polarityAt(tree, clause.head, negations[clause.sentence] ?? []);
    const tuples = tuplesOf(document, clause, rendering);
    for (const [index, tuple] of tuples.entries()) {
      const judged = judgeProposition(tree, clause, tuple, { rendering, tuples: tuples.length, index });
      const { confidence, evidence, parts } = joinParts([judged]);
      records.push({
        record: 'proposition',
        ...makeSpan(document.input, clause.span.start, clause.span.end),
        ...tuple,
        polarity,
        confidence,
        ...(explain && {
          explanation: { rules: [`clause-${clause.role}`, rendering], evidence, parts, runnersUp: [] },
        }),
      });
    }
  }
  return records;
}

/** What one clause is printed as. */
export function tuplesOf(document: Document, clause: Clause, rendering: Rendering): readonly Tuple[] {
  const tree = document.trees[clause.sentence] as Tree;
  const tuples =
    rendering === 'nary' ? naryTuples(document.input, tree, clause) : tripleTuples(document.input, tree, clause);
  return tuples.filter((tuple) => {
    // "shipped", of what was said of the subject before: too little to stand alone.
    const isBare = tuple.object === null && tuple.arguments.length === 0 && clause.origin !== 'own';
    return tuple.predicate.text !== '' && !isBare;
  });
}

/** The subjects of a clause, one for each conjunct where the clause is not said of all together. */
function subjectsOf(input: string, tree: Tree, clause: Clause, form: SlotForm): readonly (PropositionPart | null)[] {
  if (clause.subjectHead < 0) return [null];
  const isClause = ['VERB', 'AUX'].includes((tree.words[clause.subjectHead] as Word).tag);
  if (isClause) return [subjectPart(input, tree, clause.subjectHead, clause.head, 'full')];
  const together = clause.origin === 'antecedent' || clause.origin === 'noun';
  const heads = together ? [clause.subjectHead] : conjunctsOf(tree, clause.subjectHead, MOST_CONJUNCTS);
  return heads.map((head) => subjectPart(input, tree, head, clause.head, form));
}

/** The object of a clause, one for each conjunct. */
function objectsOf(input: string, tree: Tree, object: Complement, form: SlotForm): readonly PropositionPart[] {
  const heads =
    object.kind === 'clause' || object.kind === 'infinitive'
      ? [object.head]
      : conjunctsOf(tree, object.head, MOST_CONJUNCTS);
  return heads.map((head) => complementPart(input, tree, { ...object, head }, form, true));
}

/** "was" before a participle that stands for a passive clause ("weapons | was captured"). */
function predicateOf(input: string, tree: Tree, clause: Clause, words: readonly number[]): PropositionPart {
  const borrowed = clause.frame.borrowed;
  const part = partOf(input, tree, borrowed.length > 0 ? [...borrowed, ...words] : words);
  const { fineTag } = tree.words[clause.head] as Word;
  const isReduced =
    clause.origin === 'noun' && fineTag === 'VBN' && childrenOf(tree, clause.head, 'aux', 'aux:pass').length === 0;
  return isReduced ? { ...part, text: `was ${part.text}` } : part;
}

function naryTuples(input: string, tree: Tree, clause: Clause): readonly Tuple[] {
  const words = tupleWords(tree, clause.frame);
  const predicate = predicateOf(input, tree, clause, words.predicate);
  const extras = words.arguments
    .filter((argument) => !isRelativePronoun(tree, argument))
    .map((argument) => complementPart(input, tree, argument, 'phrase', false))
    .filter(({ text }) => text !== '');
  if (clause.frame.existential) {
    return clause.object ? [{ subject: null, predicate, object: clause.object, arguments: extras }] : [];
  }
  const gap = gapObject(input, tree, clause, words);
  const objects = gap ? [gap] : words.object ? objectsOf(input, tree, words.object, 'phrase') : [null];
  const rest =
    gap && words.object && !isRelativePronoun(tree, words.object)
      ? [complementPart(input, tree, words.object, 'phrase', false), ...extras]
      : extras;
  const plain = gap ? predicateOf(input, tree, clause, clause.frame.verb) : predicate;
  return subjectsOf(input, tree, clause, 'phrase').flatMap((subject) =>
    objects.map((object) => ({ subject, predicate: plain, object, arguments: rest })),
  );
}

/** "in which", "that": stands for what is printed elsewhere. */
function isRelativePronoun(tree: Tree, { head, kind }: Complement): boolean {
  const { lower, fineTag } = tree.words[head] as Word;
  return (
    ['object', 'indirect', 'preposition', 'time'].includes(kind) &&
    ['which', 'that', 'who', 'whom'].includes(lower) &&
    fineTag.startsWith('W')
  );
}

/** In "the arms which it bought": the arms. Only of relative clauses with a subject of their own and no object. */
function gapObject(input: string, tree: Tree, clause: Clause, words: TupleWords): PropositionPart | undefined {
  if (clause.role !== 'relative' || clause.origin !== 'own' || clause.frame.copular) return undefined;
  if (words.object && words.object.kind !== 'adverb' && words.object.kind !== 'preposition') {
    const pronoun = tree.words[words.object.head] as Word;
    if (!['which', 'that', 'who', 'whom'].includes(pronoun.lower)) return undefined;
  }
  const noun = (tree.words[clause.head] as Word).head;
  const opening = tree.words[tree.first[clause.head] as number] as Word;
  if (noun < 0 || ['where', 'when', 'why', 'how', 'whose'].includes(opening.lower) || opening.label === 'case')
    return undefined;
  return subjectPart(input, tree, noun, clause.head, 'minimal');
}

function tripleTuples(input: string, tree: Tree, clause: Clause): readonly Tuple[] {
  const words = tupleWords(tree, clause.frame, 'triples');
  if (clause.frame.existential || clause.subjectHead < 0) return [];
  const tuples: Tuple[] = [];
  const subjects = subjectsOf(input, tree, clause, 'minimal');
  const add = (predicate: PropositionPart, object: PropositionPart): void => {
    if (object.text !== '') for (const subject of subjects) tuples.push({ subject, predicate, object, arguments: [] });
  };
  const gap = gapObject(input, tree, clause, words);
  const object = gap ? null : words.object;
  if (gap) add(predicateOf(input, tree, clause, clause.frame.verb), gap);
  const main = predicateOf(input, tree, clause, words.predicate);
  if (object) for (const part of objectsOf(input, tree, object, 'minimal')) add(main, part);
  for (const complement of gap && words.object ? [words.object, ...words.arguments] : words.arguments) {
    if (complement.kind !== 'preposition' && complement.kind !== 'agent') continue;
    if (complement.head < clause.frame.last) continue;
    addPreposition(complement, object && ['object', 'indirect', 'predicative'].includes(object.kind) ? object : null);
  }
  if (object && !['clause', 'infinitive', 'adverb'].includes(object.kind)) addNounChain(object);
  return tuples;

  function addPreposition(complement: Complement, held: Complement | null): void {
    const verb = held ? [...words.predicate, ...complementWords(tree, held, 'minimal', true)] : [...clause.frame.verb];
    for (const part of objectsOf(input, tree, complement, 'minimal')) {
      add(predicateOf(input, tree, clause, [...verb, ...complement.markers]), part);
    }
  }

  function addNounChain(start: Complement): void {
    let at = start.head;
    const held = [...words.predicate];
    for (let link = 0; link < LONGEST_NOUN_CHAIN; link++) {
      const next = childrenOf(tree, at, 'nmod').find(
        (child) => child > at && childrenOf(tree, child, 'case').length > 0,
      );
      if (next === undefined) return;
      const cases = childrenOf(tree, next, 'case').filter((word) => word < next);
      const below = new Set(slotWords(tree, next, { form: 'full' }));
      const phrase =
        at === start.head ? complementWords(tree, start, 'minimal', true) : slotWords(tree, at, { form: 'minimal' });
      held.push(...phrase.filter((word) => word < next && !below.has(word)), ...cases);
      for (const head of conjunctsOf(tree, next, MOST_CONJUNCTS)) {
        const predicate = predicateOf(
          input,
          tree,
          clause,
          [...new Set(held)].sort((a, b) => a - b),
        );
        add(predicate, partOf(input, tree, slotWords(tree, head, { form: 'minimal', without: cases })));
      }
      at = next;
    }
  }
}
