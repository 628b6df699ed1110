/**
 * Verb groups as factuality looks at them: modal, tense and aspect, what introduces the clause, what its subject is.
 *
 * In: a tree and a verb. Out: its group; for conjuncts, what they share with the first of their row.
 */
import type { Tree, Word } from '../syntax/index.js';
import { someChildren, wordOf } from './clauses.js';
import { isWithin } from './cue-index.js';
import type { WordRange } from './factuality-notion.js';
import { numberOf } from './factuality-numbers.js';

/** How many conjuncts up a row the first is looked for. */
const MOST_CONJUNCTS = 4;

/** The form of a verb group: tense, aspect, voice, modal. */
export interface VerbGroup {
  /** Lemma of its modal; empty where it has none. */
  readonly modal: string;
  /** Tags of the verb and its other auxiliaries. */
  readonly form: string;
  /** The word that introduces its clause; empty where there is none. */
  readonly mark: string;
  /** What its subject is: a pronoun or a part of speech; empty where it has none. */
  readonly subject: string;
}

const groups = new WeakMap<Tree, (VerbGroup | undefined)[]>();

/** The group of a verb, read once for each word of a tree; a modal among the words that are `asked` about is left out. */
export function verbGroup(tree: Tree, verb: number, asked?: WordRange): VerbGroup {
  if (asked && asked.first < asked.last) return readGroup(tree, verb, asked);
  let known = groups.get(tree);
  if (!known) groups.set(tree, (known = []));
  return (known[verb] ??= readGroup(tree, verb));
}

function readGroup(tree: Tree, verb: number, asked?: WordRange): VerbGroup {
  let modal = '';
  let form = wordOf(tree, verb).fineTag;
  let mark = '';
  let subject = '';
  for (const child of someChildren(tree, verb)) {
    const word = wordOf(tree, child);
    const { label } = word;
    if (label === 'aux' && word.fineTag === 'MD') modal = asked && isWithin(child, asked) ? modal : word.lemma;
    else if (label === 'aux' || label === 'aux:pass' || label === 'cop') form += `+${word.lemma}.${word.fineTag}`;
    else if (label === 'mark' || (label === 'advmod' && (word.fineTag === 'WRB' || word.lower === 'when')))
      mark = word.lower;
    else if (subject === '' && (label.startsWith('nsubj') || label.startsWith('csubj') || label === 'expl'))
      subject = subjectKind(word);
  }
  return { modal, form, mark, subject };
}

/** Pronouns that are told apart as subjects. */
const SUBJECTS: ReadonlySet<string> = new Set([
  ...['i', 'we', 'you', 'he', 'she', 'they', 'it', 'there', 'who', 'which', 'that'],
]);

function subjectKind({ tag, lower }: Word): string {
  return tag !== 'PRON' ? tag : SUBJECTS.has(lower) ? lower : 'PRON';
}

/** The word that governs what a conjunct shares: the first of a row of conjuncts; the word itself where it is none. */
export function sharedWith(tree: Tree, word: number): number {
  let at = word;
  for (let step = 0; step < MOST_CONJUNCTS; step++) {
    const { label, head } = wordOf(tree, at);
    if (label !== 'conj' || head < 0) break;
    at = head;
  }
  return at;
}

/** The verb group of a word; a conjunct without subject or auxiliary of its own has those of the first. */
export function groupOf(tree: Tree, word: number, shared: number, asked: WordRange): VerbGroup {
  const own = verbGroup(tree, word, asked);
  if (shared === word || own.subject !== '' || own.form.includes('+') || own.modal !== '') return own;
  const first = verbGroup(tree, shared);
  return { modal: first.modal, form: own.form, mark: own.mark || first.mark, subject: first.subject };
}

const moods = new WeakMap<VerbGroup, number>();

/** Tense and mood of a verb group as a number, worked out once. */
export function moodNumberOf(group: VerbGroup): number {
  let known = moods.get(group);
  if (known === undefined) moods.set(group, (known = numberOf(moodOf(group))));
  return known;
}

/** Tense and mood of a verb group in one word. */
function moodOf({ form, modal, subject, mark }: VerbGroup): string {
  const kind = modal !== '' ? modal : form;
  return `${kind}${subject === '' ? ' bare' : ''}${mark === 'to' ? ' to' : ''}`;
}
