/**
 * Words that stand for numbers: cardinals, scales, parts, vague amounts, multiples and ordinals.
 *
 * Data only. How they combine ("two hundred and eight thousand") is decided in the figures room.
 */

/** A cardinal below one hundred. */
export interface CardinalWord {
  /** Lower case. */
  readonly form: string;
  /** What it stands for. */
  readonly value: number;
  /** How it combines: `tens` takes `ones` after it ("twenty-two"). */
  readonly place: 'ones' | 'teens' | 'tens';
  /** Where it was taken from. */
  readonly source: string;
}

/** A word or suffix that multiplies the number before it. */
export interface ScaleWord {
  /** As it stands in the text; words are compared in lower case, suffixes of one or two letters exactly. */
  readonly form: string;
  /** What the number is multiplied by. */
  readonly factor: number;
  /** `attached`: only glued to digits, `£2.7m`; `spaced`: after a space or hyphen; `either`: both. */
  readonly position: 'attached' | 'spaced' | 'either';
  /** What must stand beside it for it to be a scale rather than a unit; `nothing` where it always is one; `no unit reading`: a scale unless its surroundings speak for the unit (573 K). */
  readonly needs: 'nothing' | 'currency' | 'currency or counted noun' | 'no unit reading';
  /** Where it was taken from. */
  readonly source: string;
}

/** A word for one part of something. */
export interface PartWord {
  /** Lower case, singular; the plural ("thirds") is `plural`. */
  readonly form: string;
  /** Lower case. */
  readonly plural: string;
  /** Into how many parts the whole is cut. */
  readonly parts: number;
  /** Also an everyday noun or ordinal ("the third man", "the last quarter"): it needs a numerator, or "of". */
  readonly ambiguous: boolean;
  /** Where it was taken from. */
  readonly source: string;
}

/** An amount without a number. */
export interface VagueAmount {
  /** Lower case, words joined by single spaces. */
  readonly phrase: string;
  /** What is the least it commonly means. */
  readonly low: number;
  /** What is the most it commonly means. */
  readonly high: number;
  /** Also a verb or another noun ("he scores"): only before "of". */
  readonly beforeOf?: true;
  /** Where it was taken from. */
  readonly source: string;
}

/** A word that multiplies what follows or precedes it. */
export interface MultipleWord {
  /** Lower case: `doubled`, `threefold`, `twice`. */
  readonly form: string;
  /** By how much. */
  readonly factor: number;
  /** Which way the measured thing went; `none` for comparisons ("twice as many"). */
  readonly change: 'up' | 'down' | 'none';
  /** `verb`: a change said by a verb; `comparison`: needs "as", "the", "that" or a possessive after it; `always` otherwise. */
  readonly needs: 'verb' | 'comparison' | 'always';
  /** Where it was taken from. */
  readonly source: string;
}

/** An ordinal word. */
export interface OrdinalWord {
  /** Lower case. */
  readonly form: string;
  /** Its rank. */
  readonly rank: number;
  /** Where it was taken from. */
  readonly source: string;
}

const QUIRK = 'Quirk et al. 1985, Comprehensive Grammar, 6.63–6.68, numerals';
const AP = 'AP Stylebook, numerals';
const GUARDIAN = 'Guardian style guide, numbers';
const INDIAN = 'The Hindu style, Indian numbering';
const MAGNITUDE = 'convention: from one of them to ten';

function cardinals(place: CardinalWord['place'], words: Readonly<Record<string, number>>): CardinalWord[] {
  return Object.entries(words).map(([form, value]) => ({ form, value, place, source: QUIRK }));
}

