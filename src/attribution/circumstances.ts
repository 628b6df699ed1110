/**
 * The circumstances of saying: to whom, when, through what.
 *
 * In: a tree and a cue's head. Out: addressee, time and medium as word ranges, where the text gives them.
 */
import { childrenOf, type Tree } from '../syntax/index.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { caseOf, cueRange, phraseOf, wordAt, type WordRange } from './phrases.js';

/** What else the text says about the saying. */
export interface Circumstances {
  readonly addressee?: WordRange;
  readonly when?: WordRange;
  readonly medium?: WordRange;
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why']);
/** What one responds to, and nobody. */
const REQUESTS: ReadonlySet<string> = new Set(
  'question request enquiry inquiry call email message letter comment claim allegation criticism report accusation suggestion'.split(
    ' ',
  ),
);
const MEDIUM_PREPOSITIONS = ['in', 'on', 'during', 'via', 'through'];

/** Reads the circumstances off the cue's own phrases. */
export function circumstancesOf(tree: Tree, head: number, sense: CueSense, lexicon: CueLexicon): Circumstances {
  const outside = cueRange(tree, head);
  const found: Found = {};
  const mark = childrenOf(tree, head, 'mark')[0] ?? -1;
  for (const child of childrenOf(tree, head, 'obj', 'iobj', 'obl', 'obl:unmarked', 'obl:tmod', 'obl:npmod', 'advmod')) {
    const { label, lemma, tag } = wordAt(tree, child);
    const preposition = caseOf(tree, child);
    // "three weeks after they announced it": that is not when.
    if (child < mark) continue;
    if (lexicon.times.has(lemma) && (label !== 'obj' || preposition !== ''))
      found.when ??= shortPhrase(tree, child, outside);
    else if (label === 'iobj' || (label === 'obj' && sense.frames.has('addressee') && !isClause(tree, child)))
      found.addressee ??= shortPhrase(tree, child, outside);
    else if (lexicon.media.has(lemma) && MEDIUM_PREPOSITIONS.includes(preposition))
      readMedium(tree, child, outside, lexicon, found);
    else if (
      label === 'obl' &&
      preposition === 'to' &&
      childrenOf(tree, child, 'nummod').length === 0 &&
      ['NOUN', 'PROPN', 'PRON'].includes(tag) &&
      !REQUESTS.has(lemma) &&
      sense.kind === 'speech' &&
      !sense.frames.has('to')
    ) {
      found.addressee ??= withoutCase(tree, child, shortPhrase(tree, child, outside));
    }
  }
  return found;
}

/** "asked what he would do": a question is nobody who is asked. */
function isClause(tree: Tree, index: number): boolean {
  return /^(?:what|whether|who|which|how|why|if)$/u.test(wordAt(tree, index).lower);
}

interface Found {
  addressee?: WordRange;
  when?: WordRange;
  medium?: WordRange;
}

/** "in a speech on Thursday": the day belongs to the saying. */
function readMedium(tree: Tree, noun: number, outside: WordRange, { times }: CueLexicon, found: Found): void {
  const range = shortPhrase(tree, noun, outside);
  const day = childrenOf(tree, noun, 'nmod', 'nmod:tmod', 'nmod:unmarked', 'obl').find(
    (child) => child > noun && times.has(wordAt(tree, child).lemma),
  );
  if (day === undefined) {
    found.medium ??= range;
    return;
  }
  const when = shortPhrase(tree, day, { first: outside.first, last: noun });
  found.medium ??= { first: range.first, last: Math.min(range.last, when.first - 1) };
  found.when ??= when;
}

/** A phrase without the clause of the content, which trees may hang on it: "said on Friday [that …]". */
function shortPhrase(tree: Tree, noun: number, outside: WordRange): WordRange {
  const range = phraseOf(tree, noun, outside);
  for (let at = noun + 1; at <= range.last; at++)
    if (CLAUSE_OPENERS.has(wordAt(tree, at).lower) || isAfterthought(tree, noun, at))
      return { first: range.first, last: at - 1 };
  return range;
}

/** "told Newswire | , a smaller rise than hoped": "a" behind a comma opens what nobody was told, unless it is a person. */
function isAfterthought(tree: Tree, noun: number, at: number): boolean {
  const opening = tree.words[at + 1];
  return (
    wordAt(tree, at).text === ',' &&
    opening !== undefined &&
    /^an?$/u.test(opening.lower) &&
    wordAt(tree, noun).tag === 'PROPN' &&
    tree.words.slice(at + 1, at + 5).some(({ lower }) => lower === 'than')
  );
}

/** A prepositional phrase without its preposition. */
export function withoutCase(tree: Tree, noun: number, range: WordRange): WordRange {
  let first = range.first;
  while (first < noun && wordAt(tree, first).head === noun && ['case', 'mark'].includes(wordAt(tree, first).label))
    first++;
  return { first, last: range.last };
}
