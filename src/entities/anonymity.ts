/**
 * Anonymity: how far a phrase identifies its source, what its knowledge rests on, why it is not named.
 *
 * In: a noun phrase in its sentence. Out: `named`, `described` or `anonymous`, with word ranges for basis and reason.
 * An explicit "on condition of anonymity" always makes it anonymous. Not here: what the phrase names.
 */
import { ANONYMITY_PHRASES } from '../lexicon/index.js';
import type { Anonymity } from '../records/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { knowledge } from './knowledge.js';
import type { Determination, EntitySort, MentionForm } from './mention.js';
import type { Run } from './name-runs.js';

/** What the text says about the anonymity of a source, in words of the sentence. */
export interface AnonymityNote {
  /** The text says that it is not named. */
  readonly isDeclared: boolean;
  readonly basis?: Run;
  readonly reason?: Run;
}

/** What a phrase is, for the question how far it identifies. */
export interface Described {
  readonly form: MentionForm;
  readonly sort: EntitySort;
  readonly isPlural: boolean;
  readonly determination: Determination;
  /** It holds a name: "a spokesman for Acme". */
  readonly holdsName: boolean;
  /** Its head is an office or a speaker for somebody. */
  readonly isOffice: boolean;
  /** Its head is the bare word for a source: "source", "insider". */
  readonly isBareSource: boolean;
}

interface Pattern {
  readonly tells: 'anonymous' | 'reason' | 'basis';
  readonly words: readonly string[];
}

/** How many words after a phrase are searched for why it is not named. */
const REACH = 30;
const REASON_STARTERS: ReadonlySet<string> = new Set(['because', 'as', 'since', 'given']);
const LONGEST_REASON = 40;

let patterns: ReadonlyMap<string, readonly Pattern[]> | undefined;

/** Patterns by their first word. Built on first use. */
function patternsByWord(): ReadonlyMap<string, readonly Pattern[]> {
  if (patterns) return patterns;
  const found = new Map<string, Pattern[]>();
  for (const { tells, phrases } of ANONYMITY_PHRASES) {
    for (const phrase of phrases.split(', ')) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      found.set(first, [...(found.get(first) ?? []), { tells, words }]);
    }
  }
  return (patterns = found);
}

/** Does a pattern stand at this word? `*` at its end stands for at least one word, inside for one or two. */
function matches(words: readonly Word[], at: number, pattern: readonly string[]): boolean {
  let place = at;
  for (let step = 0; step < pattern.length; step++, place++) {
    const wanted = pattern[step] as string;
    if (place >= words.length) return false;
    if (wanted === '*') {
      if (step === pattern.length - 1) return true;
      const next = pattern[step + 1];
      if (words[place + 1]?.lower !== next && words[place + 2]?.lower === next) place++;
      continue;
    }
    if ((words[place] as Word).lower !== wanted) return false;
  }
  return true;
}

/**
 * Reads what the text says about the anonymity of a source.
 *
 * The basis must stand inside the phrase; that it is not named may also follow it ("…, an aide said, speaking on condition of …")
 * where `looksAhead`: for subjects.
 */
export function anonymityNote(tree: Tree, head: number, { first, last }: Run, looksAhead: boolean): AnonymityNote {
  const { words } = tree;
  let isDeclared = words.slice(first, head).some(({ lower }) => knowledge().unnamed.has(lower));
  let basis: Run | undefined;
  let reason: Run | undefined;
  const end = looksAhead ? Math.min(words.length, last + REACH) : last + 1;
  for (let at = head + 1; at < end; at++) {
    for (const { tells, words: pattern } of patternsByWord().get((words[at] as Word).lower) ?? []) {
      if (!matches(words, at, pattern)) continue;
      if (tells === 'anonymous') {
        isDeclared = true;
        reason ??= reasonAfter(words, at + pattern.length - 1, last);
      } else if (tells === 'basis' && at <= last && !/^(?:not|never|n['’]t)$/u.test(words[at - 1]?.lower ?? ''))
        basis ??= upToComma(words, at, last);
      else if (tells === 'reason' && isDeclared) reason ??= upToComma(words, at, limit(words, at, last));
    }
  }
  return { isDeclared, ...(basis && { basis }), ...(reason && { reason }) };
}

/** The clause that says why: "because the talks are private", "citing office policy". */
function reasonAfter(words: readonly Word[], from: number, last: number): Run | undefined {
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    const { lower, text } = words[at] as Word;
    if (/^[;.:”"]$/u.test(text)) return undefined;
    if (
      REASON_STARTERS.has(lower) ||
      lower === 'citing' ||
      lower === 'fearing' ||
      (lower === 'for' && words[at + 1]?.lower === 'fear') ||
      (lower === 'due' && words[at + 1]?.lower === 'to')
    ) {
      return upToComma(words, at, limit(words, at, last));
    }
    if (
      lower === 'to' &&
      ['discuss', 'describe', 'speak', 'talk', 'avoid', 'protect', 'share'].includes(words[at + 1]?.lower ?? '')
    )
      return upToComma(words, at, limit(words, at, last));
  }
  return undefined;
}

/** What begins inside the phrase ends with it. */
function limit(words: readonly Word[], from: number, last: number): number {
  return from <= last ? last : words.length - 1;
}

function upToComma(words: readonly Word[], from: number, most: number): Run {
  let last = from;
  while (last < most && last - from < LONGEST_REASON && !/^[,;.:!?”"–—()]$/u.test((words[last + 1] as Word).text))
    last++;
  return { first: from, last };
}

/** How far a phrase identifies its source. */
export function anonymityOf(
  { form, sort, isPlural, determination, holdsName, isOffice, isBareSource }: Described,
  { isDeclared, basis }: AnonymityNote,
): Anonymity {
  if (isDeclared && sort !== 'thing' && sort !== 'event') return 'anonymous';
  if (form === 'name') return 'named';
  if (isBareSource) return 'anonymous';
  if (sort !== 'person')
    return sort === 'group' && (determination === 'indefinite' || determination === 'bare') && !holdsName
      ? 'anonymous'
      : 'described';
  if (basis && determination !== 'definite') return 'anonymous';
  if (isPlural)
    return determination === 'possessed' || (determination === 'definite' && holdsName && isOffice)
      ? 'described'
      : 'anonymous';
  if (determination === 'definite' || determination === 'possessed' || determination === 'demonstrative')
    return 'described';
  return holdsName && isOffice ? 'described' : 'anonymous';
}
