/**
 * A sentence as columns of integers: what the tagger and the parser read instead of strings.
 *
 * In: tokens. Out: typed arrays that grow with the longest sentence and are used again for the next. Row `length` is the
 * artificial ROOT, row `length + 1` stands for "no such word", so that features need no special cases.
 */
import type { UniversalTag } from '../records/index.js';
import type { TextToken } from '../text/index.js';
import { hashOf } from '../confidence/index.js';

/** Universal tags in the order of their numbers. */
export const UNIVERSAL_TAGS: readonly UniversalTag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/** Number of a universal tag. */
export const tagNumber = (tag: UniversalTag): number => UNIVERSAL_TAGS.indexOf(tag);

/** Numbers of universal tags. */
export const tagNumbers = (...tags: readonly UniversalTag[]): ReadonlySet<number> => new Set(tags.map(tagNumber));

/** How a sentence is capitalised. */
export const CASE_STYLE = { sentence: 0, title: 1, capitals: 2 } as const;

/** Rows of a sentence, one a word, then ROOT, then NONE. */
export interface Columns {
  /** Number of words. */
  length: number;
  /** 0 sentence case, 1 Title Case, 2 ALL CAPITALS. */
  caseStyle: number;
  /** Lower-cased word, digits masked. */
  word: Int32Array;
  /** Word as written, digits masked. */
  form: Int32Array;
  /** wink's lemma. */
  lemma: Int32Array;
  /** Last one to four units of the lower-cased word. */
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  /** First two and three units. */
  prefix2: Int32Array;
  prefix3: Int32Array;
  /** Pattern of capitals, small letters, digits and marks, runs shortened. */
  shape: Int32Array;
  /** 0 no letter, 1 small, 2 first letter capital, 3 all capitals, 4 mixed. */
  casing: Int32Array;
  /** Number of wink's tag. */
  wink: Int32Array;
  /** Joint tag the tagger chose. */
  tag: Int32Array;
  /** Joint tag the tagger nearly chose; the same as `tag` where it had no doubt. */
  second: Int32Array;
  /** Number of the universal tag in it. */
  universal: Int32Array;
}

const FIELDS = [
  'word',
  'form',
  'lemma',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix2',
  'prefix3',
  'shape',
  'casing',
  'wink',
  'tag',
  'second',
  'universal',
] as const;

/** Number of the tag of ROOT and, one more, of NONE, in `wink` and `universal`. */
export const ROOT_TAG = 17;

/** Empty columns. */
export function makeColumns(): Columns {
  const columns = { length: 0, caseStyle: 0 } as Columns;
  for (const field of FIELDS) columns[field] = new Int32Array(0);
  return columns;
}

const WINK_NUMBER: Readonly<Record<string, number>> = {
  ADJ: 0,
  ADP: 1,
  ADV: 2,
  AUX: 3,
  CCONJ: 4,
  DET: 5,
  INTJ: 6,
  NOUN: 7,
  NUM: 8,
  PART: 9,
  PRON: 10,
  PROPN: 11,
  PUNCT: 12,
  SCONJ: 13,
  SYM: 14,
  VERB: 15,
  X: 16,
};

