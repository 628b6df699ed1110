/**
 * Factuality of an event: does the text's author leave it as having happened?
 *
 * In: the document and the word that names the event. Out: −1 certainly not … 0 open … 1 certainly.
 *
 * A linear model decides, over the event's form, the chain of its governors and, first of all, the value by rule.
 * That value is worked out from the root of the sentence down to the event, on the scale −3 … 3: the root is 3 (0.3 in a
 * question, 0.2 in a command); what a clause is embedded under gives its base (the governor's signature, taken for
 * affirmed or negated as the governor's own value is); its own modals, hedges and negation then change the base.
 * Not here: the signatures and values (`../lexicon`).
 */
import { round3 } from '../confidence/index.js';
import { MODAL_VALUES, type ModalValueRow, SUBORDINATOR_VALUES } from '../lexicon/index.js';
import { childrenOf, type Document, type Tree } from '../syntax/index.js';
import { headsClause, isPassive, MOST_STEPS, someChildren, wordOf } from './clauses.js';
import { cuesGoverning, isWithin, withoutAsked } from './cue-index.js';
import { factualityFeatures } from './factuality-features.js';
import { factualityByModel } from './factuality-model.js';
import type { FactualityNotion, WordRange } from './factuality-notion.js';
import type { ScopedHedgeCue } from './scoped-cue.js';
import { isNegatedAt, type NegationCue } from './negation.js';
import { signatureClassOf, signatureOf } from './signature.js';

/** One sentence with its cues. */
interface Reading {
  readonly tree: Tree;
  readonly hedges: readonly ScopedHedgeCue[];
  readonly negations: readonly NegationCue[];
  readonly asked: WordRange;
}

/** Base values that are no table's business: there is one of each. */
const ROOT = 3;
const QUESTION = 0.3;
const COMMAND = 0.2;
const OPEN_UNDER_FACTIVE = 2.2;
const OPEN = 0.3;
const UNKNOWN_CLAUSE: readonly [number, number] = [2.1, 1];
const UNKNOWN_INFINITIVE: readonly [number, number] = [0.9, -0.5];
const HEDGED = 0.5;

/** How much the rules decide beside the model: what is rare in the training data ("holds no cities") is the rules' to say. */
const RULE_SHARE = 0.2;

/**
 * Factuality of the event at one word, −1…1, three decimals. Walks up to the root of the sentence.
 *
 * `happened` takes "did it happen?" strictly: what is yet to come, habitual or asked for has not. Modals, hedges and
 * negations inside `asked` are part of what is asked ("could leak": is it so that it could?) and do not change the value.
 */
export function factualityAtWord(
  document: Document,
  sentence: number,
  word: number,
  hedges: readonly ScopedHedgeCue[],
  negations: readonly NegationCue[],
  notion: FactualityNotion = 'author',
  asked: WordRange = { first: word, last: word },
): number {
  const tree = document.trees[sentence];
  if (!tree?.words[word]) return 0;
  const rule = factualityByRule(tree, word, hedges, negations, asked);
  const thousandths = factualityByModel(factualityFeatures(tree, word, rule, negations, asked), notion);
  const model = Math.max(-1, Math.min(1, thousandths / 3000));
  const value = round3(
    notion === 'author' ? (1 - RULE_SHARE) * model + (RULE_SHARE * Math.max(-3, Math.min(3, rule))) / 3 : model,
  );
  const leavesOpen = notion === 'author' && (isAsked(tree, word) || isPossibility(modalOf(tree, word, asked)));
  return leavesOpen ? Math.max(-OPEN, Math.min(OPEN, value)) : value;
}

/** The value of the event at a word by the rules, −3 … 3: down the path from the root. */
export function factualityByRule(
  tree: Tree,
  word: number,
  hedges: readonly ScopedHedgeCue[],
  negations: readonly NegationCue[],
  asked: WordRange = { first: word, last: word },
): number {
  const reading: Reading = {
    ...{ tree, asked },
    hedges: withoutAsked(hedges, word, asked),
    negations: withoutAsked(negations, word, asked),
  };
  const path = [word];
  for (let at = wordOf(tree, word).head; at >= 0 && path.length < MOST_STEPS; at = wordOf(tree, at).head) path.push(at);
  const top = path.at(-1) as number;
  let base = wordOf(tree, top).label === 'root' ? rootBase(tree, top) : ROOT;
  let value = ownValue(reading, top, base);
  for (let at = path.length - 2; at >= 0; at--) {
    const place = path[at] as number;
    base = baseOf(reading, place, base, value);
    value = ownValue(reading, place, base);
  }
  return value;
}

function rootBase(tree: Tree, root: number): number {
  if (isQuestion(tree)) return QUESTION;
  return isCommand(tree, root) ? COMMAND : ROOT;
}

