/**
 * Rules for words that their place makes participles (`settled-tags.ts`).
 *
 * In: a tagged sentence and a word. Out: its tag, or nothing. Not here: other forms of verbs (`settled-verbs.ts`).
 */
import { tagNumber, tagNumbers } from '../columns.js';
import { THOUGHT } from '../mending/described-subjects.js';
import { lacksObject } from '../mending/passives.js';
import { isNoun, type Settled, type TagRule } from './tag-rule.js';

const ADJECTIVE = tagNumber('ADJ');
const AUXILIARY = tagNumber('AUX');
const NOUN = tagNumber('NOUN');
const VERB = tagNumber('VERB');
const DETERMINERS = tagNumbers('DET', 'PRON', 'NUM');

const PARTICIPLE: Settled = { universal: 'VERB', fine: 'VBN' };

const ASKED: ReadonlySet<string> = new Set(['asked', 'told', 'pressed', 'questioned', 'quizzed', 'challenged']);
/** Longest aside that is looked through. */
const LONGEST_ASIDE = 20;
/** Longest opening that is searched for its comma. */
const LONGEST_OPENING = 80;

/** "| Asked whether he would go, he laughed": who is asked at the opening of a sentence asks nobody. */
const askedAtFirst: TagRule = ({ fine, length, lower }, i) => {
  if (i > 0 || length <= 3 || fine(i) !== 'VBD' || !ASKED.has(lower(i))) return undefined;
  for (let at = 1; at < Math.min(length, LONGEST_OPENING); at++) if (lower(at) === ',') return PARTICIPLE;
  return undefined;
};

/** "The ministry, | asked about the ship, said": so it is between commas. */
const askedAside: TagRule = (sentence, i) => {
  const { length, lower, universal } = sentence;
  if (universal[i] !== VERB || lower(i - 1) !== ',' || !ASKED.has(lower(i)) || !isNoun(sentence, i - 2))
    return undefined;
  if (!/^(?:about|whether|if|why|how|what|when|by|on)$/u.test(lower(i + 1))) return undefined;
  for (let at = i + 2; at < Math.min(length - 1, i + LONGEST_ASIDE); at++)
    if (lower(at) === ',')
      return universal[at + 1] === VERB || universal[at + 1] === AUXILIARY ? PARTICIPLE : undefined;
  return undefined;
};

/** "is | alleged to": a passive, as "is said to" is. */
const alleged: TagRule = ({ lower, universal }, i) =>
  universal[i] === ADJECTIVE && lower(i) === 'alleged' && lower(i + 1) === 'to' ? PARTICIPLE : undefined;

/** "Minister | urged to quit", "the man | accused of it told": what needs an object and has none. Outside of headlines one may ask to go. */
const doneTo: TagRule = (sentence, i) => {
  const { fine, isHeadline, lower } = sentence;
  return fine(i) === 'VBD' &&
    (isHeadline || lower(i) !== 'asked') &&
    isNoun(sentence, i - 1) &&
    lacksObject(lower(i), lower(i + 1))
    ? PARTICIPLE
    : undefined;
};

const BE_OR_HAVE = /^(?:am|is|are|was|were|be|been|being|has|have|having)$/u;
/** Most adverbs between an auxiliary and its participle. */
const MOST_ADVERBS = 2;

/** "was once | asked how": no past form stands behind "be" or "have". */
const behindBe: TagRule = ({ fine, lower, mayBe }, i) => {
  if (fine(i) !== 'VBD' || !(/ed$/u.test(lower(i)) || mayBe(i, 'VBN'))) return undefined;
  let at = i - 1;
  while (at > 0 && i - at <= MOST_ADVERBS && fine(at).startsWith('RB')) at--;
  return BE_OR_HAVE.test(lower(at)) ? PARTICIPLE : undefined;
};

const WITHOUT_SUBJECT = /^(?:when|if|once|unless|although|though|than)$/u;

/** "When | asked about it, she laughed", "more than | expected": where a clause would have a subject. */
const behindWhen: TagRule = ({ fine, lower, mayBe }, i) =>
  fine(i) === 'VBD' && WITHOUT_SUBJECT.test(lower(i - 1)) && mayBe(i, 'VBN') ? PARTICIPLE : undefined;

const UNCHANGED = /^(?:cost|put|cut|set|hit|let|shut|hurt|spread|read|split|cast|bet|quit|shed|burst|beat)$/u;

/** "is thought to have | cost £3m": a form that is the same throughout is a participle behind "have". */
const behindHave: TagRule = ({ fine, lower }, i) => {
  if (!/^VBP?$/u.test(fine(i)) || !UNCHANGED.test(lower(i))) return undefined;
  return /^(?:have|has|had|having)$/u.test(lower(fine(i - 1).startsWith('RB') ? i - 2 : i - 1))
    ? PARTICIPLE
    : undefined;
};

/** "a fee | thought to be about £2m": what others think; nobody "thought to be". */
const thoughtToBe: TagRule = (sentence, i) => {
  const { fine, lower } = sentence;
  return fine(i) === 'VBD' &&
    THOUGHT.test(lower(i)) &&
    lower(i + 1) === 'to' &&
    /^(?:be|have)$/u.test(lower(i + 2)) &&
    isNoun(sentence, i - 1)
    ? PARTICIPLE
    : undefined;
};

/** "Anyone | found guilty": whom somebody found so. */
const found: TagRule = ({ fine, lower, universal }, i) =>
  fine(i) === 'VBD' &&
  lower(i) === 'found' &&
  /^(?:guilty|dead|alive)$/u.test(lower(i + 1)) &&
  !DETERMINERS.has(universal[i + 2] ?? -1)
    ? PARTICIPLE
    : undefined;

/** "found | guilty" */
const guilty: TagRule = ({ lower, universal }, i) =>
  lower(i) === 'guilty' && universal[i] === NOUN ? { universal: 'ADJ', fine: 'JJ' } : undefined;

/** The rules. */
export const PARTICIPLE_RULES: readonly TagRule[] = [
  ...[askedAtFirst, askedAside, alleged, doneTo, behindBe, behindWhen, behindHave, thoughtToBe, found, guilty],
];
