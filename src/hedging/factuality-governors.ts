/**
 * What the factuality model looks at above an event: the clauses it hangs on and what each says of its complement.
 *
 * In: a tree, the place of an event, the negation cues. Out: features. Not here: the event itself (`factuality-features.ts`).
 */
import { pair } from '../confidence/index.js';
import type { Tree } from '../syntax/index.js';
import { headsClause, isPassive, someChildren, wordOf } from './clauses.js';
import { type AddFeature, numberOf, numbersOf } from './factuality-numbers.js';
import { TEMPLATES } from './factuality-templates.js';
import { type NegationCue, polarityAt } from './negation.js';
import { signatureClassOf } from './signature.js';
import { moodNumberOf, type VerbGroup, verbGroup } from './verb-group.js';

/** How many governors up the tree are looked at. */
const MOST_GOVERNORS = 4;

/** How far up the tree words with a signature are looked for, and how many. */
const LONGEST_TRAIL = 8;
const MOST_ON_TRAIL = 2;

/** A conjunct and where the first of its row stands. */
export function addConjunct(add: AddFeature, tree: Tree, word: number, shared: number): void {
  if (shared === word) return;
  const { label, fine } = numbersOf(tree);
  add(TEMPLATES.conjunct);
  add(TEMPLATES.sharedLabel, label[shared], fine[word]);
}

/** The moods from the event up to the root, in one feature for each length. */
export function addMood(add: AddFeature, tree: Tree, word: number, group: VerbGroup): void {
  let chain = moodNumberOf(group);
  let at = word;
  for (let depth = 0; depth < 3; depth++) {
    const { head } = wordOf(tree, at);
    if (head < 0) {
      add(TEMPLATES.moodAtRoot, chain);
      return;
    }
    chain = pair(pair(chain, numbersOf(tree).label[at] as number), moodNumberOf(verbGroup(tree, head)));
    add(TEMPLATES.mood, chain);
    at = head;
  }
}

/** Labels of the small words under a governor that are told apart. */
const SMALL_ABOVE: ReadonlySet<string> = new Set(['advmod', 'mark', 'det', 'cc', 'discourse', 'expl']);

const polarityNumber = (tree: Tree, word: number, negations: readonly NegationCue[]): number =>
  !headsClause(tree, word) ? 2 : polarityAt(tree, word, negations) === 'negated' ? 1 : 0;

/** The chain of governing clauses: how the event hangs on each, what each says of its complement. */
export function addGovernors(add: AddFeature, tree: Tree, word: number, negations: readonly NegationCue[]): void {
  const { lemma: lemmas, lower: lowers, label: labels } = numbersOf(tree);
  let at = word;
  let path = 0;
  for (let depth = 0; depth < MOST_GOVERNORS; depth++) {
    const { label, head } = wordOf(tree, at);
    if (head < 0) {
      add(TEMPLATES.depth, depth);
      return;
    }
    const governor = wordOf(tree, head);
    const lemma = lemmas[head] as number;
    const infinitive = label === 'xcomp' || someChildren(tree, at).some((child) => wordOf(tree, child).lower === 'to');
    const form = infinitive ? 1 : (labels[at] as number);
    const polarity = polarityNumber(tree, head, negations);
    const kind = numberOf(signatureClassOf(governor, infinitive, isPassive(tree, head)) ?? '');
    const group = verbGroup(tree, head);
    const verb = pair(numberOf(group.form), numberOf(group.modal));
    path = pair(path, labels[at] as number);
    add(TEMPLATES.path, path);
    add(TEMPLATES.signatureClass, depth, kind, form, polarity);
    add(TEMPLATES.governorForm, depth, verb, polarity);
    if (group.mark !== '') add(TEMPLATES.governorMark, depth, numberOf(group.mark));
    if (depth < 2) {
      add(TEMPLATES.governor, depth, lemma, form);
      add(TEMPLATES.governorPolarity, depth, lemma, form, polarity);
      add(TEMPLATES.governorSubject, depth, numberOf(group.subject), form, kind);
      add(TEMPLATES.governorAll, pair(depth, polarity), lemma, verb, form);
      for (const child of someChildren(tree, head))
        if (child !== at && SMALL_ABOVE.has(wordOf(tree, child).label))
          add(TEMPLATES.governorChild, depth, labels[child], lowers[child]);
    }
    at = head;
  }
  add(TEMPLATES.depth, MOST_GOVERNORS);
}

/** Labels by which what a word with a signature speaks of hangs on it. */
const SPOKEN_OF = /^(?:[cx]comp|acl|csubj|obj|obl|advcl)/u;

/** The nearest governors with a signature, whatever stands between, with their polarity. */
export function addTrail(
  add: AddFeature,
  tree: Tree,
  word: number,
  negations: readonly NegationCue[],
  mood: number,
): void {
  let at = word;
  let trail = 0;
  let found = 0;
  for (let step = 0; step < LONGEST_TRAIL && found < MOST_ON_TRAIL; step++) {
    const { label, head } = wordOf(tree, at);
    if (head < 0) break;
    const kind = SPOKEN_OF.test(label) ? signatureClassOf(wordOf(tree, head), label === 'xcomp') : undefined;
    if (kind !== undefined) {
      const { modal } = verbGroup(tree, head);
      const how = pair(polarityAt(tree, head, negations) === 'negated' ? 1 : 0, numberOf(modal));
      trail = pair(pair(trail, numberOf(kind)), pair(numbersOf(tree).label[at] as number, how));
      if (found === 0) add(TEMPLATES.trailWord, numbersOf(tree).lemma[head], how);
      found++;
    }
    at = head;
  }
  add(TEMPLATES.trail, trail);
  add(TEMPLATES.trailMood, trail, mood);
}