/** "may leak": open, whatever the model says; "could not leak" may be ruled out. */
function isPossibility(modal: ModalValueRow | undefined): boolean {
  return modal !== undefined && Math.abs(modal.affirmed) < 1 && Math.abs(modal.negated) < 1;
}

/** Is it the main clause of a direct question, or a conjunct of it? That is open, whatever the model says. */
function isAsked(tree: Tree, word: number): boolean {
  let at = word;
  for (let step = 0; step < MOST_STEPS && wordOf(tree, at).label === 'conj'; step++) at = wordOf(tree, at).head;
  return wordOf(tree, at).head < 0 && isQuestion(tree);
}

/** A question mark in the last few words. */
function isQuestion({ words }: Tree): boolean {
  return words.slice(-3).some(({ lower }) => lower === '?');
}

/** A bare verb without subject or auxiliary at the root. */
function isCommand(tree: Tree, root: number): boolean {
  const { tag, fineTag } = wordOf(tree, root);
  return (
    tag === 'VERB' &&
    fineTag === 'VB' &&
    !someChildren(tree, root).some((child) => /^(?:nsubj|csubj|expl|aux)/u.test(wordOf(tree, child).label))
  );
}

/** What the place of a word under its head leaves of it. */
function baseOf(reading: Reading, place: number, headBase: number, headValue: number): number {
  const { tree } = reading;
  const { label, head } = wordOf(tree, place);
  if (label === 'conj') return headBase;
  if (label === 'parataxis' || label === 'acl:relcl' || label === 'appos') return ROOT;
  if (label === 'advcl' || label === 'advcl:relcl') return adverbialBase(tree, place, headValue);
  if (label === 'ccomp' || label === 'xcomp' || label.startsWith('csubj') || label === 'acl')
    return complementBase(reading, place, head, headValue);
  if (!headsClause(tree, place) && (wordOf(tree, place).tag === 'NOUN' || wordOf(tree, place).tag === 'VERB'))
    return nominalBase(tree, place, headValue);
  return headValue;
}

let subordinators: ReadonlyMap<string, number> | undefined;
function subordinatorValue(form: string): number | undefined {
  return (subordinators ??= new Map(SUBORDINATOR_VALUES.map((row) => [row.form, row.value]))).get(form);
}

/** The words that introduce a clause. */
function marksOf(tree: Tree, clause: number): readonly string[] {
  return someChildren(tree, clause)
    .filter((child) => /^(?:mark|advmod|case)$/u.test(wordOf(tree, child).label) && child <= clause)
    .map((child) => wordOf(tree, child).lower);
}

function adverbialBase(tree: Tree, clause: number, headValue: number): number {
  const marks = marksOf(tree, clause);
  // "prevented the firm from paying": what the verb above says of its complement.
  if (marks.includes('from')) {
    const governor = wordOf(tree, wordOf(tree, clause).head);
    const signature = [signatureOf(governor, true), signatureOf(governor, false)].find((one) => one && one[0] < 0);
    if (signature) return headValue >= 0.9 ? signature[0] : headValue <= -0.9 ? signature[1] : OPEN;
  }
  for (const form of marks) {
    const value = subordinatorValue(form);
    if (value !== undefined) return value;
  }
  // A participle clause shares its clause's fate; a clause with "because", "after" or "although" is presupposed.
  return wordOf(tree, clause).fineTag === 'VBG' ? headValue : ROOT;
}

function complementBase(reading: Reading, clause: number, head: number, headValue: number): number {
  const { tree } = reading;
  const marks = marksOf(tree, clause);
  const { label, fineTag } = wordOf(tree, clause);
  if (marks.includes('whether') || marks.includes('if')) return 0;
  const isInfinitive = label === 'xcomp' || marks.includes('to') || (label === 'acl' && fineTag === 'VB');
  if (label === 'acl' && (fineTag === 'VBN' || fineTag === 'VBG')) return ROOT;
  const governor = wordOf(tree, head);
  if (governor.lemma === 'go' && governor.fineTag === 'VBG' && isInfinitive)
    return headValue >= 2 ? (modalRow('will')?.affirmed ?? ROOT) : headValue;
  const signature = signatureOf(governor, isInfinitive) ?? (isInfinitive ? UNKNOWN_INFINITIVE : UNKNOWN_CLAUSE);
  const size = Math.abs(headValue);
  if (size < 0.9) {
    const kind = signatureClassOf(governor, isInfinitive);
    return kind === 'factive' ? OPEN_UNDER_FACTIVE : kind === 'semi-factive' ? OPEN_UNDER_FACTIVE / 2 : OPEN;
  }
  const value = headValue > 0 ? signature[0] : signature[1];
  return size < 2 && value !== signature[0] ? value * 0.85 : size < 2 ? value * 0.7 : value;
}

