/**
 * The value of an event by rule, worked out from the root of the sentence down to the event.
 *
 * In: a tree with its cues and the word that names the event. Out: −3 certainly not … 0 open … 3 certainly, and on demand a reason
 * for each step. The root is 3 (0.3 in a question, 0.2 in a command); what a clause is embedded under gives its base (the
 * governor's signature, taken for affirmed or negated as the governor's own value is); then its own words change the
 * base (`factuality-own.ts`). Not here: events that nouns name (`factuality-nouns.ts`), the signatures and values (`../lexicon`), the model (`factuality-model.ts`).
 */
import { SUBORDINATOR_VALUES } from '../lexicon/index.js';
import type { Tree } from '../syntax/index.js';
import { contentClauseOf, headsClause, isPassive, MOST_STEPS, someChildren, subjectOf, wordOf } from './clauses.js';
import { withoutAsked } from './cue-index.js';
import type { WordRange } from './factuality-notion.js';
import { modalRow, OPEN, ownValue, type RuleReading, UNKNOWN_INFINITIVE } from './factuality-own.js';
import type { NegationCue } from './negation.js';
import type { ScopedHedgeCue } from './scoped-cue.js';
import { nominalBase } from './factuality-nouns.js';
import { isWouldHave, settledByWords } from './factuality-settled.js';
import { signatureClassOf, signatureOf } from './signature.js';

/** Base values that are no table's business: there is one of each. */
const ROOT = 3;
const QUESTION = 0.3;
const COMMAND = 0.2;
const OPEN_UNDER_FACTIVE = 2.2;
const UNKNOWN_CLAUSE: readonly [number, number] = [2.1, 1];

/** One step on the way from the root to the event. */
export interface RuleStep {
  /** Index of the word. */
  readonly word: number;
  /** Its value, −3 … 3. */
  readonly value: number;
  /** Why. */
  readonly reasons: readonly string[];
  /** Do its words settle the value, so that the model has little to add? */
  readonly settles: boolean;
}

/** The value of the event at a word by the rules, −3 … 3; `steps` receives the way from the root. */
export function factualityByRule(
  tree: Tree,
  word: number,
  hedges: readonly ScopedHedgeCue[],
  negations: readonly NegationCue[],
  asked: WordRange = { first: word, last: word },
  steps?: RuleStep[],
): number {
  const hedgesThere = withoutAsked(hedges, word, asked);
  const negationsThere = withoutAsked(negations, word, asked);
  const path = [word];
  for (let at = wordOf(tree, word).head; at >= 0 && path.length < MOST_STEPS; at = wordOf(tree, at).head) path.push(at);
  let base = ROOT;
  let value = ROOT;
  for (let at = path.length - 1; at >= 0; at--) {
    const place = path[at] as number;
    const reading: RuleReading = {
      tree,
      asked,
      hedges: hedgesThere,
      negations: negationsThere,
      reasons: [],
      settles: false,
    };
    const above = steps?.at(-1)?.settles === true;
    const settled = settledByWords(reading, place, at === path.length - 1 ? ROOT : value);
    base = settled ?? (at === path.length - 1 ? topBase(reading, place) : baseOf(reading, place, base, value, above));
    value = ownValue(reading, place, base);
    steps?.push({ word: place, value, reasons: reading.reasons ?? [], settles: reading.settles === true });
  }
  return value;
}

function topBase({ tree, reasons }: RuleReading, top: number): number {
  const isRoot = wordOf(tree, top).label === 'root';
  const [base, reason] =
    isRoot && isQuestion(tree)
      ? [QUESTION, 'main clause of a question']
      : isRoot && isCommand(tree, top)
        ? [COMMAND, 'command']
        : [ROOT, 'main clause'];
  reasons?.push(reason);
  return base;
}

