/**
 * What speaks for a word being the head of a cue.
 *
 * In: the word table, what the rules propose, and a word. Out: feature numbers. Templates are numbered in the order
 * written; changing one means training again.
 */
import { pair } from '../../confidence/index.js';
import { type FeatureBuffer, push } from './feature-buffer.js';
import { CHARACTER, type WordTable } from './word-table.js';

/** What the rules said of each word; 0 where they said nothing. */
export interface RuleView {
  /** Hash of the id of the surest rule that made the word a cue head. */
  readonly cueRule: Int32Array;
  /** Index + 1 of the proposal whose content holds the word most narrowly; 0 outside. */
  readonly insideContent: Int32Array;
  /** Hash of kind and stance of the word's lexicon sense; 0 for words in no table. */
  readonly sense: Int32Array;
  /** Role of the word under the surest proposal of its own sentence's cue … by head: see `ruleRoles`. */
  readonly headline: Uint8Array;
}

const NONE = -1;

/** Fills `buffer` with the features of word `at`. */
export function cueFeatures(
  table: WordTable,
  rules: RuleView,
  children: ChildIndex,
  at: number,
  buffer: FeatureBuffer,
): void {
  buffer.count = 0;
  const { lemma, form, fine, label, suffix, head, character, quotation, sentence, sentenceStart } = table;
  const own = lemma[at] as number;
  const ownFine = fine[at] as number;
  const ownLabel = label[at] as number;
  const from = sentenceStart[sentence[at] as number] as number;
  const to = sentenceStart[(sentence[at] as number) + 1] as number;
  const rule = rules.cueRule[at] as number;
  const sense = rules.sense[at] as number;
  push(buffer, 1, 0);
  push(buffer, 2, own);
  push(buffer, 3, form[at] as number);
  push(buffer, 4, ownFine);
  push(buffer, 5, pair(ownFine, ownLabel));
  push(buffer, 6, pair(own, ownLabel));
  push(buffer, 7, pair(own, ownFine));
  push(buffer, 8, pair(suffix[at] as number, ownFine));
  push(buffer, 9, rule);
  push(buffer, 10, pair(rule, own));
  push(buffer, 11, pair(rule, sense));
  push(buffer, 12, sense);
  push(buffer, 13, pair(sense, ownLabel));
  // Neighbours.
  for (let offset = -2; offset <= 2; offset++) {
    if (offset === 0) continue;
    const near = at + offset;
    const inside = near >= from && near < to;
    push(buffer, 20 + offset, inside ? (lemma[near] as number) : NONE);
    push(buffer, 26 + offset, pair(inside ? (fine[near] as number) : NONE, ownFine));
    push(buffer, 32 + offset, pair(inside ? (lemma[near] as number) : NONE, own));
  }
  push(buffer, 36, pair(at > from ? (fine[at - 1] as number) : NONE, at + 1 < to ? (fine[at + 1] as number) : NONE));
  // Children.
  let core = 7;
  let subject = NONE;
  let quoted = 0;
  for (let child = children.firstChild[at] as number; child >= 0; child = children.nextSibling[child] as number) {
    const relation = pair(label[child] as number, child < at ? 1 : 2);
    push(buffer, 40, pair(relation, own));
    push(buffer, 41, pair(relation, ownFine));
    push(buffer, 42, pair(relation, fine[child] as number));
    push(buffer, 43, pair(relation, lemma[child] as number));
    push(buffer, 44, pair(pair(relation, lemma[child] as number), own));
    if (children.isCore[child]) core = pair(core, relation);
    if (children.isSubject[child]) subject = child;
    if (quotation[child]) quoted++;
    if (children.isClause[child]) {
      const mark = children.mark[child] as number;
      push(buffer, 45, pair(mark, own));
      push(buffer, 46, pair(mark, ownFine));
      push(buffer, 47, pair(mark, pair(relation, sense)));
    }
  }
  push(buffer, 48, core);
  push(buffer, 49, pair(core, own));
  push(buffer, 50, pair(core, ownFine));
  push(buffer, 51, pair(core, sense));
  push(buffer, 52, pair(quoted > 0 ? 1 : 0, ownFine));
  // Subject, inherited where it is missing.
  let inherited = 0;
  for (let up = at, climbs = 0; subject < 0 && climbs < 3 && up >= 0; climbs++) {
    const above = head[up] as number;
    if (above < 0 || !children.passesSubject[up]) break;
    subject = children.subjectOf[above] as number;
    inherited = climbs + 1;
    up = above;
  }
  push(buffer, 60, subject < 0 ? NONE : pair(fine[subject] as number, inherited));
  push(buffer, 61, pair(own, subject < 0 ? NONE : (fine[subject] as number)));
  push(buffer, 62, subject < 0 ? NONE : (lemma[subject] as number));
  push(buffer, 63, pair(ownFine, subject < 0 ? NONE : (lemma[subject] as number)));
  push(buffer, 64, pair(sense, subject < 0 ? NONE : (fine[subject] as number)));
  // Above.
  const above = head[at] as number;
  const aboveLemma = above < 0 ? NONE : (lemma[above] as number);
  const aboveFine = above < 0 ? NONE : (fine[above] as number);
  push(buffer, 70, pair(aboveLemma, ownLabel));
  push(buffer, 71, pair(aboveFine, pair(ownLabel, ownFine)));
  push(buffer, 72, pair(aboveLemma, own));
  push(buffer, 73, above < 0 ? NONE : pair(rules.cueRule[above] as number, ownLabel));
  push(buffer, 74, above < 0 ? NONE : pair(rules.sense[above] as number, pair(ownLabel, sense)));
  const beyond = above < 0 ? NONE : (head[above] as number);
  push(buffer, 75, beyond < 0 ? NONE : pair(lemma[beyond] as number, label[above] as number));
  push(buffer, 76, beyond < 0 ? NONE : pair(rules.cueRule[beyond] as number, pair(label[above] as number, ownLabel)));
  const holder = rules.insideContent[at] as number;
  push(buffer, 77, pair(holder > 0 ? 1 : 0, rule));
  push(buffer, 78, pair(holder > 0 ? 1 : 0, pair(sense, ownFine)));
  push(buffer, 79, pair(holder > 0 ? 1 : 0, own));
  // Quotation marks around.
  const inQuote = quotation[at] ? 1 : 0;
  let before = 0;
  for (let near = at - 1; near >= from && at - near <= 12; near--) {
    if (character[near] === CHARACTER.closeQuote) {
      before = at - near <= 3 ? 1 : at - near <= 6 ? 2 : 3;
      break;
    }
  }
  let after = 0;
  for (let near = at + 1; near < to && near - at <= 12; near++) {
    if (character[near] === CHARACTER.openQuote) {
      after = near - at <= 2 ? 1 : near - at <= 5 ? 2 : 3;
      break;
    }
  }
  const part = table.part[sentence[at] as number];
  const nextQuoted = to < table.size && quotation[to] && table.part[sentence[to] as number] === part ? 1 : 0;
  const previousQuoted = from > 0 && quotation[from - 1] && table.part[sentence[from - 1] as number] === part ? 1 : 0;
  const endsInColon = to > from && character[to - 1] === CHARACTER.colon ? 1 : 0;
  const marks = ((inQuote * 4 + before) * 4 + after) * 2 + endsInColon;
  push(buffer, 80, marks);
  push(buffer, 81, pair(marks, own));
  push(buffer, 82, pair(marks, ownFine));
  push(buffer, 83, pair(marks, rule));
  push(buffer, 84, pair(inQuote, pair(own, rule)));
  push(buffer, 85, pair(pair(nextQuoted, previousQuoted), pair(ownFine, marks)));
  push(buffer, 86, pair(pair(nextQuoted, previousQuoted), own));
  push(buffer, 87, pair(rules.headline[sentence[at] as number] as number, ownFine));
  push(buffer, 88, pair(rules.headline[sentence[at] as number] as number, pair(core, sense)));
  push(buffer, 89, pair(Math.min(6, (to - from) >> 3), ownLabel));
}

