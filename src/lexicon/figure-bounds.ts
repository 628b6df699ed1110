/**
 * Phrases before and after a number that say how its value is bounded.
 *
 * Data only. Longer phrases win over the shorter ones they contain.
 */
import type { Bound } from '../records/index.js';

/** One phrase. */
export interface BoundPhrase {
  /** Lower case, atoms joined by single spaces; a hyphen is an atom of its own. */
  readonly phrase: string;
  /** What it says of the value. */
  readonly bound: Bound;
  /** Where it stands. */
  readonly position: 'before' | 'after';
  /** Also a preposition of time or place: before a duration it counts only after another bound or measure word. */
  readonly preposition: boolean;
  /** Where it was taken from. */
  readonly source: string;
}

const QUIRK = 'Quirk et al. 1985, Comprehensive Grammar, 7.56–7.63';
const AP = 'AP Stylebook, over / more than';
const SIGN = 'ISO 80000-2';

function phrases(
  bound: Bound,
  position: BoundPhrase['position'],
  source: string,
  list: readonly string[],
  preposition = false,
): BoundPhrase[] {
  return list.map((phrase) => ({ phrase, bound, position, preposition, source }));
}

/** All phrases. */
export const BOUND_PHRASES: readonly BoundPhrase[] = [
  ...phrases('about', 'before', QUIRK, [
    'about',
    'some',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'an estimated',
    'estimated',
    'nearly',
    'almost',
    'close to',
    'approaching',
    'barely',
    'something like',
    'in the region of',
    'on the order of',
    'of the order of',
    'more or less',
    'an approximate',
    'virtually',
    'practically',
    'aproximately',
    'just about',
    'just around',
    'at about',
    'at around',
    'at approximately',
    'anywhere from',
    'near',
    'getting on for',
    'upward of about',
    'a rough',
    'typically',
    'say about',
    'not far off',
    'not quite',
    'just short of',
    'just shy of',
    'shy of',
    'well nigh',
    'ca',
  ]),
  ...phrases('about', 'before', QUIRK, ['around'], true),
  ...phrases('about', 'before', SIGN, ['~', '≈', '∼', '±', 'plus or minus', '+ / -']),
  ...phrases('at-least', 'before', QUIRK, [
    'at least',
    'as few as',
    'as little as',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'minimum of',
    'a minimum',
    'upwards of',
    'upward of',
    'starting at',
    'starting from',
    'at the very least',
    'at a minimum',
    'a good',
    'as many as or more than',
    'equal to or more than',
    'greater than or equal to',
    'more than or equal to',
    'at least or equal to',
    'bigger or equal than',
  ]),
  ...phrases('at-least', 'before', SIGN, ['≥', '> =', '⩾']),
  ...phrases('at-most', 'before', QUIRK, [
    'up to',
    'at most',
    'as many as',
    'as much as',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
    'as high as',
    'as long as',
    'as far as',
    'as big as',
    'to a maximum of',
    'up to a maximum of',
    'at the most',
    'no greater than',
    'not exceeding',
    'no longer than',
    'no higher than',
    'no larger than',
    'less than or equal to',
    'equal to or less than',
    'smaller or equal than',
    'less or equal than',
    'capped at',
    'no older than',
    'not over',
    'no over',
    'limited to',
  ]),
  ...phrases('at-most', 'before', SIGN, ['≤', '< =', '⩽']),
  ...phrases('more-than', 'before', AP, [
    'more than',
    'in excess of',
    'exceeding',
    'exceed',
    'exceeds',
    'exceeded',
    'surpass',
    'surpasses',
    'surpassed',
    'greater than',
    'larger than',
    'bigger than',
    'higher than',
    'north of',
    'well over',
    'just over',
    'far more than',
    'well above',
    'just above',
    'slightly more than',
    'slightly over',
    'a little over',
    'a little more than',
    'little more than',
    'just more than',
    'well in excess of',
    'longer than',
    'older than',
    'heavier than',
    'taller than',
    'faster than',
    'surpassing',
    'topping',
    'slightly above',
    'way over',
    'way more than',
    'comfortably over',
    'not just',
    'more than an estimated',
    'at over',
    'at more than',
    'at just over',
    'at well over',
  ]),
  ...phrases('more-than', 'before', AP, ['over', 'above', 'beyond', 'past'], true),
  ...phrases('more-than', 'before', SIGN, ['>']),
  ...phrases('less-than', 'before', AP, [
    'less than',
    'fewer than',
    'lower than',
    'smaller than',
    'just under',
    'well under',
    'just below',
    'well below',
    'slightly less than',
    'slightly under',
    'a little under',
    'a little less than',
    'younger than',
    'shorter than',
    'sub -',
    'sub',
    'south of',
    'short of',
    'slightly below',
    'far less than',
    'far fewer than',
    'at under',
    'at less than',
    'at just under',
    'not even',
  ]),
  ...phrases('less-than', 'before', AP, ['under', 'below'], true),
  ...phrases('less-than', 'before', SIGN, ['<']),
  ...phrases('about', 'after', QUIRK, [
    'or so',
    '- odd',
    'odd',
    'or thereabouts',
    '- ish',
    'ish',
    'give or take',
    'more or less',
    'or thereabout',
  ]),
  ...phrases('at-least', 'after', QUIRK, [
    'or more',
    'and more',
    'or above',
    'and above',
    'or over',
    'and over',
    'or older',
    'and older',
    'or higher',
    'and up',
    'and upwards',
    'upwards',
    '- plus',
    'plus',
    '+',
    'or greater',
    'or better',
    'or longer',
    'at least',
    'or greater than',
    'minimum',
  ]),
  ...phrases('at-most', 'after', QUIRK, [
    'or less',
    'or fewer',
    'or under',
    'and under',
    'or below',
    'or younger',
    'at most',
    'or lower',
    'or smaller',
    'maximum',
    'or even less',
    'tops',
    'at the most',
  ]),
];

/** A word between a bound and its number that changes nothing: "at least another 40", "more than the 300". */
export interface FillerWord {
  /** Lower case. */
  readonly form: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Words that may stand between a bound and its number. */
export const BOUND_FILLERS: readonly FillerWord[] = [
  'an',
  'a',
  'another',
  'just',
  'only',
  'even',
  'an additional',
  'perhaps',
  'maybe',
  'probably',
  'possibly',
  'currently',
].map((form) => ({ form, source: QUIRK }));

/** What stands between the two numbers of a range. */
export interface RangeLink {
  /** Lower case, atoms joined by single spaces. */
  readonly phrase: string;
  /** Which word must stand before the first number. */
  readonly opener: 'none' | 'from' | 'between';
  /** Where it was taken from. */
  readonly source: string;
}

function links(opener: RangeLink['opener'], list: readonly string[]): RangeLink[] {
  return list.map((phrase) => ({ phrase, opener, source: QUIRK }));
}

/** All links but the dash. */
export const RANGE_LINKS: readonly RangeLink[] = [
  ...links('none', ['to', '- to', '- to -', 'to -', 'through']),
  ...links('from', [
    'up to',
    'to about',
    'to around',
    'to nearly',
    'to almost',
    'to more than',
    'to over',
    'to just under',
    'to as much as',
    'down to',
  ]),
  ...links('between', ['and', '- and', 'and about', 'and around']),
];
