/**
 * Did anybody say it? Hypothetical and generic speech is no attribution.
 *
 * In: a tree, a cue's head, the kind of act. Out: a name of what speaks against it, or nothing. "No coach would ever
 * admit that …", "if he says …", "critics might argue", "it is easy to say that …", "did she say that …?", "say that
 * you are sorry". Not here: speech that took place but was negated ("would not say whether", `stance.ts`).
 */
import { ANYBODY, NOBODY, SUPPOSING_MARKS, UNREAL_MODALS } from '../lexicon/index.js';
import type { AttributionKind } from '../records/index.js';
import { childOf, childrenOf, type Tree, type Word } from '../syntax/index.js';
import { isNegated, subjectOf, wordAt } from './phrases.js';

const REACH = 5;
const MOST_CLIMBS = 4;
/** Most words between an auxiliary that opens a clause and its verb. */
const LONGEST_SUBJECT = 8;
const INVERTED: ReadonlySet<string> = new Set(['should', 'had', 'were']);
const ASKING: ReadonlySet<string> = new Set([
  'did',
  'does',
  'do',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'should',
  'may',
  'might',
  'how',
]);

let built:
  | {
      unreal: ReadonlySet<string>;
      marks: ReadonlySet<string>;
      anybody: ReadonlySet<string>;
      nobody: ReadonlySet<string>;
    }
  | undefined;

function tables(): NonNullable<typeof built> {
  built ??= {
    unreal: new Set(UNREAL_MODALS.words),
    marks: new Set(SUPPOSING_MARKS.words),
    anybody: new Set(ANYBODY.words),
    nobody: new Set(NOBODY.words),
  };
  return built;
}

const ACTS: ReadonlySet<AttributionKind> = new Set(['speech', 'writing', 'thought', 'support']);

/** What shows that nobody did it; undefined where somebody did. Bounded. */
export function whyUnreal(tree: Tree, head: number, kind: AttributionKind): string | undefined {
  const word = wordAt(tree, head);
  if (word.tag !== 'VERB' || !ACTS.has(kind)) return undefined;
  if (asksAnonymity(tree, head)) return 'a wish not to be named';
  if (isSupposed(tree, head)) return 'condition';
  if (isGeneric(tree, head)) return 'generic subject';
  if (!isNegated(tree, head) && modalBefore(tree, head, tables().unreal)) return 'modal';
  if (isIdleInfinitive(tree, head)) return 'infinitive of nobody';
  if (isImperative(tree, head)) return 'imperative';
  if (isQuestion(tree, head)) return 'question';
  return undefined;
}

/** "who asked not to be named": about the source, not said by it. */
function asksAnonymity(tree: Tree, head: number): boolean {
  const [first, ...rest] = [1, 2, 3, 4].map((step) => tree.words[head + step]?.lower);
  return (
    first === 'not' && rest[0] === 'to' && rest[1] === 'be' && ['named', 'identified', 'quoted'].includes(rest[2] ?? '')
  );
}

/** A modal of a set among the auxiliaries before a verb. */
function modalBefore(tree: Tree, head: number, modals: ReadonlySet<string>): boolean {
  for (let at = head - 1; at >= 0 && at >= head - REACH; at--) {
    const { lower, tag } = wordAt(tree, at);
    if (modals.has(lower) && (tag === 'AUX' || tag === 'VERB')) return true;
    if (!['AUX', 'ADV', 'PART'].includes(tag)) return false;
  }
  return false;
}

/** "if he says", "unless it admits", "should she confirm", "had the firm promised". */
function isSupposed(tree: Tree, head: number): boolean {
  const { marks } = tables();
  let at = head;
  for (let climbs = 0; climbs <= MOST_CLIMBS; climbs++) {
    if (childrenOf(tree, at, 'mark').some((mark) => mark < at && marks.has(wordAt(tree, mark).lower))) return true;
    const { label, head: above } = wordAt(tree, at);
    if (above < 0 || !['xcomp', 'aux', 'cop', 'conj'].includes(label)) break;
    at = above;
  }
  return isInverted(tree, head);
}

/** "should she confirm that …, …", "had the firm promised …, …": the auxiliary opens the clause, and nobody asks. */
function isInverted(tree: Tree, head: number): boolean {
  for (let at = head - 1; at >= 0 && at >= head - LONGEST_SUBJECT; at--) {
    const { tag, lower } = wordAt(tree, at);
    if (INVERTED.has(lower) && (at === 0 || wordAt(tree, at - 1).tag === 'PUNCT'))
      return at < head - 1 && !isAsked(tree);
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(tag)) return false;
  }
  return false;
}

/** "no coach would ever admit", "few would deny", "anyone who claims", "whoever says", "one could say". */
function isGeneric(tree: Tree, head: number): boolean {
  const { anybody, nobody } = tables();
  const subject = subjectOf(tree, head)?.head ?? -1;
  if (subject < 0 || subject > head) return false;
  const { lower } = wordAt(tree, subject);
  if (lower === 'whoever') return true;
  const first = wordAt(tree, tree.first[subject] as number).lower;
  if (lower === 'who' || lower === 'that') {
    const before = tree.words[subject - 1]?.lower ?? '';
    return anybody.has(before) && before !== 'one';
  }
  const isNobody = nobody.has(lower) || nobody.has(first);
  const isWould = modalBefore(tree, head, WOULD);
  if (isNobody && isWould) return !asksQuestion(tree, head);
  return (lower === 'one' || first === 'any') && (isWould || modalBefore(tree, head, tables().unreal));
}

const WOULD: ReadonlySet<string> = new Set(['would', 'could', 'can', 'will', "'d", '’d']);
const QUESTION_WORDS = new Set(['whether', 'if', 'who', 'what', 'when', 'where', 'why', 'how', 'which']);

/** "would say why": the clause is a question, and refusing to answer it is an act. */
function asksQuestion(tree: Tree, head: number): boolean {
  return QUESTION_WORDS.has(tree.words[head + 1]?.lower ?? '');
}

/** "it is easy to say that", "to say so would be unfair". */
function isIdleInfinitive(tree: Tree, head: number): boolean {
  if (tree.words[head - 1]?.lower !== 'to') return false;
  if (head === 1) return true;
  const { label, head: above } = wordAt(tree, head);
  if (label === 'csubj') return true;
  const governor = tree.words[above];
  if (!governor || governor.tag !== 'ADJ') return false;
  const subject = childOf(tree, above, 'nsubj', 'expl');
  return subject >= 0 && ['it', 'this', 'that'].includes(wordAt(tree, subject).lower);
}

/** "Say that you are sorry." */
function isImperative(tree: Tree, head: number): boolean {
  const { fineTag, label } = wordAt(tree, head);
  if (fineTag !== 'VB' || label !== 'root' || childOf(tree, head, 'nsubj', 'nsubj:pass', 'aux') >= 0) return false;
  return head === 0 || (head === 1 && ['please', 'just', 'now', '"'].includes(wordAt(tree, 0).lower));
}

/** "Did the mayor say that …?": asked, not said. */
function isQuestion(tree: Tree, head: number): boolean {
  if (wordAt(tree, head).label !== 'root' || !isAsked(tree)) return false;
  const { lower, fineTag } = wordAt(tree, 0);
  return head > 0 && (ASKING.has(lower) || fineTag.startsWith('W'));
}

/** Does the sentence end in a question mark that stands in no quotation? */
function isAsked({ words }: Tree): boolean {
  const last = words.at(-1) as Word;
  return last.text === '?';
}
