/**
 * What the factuality model looks at: the value by rule, the event's own form, and the chain of its governors.
 *
 * In: a tree, the place of an event, the value by rule and the cues. Out: names of features with their values. Training
 * and reading both use this file, so that they can never differ. Not here: the weights, the rules.
 */
import type { Tree, Word } from '../syntax/index.js';
import { headsClause, someChildren, wordOf } from './clauses.js';
import { isWithin, withoutAsked } from './cue-index.js';
import type { WordRange } from './factuality-notion.js';
import { type NegationCue, polarityAt } from './negation.js';
import { signatureClassOf } from './signature.js';

/** How many governors up the tree are looked at. */
const MOST_GOVERNORS = 4;

/** How many words to each side are looked at. */
const WINDOW = 3;

/** The form of a verb group: tense, aspect, voice, modal. */
interface VerbGroup {
  readonly modal: string;
  readonly form: string;
  readonly mark: string;
  readonly subject: string;
}

function verbGroup(tree: Tree, verb: number, asked?: WordRange): VerbGroup {
  let modal = '';
  let form = wordOf(tree, verb).fineTag;
  let mark = '';
  let subject = '';
  for (const child of someChildren(tree, verb)) {
    const word = wordOf(tree, child);
    if (word.label === 'aux' && word.fineTag === 'MD') modal = asked && isWithin(child, asked) ? modal : word.lemma;
    else if (word.label === 'aux' || word.label === 'aux:pass' || word.label === 'cop')
      form += `+${word.lemma}.${word.fineTag}`;
    else if (word.label === 'mark' || (word.label === 'advmod' && (word.fineTag === 'WRB' || word.lower === 'when')))
      mark = word.lower;
    else if (/^(?:nsubj|csubj|expl)/u.test(word.label) && subject === '') subject = subjectKind(word);
  }
  return { modal, form, mark, subject };
}

/** The word that governs what a conjunct shares: the first of a row of conjuncts; the word itself where it is none. */
function sharedWith(tree: Tree, word: number): number {
  let at = word;
  for (let step = 0; step < MOST_GOVERNORS; step++) {
    const { label, head } = wordOf(tree, at);
    if (label !== 'conj' || head < 0) break;
    at = head;
  }
  return at;
}

/** The verb group of a word; a conjunct without subject or auxiliary of its own has those of the first. */
function groupOf(tree: Tree, word: number, shared: number, asked: WordRange): VerbGroup {
  const own = verbGroup(tree, word, asked);
  if (shared === word || own.subject !== '' || own.form.includes('+') || own.modal !== '') return own;
  const first = verbGroup(tree, shared);
  return { modal: first.modal, form: own.form, mark: own.mark || first.mark, subject: first.subject };
}

/** Tense and mood of a verb group in one word. */
function moodOf({ form, modal, subject, mark }: VerbGroup): string {
  const kind = modal !== '' ? modal : form;
  return `${kind}${subject === '' ? ' bare' : ''}${mark === 'to' ? ' to' : ''}`;
}

/** The moods from the event up to the root, in one feature for each length. */
function addMood(add: (name: string) => void, tree: Tree, word: number, group: VerbGroup): void {
  let chain = moodOf(group);
  let at = word;
  for (let depth = 0; depth < 3; depth++) {
    const { label, head } = wordOf(tree, at);
    if (head < 0) {
      add(`mood ${chain} root`);
      return;
    }
    chain += ` <${label} ${moodOf(verbGroup(tree, head))}`;
    add(`mood ${chain}`);
    at = head;
  }
}

function subjectKind({ tag, lower }: Word): string {
  if (tag !== 'PRON') return tag;
  return /^(?:i|we|you|he|she|they|it|there|who|which|that)$/u.test(lower) ? lower : 'PRON';
}

/** Names of features and their values for the event at a word, whose value by rule is `rule` (−3…3). */
export function factualityFeatures(
  tree: Tree,
  word: number,
  rule: number,
  allNegations: readonly NegationCue[],
  asked: WordRange = { first: word, last: word },
): ReadonlyMap<string, number> {
  const features = new Map<string, number>([['rule', rule]]);
  const add = (name: string): void => void features.set(name, 1);
  const { lemma, tag, fineTag, label } = wordOf(tree, word);
  const rounded = Math.round(rule * 2) / 2;
  const negations = withoutAsked(allNegations, word, asked);
  const shared = sharedWith(tree, word);
  const group = groupOf(tree, word, shared, asked);
  const polarity = polarityAt(tree, word, negations);
  if (shared !== word) {
    add('conjunct');
    add(`shared label ${wordOf(tree, shared).label} ${fineTag}`);
  }
  add(`rule ${rounded}`);
  add(`rule ${rounded} ${label}`);
  add(`tag ${tag}`);
  add(`fine ${fineTag} ${label}`);
  add(`label ${label}`);
  add(`form ${group.form}`);
  add(`form ${group.form} ${group.modal} ${polarity}`);
  add(`modal ${group.modal} ${polarity}`);
  add(`mark ${group.mark} ${label}`);
  add(`subject ${group.subject}`);
  add(`lemma ${lemma}`);
  addWindow(add, tree, word);
  addGovernors(add, tree, shared, negations);
  addMood(add, tree, shared, group);
  if (tree.words.slice(-2).some(({ lower }) => lower === '?')) add('question');
  if (isInQuotes(tree, word)) add('quoted');
  if (asked.first < asked.last) add('asked of a clause');
  add(`lemma ${lemma} ${group.form}`);
  add(`form ${group.form} ${group.modal} ${group.subject}`);
  add(`form ${group.form} ${label}`);
  addChildren(add, 'child', tree, word);
  addSentence(add, tree);
  return features;
}

