/**
 * Settles tags that the words around settle and that the treebanks hardly teach.
 *
 * In: tagged columns. Out: the same, some tags corrected. Linear; allocates nothing per word.
 *
 * 1. Office nouns that look like adjectives: "chief executive", "attorney general". Business news names a chief executive in every other text; as an adjective it
 *    would leave "its chief executive said" without a subject.
 * 2. "close" in "sources close to the player" is no verb. "cost" right before an amount of money is the verb.
 * 3. "said that talks were on": before a form for many, what ends in -s is no verb. "figures released on Thursday show that": behind a day and before "that" it is the verb. What can be a base form is one right behind a modal: "may lower risk".
 * 4. "The council plans to close it": a plural between a noun and "to" may be a verb, which is kept in mind (`second-reading.ts`).
 * 5. "has neither paid nor …": before a verb "neither" is an adverb, as "not" is, and what stands before it an auxiliary.
 * 6. "Asked whether he would go, he laughed": who is asked at the opening of a sentence asks nobody; the verb is a participle.
 *    So it is between commas: "The ministry, asked about the ship, said". And "is alleged to" is a passive as "is said to" is.
 * 7. "sources close to her say", in a headline "…, say police": no interjection.
 * 8. "Minister urged to quit", "the man accused of it told": what needs an object and has none is a participle.
 */
import { key, labelsOf } from '../confidence/index.js';
import { timeForms } from '../lexicon/index.js';
import type { UniversalTag } from '../records/index.js';
import type { TextToken } from '../text/index.js';
import { SHORTEST_TIME } from './mended-sentence.js';
import { lacksObject } from './passives.js';
import { type Columns, tagNumber, tagNumbers } from './columns.js';
import { classNumber, DICTIONARY_TEMPLATE, type Tagger } from './tagger.js';

const ADJECTIVE = tagNumber('ADJ');
const NOUN = tagNumber('NOUN');
const NAME = tagNumber('PROPN');
const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const INTERJECTION = tagNumber('INTJ');
const NOMINAL = tagNumbers('ADJ', 'NOUN', 'PROPN');

const AUXILIARY: ReadonlySet<string> = new Set(['has', 'have', 'had', 'does', 'do', 'did']);

/** What is done to whom a sentence opens with. */
const ASKED: ReadonlySet<string> = new Set(['asked', 'told', 'pressed', 'questioned', 'quizzed', 'challenged']);

/** Offices that "general" closes. */
const GENERAL: ReadonlySet<string> = new Set(
  'attorney solicitor surgeon inspector secretary director governor auditor consul postmaster'.split(' '),
);

/** Settles the tags in the columns. */
export function settleTags(tagger: Tagger, columns: Columns, tokens: readonly TextToken[]): void {
  const { allowed, classes, dictionary } = tagger;
  const { tag, second, universal, word } = columns;
  const settle = (i: number, name: UniversalTag, fine: string): void => {
    tag[i] = second[i] = classNumber(tagger, name, fine);
    universal[i] = tagNumber(name);
  };
  const mayBeBase = (hash: number): boolean => {
    const count = labelsOf(dictionary, key(DICTIONARY_TEMPLATE, hash), allowed);
    return allowed.subarray(0, count).includes(classNumber(tagger, 'VERB', 'VB'));
  };
  const isHeadline = !/^[.!?]$/u.test(tokens.at(-1)?.text ?? '');
  if (opensWithOneAsked(columns, tokens) && classes[tag[0] as number]?.fine === 'VBD') settle(0, 'VERB', 'VBN');
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.lower === 'neither' && universal[i + 1] === VERB) {
      settle(i, 'ADV', 'RB');
      const fine = classes[tag[i - 1] as number]?.fine ?? '';
      if (universal[i - 1] === VERB && AUXILIARY.has(tokens[i - 1]?.lower ?? '')) settle(i - 1, 'AUX', fine);
    }
    if (isBetweenNounAndTo(columns, tokens, i) && second[i] === tag[i] && classes[tag[i] as number]?.fine === 'NNS')
      second[i] = classNumber(tagger, 'VERB', 'VBZ');
    const isBehindModal = classes[tag[i - 1] as number]?.fine === 'MD';
    if (universal[i] === VERB && i + 1 < tokens.length && universal[i + 1] === AUX && isPluralBehindThat(tokens, i))
      settle(i, 'NOUN', 'NNS');
    if (universal[i] === NOUN && isShownBy(tokens, i) && mayBeBase(word[i] as number)) settle(i, 'VERB', 'VBP');
    if (isBehindModal && (universal[i] === NOUN || universal[i] === ADJECTIVE) && mayBeBase(word[i] as number))
      settle(i, 'VERB', 'VB');
    if (isAskedAside(columns, tokens, i)) settle(i, 'VERB', 'VBN');
    if (universal[i] === ADJECTIVE && tokens[i]?.lower === 'alleged' && tokens[i + 1]?.lower === 'to')
      settle(i, 'VERB', 'VBN');
    const isBehindNoun = universal[i - 1] === NOUN || universal[i - 1] === NAME;
    const mayBeSaid = isBehindNoun || (isHeadline && tokens[i - 1]?.text === ',');
    const isBare = universal[i] === INTERJECTION || (universal[i] === VERB && classes[tag[i] as number]?.fine === 'VB');
    if (isBare && tokens[i]?.lower === 'say' && mayBeSaid) settle(i, 'VERB', 'VBP');
    if (
      classes[tag[i] as number]?.fine === 'VBD' &&
      (isHeadline || tokens[i]?.lower !== 'asked') &&
      isDoneTo(columns, tokens, i)
    )
      settle(i, 'VERB', 'VBN');
    if (universal[i] === NOUN && isCostOf(tokens, i)) settle(i, 'VERB', 'VBD');
    if (universal[i] === VERB && isCloseTo(tokens, i)) settle(i, 'ADJ', 'JJ');
    if (universal[i] === ADJECTIVE && isOffice(columns, tokens, i)) settle(i, 'NOUN', 'NN');
  }
}

