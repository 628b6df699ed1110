/**
 * What the factuality model looks at: the value by rule, the event's own form, and the chain of its governors.
 *
 * In: a tree, the place of an event, the value by rule and the cues. Out: names of features with their values. Training
 * and reading both use this file, so that they can never differ. Not here: the weights, the rules.
 */
import type { Tree } from '../syntax/index.js';
import { headsClause, isPassive, someChildren, wordOf } from './clauses.js';
import { withoutAsked } from './cue-index.js';
import type { WordRange } from './factuality-notion.js';
import { type NegationCue, polarityAt } from './negation.js';
import { signatureClassOf } from './signature.js';
import { groupOf, moodOf, sharedWith, type VerbGroup, verbGroup } from './verb-group.js';

/** How many governors up the tree are looked at. */
const MOST_GOVERNORS = 4;

/** How many words to each side are looked at. */
const WINDOW = 3;

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

/**
 * Hands the names of features and their values for the event at a word, whose value by rule is `rule` (−3…3), to `add`. A name
 * that comes twice counts twice.
 */
export function addFactualityFeatures(
  add: (name: string, value: number) => void,
  tree: Tree,
  word: number,
  rule: number,
  allNegations: readonly NegationCue[],
  asked: WordRange = { first: word, last: word },
): void {
  const one = (name: string): void => add(name, 1);
  const { lemma, tag, fineTag, label } = wordOf(tree, word);
  const rounded = Math.round(rule * 2) / 2;
  const negations = withoutAsked(allNegations, word, asked);
  const shared = sharedWith(tree, word);
  const group = groupOf(tree, word, shared, asked);
  const polarity = polarityAt(tree, word, negations);
  if (shared !== word) {
    one('conjunct');
    one(`shared label ${wordOf(tree, shared).label} ${fineTag}`);
  }
  add('rule', rule);
  one(`rule ${rounded}`);
  one(`rule ${rounded} ${label}`);
  one(`tag ${tag}`);
  one(`fine ${fineTag} ${label}`);
  one(`label ${label}`);
  one(`form ${group.form}`);
  one(`form ${group.form} ${group.modal} ${polarity}`);
  one(`form ${group.form} ${group.modal} ${group.subject}`);
  one(`form ${group.form} ${label}`);
  one(`modal ${group.modal} ${polarity}`);
  one(`mark ${group.mark} ${label}`);
  one(`subject ${group.subject}`);
  one(`lemma ${lemma}`);
  one(`lemma ${lemma} ${group.form}`);
  addWindow(one, tree, word);
  addGovernors(one, tree, shared, negations);
  addMood(one, tree, shared, group);
  addChildren(one, tree, word);
  addSentence(one, tree);
  if (isInQuotes(tree, word)) one('quoted');
  if (asked.first < asked.last) one('asked of a clause');
}

function addWindow(add: (name: string) => void, tree: Tree, word: number): void {
  for (let by = -WINDOW; by <= WINDOW; by++) {
    if (by === 0) continue;
    const near = tree.words[word + by];
    add(`near ${by} ${near ? near.lemma : '-'}`);
    add(`near tag ${by} ${near ? near.fineTag : '-'}`);
  }
}

/** Labels of the small words under a verb that are told apart. */
const SMALL: ReadonlySet<string> = new Set([
  ...['advmod', 'mark', 'det', 'aux', 'aux:pass', 'cop', 'case', 'cc'],
  ...['discourse', 'nmod:poss', 'expl', 'compound:prt', 'obl:tmod'],
]);

/** The same under a governor. */
const SMALL_ABOVE: ReadonlySet<string> = new Set(['advmod', 'mark', 'det', 'cc', 'discourse', 'expl']);

/** What stands under a word: small words as they are, arguments by their form. */
function addChildren(add: (name: string) => void, tree: Tree, at: number): void {
  for (const child of someChildren(tree, at)) {
    const { label, lower, fineTag, tag, lemma } = wordOf(tree, child);
    add(`child ${label}`);
    if (SMALL.has(label)) add(`child ${label} ${lower}`);
    else if (label === 'obl' || label === 'obj' || label.startsWith('nsubj')) {
      add(`child ${label} ${fineTag}`);
      if (tag === 'PRON' || tag === 'NOUN') add(`child ${label} ${lemma}`);
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
    const kind = signatureClassOf(governor, infinitive, isPassive(tree, head)) ?? 'none';
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
        if (child !== at && SMALL_ABOVE.has(under)) add(`governor child ${depth} ${under} ${lower}`);
      }
    }
    at = head;
  }
  add(`depth ${MOST_GOVERNORS}`);
}

const quoted = new WeakMap<Tree, readonly boolean[]>();

/** Does an odd number of double quotation marks stand before the word in its sentence? */
function isInQuotes(tree: Tree, word: number): boolean {
  let known = quoted.get(tree);
  if (!known) {
    let inside = false;
    known = tree.words.map(({ text }) => {
      const before = inside;
      if (QUOTATION_MARKS.has(text)) inside = !inside;
      return before;
    });
    quoted.set(tree, known);
  }
  return known[word] === true;
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``']);
