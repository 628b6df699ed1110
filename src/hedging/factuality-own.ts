/**
 * What an event's own words leave of its factuality: modals, negation, hedges on the very word.
 *
 * In: what is read of a sentence, a word, the value its place gives it. Out: its value. Not here: what the place gives it
 * (`factuality-rules.ts`), the values of modals (`../lexicon`).
 */
import { MODAL_VALUES, type ModalValueRow } from '../lexicon/index.js';
import type { Tree } from '../syntax/index.js';
import { headsClause, someChildren, wordOf } from './clauses.js';
import { cuesGoverning, isWithin } from './cue-index.js';
import type { WordRange } from './factuality-notion.js';
import { isNegatedAt, type NegationCue } from './negation.js';
import type { ScopedHedgeCue } from './scoped-cue.js';

/** One sentence with its cues, read for one event. */
export interface RuleReading {
  readonly tree: Tree;
  readonly hedges: readonly ScopedHedgeCue[];
  readonly negations: readonly NegationCue[];
  /** The words that are asked about: their modals and negations are part of the question. */
  readonly asked: WordRange;
  /** Where the reasons for a value go; absent where nobody wants them. */
  readonly reasons?: string[];
  /** Set where words settle the value so plainly that the model has little to add. */
  settles?: boolean;
}

/** The value of what is left open. */
export const OPEN = 0.3;
/** What an infinitive is worth under a word that no table knows, affirmed and negated. */
export const UNKNOWN_INFINITIVE: readonly [number, number] = [0.9, -0.5];

/** How much a hedge leaves of a value. */
const HEDGED = 0.5;

let modals: ReadonlyMap<string, ModalValueRow> | undefined;
/** The row of a modal. */
export function modalRow(form: string): ModalValueRow | undefined {
  return (modals ??= new Map(MODAL_VALUES.map((row) => [row.form, row]))).get(form);
}

/** The modal that stands with a verb, its own or that of the verb it is coordinated with. */
export function modalOf(tree: Tree, place: number, asked: WordRange): ModalValueRow | undefined {
  let at = place;
  for (let step = 0; step < 4; step++) {
    let hasSubject = false;
    for (const child of someChildren(tree, at)) {
      const { label, lemma, lower, tag } = wordOf(tree, child);
      // "May opened the hospital": a name.
      if (lower === 'may' && wordOf(tree, at).fineTag === 'VBD') continue;
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

/** "may leak": open, whatever the model says; "could not leak" may be ruled out. */
export function isPossibility(modal: ModalValueRow | undefined): boolean {
  return modal !== undefined && Math.abs(modal.affirmed) < 1 && Math.abs(modal.negated) < 1;
}

/** What a word's own modals, hedges and negation leave of its base. */
export function ownValue(reading: RuleReading, place: number, base: number): number {
  const { tree, hedges, negations, asked } = reading;
  const { tag } = wordOf(tree, place);
  const negated = tag !== 'PROPN' && isNegated(tree, place, negations) && !isItselfNegative(place, negations);
  const modal = modalOf(tree, place, asked);
  let value = base;
  if (modal) {
    const own = negated ? modal.negated : modal.affirmed;
    value = base >= 2 ? own : base >= 0 ? (own * base) / 2 : base;
    reading.reasons?.push(`${negated ? 'negated modal' : 'modal'} "${modal.form}"`);
  } else if (negated && base >= 2 && isUntilThen(tree, place)) {
    value = 2;
    reading.settles = true;
    reading.reasons?.push('not until then');
  } else if (negated) {
    value = base >= 2 ? -3 : !headsClause(tree, place) ? -Math.abs(base) : base > 0 ? -base : -base / 2;
    reading.reasons?.push('negated');
  }
  if (isNearMiss(tree, place) && value >= 2) {
    value = NEARLY;
    reading.settles = true;
    reading.reasons?.push('came near to it');
  }
  const { head } = wordOf(tree, place);
  // "It is unlikely that …": its signature says so already.
  const hedge = cuesGoverning(hedges, place).find(
    (cue) =>
      (cue.kind === 'adverb' || cue.kind === 'evidential' || cue.kind === 'adjective') &&
      cue.strength >= 0.25 &&
      !((cue.head === place || cue.head === head) && DOUBTING.test(wordOf(tree, cue.head).lower)),
  );
  if (hedge) {
    value *= HEDGED;
    reading.reasons?.push(`hedged by "${hedge.text}"`);
  }
  return value;
}

/** Adjectives whose signature leaves no more to halve. */
const DOUBTING = /^(?:unlikely|improbable|doubtful)$/u;

/** "lacked water": the event is the negative word itself. */
function isItselfNegative(place: number, negations: readonly NegationCue[]): boolean {
  const cues = cuesGoverning(negations, place).filter(({ negatesClause, isLexical }) => negatesClause && !isLexical);
  return cues.length === 1 && cues[0]?.head === place;
}

/** "was not signed until Friday": it happened then. */
function isUntilThen(tree: Tree, place: number): boolean {
  const { fineTag } = wordOf(tree, place);
  if (fineTag !== 'VBN' && fineTag !== 'VB') return false;
  const children = someChildren(tree, place);
  const isPast = children.some((child) => /^(?:did|was|were|had)$/u.test(wordOf(tree, child).lower));
  return (
    isPast &&
    children.some(
      (child) => child > place && someChildren(tree, child).some((mark) => wordOf(tree, mark).lower === 'until'),
    )
  );
}

/** What "almost" leaves of an event. */
const NEARLY = -2;

/** Verbs of amount: what has "almost doubled" has grown all the same. */
const OF_AMOUNT: ReadonlySet<string> = new Set([
  'double',
  'triple',
  'treble',
  'quadruple',
  'halve',
  'exhaust',
  'fill',
  'prove',
]);

/** "almost drowned", "nearly managed": the adverb stands right before a verb that tells an event in the past. */
function isNearMiss(tree: Tree, place: number): boolean {
  const { fineTag, lemma, tag } = wordOf(tree, place);
  if (tag !== 'VERB' || (fineTag !== 'VBD' && fineTag !== 'VBN') || OF_AMOUNT.has(lemma)) return false;
  const before = tree.words[place - 1];
  return (before?.lower === 'almost' || before?.lower === 'nearly') && before.head === place;
}

/** By its clause's polarity, or, for a noun that heads no clause, by its own "no". */
function isNegated(tree: Tree, place: number, negations: readonly NegationCue[]): boolean {
  if (headsClause(tree, place)) return isNegatedAt(tree, place, negations, false);
  return (
    negations.length > 0 &&
    someChildren(tree, place).some((child) => wordOf(tree, child).label === 'det' && wordOf(tree, child).lower === 'no')
  );
}
