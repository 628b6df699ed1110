/**
 * Propositions: one record for every clause that asserts something.
 *
 * In: the parsed document. Out: clauses with subject, predicate, object and arguments. Not here: how they are printed
 * as tuples (`render.ts`), who says them (`build-claims.ts`).
 */
import type { Proposition, PropositionPart } from '../records/index.js';
import type { Span } from '../span.js';
import { childrenOf, type Document, type Tree, type Word } from '../syntax/index.js';
import { clauseRange } from './clause-span.js';
import { isFinite, readClauses, type ClauseRole, type ClauseTree, type SubjectOrigin } from './clause-tree.js';
import { type Complement, frameOf, type Frame } from './frames.js';
import { fewChildren, partOf, type SlotForm, slotWords } from './slots.js';

/** One clause and what it asserts. */
export interface Clause extends Proposition {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the word that heads it. */
  readonly head: number;
  /** The clause as written, from its subject where that is contiguous. */
  readonly span: Span;
  /** What it is to the clause above. */
  readonly role: ClauseRole;
  /** Of conjuncts, the role of the clause they are joined to; else the same as `role`. */
  readonly standing: ClauseRole;
  /** Where its subject comes from. */
  readonly origin: SubjectOrigin;
  /** Head word of its subject; −1 where there is none. */
  readonly subjectHead: number;
  /** Does its verb show tense? */
  readonly finite: boolean;
  /** Is it a proposition by itself, or read with the clause above ("wants | to leave")? */
  readonly listed: boolean;
  /** Its verb group and complements, by word. */
  readonly frame: Frame;
}

/** The parts of a clause by word: what a tuple is printed from. */
export interface TupleWords {
  /** The verb group with the prepositions and complementisers that belong to it; empty lists never occur. */
  readonly predicate: readonly number[];
  /** The object or complement. */
  readonly object: Complement | null;
  /** Markers of the object are in the predicate already. */
  readonly arguments: readonly Complement[];
}

/** Finds the clauses that assert something, sentence by sentence. Linear. */
export function findPropositions(document: Document): readonly Clause[] {
  const found: Clause[] = [];
  document.trees.forEach((tree, sentence) => {
    const clauses = readClauses(tree);
    for (let head = 0; head < tree.words.length; head++) {
      if (clauses.roles[head]) found.push(clauseAt(document.input, clauses, sentence, head));
    }
  });
  return found;
}

function clauseAt(input: string, clauses: ClauseTree, sentence: number, head: number): Clause {
  const { tree } = clauses;
  const frame = frameOf(clauses, head);
  const role = clauses.roles[head] as ClauseRole;
  const words = tupleWords(tree, frame);
  const range = clauseRange(clauses, head, frame.verb);
  const subjectHead = frame.existential ? -1 : (clauses.subjects[head] as number);
  const finite = isFinite(tree, head);
  const origin = clauses.origins[head] as SubjectOrigin;
  return {
    ...{ sentence, head, role, origin, subjectHead, finite, frame },
    standing: clauses.standing[head] ?? role,
    listed: isListed(role, origin, finite, tree.words[head] as Word),
    span: { start: (tree.words[range.from] as Word).start, end: (tree.words[range.to] as Word).end },
    subject: subjectHead < 0 ? null : subjectPart(input, tree, subjectHead, head, 'joined'),
    predicate: partOf(input, tree, words.predicate),
    object: words.object
      ? complementPart(input, tree, words.object, 'joined', true)
      : existentialObject(input, clauses, head, frame),
    arguments: words.arguments.map((argument) => complementPart(input, tree, argument, 'joined', false)),
  };
}

function existentialObject(input: string, clauses: ClauseTree, head: number, frame: Frame): PropositionPart | null {
  const subject = clauses.subjects[head] as number;
  return frame.existential && subject >= 0
    ? partOf(input, clauses.tree, slotWords(clauses.tree, subject, { form: 'joined' }))
    : null;
}

/** Is the clause a proposition by itself? Infinitives and verb chains are read with the clause above. */
function isListed(role: ClauseRole, origin: SubjectOrigin, finite: boolean, { fineTag }: Word): boolean {
  if (origin === 'own' || origin === 'antecedent') return true;
  if (origin === 'none') return finite && role === 'main';
  if (role === 'infinitive' || role === 'subject' || role === 'predicate') return false;
  if (role === 'complement') return finite;
  if (role === 'adverbial') return finite || fineTag === 'VBG' || fineTag === 'VBN';
  return true;
}

