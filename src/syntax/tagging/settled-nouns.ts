/**
 * Rules for words that their place makes nouns or adjectives (`settled-tags.ts`).
 *
 * In: a tagged sentence and a word. Out: its tag, or nothing.
 */
import { PERSON_NOUNS } from '../../lexicon/index.js';
import { tagNumber, tagNumbers } from '../columns.js';
import type { Settled, TagRule } from './tag-rule.js';

const ADJECTIVE = tagNumber('ADJ');
const AUXILIARY = tagNumber('AUX');
const VERB = tagNumber('VERB');
const ADVERB = tagNumber('ADV');
const FOREIGN = tagNumber('X');
const PROPER = tagNumber('PROPN');
const NOMINAL = tagNumbers('ADJ', 'NOUN', 'PROPN');

const NOUN: Settled = { universal: 'NOUN', fine: 'NN' };
const NAME: Settled = { universal: 'PROPN', fine: 'NNP' };
const BEHIND_ADDRESS = tagNumbers('VERB', 'AUX', 'PUNCT', 'ADV', 'SCONJ');
const PLURAL: Settled = { universal: 'NOUN', fine: 'NNS' };
const PLAIN: Settled = { universal: 'ADJ', fine: 'JJ' };

/** What a verb in -s is never followed by. */
const FOR_MANY: ReadonlySet<string> = new Set('were are have had will would could may might should must'.split(' '));

/** "told the paper that | talks were on": before a form for many, what ends in -s is no verb. */
const pluralBehindThat: TagRule = ({ length, lower, universal }, i) =>
  universal[i] === VERB &&
  i + 1 < length &&
  universal[i + 1] === AUXILIARY &&
  lower(i - 1) === 'that' &&
  /[^s]s$/u.test(lower(i)) &&
  FOR_MANY.has(lower(i + 1))
    ? PLURAL
    : undefined;

/** "told the Echo that | talks over it had stalled": behind who was told by name, "that" describes nobody. */
const pluralBehindTold: TagRule = ({ fine, lower, universal }, i) =>
  fine(i) === 'VBZ' &&
  fine(i + 1) === 'IN' &&
  lower(i - 1) === 'that' &&
  universal[i - 2] === PROPER &&
  (lower(i - 3) === 'told' || lower(i - 4) === 'told')
    ? PLURAL
    : undefined;

/** "told analysts on a call that | demand for phones was weak": one call does not "demand". */
const nounBehindThat: TagRule = ({ fine, lower }, i) =>
  /^VBP?$/u.test(fine(i)) && lower(i - 1) === 'that' && fine(i - 2) === 'NN' && fine(i + 1) === 'IN' ? NOUN : undefined;

/** "Downing | Street", "the Met | Office": a form of a verb with a capital, before a name that is a place or a body. */
const verbInName: TagRule = ({ fine, isCapital, lower, universal }, i) =>
  universal[i] === VERB &&
  isCapital(i) &&
  fine(i + 1).startsWith('NNP') &&
  /^(?:street|road|lane|hill|square|park|office|house|bridge)$/u.test(lower(i + 1))
    ? NAME
    : undefined;

/** Who is close to somebody. */
const CONFIDANTS: ReadonlySet<string> = new Set(
  'source sources person people those somebody someone friend friends official officials aide aides figures insiders'.split(
    ' ',
  ),
);

/** "sources | close to the player" */
const closeTo: TagRule = ({ lower, universal }, i) =>
  universal[i] === VERB && lower(i) === 'close' && lower(i + 1) === 'to' && CONFIDANTS.has(lower(i - 1))
    ? PLAIN
    : undefined;

/** Offices that "general" closes. */
const GENERAL: ReadonlySet<string> = new Set(
  'attorney solicitor surgeon inspector secretary director governor auditor consul postmaster'.split(' '),
);

/**
 * "its chief | executive said", "the attorney | general": business news names a chief executive in every other text; as an adjective it would leave the verb
 * without a subject. Not "an executive order": before a noun it is an adjective, unless a chief goes before it.
 */
const office: TagRule = ({ length, lower, universal }, i) => {
  if (i === 0 || universal[i] !== ADJECTIVE || /^[-–]$/u.test(lower(i + 1))) return undefined;
  const before = lower(i - 1);
  if (lower(i) === 'general') return GENERAL.has(before) ? NOUN : undefined;
  if (lower(i) !== 'executive') return undefined;
  return before === 'chief' || i + 1 === length || !NOMINAL.has(universal[i + 1] as number) ? NOUN : undefined;
};