/** "Minister urged | to" */
function isDoneTo({ universal }: Columns, tokens: readonly TextToken[], i: number): boolean {
  const isBehindNoun = universal[i - 1] === NOUN || universal[i - 1] === NAME;
  return isBehindNoun && lacksObject((tokens[i] as TextToken).lower, tokens[i + 1]?.lower ?? '');
}

/** "Asked | about the ship, the ministry …" */
function opensWithOneAsked({ universal, length }: Columns, tokens: readonly TextToken[]): boolean {
  return (
    length > 3 && universal[0] === VERB && ASKED.has(tokens[0]?.lower ?? '') && tokens.some(({ text }) => text === ',')
  );
}

/** Longest aside that is looked through. */
const LONGEST_ASIDE = 20;

/** "The ministry, | asked about the ship, said …" */
function isAskedAside({ universal }: Columns, tokens: readonly TextToken[], i: number): boolean {
  if (universal[i] !== VERB || tokens[i - 1]?.text !== ',' || !ASKED.has((tokens[i] as TextToken).lower)) return false;
  if (universal[i - 2] !== NOUN && universal[i - 2] !== NAME) return false;
  if (!/^(?:about|whether|if|why|how|what|when|by|on)$/u.test(tokens[i + 1]?.lower ?? '')) return false;
  for (let at = i + 2; at < Math.min(tokens.length - 1, i + LONGEST_ASIDE); at++)
    if (tokens[at]?.text === ',') return universal[at + 1] === VERB || universal[at + 1] === AUX;
  return false;
}

/** "council | plans | to" */
function isBetweenNounAndTo({ universal }: Columns, tokens: readonly TextToken[], i: number): boolean {
  return (universal[i - 1] === NOUN || universal[i - 1] === NAME) && tokens[i + 1]?.lower === 'to';
}

/** "told the paper that | talks were on" */
function isPluralBehindThat(tokens: readonly TextToken[], i: number): boolean {
  const { lower } = tokens[i] as TextToken;
  return tokens[i - 1]?.lower === 'that' && /[^s]s$/u.test(lower) && PLURAL.has(tokens[i + 1]?.lower ?? '');
}

/** What a verb in -s is never followed by. */
const PLURAL: ReadonlySet<string> = new Set([
  'were',
  'are',
  'have',
  'had',
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
]);

let days: ReadonlySet<string> | undefined;

/** "figures released on Thursday | show that" */
function isShownBy(tokens: readonly TextToken[], i: number): boolean {
  days ??= timeForms(['weekday', 'month', 'deictic'], SHORTEST_TIME);
  return tokens[i + 1]?.lower === 'that' && days.has((tokens[i - 1] as TextToken).lower);
}

/** Who is close to somebody. */
const CONFIDANTS: ReadonlySet<string> = new Set(
  'source sources person people those somebody someone friend friends official officials aide aides figures insiders'.split(
    ' ',
  ),
);

/** "sources | close to the player" */
function isCloseTo(tokens: readonly TextToken[], i: number): boolean {
  return (
    tokens[i]?.lower === 'close' && tokens[i + 1]?.lower === 'to' && CONFIDANTS.has((tokens[i - 1] as TextToken).lower)
  );
}

/** "cost | £3m" */
function isCostOf(tokens: readonly TextToken[], i: number): boolean {
  return (tokens[i] as TextToken).lower === 'cost' && /\p{Sc}$/u.test(tokens[i + 1]?.text ?? '');
}

/** "its chief | executive", not "an executive order": before a noun it is an adjective, unless a chief goes before it. */
function isOffice({ universal }: Columns, tokens: readonly TextToken[], i: number): boolean {
  const { lower } = tokens[i] as TextToken;
  const before = (tokens[i - 1] as TextToken).lower;
  if (/^[-–]$/u.test(tokens[i + 1]?.text ?? '')) return false;
  if (lower === 'general') return GENERAL.has(before);
  return (
    lower === 'executive' && (before === 'chief' || i + 1 === tokens.length || !NOMINAL.has(universal[i + 1] as number))
  );
}
