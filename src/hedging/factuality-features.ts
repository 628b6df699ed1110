/**
 * What the factuality model looks at: the value by rule, the event's own form, the words around it.
 *
 * In: a tree, the place of an event, what the rules say of it, the negation cues. Out: feature keys, whose templates are
 * numbered by {@link TEMPLATES}. Training and reading both use this file, so that they can never differ. Not here: the
 * clauses above (`factuality-governors.ts`), the weights, the rules.
 */
import { hashOf, key, KEY_BITS, pair } from '../confidence/index.js';
import type { Tree } from '../syntax/index.js';
import { someChildren, wordOf } from './clauses.js';
import { withoutAsked } from './cue-index.js';
import { addConjunct, addGovernors, addMood, addTrail } from './factuality-governors.js';
import type { WordRange } from './factuality-notion.js';
import { type AddFeature, numberOf, numbersOf } from './factuality-numbers.js';
import type { RuleStep } from './factuality-rules.js';
import { TEMPLATES } from './factuality-templates.js';
import { type NegationCue, polarityAt } from './negation.js';
import { groupOf, moodNumberOf, sharedWith, type VerbGroup, verbGroup } from './verb-group.js';

/** Width of a feature key. With 20,000 features kept, one unseen feature in fifty meets a stranger's weight, which is small. */
export const FEATURE_BITS = 20;

/** How many words to each side are looked at, in their places and as a bag. */
const WINDOW = 3;
const BAG = 12;

/** The features of the event at a word, of which the rules took `steps`. A key that comes twice counts twice. */
export function factualityFeatures(
  tree: Tree,
  word: number,
  steps: readonly RuleStep[],
  allNegations: readonly NegationCue[],
  asked: WordRange = { first: word, last: word },
): number[] {
  const keys: number[] = [];
  const add: AddFeature = (template, a = 0, b = 0, c = 0, d = 0) => {
    keys.push(key(template, pair(pair(pair(a, b), c), d)) >>> KEY_SHIFT);
  };
  const negations = withoutAsked(allNegations, word, asked);
  const shared = sharedWith(tree, word);
  const group = groupOf(tree, word, shared, asked);
  const polarity = polarityAt(tree, word, negations) === 'negated' ? 1 : 0;
  addRule(add, tree, word, steps, group, polarity);
  addForm(add, tree, word, group, polarity);
  addWindow(add, tree, word);
  addConjunct(add, tree, word, shared);
  addGovernors(add, tree, shared, negations);
  addTrail(add, tree, shared, negations, moodNumberOf(group));
  addMood(add, tree, shared, group);
  addChildren(add, tree, word);
  addSentence(add, tree, group);
  if (isInQuotes(tree, word)) add(TEMPLATES.quoted);
  if (asked.first < asked.last) add(TEMPLATES.askedOfClause);
  return keys;
}

/** Keys of the models in `../confidence` are wider. */
const KEY_SHIFT = KEY_BITS - FEATURE_BITS;

/** The value by rule and the reasons of its last two steps. */
function addRule(
  add: AddFeature,
  tree: Tree,
  word: number,
  steps: readonly RuleStep[],
  group: VerbGroup,
  polarity: number,
): void {
  const label = numbersOf(tree).label[word] as number;
  const mood = moodNumberOf(group);
  const last = steps.at(-1);
  const rounded = Math.round((last?.value ?? 0) * 2);
  add(TEMPLATES.rule, rounded);
  add(TEMPLATES.ruleLabel, rounded, label);
  add(TEMPLATES.ruleMood, rounded, mood, polarity);
  let all = 0;
  for (const reason of last?.reasons ?? []) {
    const number = numberOf(reason);
    all = pair(all, number);
    add(TEMPLATES.reason, number);
  }
  add(TEMPLATES.reasonsRule, all, rounded);
  add(TEMPLATES.reasonsMood, all, mood);
  const above = Math.round(steps.at(-2)?.value ?? ABOVE_ROOT);
  const determiner = determinerNumber(tree, word);
  add(TEMPLATES.valueAbove, above, label, determiner);
  add(TEMPLATES.valuesAbove, above, Math.round(steps.at(-3)?.value ?? ABOVE_ROOT), label, determiner);
  for (const reason of steps.at(-2)?.reasons ?? []) add(TEMPLATES.reasonAbove, numberOf(reason), label);
}

/** What stands for the value above the root. */
const ABOVE_ROOT = 9;

/** The determiner or possessor of a noun: which of the small words, whose, or none. */
function determinerNumber(tree: Tree, word: number): number {
  for (const child of someChildren(tree, word)) {
    const { label } = wordOf(tree, child);
    if (label === 'det') return numbersOf(tree).lower[child] as number;
    if (label === 'nmod:poss' || label === 'amod') return numbersOf(tree).label[child] as number;
  }
  return 0;
}