/** Tree relations as links, so that children are walked without lists. */
export interface ChildIndex {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Flat index of the subject child; −1 where there is none. */
  readonly subjectOf: Int32Array;
  /** Hash of the mark of a clause ("that", "to", "if"); 0 where there is none. */
  readonly mark: Int32Array;
  readonly isCore: Uint8Array;
  readonly isSubject: Uint8Array;
  readonly isClause: Uint8Array;
  /** A word whose missing subject is that of its head: conjunct, open complement, participle. */
  readonly passesSubject: Uint8Array;
}

/** What a label says of a word, as bits. */
const CORE = 1;
const SUBJECT = 2;
const CLAUSE = 4;
const PASSING = 8;

const BITS: ReadonlyMap<string, number> = new Map([
  ['nsubj', CORE | SUBJECT],
  ['nsubj:pass', CORE | SUBJECT],
  ['csubj', CORE | SUBJECT | CLAUSE],
  ['csubj:pass', CORE | SUBJECT],
  ['obj', CORE],
  ['iobj', CORE],
  ['ccomp', CORE | CLAUSE],
  ['xcomp', CORE | CLAUSE | PASSING],
  ['expl', CORE],
  ['aux:pass', CORE],
  ['obl:agent', CORE],
  ['compound:prt', CORE],
  ['parataxis', CORE | CLAUSE | PASSING],
  ['acl', CLAUSE | PASSING],
  ['acl:relcl', CLAUSE],
  ['advcl', CLAUSE | PASSING],
  ['conj', PASSING],
]);

/** Links the words of a document. Linear. */
export function childIndex(table: WordTable, labels: readonly string[]): ChildIndex {
  const { size, head, lemma } = table;
  const bytes = (): Uint8Array => new Uint8Array(size);
  const index = {
    ...{
      firstChild: new Int32Array(size).fill(-1),
      nextSibling: new Int32Array(size).fill(-1),
      subjectOf: new Int32Array(size).fill(-1),
      mark: new Int32Array(size),
    },
    ...{ isCore: bytes(), isSubject: bytes(), isClause: bytes(), passesSubject: bytes() },
  };
  for (let at = size - 1; at >= 0; at--) {
    const bits = BITS.get(labels[at] as string) ?? 0;
    index.isCore[at] = bits & CORE;
    index.isSubject[at] = (bits & SUBJECT) >> 1;
    index.isClause[at] = (bits & CLAUSE) >> 2;
    index.passesSubject[at] = (bits & PASSING) >> 3;
    const above = head[at] as number;
    if (above < 0) continue;
    index.nextSibling[at] = index.firstChild[above] as number;
    index.firstChild[above] = at;
    if (index.isSubject[at]) index.subjectOf[above] = at;
    if (labels[at] === 'mark') index.mark[above] = lemma[at] as number;
  }
  return index;
}
