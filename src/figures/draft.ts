/**
 * Drafts: what the rules of the room hand on to one another before a figure is a record.
 *
 * A rule makes drafts, a refiner takes a sentence's drafts and merges, drops or extends them. Drafts are never changed in
 * place. Positions are indices of atoms, both ends included. Not here: offsets (`records.ts`).
 */
import type { Bound, FigureKind, Unit } from '../records/index.js';
import type { Span } from '../span.js';
import type { TaggedWord, Tree } from '../syntax/index.js';
import type { Atom } from './atoms.js';
import type { NumberPhrase } from './number-phrase.js';

/** One sentence as the rules see it. */
export interface SentenceView {
  /** The whole input. */
  readonly input: string;
  /** How many words the sentence has. */
  readonly length: number;
  /** A word with its tag and lemma, as the tree has it. Costs no parse: what needs no more than this comes before what needs the tree. */
  readonly wordAt: (index: number) => TaggedWord | undefined;
  /** The sentence's tree, parsed when it is first asked for: rules that can do without it come first. */
  readonly tree: Tree;
  /** The sentence's atoms. */
  readonly atoms: readonly Atom[];
  /** Dates and times, in text order; their atoms are no figures. */
  readonly times: readonly TimeExpression[];
  /** The same by their first atom. */
  readonly timeAt: ReadonlyMap<number, TimeExpression>;
  /** For each atom, 1 where it belongs to a date, a time, a number of a telephone, an address on the web. */
  readonly blocked: Uint8Array;
}

/** A stretch of atoms, both ends included. */
export interface AtomStretch {
  readonly first: number;
  readonly last: number;
}

/** A stretch of atoms that is no amount. */
export interface TimeExpression extends AtomStretch {
  /** A `date` can be a period; `clock`, `contact` and `code` cannot. */
  readonly kind: 'date' | 'clock' | 'contact' | 'code';
}

/** A figure in the making. Its own stretch covers number and unit. */
export interface Draft extends AtomStretch {
  /** The number; of a range, its second. */
  readonly number: NumberPhrase;
  /** The unit; null where there is none (yet). */
  readonly unit: Unit | null;
  /** Set where a rule knows; otherwise it follows from the unit. */
  readonly kind?: FigureKind;
  /** The two values in the order of the text. */
  readonly range?: readonly [number, number];
  /** How the value is bounded. */
  readonly bound: Bound;
  /** The stretch with bound words; the same as the draft's own without any. */
  readonly reach: AtomStretch;
  /** Number and unit stand before a noun as one word: "18-month", "80 yard touchdown". */
  readonly attributive: boolean;
  /** Which way it moved. */
  readonly change: 'up' | 'down' | 'none';
  /** Atom of the verb or particle that says which way it moved. */
  readonly changeWord?: number;
  /** The level before. */
  readonly from?: number;
  /** What it is a rate per. */
  readonly per?: AtomStretch;
  /** What is counted or measured. */
  readonly of?: AtomStretch;
  /** The time it holds for. */
  readonly period?: Span;
  /** The draft it converts, by the place of that draft's first atom. */
  readonly conversionOf?: number;
  /** Ids of the rules that made and changed it, in order. */
  readonly rules: readonly string[];
}

/** The draft with changes, and the rule that made them. */
export function refined(draft: Draft, rule: string, changes: Partial<Omit<Draft, 'rules'>>): Draft {
  const reach = changes.reach ?? {
    first: Math.min(draft.reach.first, changes.first ?? draft.first),
    last: Math.max(draft.reach.last, changes.last ?? draft.last),
  };
  return { ...draft, ...changes, reach, rules: [...draft.rules, rule] };
}

/** The value a figure states: of a range, its middle; of a score, the side named first. */
export function valueOf({ range, number, kind }: Draft): number {
  if (range && kind === 'score') return range[0];
  return range ? Number(((range[0] + range[1]) / 2).toPrecision(15)) : number.value;
}