/** Fills the columns from the tokens of one sentence. Linear; allocates only when the sentence is the longest so far. */
export function fillColumns(columns: Columns, tokens: readonly TextToken[]): void {
  const rows = tokens.length + 2;
  if (columns.word.length < rows) for (const field of FIELDS) columns[field] = new Int32Array(Math.ceil(rows * 1.5));
  columns.length = tokens.length;
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower, lemma, winkTag } = writtenOut(tokens, i);
    const end = lower.length;
    columns.word[i] = hashOf(lower, 0, end);
    columns.form[i] = hashOf(text, 0, text.length);
    columns.lemma[i] = hashOf(lemma, 0, lemma.length);
    columns.suffix1[i] = hashOf(lower, Math.max(0, end - 1), end);
    columns.suffix2[i] = hashOf(lower, Math.max(0, end - 2), end);
    columns.suffix3[i] = hashOf(lower, Math.max(0, end - 3), end);
    columns.suffix4[i] = hashOf(lower, Math.max(0, end - 4), end);
    columns.prefix2[i] = hashOf(lower, 0, Math.min(2, end));
    columns.prefix3[i] = hashOf(lower, 0, Math.min(3, end));
    fillShape(columns, i, text);
    columns.wink[i] = WINK_NUMBER[winkTag] ?? 16;
  }
  columns.caseStyle = caseStyleOf(columns);
  for (let extra = 0; extra < 2; extra++) {
    for (const field of FIELDS) columns[field][tokens.length + extra] = -1 - extra;
    columns.wink[tokens.length + extra] = ROOT_TAG + extra;
    columns.universal[tokens.length + extra] = ROOT_TAG + extra;
  }
}

/** What tagger and parser look at. */
type Written = Pick<TextToken, 'text' | 'lower' | 'lemma' | 'winkTag'>;

/** Amounts of money as the treebanks write them: "£40m" is read as "$40 million". */
const SCALES: ReadonlyMap<string, Written> = new Map(
  [
    ['m', 'million'],
    ['mn', 'million'],
    ['b', 'billion'],
    ['bn', 'billion'],
    ['tn', 'trillion'],
    ['k', 'thousand'],
  ].map(([short = '', long = '']) => [short, { text: long, lower: long, lemma: long, winkTag: 'NUM' }]),
);

const DOLLAR: Written = { text: '$', lower: '$', lemma: '$', winkTag: 'SYM' };

/** A word as it is looked at: itself, or what the treebanks have in its place. */
function writtenOut(tokens: readonly TextToken[], i: number): Written {
  const token = tokens[i] as TextToken;
  if (token.lower.length > 2) return token;
  if (/^[£€¥]$/u.test(token.lower)) return DOLLAR;
  if (token.spaceBefore || i < 2) return token;
  const scale = SCALES.get(token.lower);
  return scale && /^\d/u.test((tokens[i - 1] as TextToken).text) && /\p{Sc}$/u.test((tokens[i - 2] as TextToken).text)
    ? scale
    : token;
}

function fillShape(columns: Columns, i: number, text: string): void {
  let hash = 0;
  let last = -1;
  let capitals = 0;
  let small = 0;
  let firstIsCapital = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = unit;
    if (unit >= 0x61 && unit <= 0x7a) kind = 1;
    else if (unit >= 0x41 && unit <= 0x5a) kind = 2;
    else if (unit >= 0x30 && unit <= 0x39) kind = 3;
    else if (unit >= 0xc0) kind = isCapital(text, at) ? 2 : 1;
    if (kind === 1) small++;
    if (kind === 2) capitals++;
    if (at === 0) firstIsCapital = kind === 2;
    if (kind !== last) hash = (Math.imul(hash, 31) + kind) | 0;
    last = kind;
  }
  columns.shape[i] = (Math.imul(hash, 7) + Math.min(text.length, 4)) | 0;
  columns.casing[i] =
    capitals + small === 0
      ? 0
      : capitals === 0
        ? 1
        : small === 0 && capitals > 1
          ? 3
          : firstIsCapital && capitals === 1
            ? 2
            : 4;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter.toLowerCase() !== letter;
}

/** Title Case: nearly every word of some length begins with a capital; ALL CAPITALS: nearly every one is in capitals. */
function caseStyleOf({ length, casing, word, prefix3 }: Columns): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (let i = 0; i < length; i++) {
    if (casing[i] === 0 || word[i] === prefix3[i]) continue;
    long++;
    if (casing[i] !== 1) capital++;
    if (casing[i] === 3) all++;
  }
  if (long < 3) return CASE_STYLE.sentence;
  return all * 10 >= long * 8 ? CASE_STYLE.capitals : capital * 10 >= long * 9 ? CASE_STYLE.title : CASE_STYLE.sentence;
}