/** Events named by nouns: under a verb that says something of its object, as an infinitive; definite ones mostly stand. */
function nominalBase(tree: Tree, noun: number, headValue: number): number {
  const { label, head } = wordOf(tree, noun);
  const governor = wordOf(tree, head);
  const isObject = label === 'obj' || label === 'nsubj:pass' || (label === 'obl' && governor.tag === 'VERB');
  if (label === 'nsubj' && isPassive(tree, head)) return headValue;
  // "There is no plan", "it does not have any plans": what is said to be there shares the fate of its clause.
  if (isIndefiniteNegative(tree, noun) || (label.startsWith('nsubj') && childrenOf(tree, head, 'expl').length > 0))
    return headValue;
  if (!isObject)
    return label === 'nmod' || label === 'compound' || label === 'nmod:poss'
      ? Math.max(headValue, 1.5)
      : label.startsWith('nsubj')
        ? Math.max(headValue, 2)
        : headValue;
  const kind = signatureClassOf(governor, true);
  if (
    kind === 'preventive' ||
    kind === 'denial' ||
    kind === 'desire' ||
    kind === 'command' ||
    kind === 'negative-implicative' ||
    kind === 'wish'
  ) {
    const [affirmed, negated] = signatureOf(governor, true) ?? UNKNOWN_INFINITIVE;
    return headValue > 0.9 ? affirmed + 1 : headValue < -0.9 ? negated : OPEN;
  }
  const isDefinite = someChildren(tree, noun).some(
    (child) =>
      wordOf(tree, child).label === 'nmod:poss' || /^(?:the|this|that|these|those)$/u.test(wordOf(tree, child).lower),
  );
  return isDefinite ? Math.max(headValue, 2) : headValue;
}

/** Has the noun "no" or "any" as its determiner? */
function isIndefiniteNegative(tree: Tree, noun: number): boolean {
  return someChildren(tree, noun).some((child) => {
    const { label, lower } = wordOf(tree, child);
    return label === 'det' && (lower === 'no' || lower === 'any');
  });
}

let modals: ReadonlyMap<string, ModalValueRow> | undefined;
function modalRow(form: string): ModalValueRow | undefined {
  return (modals ??= new Map(MODAL_VALUES.map((row) => [row.form, row]))).get(form);
}

/** The modal that stands with a verb, its own or that of the verb it is coordinated with. */
function modalOf(tree: Tree, place: number, asked: WordRange): ModalValueRow | undefined {
  let at = place;
  for (let step = 0; step < 4; step++) {
    let hasSubject = false;
    for (const child of someChildren(tree, at)) {
      const { label, lemma, lower, tag } = wordOf(tree, child);
      if ((label === 'aux' || (label === 'dep' && tag === 'AUX')) && !isWithin(child, asked))
        return modalRow(lower) ?? modalRow(lemma);
      if (label.startsWith('nsubj') || label === 'cop' || label === 'aux:pass') hasSubject = true;
    }
    const { label, head, tag } = wordOf(tree, at);
    if (hasSubject || label !== 'conj' || tag !== 'VERB' || head < 0) return undefined;
    at = head;
  }
  return undefined;
}

/** What a word's own modals, hedges and negation leave of its base. */
function ownValue({ tree, hedges, negations, asked }: Reading, place: number, base: number): number {
  const { tag } = wordOf(tree, place);
  const negated = tag !== 'PROPN' && isNegated(tree, place, negations);
  const modal = modalOf(tree, place, asked);
  let value = base;
  if (modal) {
    const own = negated ? modal.negated : modal.affirmed;
    value = base >= 2 ? own : base >= 0 ? (own * base) / 2 : base;
  } else if (negated && !headsClause(tree, place)) value = base >= 2 ? -3 : -Math.abs(base);
  else if (negated) value = base >= 2 ? -3 : base > 0 ? -base : -base / 2;
  if (
    cuesGoverning(hedges, place).some(
      ({ kind, strength }) => (kind === 'adverb' || kind === 'evidential' || kind === 'adjective') && strength >= 0.25,
    )
  )
    value *= HEDGED;
  return value;
}

/** By its clause's polarity, or, for a noun that heads no clause, by its own "no". */
function isNegated(tree: Tree, place: number, negations: readonly NegationCue[]): boolean {
  if (headsClause(tree, place)) return isNegatedAt(tree, place, negations, false);
  return (
    negations.length > 0 &&
    someChildren(tree, place).some((child) => wordOf(tree, child).label === 'det' && wordOf(tree, child).lower === 'no')
  );
}