/** The event's own word and verb group. */
function addForm(add: AddFeature, tree: Tree, word: number, group: VerbGroup, polarity: number): void {
  const { lemma: lemmas, fine: fines, label: labels, lower } = numbersOf(tree);
  const { lemma: text, tag } = wordOf(tree, word);
  const [lemma, fine, label] = [lemmas[word] as number, fines[word] as number, labels[word] as number];
  const form = numberOf(group.form);
  const modal = numberOf(group.modal);
  const subject = numberOf(group.subject);
  const mood = moodNumberOf(group);
  add(TEMPLATES.tag, numberOf(tag));
  add(TEMPLATES.fineLabel, fine, label);
  add(TEMPLATES.label, label);
  add(TEMPLATES.form, form);
  add(TEMPLATES.formModal, form, modal, polarity);
  add(TEMPLATES.formSubject, form, modal, subject);
  add(TEMPLATES.formLabel, form, label);
  add(TEMPLATES.modal, modal, polarity);
  add(TEMPLATES.mark, numberOf(group.mark), label);
  add(TEMPLATES.subject, subject);
  add(TEMPLATES.lemma, lemma);
  add(TEMPLATES.lemmaForm, lemma, form);
  add(TEMPLATES.lemmaMood, lemma, mood);
  add(TEMPLATES.moodSubject, mood, subject, word + 1 < tree.words.length ? lemmas[word + 1] : 0);
  add(TEMPLATES.moodFirst, mood, lower[0]);
  add(TEMPLATES.moodLast, mood, lower[tree.words.length - 1]);
  add(TEMPLATES.moodRootWord, mood, lemmas[tree.root]);
  add(TEMPLATES.ending, hashOf(text, Math.max(0, text.length - 3), text.length), fine);
  add(TEMPLATES.longEnding, hashOf(text, Math.max(0, text.length - 4), text.length));
  add(TEMPLATES.beginning, hashOf(text, 0, Math.min(3, text.length)));
}

/** The words around the event, single, in twos and as a bag. */
function addWindow(add: AddFeature, tree: Tree, word: number): void {
  const { lemma, fine } = numbersOf(tree);
  const { length } = tree.words;
  const lemmaAt = (by: number): number => (word + by < 0 || word + by >= length ? 0 : (lemma[word + by] as number));
  const fineAt = (by: number): number => (word + by < 0 || word + by >= length ? 0 : (fine[word + by] as number));
  for (let by = -WINDOW; by <= WINDOW; by++) {
    if (by === 0) continue;
    add(TEMPLATES.near, by, lemmaAt(by));
    add(TEMPLATES.nearTag, by, fineAt(by));
  }
  add(TEMPLATES.twoBefore, lemmaAt(-2), lemmaAt(-1));
  add(TEMPLATES.around, lemmaAt(-1), lemmaAt(1));
  add(TEMPLATES.twoAfter, lemmaAt(1), lemmaAt(2));
  add(TEMPLATES.beforeLemma, lemmaAt(-1), lemmaAt(0));
  add(TEMPLATES.lemmaAfter, lemmaAt(0), lemmaAt(1));
  add(TEMPLATES.beforeTag, lemmaAt(-1), fineAt(0));
  add(TEMPLATES.tagAfter, fineAt(0), lemmaAt(1));
  add(TEMPLATES.tags, fineAt(-2), fineAt(-1), fineAt(0), fineAt(1));
  for (let at = Math.max(0, word - BAG); at < length && at <= word + BAG; at++)
    if (at !== word) add(TEMPLATES.bag, at < word ? 0 : 1, lemma[at]);
}

/** Labels of the small words under a verb that are told apart. */
const SMALL: ReadonlySet<string> = new Set([
  ...['advmod', 'mark', 'det', 'aux', 'aux:pass', 'cop', 'case', 'cc'],
  ...['discourse', 'nmod:poss', 'expl', 'compound:prt', 'obl:tmod'],
]);

/** What stands under a word: small words as they are, arguments by their form. */
function addChildren(add: AddFeature, tree: Tree, at: number): void {
  const { lemma, lower, fine, label: labels } = numbersOf(tree);
  for (const child of someChildren(tree, at)) {
    const { label, tag } = wordOf(tree, child);
    const number = labels[child] as number;
    add(TEMPLATES.child, number);
    if (SMALL.has(label)) add(TEMPLATES.childWord, number, lower[child]);
    else if (label === 'obl' || label === 'obj' || label.startsWith('nsubj')) {
      add(TEMPLATES.childTag, number, fine[child]);
      if (tag === 'PRON' || tag === 'NOUN') add(TEMPLATES.childLemma, number, lemma[child]);
    }
  }
}

/** The form of the main clause and how the sentence begins and ends. */
function addSentence(add: AddFeature, tree: Tree, group: VerbGroup): void {
  const { lower } = numbersOf(tree);
  const root = verbGroup(tree, tree.root);
  const subject = numberOf(root.subject);
  add(TEMPLATES.rootForm, numberOf(root.form), numberOf(root.modal));
  add(TEMPLATES.rootSubject, subject);
  add(TEMPLATES.moodRoot, moodNumberOf(group), moodNumberOf(root), subject);
  add(TEMPLATES.first, lower[0]);
  add(TEMPLATES.last, lower[tree.words.length - 1]);
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
