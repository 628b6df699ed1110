/**
 * What the source does with the content here: the sense of the cue, turned by complement, negation and governing verbs.
 *
 * In: a tree, a cue's head and the sense of its word. Out: a stance. "Did not deny" does not deny, "refused to say
 * whether" declines, "did not hesitate to say" asserts, "would neither confirm nor deny" declines, "asked them to
 * leave" demands. Word order decides before the tree does: what governs a cue stands close before it, and parsers
 * err there. Not here: whether anybody said it at all (`actuality.ts`).
 */
import {
  ADDING_FOCUS,
  COMPLEMENT_SENSES,
  CUE_GOVERNORS,
  CUE_NEGATIONS,
  NEGATED_STANCE,
  NOBODY,
} from '../lexicon/index.js';
import type { AttributionKind, Stance } from '../records/index.js';
import { childOf, childrenOf, type Tree, type Word } from '../syntax/index.js';
import type { CueLexicon } from './cue-lexicon.js';
import { caseOf, isNegated, subjectOf, toldInfinitive, wordAt } from './phrases.js';

/** Kind and stance of a cue before anything around it is looked at. */
export interface PlainSense {
  readonly kind: AttributionKind;
  readonly stance: Stance;
}

/** How many words before a cue are looked at, and how many governors up. */
const REACH = 7;
const MOST_GOVERNORS = 4;

interface Tables {
  readonly negations: ReadonlySet<string>;
  readonly focus: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  /** By part of speech and lemma. */
  readonly governors: ReadonlyMap<string, 'reverses' | 'carries'>;
}

let built: Tables | undefined;

function tables(): Tables {
  built ??= {
    negations: new Set(CUE_NEGATIONS.words),
    focus: new Set(ADDING_FOCUS.words),
    nobody: new Set(NOBODY.words),
    governors: new Map(
      CUE_GOVERNORS.flatMap(({ part, effect, lemmas }) => lemmas.map((lemma) => [`${part} ${lemma}`, effect] as const)),
    ),
  };
  return built;
}

/** The stance of a cue in its sentence. Bounded: a few words before the cue and its children. */
export function stanceAt(tree: Tree, head: number, sense: PlainSense, lexicon: CueLexicon): Stance {
  const flips = turnsOf(tree, head, lexicon);
  const plain = underComplement(tree, head, sense);
  if (flips % 2 === 0) return plain;
  if (isHalfOfPair(tree, head, plain, lexicon)) return 'declines';
  return NEGATED_STANCE[plain];
}

/** How often the cue is turned round: by a negation, a governing verb, a subject that is nobody. */
function turnsOf(tree: Tree, head: number, lexicon: CueLexicon): number {
  let turns = 0;
  let at = head;
  for (let climbs = 0; climbs <= MOST_GOVERNORS; climbs++) {
    if (isTurned(tree, at, lexicon)) turns++;
    const above = governorOf(tree, at);
    if (!above) break;
    if (above.effect === 'reverses') turns++;
    at = above.index;
  }
  return turns;
}

/** Is this word itself negated, by a word before it, by a child or by its subject? */
function isTurned(tree: Tree, head: number, lexicon: CueLexicon): boolean {
  const { negations, focus, nobody } = tables();
  const { tag } = wordAt(tree, head);
  if (tag === 'NOUN')
    return (
      childrenOf(tree, head, 'det').some((det) => wordAt(tree, det).lower === 'no') ||
      hasNegatedVerb(tree, head, lexicon)
    );
  for (let at = head - 1; at >= 0 && at >= head - REACH; at--) {
    const { lower, tag: own, lemma } = wordAt(tree, at);
    if (negations.has(lower)) return !focus.has(tree.words[at + 1]?.lower ?? '');
    if (lower === 'longer' && tree.words[at - 1]?.lower === 'no') return true;
    if (lower === 'yet' && tree.words[at + 1]?.lower === 'to') return true;
    if (!['AUX', 'ADV', 'PART', 'PRON'].includes(own) && lemma !== 'be' && lemma !== 'do') break;
    // A pronoun between an auxiliary and the verb: "nor did he say".
    if (own === 'PRON' && !['AUX'].includes(tree.words[at - 1]?.tag ?? '')) break;
  }
  const subject = wordAt(tree, head).label === 'acl' ? -1 : (subjectOf(tree, head)?.head ?? -1);
  if (subject >= 0 && subject < head) {
    const first = wordAt(tree, tree.first[subject] as number);
    if (nobody.has(wordAt(tree, subject).lower) || (first.index <= subject && nobody.has(first.lower))) return true;
  }
  return !hasFocus(tree, head) && isNegated(tree, head);
}

/** "not only", "not merely" anywhere among the children. */
function hasFocus(tree: Tree, head: number): boolean {
  const { focus, negations } = tables();
  return childrenOf(tree, head).some(
    (child) => negations.has(wordAt(tree, child).lower) && focus.has(tree.words[child + 1]?.lower ?? ''),
  );
}

