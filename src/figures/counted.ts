/**
 * Finds what is counted or measured.
 *
 * In: drafts and the tree. Out: drafts with `of`; a counted noun that follows directly lengthens the reach. Walks at most a
 * bounded number of words to the right of each draft.
 */
import type { TaggedWord, Word } from '../syntax/index.js';
import { isJoint, lowerAt } from './atoms.js';
import { boundAfter } from './bounds.js';
import { type AtomStretch, type Draft, refined, type SentenceView } from './draft.js';
import { isContext, tables } from './tables.js';

/** The longest noun phrase that is read, in atoms. */
const LONGEST_PHRASE = 14;

/** Adds `of` to all drafts. */
export function addCounted(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => counted(view, draft, drafts[index + 1]?.reach.first ?? view.atoms.length));
}

function counted(view: SentenceView, draft: Draft, stop: number): Draft {
  const { atoms } = view;
  const next = draft.reach.last + 1;
  if (draft.kind === 'score') return draft;
  const hyphen = lowerAt(atoms, next) === '-' && atoms[next + 1]?.spaceBefore === false;
  // "will double the grant".
  if (draft.rules.includes('multiple-verb')) {
    const phrase = nounPhrase(view, next, stop, true);
    return phrase && phrase.first > next ? refined(draft, 'changed-object', { of: phrase }) : draft;
  }
  if (draft.kind === 'ratio') {
    const phrase = nounPhrase(view, next, stop);
    if (phrase)
      return refined(draft, 'counted-noun', { of: phrase, reach: { first: draft.reach.first, last: phrase.last } });
  }
  if (draft.unit === null && draft.kind !== 'ratio' && draft.number.style !== 'fraction') {
    const start = draft.number.style === 'vague' && lowerAt(atoms, next) === 'of' ? next + 1 : hyphen ? next + 1 : next;
    // "a 40,000-strong workforce".
    const strong = hyphen && lowerAt(atoms, start) === 'strong' ? 1 : 0;
    const phrase = nounPhrase(view, start + strong, stop) ?? peopleByAge(view, start);
    // "two 17-year-olds": the age is a figure of its own.
    if (phrase && phrase.last >= stop) return refined(draft, 'counted-noun', { of: phrase });
    if (phrase)
      return boundAfter(
        atoms,
        refined(draft, 'counted-noun', {
          of: phrase,
          attributive: hyphen,
          reach: { first: draft.reach.first, last: phrase.last },
        }),
      );
  }
  if (draft.number.style === 'fraction' && draft.unit === null && draft.kind === undefined) {
    const share = nounPhrase(view, next, stop, true);
    const whole = isContext(lowerAt(atoms, next), 'opens a whole');
    if (share && whole) return refined(draft, 'of-phrase', { of: share });
    if (share && atoms[draft.number.first]?.kind === 'number')
      return refined(draft, 'counted-noun', {
        of: share,
        kind: 'count',
        reach: { first: draft.reach.first, last: share.last },
      });
  }
  if (lowerAt(atoms, next) === 'of') {
    const phrase = nounPhrase(view, next + 1, stop, true);
    if (phrase) return refined(draft, 'of-phrase', { of: phrase });
  }
  if (draft.unit !== null) {
    // "the 3km-wide rock"
    const wide = hyphen && DIMENSIONS.test(lowerAt(atoms, next + 1)) ? 1 : 0;
    const phrase = nounPhrase(view, hyphen ? next + 1 + wide : next, stop);
    if (phrase && !hyphen) return refined(draft, 'measured-noun', { of: phrase, attributive: true });
    if (phrase) return refined(draft, 'measured-noun', { of: phrase });
  }
  return draft;
}

const DIMENSIONS = /^(?:wide|long|tall|high|deep|thick|strong|heavy)$/u;

/** "1 million under-18s", "two 17-year-olds": people named by their age. */
function peopleByAge({ atoms }: SentenceView, start: number): AtomStretch | undefined {
  const opens = /^(?:under|over)$/u.test(lowerAt(atoms, start)) && isJoint(atoms, start + 1, '-');
  if (opens && atoms[start + 2]?.kind === 'number' && lowerAt(atoms, start + 3) === 's')
    return { first: start, last: start + 3 };
  for (let at = start + 1; at < start + 5; at++)
    if (lowerAt(atoms, at) === 'olds' && isJoint(atoms, at - 1, '-')) return { first: start, last: at };
  return undefined;
}

