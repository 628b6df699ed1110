/**
 * When the main event of a clause holds, seen from the text.
 *
 * In: a tree and a clause. Out: past, present or future. Not here: whether it holds at all.
 */
import { PROSPECTIVE_STANCES, PROSPECTIVE_WORDS } from '../lexicon/index.js';
import type { Stance, Tense } from '../records/index.js';
import type { Tree, Word } from '../syntax/index.js';
import type { Clause } from './propositions.js';

const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would', "'d"]);

/** Does the verb group look ahead: "will", "going to", "is expected to", "is likely to"? */
export function isProspective(tree: Tree, { frame, role, origin, finite }: Clause): boolean {
  if ([...frame.borrowed, ...frame.verb].some((word) => isFutureAuxiliary(tree.words[word] as Word))) return true;
  // "The council is to close two libraries"; headlines leave out the "is".
  const isArranged = finite ? isPresentBe(tree, frame.verb) : role === 'main';
  if (origin === 'own' && isArranged && opensWithTo(tree, frame.head)) return true;
  if (isForecast(tree, frame.verb, frame.last)) return true;
  return frame.links.slice(0, -1).some((link) => {
    const { lemma, lower } = tree.words[link] as Word;
    const looksAhead = PROSPECTIVE_WORDS.words.includes(lemma) || PROSPECTIVE_WORDS.words.includes(lower);
    return looksAhead && (lemma !== 'go' || lower === 'going') && (lemma !== 'plan' || lower === 'planned');
  });
}

function opensWithTo(tree: Tree, head: number): boolean {
  const before = tree.words[head - 1];
  return before?.lower === 'to' && before.head === head;
}

/** "Rain is forecast", "an answer is expected". */
function isForecast(tree: Tree, verb: readonly number[], last: number): boolean {
  const { lemma, fineTag } = tree.words[last] as Word;
  if (fineTag !== 'VBN' || !PROSPECTIVE_WORDS.words.includes(lemma)) return false;
  return isPresentBe(tree, verb);
}

function isPresentBe(tree: Tree, verb: readonly number[]): boolean {
  return verb.some((word) => {
    const { lemma, fineTag } = tree.words[word] as Word;
    return lemma === 'be' && (fineTag === 'VBZ' || fineTag === 'VBP');
  });
}

function isFutureAuxiliary({ lower, label, fineTag }: Word): boolean {
  return FUTURE.has(lower) && (label === 'aux' || fineTag === 'MD');
}

/**
 * The tense of a clause. A form without tense takes it from its cue: what is denied or admitted is past, what is
 * expected, intended or promised is future.
 */
export function tenseOf(tree: Tree, clause: Clause, stance: Stance | undefined): Tense {
  if (isProspective(tree, clause)) return 'future';
  const { frame } = clause;
  const words = [...frame.borrowed, ...frame.verb].sort((a, b) => a - b).map((word) => tree.words[word] as Word);
  const forms = words.map(({ fineTag }) => fineTag);
  if (forms.includes('VBD')) return 'past';
  const hasHave = words.some(({ lemma, label }) => lemma === 'have' && label === 'aux');
  if (hasHave) return 'past';
  if (forms.some((form) => form === 'VBZ' || form === 'VBP' || form === 'MD')) return 'present';
  if (forms.includes('VBN') || (forms.includes('VBG') && stance === 'denies')) return 'past';
  return stance !== undefined && PROSPECTIVE_STANCES.includes(stance) ? 'future' : 'present';
}