/** "| No 10 said", "at | No 10": an address before a number that counts nothing. */
const address: TagRule = (sentence, i) => {
  const { length, lower, universal } = sentence;
  if (lower(i) !== 'no' || !/^1[0-2]$/u.test(lower(i + 1)) || i + 2 >= length) return undefined;
  return BEHIND_ADDRESS.has(universal[i + 2] as number) || lower(i + 2) === '’s' || lower(i + 2) === "'s"
    ? NAME
    : undefined;
};

/** "told the | hearing her son …": behind "the" it is what people sit in. */
const hearing: TagRule = ({ lower, universal }, i) =>
  universal[i] === VERB &&
  /^(?:hearing|meeting|briefing|gathering)$/u.test(lower(i)) &&
  /^(?:the|a)$/u.test(lower(i - 1))
    ? NOUN
    : undefined;

/** "a | fourth maintains that he was away": behind "a" and before a verb it is one of several. */
const another: TagRule = ({ lower, universal }, i) =>
  universal[i] === ADVERB &&
  /^(?:a|the)$/u.test(lower(i - 1)) &&
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u.test(lower(i)) &&
  (universal[i + 1] === VERB || universal[i + 1] === AUXILIARY)
    ? PLAIN
    : undefined;

/** "than the 250,000 | bpd they pump": behind a number in digits, what has no vowel is the sign of a unit. */
const unit: TagRule = ({ lower, universal }, i) =>
  universal[i] === VERB && /^\d[\d.,]*$/u.test(lower(i - 1)) && /^[b-df-hj-np-tv-xz]+$/u.test(lower(i))
    ? PLURAL
    : undefined;

/** "Jae-| won Kim": no past form stands in the middle of a name. */
const middleOfName: TagRule = ({ fine, universal }, i) =>
  fine(i) === 'VBD' &&
  fine(i - 1) === 'HYPH' &&
  universal[i - 2] === PROPER &&
  i + 1 < universal.length &&
  universal[i + 1] === PROPER
    ? NAME
    : undefined;

/** "would want a | say in it": behind an article, before what no verb is followed by. */
const say: TagRule = ({ lower, universal }, i) =>
  universal[i] === VERB && lower(i) === 'say' && /^(?:a|no|any|more|little)$/u.test(lower(i - 1)) ? NOUN : undefined;

const CLOSING_NAMES = /^(?:now|first|together|forward|today|tomorrow)$/u;

/** "Justice | Now, a charity, said", "| Justice Now": an adverb with a capital behind a name, within a sentence that has few capitals. */
const movement: TagRule = (sentence, i) => {
  const { isCapital, isHeadline, length, lower, universal } = sentence;
  const adverb = CLOSING_NAMES.test(lower(i)) ? i : i + 1;
  if (isHeadline || adverb === 0 || adverb + 1 >= length || !CLOSING_NAMES.test(lower(adverb))) return undefined;
  if (!isCapital(adverb) || isCapital(adverb + 1) || lower(adverb + 1) === '.') return undefined;
  return isCapital(adverb - 1) && NOMINAL.has(universal[adverb - 1] as number) ? NAME : undefined;
};

let people: ReadonlySet<string> | undefined;

/** "A | relative, who asked", "the | official said": behind an article, and nothing behind it that it could describe, a word for people is one. */
const person: TagRule = (sentence, i) => {
  const { fine, length, lower, universal } = sentence;
  if (universal[i] !== ADJECTIVE || !/^(?:an?|the|one|another|his|her|their|its)$/u.test(lower(i - 1)))
    return undefined;
  people ??= new Set(PERSON_NOUNS.flatMap(({ words }) => words.split(' ')));
  if (!people.has(lower(i)) || i + 1 >= length || lower(i + 1) === '-') return undefined;
  if (lower(i + 1) === ',') return lower(i + 2) === 'who' || lower(i + 2) === 'whose' ? NOUN : undefined;
  return /^(?:VBD|VBZ|MD|WP)$/u.test(fine(i + 1)) ? NOUN : undefined;
};

/** "a White House | aide who", "| Critics point out": known words for people are nouns. */
const somebody: TagRule = ({ fine, lower, universal }, i) => {
  const word = lower(i);
  if (universal[i] !== FOREIGN && !(universal[i] === ADJECTIVE && /[^s]s$/u.test(word))) return undefined;
  people ??= new Set(PERSON_NOUNS.flatMap(({ words }) => words.split(' ')));
  if (universal[i] === FOREIGN) return people.has(word) ? NOUN : undefined;
  return people.has(word.slice(0, -1)) && !fine(i + 1).startsWith('NN') ? PLURAL : undefined;
};

/** The rules. */
export const NOUN_RULES: readonly TagRule[] = [
  ...[
    pluralBehindThat,
    pluralBehindTold,
    nounBehindThat,
    verbInName,
    closeTo,
    office,
    address,
    hearing,
    another,
    unit,
    say,
    movement,
    person,
    somebody,
    middleOfName,
  ],
];