/** "did not make the claim that": the verb whose object a noun is, negated. */
function hasNegatedVerb(tree: Tree, noun: number, { uttering }: CueLexicon): boolean {
  const { label, head } = wordAt(tree, noun);
  return label === 'obj' && head >= 0 && head < noun && uttering.has(wordAt(tree, head).lemma) && isNegated(tree, head);
}

/** A word that governs a cue from before it. */
export interface Governor {
  /** Its index. */
  readonly index: number;
  /** Does it turn the cue round, or only hand a negation on? */
  readonly effect: 'reverses' | 'carries';
}

const LINKS = new Set([
  'to',
  'of',
  'from',
  'short',
  'on',
  'far',
  'so',
  'as',
  'yet',
  'away',
  'in',
  'a',
  'ahead',
  'back',
  'any',
  'even',
  'forward',
]);

/** The word that governs a cue from before it: "refused to", "stopped short of", "was unable to", "made no attempt to". */
export function governorOf(tree: Tree, head: number): Governor | undefined {
  const { governors } = tables();
  let linked = wordAt(tree, head).fineTag === 'VBG';
  for (let at = head - 1; at >= 0 && at >= head - REACH; at--) {
    const word = wordAt(tree, at);
    const part = partOf(word);
    const effect = part && governors.get(`${part} ${word.lemma}`);
    if (effect && linked && !isAuxiliary(word, tree, at)) return { index: at, effect };
    if (word.lower === 'to' || word.lower === 'of' || word.lower === 'from') linked = true;
    else if (word.tag === 'CCONJ' && ['or', 'nor', 'and'].includes(word.lower)) {
      // "refused to confirm or deny": what governs the first governs the second.
      const before = tree.words[at - 1];
      return before?.tag === 'VERB' && word.lower !== 'and' ? governorOf(tree, at - 1) : undefined;
    } else if (!LINKS.has(word.lower) && word.tag !== 'ADV' && word.tag !== 'PART') return undefined;
  }
  return undefined;
}

const isAuxiliary = ({ lemma, tag }: Word, tree: Tree, at: number): boolean =>
  tag === 'AUX' &&
  !(lemma === 'have' && tree.words[at + 1]?.lower === 'yet') &&
  !(lemma === 'have' && tree.words[at + 1]?.lower === 'to');

/** Is it a word that only hands on what another does: "refused", "went on", "unable"? */
export function handsOn(tag: Word['tag'], lemma: string): boolean {
  return tables().governors.has(`${partOf({ tag } as Word) ?? ''} ${lemma}`);
}

function partOf({ tag }: Word): string | undefined {
  if (tag === 'VERB' || tag === 'AUX') return 'verb';
  if (tag === 'ADJ') return 'adjective';
  return tag === 'NOUN' ? 'noun' : undefined;
}

/** "neither confirm nor deny", "would not confirm or deny": either half of the pair declines. */
function isHalfOfPair(tree: Tree, head: number, stance: Stance, lexicon: CueLexicon): boolean {
  const other: Stance = stance === 'denies' ? 'confirms' : 'denies';
  if (stance !== 'denies' && stance !== 'confirms') return false;
  for (let at = Math.max(0, head - 4); at <= head + 4 && at < tree.words.length; at++) {
    if (at === head || lexicon.senses.get(`verb ${wordAt(tree, at).lemma}`)?.stance !== other) continue;
    for (let between = Math.min(at, head) + 1; between < Math.max(at, head); between++)
      if (['or', 'nor'].includes(wordAt(tree, between).lower)) return true;
  }
  return false;
}

/** The stance that the complement gives: an infinitive of one's own or another's. */
function underComplement(tree: Tree, head: number, { kind, stance }: PlainSense): Stance {
  const { lemma } = wordAt(tree, head);
  const rows = COMPLEMENT_SENSES.filter(
    (row) => row.from === stance && (row.kind ?? kind) === kind && (row.lemmas?.includes(lemma) ?? true),
  );
  if (rows.length === 0) return stance;
  const complement = complementOf(tree, head);
  return rows.find((row) => row.complement === complement)?.to ?? stance;
}

function complementOf(tree: Tree, head: number): 'infinitive' | 'told-infinitive' | undefined {
  const open = childrenOf(tree, head, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child > head && isInfinitive(tree, child),
  );
  if (open === undefined) return toldInfinitive(tree, head) >= 0 ? 'told-infinitive' : undefined;
  if (childOf(tree, head, 'nsubj:pass') >= 0) return 'told-infinitive';
  const told = childrenOf(tree, head, 'obj', 'iobj').some((child) => child > head && child < open);
  const own = childOf(tree, open, 'nsubj');
  return told || own > head ? 'told-infinitive' : 'infinitive';
}

function isInfinitive(tree: Tree, verb: number): boolean {
  return (
    caseOf(tree, verb) === 'to' ||
    childrenOf(tree, verb, 'mark', 'aux').some((child) => wordAt(tree, child).lower === 'to')
  );
}