/** The noun phrase that starts at an atom, up to its head noun; none where no noun comes. */
export function nounPhrase(
  view: SentenceView,
  start: number,
  stop: number,
  determined = false,
): AtomStretch | undefined {
  const { atoms, wordAt, blocked } = view;
  let at = start;
  // "3 % year on year".
  if (
    tables().times.get(lowerAt(atoms, start))?.has('span') &&
    /^(?:on|over)$/u.test(lowerAt(atoms, start + 1)) &&
    lowerAt(atoms, start + 2) === lowerAt(atoms, start)
  )
    return undefined;
  if (determined) while (at < start + 3 && isDeterminer(wordAt(atoms[at]?.word ?? -1))) at++;
  const first = at;
  let last = -1;
  for (; at < Math.min(stop, start + LONGEST_PHRASE); at++) {
    const atom = atoms[at];
    const word = wordAt(atom?.word ?? -1);
    if (!atom || !word || blocked[at] === 1 || isContext(atom.lower, 'ends a noun phrase')) break;
    // "a 5 % rebound next year", "600 today": the time belongs to the clause.
    if (last >= first && isTimeAhead(atoms, at)) break;
    if (tables().times.get(atom.lower)?.has('deictic') && lowerAt(atoms, at + 1) !== "'") break;
    // "one in five near-Earth asteroids": whatever is glued to a noun stands before it.
    const isGlued = at === first && isJoint(atoms, at + 1, '-') && isNominal(wordAt(atoms[at + 2]?.word ?? -1));
    const part = isGlued ? 'inside' : partOf(view, word, atom.lower, at === first, last >= first);
    if (part === 'no') break;
    if (part === 'noun') last = at;
  }
  if (last < first) return undefined;
  const end = headEnd(view, first, last);
  // "around 73 raising the question": a verb, whatever its tag.
  if (first === last && /ing$/u.test(lowerAt(atoms, first)) && wordAt(atoms[first + 1]?.word ?? -1)?.tag === 'DET')
    return undefined;
  // "$5m last year", "3 % early Wednesday": a time, not what is counted.
  const { times } = tables();
  if (times.get(lowerAt(atoms, end))?.has('weekday')) return undefined;
  return times.get(lowerAt(atoms, first))?.has('pointer') && times.get(lowerAt(atoms, end))?.has('span')
    ? undefined
    : { first, last: end };
}

/** "next year", "last month". */
function isTimeAhead(atoms: SentenceView['atoms'], at: number): boolean {
  const { times } = tables();
  return (
    times.get(lowerAt(atoms, at))?.has('pointer') === true && times.get(lowerAt(atoms, at + 1))?.has('span') === true
  );
}

/** Cuts a run of nouns after its head: in "people last week" the second noun belongs to the clause. */
function headEnd(view: SentenceView, first: number, last: number): number {
  const { atoms, wordAt } = view;
  const end = atoms[last]?.word ?? 0;
  const start = atoms[first]?.word ?? 0;
  for (let at = first; at < last; at++) {
    const noun = wordAt(atoms[at]?.word ?? -1);
    if (!noun || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN') || atoms[at + 1]?.word === noun.index) continue;
    const next = wordAt(atoms[at + 1]?.word ?? -1);
    if (next?.tag === 'CCONJ' || next?.tag === 'PART') continue;
    // "crew members": a singular before a noun is part of a compound.
    const isPlural = noun.lemma !== noun.lower || isContext(noun.lower, 'plural');
    if (noun.tag === 'NOUN' && !isPlural && next?.tag === 'NOUN') continue;
    const { tree } = view;
    const word = tree.words[noun.index] as Word;
    // Inside the phrase: the modifier of a later noun, or joined to an earlier one.
    if (word.head >= start && word.head <= end) continue;
    const later = tree.words
      .slice(word.index + 1, end + 1)
      .some((one) => one.head >= start && one.head <= word.index && one.tag !== 'PUNCT');
    if (!later) return at;
  }
  return last;
}

function isDeterminer(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'DET' ||
      (word.tag === 'PRON' && /^(?:its|their|his|her|our|my|your|whose|those|these|all)$/u.test(word.lower)))
  );
}

/** What a word is in a noun phrase: its noun, something inside it, or its end. */
function partOf(
  view: SentenceView,
  word: TaggedWord,
  lower: string,
  isFirst: boolean,
  hasNoun: boolean,
): 'noun' | 'inside' | 'no' {
  const next = view.wordAt(word.index + 1);
  switch (word.tag) {
    case 'NOUN':
    case 'PROPN':
      return 'noun';
    case 'ADJ':
      return hasNoun && !isNominal(next) ? 'no' : 'inside';
    case 'NUM':
      return isFirst ? 'no' : 'inside';
    case 'VERB':
      // A plural that was taken for a verb: right after a number nothing else stands.
      if (isFirst && /[^s]s$/u.test(lower)) return 'noun';
      return !hasNoun && /(?:ed|ing|en|wn)$/u.test(lower) && (isNominal(next) || next?.tag === 'ADJ') ? 'inside' : 'no';
    case 'PUNCT':
    case 'SYM':
      return !isFirst && (lower === '-' || lower === '&') && isNominal(next) ? 'inside' : 'no';
    case 'CCONJ':
      // "US and Nato soldiers": what stands before is no plural that could be counted itself.
      // "gifted and unpredictable attackers": adjectives joined before their noun.
      return !isFirst && (next?.tag === 'PROPN' || (!hasNoun && (next?.tag === 'ADJ' || next?.tag === 'ADV')))
        ? 'inside'
        : 'no';
    case 'ADV':
      // "12 highly skilled workers".
      return !hasNoun && (next?.tag === 'ADJ' || view.tree.words[word.index + 1]?.label === 'amod') ? 'inside' : 'no';
    case 'PART':
      return lower === "'" || lower === 's' ? 'inside' : 'no';
    default:
      return 'no';
  }
}

function isNominal(word: TaggedWord | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'PROPN' || word?.tag === 'ADJ';
}