/** The subject as printed: without the clause that is said of it. */
export function subjectPart(
  input: string,
  tree: Tree,
  subject: number,
  clause: number,
  form: SlotForm,
): PropositionPart {
  const cases = fewChildren(tree, subject).filter(
    (word) => word < subject && (tree.words[word] as Word).label === 'case',
  );
  const without = [...clauseAbove(tree, clause, subject), ...cases];
  return partOf(input, tree, slotWords(tree, subject, { form, predicate: isCopularPhrase(tree, subject), without }));
}

/** The clause that modifies a noun and holds `clause`, which may be joined to it. Bounded. */
function clauseAbove(tree: Tree, clause: number, noun: number): readonly number[] {
  let at = clause;
  for (let step = 0; step < 8 && at >= 0; step++) {
    const { head, label } = tree.words[at] as Word;
    if (head === noun || label.startsWith('acl')) return [at];
    at = head;
  }
  return [];
}

/** A complement as printed, with its preposition unless that stands in the predicate. */
export function complementPart(
  input: string,
  tree: Tree,
  complement: Complement,
  form: SlotForm,
  asObject: boolean,
): PropositionPart {
  return partOf(input, tree, complementWords(tree, complement, form, asObject));
}

/** The words of a complement, without its markers where they stand in the predicate. */
export function complementWords(
  tree: Tree,
  { kind, head, markers }: Complement,
  form: SlotForm,
  asObject: boolean,
): number[] {
  const isClause = kind === 'clause' || kind === 'adverbial' || kind === 'infinitive';
  const predicate = kind === 'predicative' && isCopularPhrase(tree, head) && (tree.words[head] as Word).tag !== 'VERB';
  const without = [...(asObject ? markers : []), ...(predicate ? [] : groupBefore(tree, head, kind))];
  return slotWords(tree, head, { form: isClause ? 'full' : form, predicate, without });
}

/** Subject and copula of a verb that a copula introduces ("the idea was | to leave"). */
function groupBefore(tree: Tree, head: number, kind: Complement['kind']): readonly number[] {
  return kind === 'predicative' ? childrenOf(tree, head, 'nsubj', 'cop', 'aux', 'csubj') : [];
}

function isCopularPhrase(tree: Tree, head: number): boolean {
  return fewChildren(tree, head).some((child) => (tree.words[child] as Word).label === 'cop');
}

/**
 * Picks the object and moves its markers, indirect objects and first preposition into the predicate.
 *
 * @param tree - The tree of the sentence.
 * @param frame - The frame of the clause.
 * @param rendering - Triples keep a predicate adjective as object; its phrases become triples of their own.
 * @returns Predicate, object and what is left.
 */
export function tupleWords(tree: Tree, frame: Frame, rendering: 'nary' | 'triples' = 'nary'): TupleWords {
  const { complements } = frame;
  const of = (kind: Complement['kind']): Complement | undefined =>
    complements.find((complement) => complement.kind === kind);
  const object =
    (frame.copular ? of('predicative') : undefined) ??
    of('object') ??
    of('clause') ??
    of('predicative') ??
    complements.find(({ kind, head }) => (kind === 'preposition' || kind === 'agent') && head > frame.last) ??
    of('indirect') ??
    complements.find(({ kind, head }) => kind === 'adverb' && head > frame.last) ??
    null;
  const indirect = of('indirect');
  const isAdjective = object?.kind === 'predicative' && (tree.words[object.head] as Word).tag === 'ADJ';
  const phrase =
    isAdjective && rendering === 'nary'
      ? complements.find(({ kind, head }) => kind === 'preposition' && head > object.head)
      : undefined;
  if (object && phrase) {
    // "is equal to | the sum": adjective and preposition belong to the predicate.
    const adjective = complementWords(tree, object, 'joined', true).filter(
      (word) => word < (tree.first[phrase.head] as number),
    );
    return {
      predicate: ascending([...frame.verb, ...object.markers, ...adjective, ...phrase.markers]),
      object: phrase,
      arguments: complements.filter(
        (complement) => complement !== object && complement !== phrase && complement !== indirect,
      ),
    };
  }
  const joined = indirect && indirect !== object ? slotWords(tree, indirect.head, { form: 'joined' }) : [];
  const predicate = [...frame.verb, ...joined, ...(object?.markers ?? [])];
  return {
    predicate: frame.existential ? withExpletive(tree, frame, predicate) : ascending(predicate),
    object,
    arguments: complements.filter((complement) => complement !== object && complement !== indirect),
  };
}

function withExpletive(tree: Tree, { head }: Frame, words: readonly number[]): number[] {
  const expletive = (tree.children[head] ?? []).find((child) => (tree.words[child] as Word).label === 'expl');
  return ascending(expletive === undefined ? words : [...words, expletive]);
}

const ascending = (words: readonly number[]): number[] => [...new Set(words)].sort((a, b) => a - b);