/** Cardinals from zero to ninety. */
export const CARDINAL_WORDS: readonly CardinalWord[] = [
  ...cardinals('ones', {
    zero: 0,
    nought: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  }),
  ...cardinals('teens', {
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
  ...cardinals('tens', {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
];

/** Scales, the words and the suffixes. */
export const SCALE_WORDS: readonly ScaleWord[] = [
  { form: 'hundred', factor: 100, position: 'spaced', needs: 'nothing', source: QUIRK },
  { form: 'dozen', factor: 12, position: 'spaced', needs: 'nothing', source: QUIRK },
  { form: 'thousand', factor: 1e3, position: 'either', needs: 'nothing', source: AP },
  { form: 'million', factor: 1e6, position: 'either', needs: 'nothing', source: AP },
  { form: 'billion', factor: 1e9, position: 'either', needs: 'nothing', source: AP },
  { form: 'trillion', factor: 1e12, position: 'either', needs: 'nothing', source: AP },
  { form: 'quadrillion', factor: 1e15, position: 'either', needs: 'nothing', source: AP },
  { form: 'lakh', factor: 1e5, position: 'either', needs: 'nothing', source: INDIAN },
  { form: 'lakhs', factor: 1e5, position: 'either', needs: 'nothing', source: INDIAN },
  { form: 'crore', factor: 1e7, position: 'either', needs: 'nothing', source: INDIAN },
  { form: 'crores', factor: 1e7, position: 'either', needs: 'nothing', source: INDIAN },
  { form: 'mln', factor: 1e6, position: 'either', needs: 'nothing', source: 'Reuters Handbook, million' },
  { form: 'mil', factor: 1e6, position: 'either', needs: 'nothing', source: 'headline use' },
  { form: 'mio', factor: 1e6, position: 'either', needs: 'nothing', source: 'central European company reports' },
  { form: 'mn', factor: 1e6, position: 'either', needs: 'nothing', source: 'Economist style guide, abbreviations' },
  { form: 'bln', factor: 1e9, position: 'either', needs: 'nothing', source: 'Reuters Handbook, billion' },
  { form: 'bn', factor: 1e9, position: 'either', needs: 'nothing', source: GUARDIAN },
  { form: 'tn', factor: 1e12, position: 'either', needs: 'nothing', source: GUARDIAN },
  { form: 'trn', factor: 1e12, position: 'either', needs: 'nothing', source: 'Economist style guide, abbreviations' },
  { form: 'k', factor: 1e3, position: 'attached', needs: 'nothing', source: 'headline use' },
  { form: 'K', factor: 1e3, position: 'attached', needs: 'no unit reading', source: 'headline use' },
  { form: 'm', factor: 1e6, position: 'either', needs: 'currency or counted noun', source: GUARDIAN },
  { form: 'M', factor: 1e6, position: 'either', needs: 'nothing', source: 'headline use' },
  { form: 'MM', factor: 1e6, position: 'attached', needs: 'currency', source: 'US accounting, mille mille' },
  { form: 'b', factor: 1e9, position: 'attached', needs: 'currency or counted noun', source: 'headline use' },
  { form: 'B', factor: 1e9, position: 'either', needs: 'currency or counted noun', source: 'headline use' },
  { form: 't', factor: 1e12, position: 'attached', needs: 'currency', source: 'headline use' },
  { form: 'T', factor: 1e12, position: 'attached', needs: 'currency', source: 'headline use' },
];

function parts(forms: string, from: number, step: number): PartWord[] {
  return forms
    .split(' ')
    .map((form, index) => ({ form, plural: `${form}s`, parts: from + index * step, ambiguous: true, source: QUIRK }));
}

/** Halves, thirds, quarters … */
export const PART_WORDS: readonly PartWord[] = [
  { form: 'half', plural: 'halves', parts: 2, ambiguous: false, source: QUIRK },
  { form: 'third', plural: 'thirds', parts: 3, ambiguous: true, source: QUIRK },
  { form: 'quarter', plural: 'quarters', parts: 4, ambiguous: true, source: QUIRK },
  { form: 'fourth', plural: 'fourths', parts: 4, ambiguous: true, source: QUIRK },
  { form: 'fifth', plural: 'fifths', parts: 5, ambiguous: true, source: QUIRK },
  { form: 'sixth', plural: 'sixths', parts: 6, ambiguous: true, source: QUIRK },
  { form: 'seventh', plural: 'sevenths', parts: 7, ambiguous: true, source: QUIRK },
  { form: 'eighth', plural: 'eighths', parts: 8, ambiguous: true, source: QUIRK },
  { form: 'ninth', plural: 'ninths', parts: 9, ambiguous: true, source: QUIRK },
  { form: 'tenth', plural: 'tenths', parts: 10, ambiguous: true, source: QUIRK },
  ...parts('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 11, 1),
  ...parts('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  { form: 'hundredth', plural: 'hundredths', parts: 100, ambiguous: true, source: QUIRK },
  { form: 'thousandth', plural: 'thousandths', parts: 1000, ambiguous: true, source: QUIRK },
  { form: 'millionth', plural: 'millionths', parts: 1e6, ambiguous: true, source: QUIRK },
  { form: 'billionth', plural: 'billionths', parts: 1e9, ambiguous: true, source: QUIRK },
  { form: 'trillionth', plural: 'trillionths', parts: 1e12, ambiguous: true, source: QUIRK },
];

/** Amounts without a number: plural scales and what stands before them. */
export const VAGUE_AMOUNTS: readonly VagueAmount[] = [
  { phrase: 'dozens', low: 12, high: 120, source: MAGNITUDE },
  { phrase: 'scores', low: 20, high: 200, beforeOf: true, source: MAGNITUDE },
  { phrase: 'tens', low: 10, high: 100, source: MAGNITUDE },
  { phrase: 'hundreds', low: 100, high: 1000, source: MAGNITUDE },
  { phrase: 'thousands', low: 1e3, high: 1e4, source: MAGNITUDE },
  { phrase: 'millions', low: 1e6, high: 1e7, source: MAGNITUDE },
  { phrase: 'billions', low: 1e9, high: 1e10, source: MAGNITUDE },
  { phrase: 'trillions', low: 1e12, high: 1e13, source: MAGNITUDE },
  { phrase: 'lakhs', low: 1e5, high: 1e6, source: INDIAN },
  { phrase: 'crores', low: 1e7, high: 1e8, source: INDIAN },
  { phrase: 'a handful', low: 3, high: 6, source: 'Merriam-Webster, handful: a small number' },
  { phrase: 'a couple', low: 2, high: 3, source: 'Merriam-Webster, couple: two or a few' },
  { phrase: 'half a dozen', low: 5, high: 7, source: 'Merriam-Webster, half-dozen' },
];

/** Words that make a scale vague ("several hundred", "a few thousand"): how many of it. */
export const VAGUE_MULTIPLIERS: readonly VagueAmount[] = [
  { phrase: 'several', low: 3, high: 9, source: 'Merriam-Webster, several: more than two but fewer than many' },
  { phrase: 'a few', low: 2, high: 6, source: 'Merriam-Webster, few' },
  { phrase: 'few', low: 2, high: 6, source: 'Merriam-Webster, few' },
  { phrase: 'a couple of', low: 2, high: 3, source: 'Merriam-Webster, couple' },
  { phrase: 'many', low: 4, high: 9, source: 'Merriam-Webster, many' },
];

/** Multiples: "doubled", "threefold", "twice as many". */
export const MULTIPLE_WORDS: readonly MultipleWord[] = [
  { form: 'doubled', factor: 2, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'doubling', factor: 2, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'doubles', factor: 2, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'tripled', factor: 3, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'tripling', factor: 3, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'trebled', factor: 3, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'trebling', factor: 3, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'quadrupled', factor: 4, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'quadrupling', factor: 4, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'quintupled', factor: 5, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'halved', factor: 0.5, change: 'down', needs: 'verb', source: QUIRK },
  { form: 'halving', factor: 0.5, change: 'down', needs: 'verb', source: QUIRK },
  { form: 'halve', factor: 0.5, change: 'down', needs: 'verb', source: QUIRK },
  { form: 'halves', factor: 0.5, change: 'down', needs: 'verb', source: QUIRK },
  { form: 'treble', factor: 3, change: 'up', needs: 'verb', source: QUIRK },
  { form: 'double', factor: 2, change: 'none', needs: 'comparison', source: QUIRK },
  { form: 'triple', factor: 3, change: 'none', needs: 'comparison', source: QUIRK },
  { form: 'quadruple', factor: 4, change: 'none', needs: 'comparison', source: QUIRK },
  { form: 'twice', factor: 2, change: 'none', needs: 'comparison', source: QUIRK },
  { form: 'thrice', factor: 3, change: 'none', needs: 'comparison', source: QUIRK },
  { form: 'twofold', factor: 2, change: 'none', needs: 'always', source: QUIRK },
  { form: 'threefold', factor: 3, change: 'none', needs: 'always', source: QUIRK },
  { form: 'fourfold', factor: 4, change: 'none', needs: 'always', source: QUIRK },
  { form: 'fivefold', factor: 5, change: 'none', needs: 'always', source: QUIRK },
  { form: 'sixfold', factor: 6, change: 'none', needs: 'always', source: QUIRK },
  { form: 'sevenfold', factor: 7, change: 'none', needs: 'always', source: QUIRK },
  { form: 'eightfold', factor: 8, change: 'none', needs: 'always', source: QUIRK },
  { form: 'tenfold', factor: 10, change: 'none', needs: 'always', source: QUIRK },
  { form: 'hundredfold', factor: 100, change: 'none', needs: 'always', source: QUIRK },
];

function ordinals(words: readonly string[], from: number, step: number): OrdinalWord[] {
  return words.map((form, index) => ({ form, rank: from + index * step, source: QUIRK }));
}

/** Ordinals from first to ninetieth; digits with `st`, `nd`, `rd`, `th` are read by rule. */
export const ORDINAL_WORDS: readonly OrdinalWord[] = [
  ...ordinals(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'], 1, 1),
  ...ordinals(
    [
      'eleventh',
      'twelfth',
      'thirteenth',
      'fourteenth',
      'fifteenth',
      'sixteenth',
      'seventeenth',
      'eighteenth',
      'nineteenth',
    ],
    11,
    1,
  ),
  ...ordinals(
    ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'],
    20,
    10,
  ),
];