/** A question mark in the last few words. */
export function isQuestion({ words }: Tree): boolean {
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

/** What the place of a word under its head leaves of it; `above` says whether the head's value is settled. */
function baseOf(reading: RuleReading, place: number, headBase: number, headValue: number, above: boolean): number {
  const { tree } = reading;
  const { label, head, tag, fineTag } = wordOf(tree, place);
  if (label === 'conj') {
    reading.reasons?.push('shares the place of the first conjunct');
    reading.settles = above;
    return headBase;
  }
  if (label === 'acl:relcl' && contentClauseOf(tree, head) === place)
    return complementBase(reading, place, head, headValue);
  if (label === 'parataxis' || label === 'acl:relcl' || label === 'appos') {
    reading.reasons?.push('a clause of its own');
    return ROOT;
  }
  if (label === 'advcl' || label === 'advcl:relcl') return adverbialBase(reading, place, headValue, above);
  if (label === 'ccomp' || label === 'xcomp' || label.startsWith('csubj') || label === 'acl')
    return complementBase(reading, place, head, headValue);
  // "refused to sing": an infinitive that the tree takes for a phrase.
  if (label === 'obl' && isBareAfterTo(tree, place, tag === 'VERB' ? fineTag === 'VB' : fineTag === 'NN'))
    return complementBase(reading, place, head, headValue);
  if (!headsClause(tree, place) && (wordOf(tree, place).tag === 'NOUN' || wordOf(tree, place).tag === 'VERB'))
    return nominalBase(reading, place, headValue);
  reading.reasons?.push('part of the clause above');
  return headValue;
}

let subordinators: ReadonlyMap<string, number> | undefined;
function subordinatorValue(form: string): number | undefined {
  return (subordinators ??= new Map(SUBORDINATOR_VALUES.map((row) => [row.form, row.value]))).get(form);
}

/** The words that introduce a clause. */
function marksOf(tree: Tree, clause: number): readonly string[] {
  const marks: string[] = [];
  for (const child of someChildren(tree, clause)) {
    if (child > clause) break;
    const { label, lower } = wordOf(tree, child);
    if (label === 'mark' || label === 'advmod' || label === 'case') marks.push(lower);
  }
  return marks;
}

/** "refused to sing": one bare word that may be an infinitive, after "to", right after a verb that takes infinitives. */
function isBareAfterTo(tree: Tree, place: number, mayBeVerb: boolean): boolean {
  const { head } = wordOf(tree, place);
  return (
    mayBeVerb &&
    tree.words[place - 1]?.lower === 'to' &&
    head === place - 2 &&
    signatureOf(wordOf(tree, head), true) !== undefined &&
    tree.first[place] === place - 1
  );
}

/** "If I had known, …": "had" in a clause of condition or wish. */
function isPastPerfect(tree: Tree, clause: number): boolean {
  return (
    wordOf(tree, clause).fineTag === 'VBN' &&
    someChildren(tree, clause).some((child) => {
      const { label, lower } = wordOf(tree, child);
      return label === 'aux' && (lower === 'had' || lower === '’d' || lower === "'d");
    })
  );
}

/** Values of what is supposed against the facts and of what a negative preposition rules out. */
const SUPPOSED = -2;
const RULED_OUT_BY_PREPOSITION = -2;
/** "can call them up without asking": rather not; "will go on without asking": surely not. */
const WITHOUT_IF_OPEN = -0.8;
const WITHOUT_IF_PLANNED = -2;

function adverbialBase(reading: RuleReading, clause: number, headValue: number, above = false): number {
  const { tree, reasons } = reading;
  const marks = marksOf(tree, clause);
  const { head } = wordOf(tree, clause);
  // "It was denied, sadly, that …": a complement that the tree takes for an adverbial.
  if (marks[0] === 'that' && signatureClassOf(wordOf(tree, head), false))
    return complementBase(reading, clause, head, headValue);
  const special = marks[0] === 'to' ? settledComplement(reading, clause, head, headValue) : undefined;
  if (special !== undefined) {
    reading.settles = true;
    return special;
  }
  // "prevented the firm from paying": what the verb above says of its complement.
  if (marks.includes('from')) {
    const governor = wordOf(tree, head);
    const signature = [signatureOf(governor, true), signatureOf(governor, false)].find((one) => one && one[0] < 0);
    if (signature) {
      reasons?.push(`"${governor.lemma}" with "from"`);
      reading.settles = true;
      return headValue >= 0.9 ? signature[0] : headValue <= -0.9 ? signature[1] : OPEN;
    }
  }
  for (const form of marks) {
    const value = subordinatorValue(form);
    if (value === undefined) continue;
    // "cannot export it without obtaining a licence": who may, or may not, do it is told, not whether they did.
    if (form === 'without' && headValue < 2) {
      reasons?.push('"without" beside what is not so or open');
      reading.settles = headValue >= 1.2;
      return headValue <= -0.9 ? OPEN : headValue >= 1.2 ? WITHOUT_IF_PLANNED : WITHOUT_IF_OPEN;
    }
    reasons?.push(`clause with "${form}"`);
    if (form === 'if' && isPastPerfect(tree, clause) && isWouldHave(tree, head)) {
      reading.settles = true;
      return SUPPOSED;
    }
    reading.settles = value <= RULED_OUT_BY_PREPOSITION;
    return value;
  }
  // A participle clause shares its clause's fate; a clause with "because", "after" or "although" is presupposed.
  const shares = wordOf(tree, clause).fineTag === 'VBG' && !isAside(tree, clause, headValue);
  // "stopped short of calling".
  reading.settles =
    shares && (above || (headValue <= RULED_OUT_BY_PREPOSITION && wordOf(tree, head).lower === 'short'));
  reasons?.push(shares ? 'shares the fate of the clause above' : 'presupposed adverbial clause');
  return shares ? headValue : ROOT;
}

/** "refused to pay, citing the cost": a participle behind a comma tells what happened, whatever did not. */
function isAside(tree: Tree, clause: number, headValue: number): boolean {
  const before = tree.words[(tree.first[clause] ?? clause) - 1] ?? tree.words[clause - 1];
  const own = tree.words[tree.first[clause] ?? clause];
  return headValue < 0 && wordOf(tree, clause).head < clause && (before?.lower === ',' || own?.lower === ',');
}

/** Subordinators that never introduce a complement. */
const ADVERBIAL: ReadonlySet<string> = new Set([
  ...['unless', 'lest', 'until', 'because', 'although', 'though', 'after', 'before'],
]);

function complementBase(reading: RuleReading, clause: number, head: number, headValue: number): number {
  const { tree, reasons } = reading;
  const marks = marksOf(tree, clause);
  const { label, fineTag } = wordOf(tree, clause);
  if (marks.includes('whether') || marks.includes('if')) {
    reasons?.push('embedded question');
    return 0;
  }
  // "Unless the shop closes, we stay": an adverbial that the tree takes for a complement.
  if (marks[0] !== undefined && ADVERBIAL.has(marks[0])) return adverbialBase(reading, clause, headValue);
  const isInfinitive =
    label === 'xcomp' || label === 'obl' || marks.includes('to') || (label === 'acl' && fineTag === 'VB');
  if (label === 'acl' && (fineTag === 'VBN' || fineTag === 'VBG') && marks[0] !== 'that') return ROOT;
  const governor = wordOf(tree, head);
  const special = settledComplement(reading, clause, head, headValue);
  if (special !== undefined) {
    reading.settles = true;
    return special;
  }
  if (governor.lemma === 'go' && governor.fineTag === 'VBG' && isInfinitive)
    return headValue >= 2 ? (modalRow('will')?.affirmed ?? ROOT) : headValue;
  const passive = isPassive(tree, head);
  const signature =
    signatureOf(governor, isInfinitive, passive) ?? (isInfinitive ? UNKNOWN_INFINITIVE : UNKNOWN_CLAUSE);
  const kind = signatureClassOf(governor, isInfinitive, passive);
  const size = Math.abs(headValue);
  reasons?.push(
    `${isInfinitive ? 'infinitive' : 'clause'} under ${size < 0.9 ? 'open' : headValue > 0 ? 'affirmed' : 'negated'} "${governor.lemma}" (${kind ?? 'no signature'})`,
  );
  if (size < 0.9) {
    return kind === 'factive' ? OPEN_UNDER_FACTIVE : kind === 'semi-factive' ? OPEN_UNDER_FACTIVE / 2 : OPEN;
  }
  const value = headValue > 0 ? signature[0] : signature[1];
  return size < 2 && value !== signature[0] ? value * 0.85 : size < 2 ? value * 0.7 : value;
}

/** Complements whose value words beside the governor settle: "too poor to pay", "could not help laughing", "nobody denied that …". */
function settledComplement(
  { tree, reasons }: RuleReading,
  clause: number,
  head: number,
  headValue: number,
): number | undefined {
  const governor = wordOf(tree, head);
  const { label, fineTag } = wordOf(tree, clause);
  const before = tree.words[head - 1];
  if (
    (label === 'xcomp' || label === 'advcl') &&
    governor.tag === 'ADJ' &&
    before?.lower === 'too' &&
    fineTag === 'VB' &&
    tree.words[clause + 1]?.lower !== 'with'
  ) {
    reasons?.push('"too … to"');
    return headValue >= 2 ? -2 : headValue <= -0.9 ? 1.2 : OPEN;
  }
  if (label === 'xcomp' && governor.lemma === 'help' && fineTag === 'VBG' && headValue < 0) {
    reasons?.push('"cannot help"');
    return ROOT;
  }
  if (governor.lemma === 'wish' && isPastPerfect(tree, clause)) {
    reasons?.push('wished against the facts');
    return SUPPOSED;
  }
  const subject = subjectOf(tree, head);
  if (subject < 0 || headValue > -0.9 || signatureClassOf(governor, false) !== 'denial') return undefined;
  const { lower } = wordOf(tree, subject);
  if (lower !== 'nobody' && lower !== 'none' && !(lower === 'one' && tree.words[subject - 1]?.lower === 'no'))
    return undefined;
  reasons?.push('nobody denies it');
  return UNDENIED;
}

/** What nobody denies. */
const UNDENIED = 2;
