/**
 * Finds the phrases of a table in a sentence, the longest at each place.
 *
 * In: phrases (lower-case words, lemmas where they inflect) and the words of a sentence. Out: matches in text order that
 * never overlap. Quotation marks inside a phrase do not break it ("would “not refute”"), nor does an adverb after its
 * first word where that is a negation ("would not explicitly rule out"). Linear: each place tries the rows of one word.
 * Not here: what the phrases mean.
 */
import type { Word } from '../syntax/index.js';

/** A row of a table together with its phrase cut into words. */
export interface CompiledPhrase<Row> {
  /** The row. */
  readonly row: Row;
  /** Its words. */
  readonly words: readonly string[];
}

/** A table ready for matching: its rows by first word, the longest first. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly CompiledPhrase<Row>[]>;

/** Where a phrase was found. */
export interface PhraseMatch<Row> {
  /** The row it is. */
  readonly row: Row;
  /** Index of its first word. */
  readonly first: number;
  /** Index of its last word. */
  readonly last: number;
}

/** First words after which an adverb may stand inside the phrase. */
const OPEN_FIRST_WORDS: ReadonlySet<string> = new Set(['not', 'be', 'have']);

/** Most adverbs and quotation marks that are passed over between two words of a phrase. */
const MOST_SKIPPED = 3;

/** Spaces, and the places around hyphens. */
const HYPHENS = / |(?=-)|(?<=-)/u;

/** Builds the index of a table. */
export function indexPhrases<Row extends { readonly phrase: string }>(rows: readonly Row[]): PhraseIndex<Row> {
  const index = new Map<string, CompiledPhrase<Row>[]>();
  const enter = (row: Row, words: readonly string[]): void => {
    const first = words[0] ?? '';
    const list = index.get(first);
    if (list) list.push({ row, words });
    else index.set(first, [{ row, words }]);
  };
  for (const row of rows) {
    enter(row, row.phrase.split(' '));
    // The tokenizer parts most words at their hyphens ("so-called") and some not ("non-committal").
    if (row.phrase.includes('-')) enter(row, row.phrase.split(HYPHENS));
  }
  // The sort is stable: among equally long rows the order of the table decides.
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Finds the phrases in a sentence; `holds` says whether a row counts where it was found. */
export function matchPhrases<Row>(
  words: readonly Word[],
  index: PhraseIndex<Row>,
  holds: (row: Row, first: number, last: number) => boolean,
): PhraseMatch<Row>[] {
  const found: PhraseMatch<Row>[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(words, at, index, holds);
    if (!match) continue;
    found.push(match);
    at = match.last;
  }
  return found;
}

function longestAt<Row>(
  words: readonly Word[],
  at: number,
  index: PhraseIndex<Row>,
  holds: (row: Row, first: number, last: number) => boolean,
): PhraseMatch<Row> | undefined {
  const { lower, lemma } = words[at] as Word;
  let best: PhraseMatch<Row> | undefined;
  let length = 0;
  for (const key of lower === lemma ? [lower] : [lower, lemma]) {
    for (const phrase of index.get(key) ?? []) {
      if (phrase.words.length <= length) break;
      const last = endOfPhrase(words, at, phrase.words);
      if (last < 0 || !holds(phrase.row, at, last)) continue;
      best = { row: phrase.row, first: at, last };
      length = phrase.words.length;
      break;
    }
  }
  return best;
}

/** Index of the last word of the phrase that begins at `at`; −1 where it does not stand there. */
function endOfPhrase(words: readonly Word[], at: number, phrase: readonly string[]): number {
  const mayHoldAdverbs = OPEN_FIRST_WORDS.has(phrase[0] ?? '');
  let place = at;
  for (let next = 1; next < phrase.length; next++) {
    const wanted = phrase[next] as string;
    let skipped = 0;
    for (place++; ; place++) {
      const word = words[place];
      if (!word) return -1;
      if (word.lower === wanted || word.lemma === wanted) break;
      const passes = isQuotationMark(word) || (mayHoldAdverbs && word.tag === 'ADV');
      if (!passes || ++skipped > MOST_SKIPPED) return -1;
    }
  }
  return place;
}

/**
 * First word of a cue's span: where the tokenizer has parted one written word ("can|not", "did|n't"), the word it was
 * parted from belongs to the span.
 */
export function startOfCue(words: readonly Word[], first: number): number {
  const before = words[first - 1];
  return before?.tag === 'AUX' && words[first]?.spaceBefore === false && /\p{L}$/u.test(before.text)
    ? first - 1
    : first;
}

/** Last word of a cue's span: a negation that is written into an auxiliary belongs to it ("couldn't"). */
export function endOfCue(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  return words[last]?.tag === 'AUX' && next?.lemma === 'not' && !next.spaceBefore ? last + 1 : last;
}

function isQuotationMark({ lower }: Word): boolean {
  return lower === '"' || lower === "'" || lower === "''" || lower === '``';
}
