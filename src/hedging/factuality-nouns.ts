/**
 * The value by rule of events that nouns name: "the merger", "a takeover bid", "conversion takes place".
 *
 * In: what is read of a sentence, a noun, the value of the clause above. Out: its base. A noun shares the fate of the verb that says it takes place; what is only attempted,
 * threatened or possible is open; what a verb prevents has not come to pass. Not here: clauses (`factuality-rules.ts`).
 */
import { childrenOf, type Tree } from '../syntax/index.js';
import { isPassive, someChildren, wordOf } from './clauses.js';
import { OPEN, type RuleReading, UNKNOWN_INFINITIVE } from './factuality-own.js';
import { signatureClassOf, signatureOf } from './signature.js';

/** Events named by nouns: under a verb that says something of its object, as an infinitive; definite ones mostly stand. */
export function nominalBase(reading: RuleReading, noun: number, headValue: number): number {
  const { tree, reasons } = reading;
  const { label, head } = wordOf(tree, noun);
  const governor = wordOf(tree, head);
  const settled =
    ofOccurrence(tree, noun, headValue) ?? ofPossibility(tree, noun) ?? ofPrevention(tree, noun, headValue);
  if (settled) {
    reading.settles = true;
    reasons?.push(settled[1]);
    return settled[0];
  }
  reasons?.push(`noun under "${governor.lemma}"`);
  const isObject = label === 'obj' || label === 'nsubj:pass' || (label === 'obl' && governor.tag === 'VERB');
  if (label === 'nsubj' && isPassive(tree, head)) return headValue;
  // "There is no plan", "it does not have any plans": what is said to be there shares the fate of its clause.
  if (isIndefiniteNegative(tree, noun) || (label.startsWith('nsubj') && childrenOf(tree, head, 'expl').length > 0))
    return headValue;
  // "will not retreat because of the attacks": what gives the time or the cause stands, whatever did not happen.
  if (label === 'obl' && headValue < 1.5 && isCircumstance(tree, noun)) return CIRCUMSTANCE;
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
  // "They do not have the right to work": nobody has it.
  if (governor.lemma === 'have' && headValue < 0) return headValue;
  const isDefinite = someChildren(tree, noun).some(
    (child) =>
      wordOf(tree, child).label === 'nmod:poss' || /^(?:the|this|that|these|those)$/u.test(wordOf(tree, child).lower),
  );
  return isDefinite ? Math.max(headValue, 2) : headValue;
}

/** A value and why. */
type Settled = readonly [value: number, reason: string];

/** Verbs that say of their subject only whether it comes to pass. */
const OCCURRING: ReadonlySet<string> = new Set(
  'happen occur arise emerge develop materialise materialize ensue'.split(' '),
);

/** "if | problems develop", "before a | conversion takes place": what occurs shares the fate of the occurring. */
function ofOccurrence(tree: Tree, noun: number, headValue: number): Settled | undefined {
  const { label, head } = wordOf(tree, noun);
  if (label !== 'nsubj' || head < 0) return undefined;
  const { lemma } = wordOf(tree, head);
  const takesPlace = lemma === 'take' && tree.words[head + 1]?.lower === 'place';
  return OCCURRING.has(lemma) || takesPlace ? [headValue, 'whether it occurs'] : undefined;
}

/** Nouns for what is tried, threatened or possible; what they are of need not be. */
const POSSIBLE: ReadonlySet<string> = new Set(
  'possibility likelihood risk prospect chance threat danger attempt bid hope fear probability'.split(' '),
);

/** "the likelihood of a | takeover", "a | takeover bid": open. */
function ofPossibility(tree: Tree, noun: number): Settled | undefined {
  const { label, head } = wordOf(tree, noun);
  if (head < 0 || wordOf(tree, head).tag !== 'NOUN' || !POSSIBLE.has(wordOf(tree, head).lemma)) return undefined;
  const isOf = label === 'nmod' && /^(?:of|for|at)$/u.test(caseOf(tree, noun));
  return isOf || label === 'compound' ? [OPEN, `of a "${wordOf(tree, head).lemma}"`] : undefined;
}

function caseOf(tree: Tree, noun: number): string {
  return childrenOf(tree, noun, 'case').map((child) => wordOf(tree, child).lower)[0] ?? '';
}

/** What somebody does so that something will not be: "fend off". */
const OFF: ReadonlySet<string> = new Set(['ward', 'fend', 'stave', 'head']);
/** What is prevented, and what is done to prevent it. */
const PREVENTED = -1.8;

/** "sent to prevent any | defections", "warded off an | attack". */
function ofPrevention(tree: Tree, noun: number, headValue: number): Settled | undefined {
  const { label, head } = wordOf(tree, noun);
  if (label !== 'obj' || head < 0) return undefined;
  const governor = wordOf(tree, head);
  const isOff = OFF.has(governor.lemma) && tree.words[head + 1]?.lower === 'off';
  const isAverted = AVERTING.has(governor.lemma) && headValue > -0.9 && headValue < 0.9;
  return (isOff && headValue > -0.9) || isAverted ? [PREVENTED, `"${governor.lemma}"`] : undefined;
}

const AVERTING: ReadonlySet<string> = new Set(['prevent', 'avert', 'avoid', 'forestall', 'preclude']);

/** Value of a noun that gives the time or the cause of something else. */
const CIRCUMSTANCE = 2.2;

/** Prepositions of time and cause that presuppose their noun. */
const PRESUPPOSING: ReadonlySet<string> = new Set([
  'because',
  'after',
  'since',
  'despite',
  'following',
  'amid',
  'during',
]);

/** Does the noun stand after a preposition that presupposes it? */
function isCircumstance(tree: Tree, noun: number): boolean {
  return someChildren(tree, noun).some(
    (child) => wordOf(tree, child).label === 'case' && PRESUPPOSING.has(wordOf(tree, child).lower),
  );
}

/** Has the noun "no" or "any" as its determiner? */
function isIndefiniteNegative(tree: Tree, noun: number): boolean {
  return someChildren(tree, noun).some((child) => {
    const { label, lower } = wordOf(tree, child);
    return label === 'det' && (lower === 'no' || lower === 'any');
  });
}
