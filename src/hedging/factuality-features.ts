/**
 * What the factuality model looks at: the value by rule, the event's own form, and the chain of its governors.
 *
 * In: a tree, the place of an event, the value by rule and the cues. Out: names of features with their values. Training
 * and reading both use this file, so that they can never differ. Not here: the weights, the rules.
 */
import type { Tree, Word } from '../syntax/index.js';
import { headsClause, someChildren, wordOf } from './clauses.js';
import { type NegationCue, polarityAt } from './negation.js';
import { signatureClassOf } from './signature.js';

/** How many governors up the tree are looked at. */
const MOST_GOVERNORS = 4;

/** How many words to each side are looked at. */
const WINDOW = 2;

/** The form of a verb group: tense, aspect, voice, modal. */
interface VerbGroup {
  readonly modal: string;
  readonly form: string;
  readonly mark: string;
  readonly subject: string;
}

function verbGroup(tree: Tree, verb: number): VerbGroup {
  let modal = '';
  let form = wordOf(tree, verb).fineTag;
  let mark = '';
  let subject = '';
  for (const child of someChildren(tree, verb)) {
    const word = wordOf(tree, child);
    if (word.label === 'aux' && word.fineTag === 'MD') modal = word.lemma;
    else if (word.label === 'aux' || word.label === 'aux:pass' || word.label === 'cop')
      form += `+${word.lemma}.${word.fineTag}`;
    else if (word.label === 'mark' || (word.label === 'advmod' && (word.fineTag === 'WRB' || word.lower === 'when')))
      mark = word.lower;
    else if (/^(?:nsubj|csubj|expl)/u.test(word.label) && subject === '') subject = subjectKind(word);
  }
  return { modal, form, mark, subject };
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
  negations: readonly NegationCue[],
): ReadonlyMap<string, number> {
  const features = new Map<string, number>([['rule', rule]]);
  const add = (name: string): void => void features.set(name, 1);
  const { lemma, tag, fineTag, label } = wordOf(tree, word);
  const rounded = Math.round(rule * 2) / 2;
  const group = verbGroup(tree, word);
  const polarity = polarityAt(tree, word, negations);
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
  addGovernors(add, tree, word, negations);
  if (tree.words.slice(-2).some(({ lower }) => lower === '?')) add('question');
  if (isInQuotes(tree, word)) add('quoted');
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