function addWindow(add: (name: string) => void, tree: Tree, word: number): void {
  for (let by = -WINDOW; by <= WINDOW; by++) {
    if (by === 0) continue;
    const near = tree.words[word + by];
    add(`near ${by} ${near ? near.lemma : '-'}`);
    add(`near tag ${by} ${near ? near.fineTag : '-'}`);
  }
}

/** The small words under a word: what modifies, marks or determines it. */
function addChildren(add: (name: string) => void, name: string, tree: Tree, at: number): void {
  for (const child of someChildren(tree, at)) {
    const { label, lower } = wordOf(tree, child);
    add(`${name} ${label}`);
    if (/^(?:advmod|mark|det|aux|aux:pass|cop|case|cc|discourse|nmod:poss|expl|compound:prt|obl:tmod)$/u.test(label))
      add(`${name} ${label} ${lower}`);
    else if (label === 'obl' || label.startsWith('nsubj') || label === 'obj') {
      add(`${name} ${label} ${wordOf(tree, child).fineTag}`);
      if (wordOf(tree, child).tag === 'PRON' || wordOf(tree, child).tag === 'NOUN')
        add(`${name} ${label} ${wordOf(tree, child).lemma}`);
    }
  }
}

/** The form of the main clause and how the sentence begins and ends. */
function addSentence(add: (name: string) => void, tree: Tree): void {
  const group = verbGroup(tree, tree.root);
  add(`root form ${group.form} ${group.modal}`);
  add(`root subject ${group.subject}`);
  add(`first ${wordOf(tree, 0).lower}`);
  add(`last ${tree.words.at(-1)?.lower ?? ''}`);
}

/** The chain of governing clauses: how the event hangs on each, what each says of its complement. */
function addGovernors(add: (name: string) => void, tree: Tree, word: number, negations: readonly NegationCue[]): void {
  let at = word;
  let path = '';
  for (let depth = 0; depth < MOST_GOVERNORS; depth++) {
    const { label, head } = wordOf(tree, at);
    if (head < 0) {
      add(`depth ${depth}`);
      return;
    }
    const governor = wordOf(tree, head);
    const infinitive = label === 'xcomp' || someChildren(tree, at).some((child) => wordOf(tree, child).lower === 'to');
    const form = infinitive ? 'to' : label;
    const polarity = headsClause(tree, head) ? polarityAt(tree, head, negations) : '';
    const kind = signatureClassOf(governor, infinitive) ?? 'none';
    const group = verbGroup(tree, head);
    path += `<${label}`;
    add(`path ${path}`);
    if (depth < 2) add(`governor ${depth} ${governor.lemma} ${form}`);
    if (depth < 2) add(`governor ${depth} ${governor.lemma} ${form} ${polarity}`);
    add(`class ${depth} ${kind} ${form} ${polarity}`);
    add(`governor form ${depth} ${group.form} ${group.modal} ${polarity}`);
    if (group.mark !== '') add(`governor mark ${depth} ${group.mark}`);
    if (depth < 2) {
      add(`governor subject ${depth} ${group.subject} ${form} ${kind}`);
      add(`governor all ${depth} ${governor.lemma} ${group.form} ${group.modal} ${form} ${polarity}`);
      for (const child of someChildren(tree, head)) {
        const { label: under, lower } = wordOf(tree, child);
        if (child !== at && /^(?:advmod|mark|det|cc|discourse|expl)$/u.test(under))
          add(`governor child ${depth} ${under} ${lower}`);
      }
    }
    at = head;
  }
  add(`depth ${MOST_GOVERNORS}`);
}

/** Does an odd number of double quotation marks stand before the word in its last two hundred words? */
function isInQuotes(tree: Tree, word: number): boolean {
  let marks = 0;
  for (let at = Math.max(0, word - 200); at < word; at++)
    if (/^["“”]$|^(?:''|``)$/u.test(wordOf(tree, at).text)) marks++;
  return marks % 2 === 1;
}
