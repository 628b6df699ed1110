/**
 * Values of factuality: what auxiliaries and subordinators leave of an event, and the defaults.
 *
 * Data only, on the scale −3 (certainly not) … 3 (certainly). Not here: what verbs say of their complements
 * (`signatures.ts`).
 */

/** What a modal verb leaves of the event it stands with. */
export interface ModalValueRow {
  /** Lemma or form of the auxiliary. */
  readonly form: string;
  /** Value where the clause is affirmed. */
  readonly affirmed: number;
  /** Value where it is negated ("will not", "cannot"). */
  readonly negated: number;
  /** Where it was taken from. */
  readonly source: string;
}

/** Modal auxiliaries. */
export const MODAL_VALUES: readonly ModalValueRow[] = [
  { form: 'may', affirmed: 0.7, negated: -0.8, source: 'self-written; scale of FactBank (Saurí and Pustejovsky 2009)' },
  { form: 'might', affirmed: 0.6, negated: -0.7, source: 'self-written; scale of FactBank' },
  { form: 'could', affirmed: 0.6, negated: -2.2, source: 'self-written; scale of FactBank' },
  { form: 'can', affirmed: 1.2, negated: -2.2, source: 'self-written; scale of FactBank' },
  { form: 'would', affirmed: 0.6, negated: -1.6, source: 'self-written; scale of FactBank' },
  { form: 'should', affirmed: 0.4, negated: -0.8, source: 'self-written; scale of FactBank' },
  { form: 'ought', affirmed: 0.4, negated: -0.8, source: 'self-written; scale of FactBank' },
  { form: 'must', affirmed: 0.9, negated: -1.4, source: 'self-written; scale of FactBank' },
  { form: 'will', affirmed: 1.5, negated: -2, source: 'self-written; scale of FactBank' },
  { form: 'shall', affirmed: 1.2, negated: -1.8, source: 'self-written; scale of FactBank' },
];

/** What the word that introduces a clause leaves of its event. */
export interface SubordinatorValueRow {
  /** Lower case. */
  readonly form: string;
  /** Value of the event. */
  readonly value: number;
  /** Where it was taken from. */
  readonly source: string;
}

/** Subordinators of adverbial clauses that do not presuppose them; all others do. */
export const SUBORDINATOR_VALUES: readonly SubordinatorValueRow[] = [
  { form: 'if', value: 0.2, source: 'self-written: conditionals' },
  { form: 'unless', value: -0.3, source: 'self-written: conditionals' },
  { form: 'whether', value: 0, source: 'self-written: questions' },
  { form: 'lest', value: -0.5, source: 'self-written' },
  { form: 'to', value: 0.7, source: 'self-written: purpose' },
  { form: 'so', value: 1.5, source: 'self-written: purpose or result' },
  { form: 'before', value: 1.8, source: 'self-written' },
  { form: 'until', value: 1.2, source: 'self-written' },
  { form: 'till', value: 1.2, source: 'self-written' },
  { form: 'once', value: 1.8, source: 'self-written' },
  { form: 'when', value: 2.4, source: 'self-written' },
  { form: 'whenever', value: 1.5, source: 'self-written' },
  { form: 'in', value: 0.7, source: 'self-written: "in order to"' },
  { form: 'without', value: -2.5, source: 'self-written: negative preposition' },
  { form: 'instead', value: -2.2, source: 'self-written: negative preposition' },
  { form: 'rather', value: -2, source: 'self-written: negative preposition' },
  { form: 'for', value: 1.5, source: 'self-written' },
];

/** A verb that settles what becomes of the plan, attempt, chance or promise that is its object. */
export interface PlanFateRow {
  /** Lemmas of the verb. */
  readonly verbs: readonly string[];
  /** Lemmas of the nouns it settles; any noun that takes an infinitive where absent. */
  readonly nouns?: readonly string[];
  /** Value of what was planned, where the verb is affirmed. */
  readonly value: number;
  /** Where it was taken from. */
  readonly source: string;
}

/** "abandoned plans to close", "lacked the courage to resign", "kept its promise to rebuild". */
export const PLAN_FATES: readonly PlanFateRow[] = [
  {
    verbs: ['abandon', 'axe', 'block', 'cancel', 'ditch', 'drop', 'foil', 'frustrate', 'halt', 'kill', 'nix', 'scrap', 'scupper', 'scuttle', 'shelve', 'spike', 'stymie', 'thwart', 'torpedo', 'veto', 'withdraw', 'quash', 'rebuff', 'reject', 'spurn', 'deny', 'decline', 'dismiss', 'defeat', 'resist', 'repel'],
    value: -2.2,
    source: 'self-written: what stops a plan',
  },
  { verbs: ['lack'], value: -2.4, source: 'self-written: what is wanting' },
  {
    verbs: ['miss', 'waste', 'squander', 'blow', 'spurn', 'lose'],
    nouns: ['chance', 'opportunity', 'deadline', 'right', 'bid'],
    value: -2.4,
    source: 'self-written: chances missed',
  },
  {
    verbs: ['break', 'renege', 'forget', 'betray', 'abandon', 'ignore'],
    nouns: ['promise', 'pledge', 'vow', 'commitment', 'order', 'obligation', 'agreement'],
    value: -2.2,
    source: 'self-written: promises broken',
  },
  {
    verbs: ['keep', 'fulfil', 'fulfill', 'honour', 'honor'],
    nouns: ['promise', 'pledge', 'vow', 'commitment', 'obligation', 'agreement'],
    value: 2.4,
    source: 'self-written: promises kept',
  },
  {
    verbs: ['take', 'seize', 'grab', 'use'],
    nouns: ['chance', 'opportunity', 'occasion', 'trouble', 'liberty'],
    value: 2.2,
    source: 'self-written: chances taken',
  },
];
