/**
 * Rules for words that their place makes finite verbs, base forms or auxiliaries (`settled-tags.ts`).
 *
 * In: a tagged sentence and a word. Out: its tag, or nothing. Not here: participles (`settled-participles.ts`).
 */
import { timeForms } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { SHORTEST_TIME } from '../mending/mended-sentence.js';
import { isNoun, type Settled, type TagRule } from './tag-rule.js';

const ADJECTIVE = tagNumber('ADJ');
const AUXILIARY = tagNumber('AUX');
const INTERJECTION = tagNumber('INTJ');
const NAME = tagNumber('PROPN');
const NOUN = tagNumber('NOUN');
const VERB = tagNumber('VERB');

const BASE: Settled = { universal: 'VERB', fine: 'VB' };
const PAST: Settled = { universal: 'VERB', fine: 'VBD' };
const PRESENT: Settled = { universal: 'VERB', fine: 'VBP' };
const SINGULAR: Settled = { universal: 'VERB', fine: 'VBZ' };
const PERHAPS_PRESENT: Settled = { universal: 'VERB', fine: 'VBZ', isDoubtful: true };
const NEGATION: Settled = { universal: 'ADV', fine: 'RB' };

const AUXILIARIES: ReadonlyMap<string, Settled> = new Map(
  (
    [
      ['VBZ', 'has does'],
      ['VBP', 'have do'],
      ['VBD', 'had did'],
    ] as const
  ).flatMap(([fine, forms]) => forms.split(' ').map((form): [string, Settled] => [form, { universal: 'AUX', fine }])),
);

/** "The ministry | has neither confirmed nor denied it": before "neither" and a verb. */
const beforeNeither: TagRule = ({ lower, universal, length }, i) =>
  i + 2 < length && lower(i + 1) === 'neither' && universal[i + 2] === VERB && universal[i] === VERB
    ? AUXILIARIES.get(lower(i))
    : undefined;

/** "has | neither confirmed nor denied it": an adverb, as "not" is. */
const neither: TagRule = ({ lower, universal, length }, i) =>
  i > 0 && i + 1 < length && lower(i) === 'neither' && universal[i + 1] === VERB ? NEGATION : undefined;

/** "The council | plans to close it": a plural between a noun and "to". */
const plans: TagRule = (sentence, i) =>
  isNoun(sentence, i - 1) && sentence.lower(i + 1) === 'to' && sentence.fine(i) === 'NNS' ? PERHAPS_PRESENT : undefined;

let days: ReadonlySet<string> | undefined;

/** "Figures released on Thursday | show that": behind a day, before "that". */
const shown: TagRule = ({ lower, mayBe, universal }, i) => {
  if (universal[i] !== NOUN || lower(i + 1) !== 'that') return undefined;
  days ??= timeForms(['weekday', 'month', 'deictic'], SHORTEST_TIME);
  return days.has(lower(i - 1)) && mayBe(i, 'VB') ? PRESENT : undefined;
};

/** "may | lower risk": what can be a base form is one right behind a modal. */
const behindModal: TagRule = ({ fine, mayBe, universal }, i) =>
  i > 0 && fine(i - 1) === 'MD' && (universal[i] === NOUN || universal[i] === ADJECTIVE) && mayBe(i, 'VB')
    ? BASE
    : undefined;

/** "sources close to her | say", in a headline "…, | say police": no interjection, no infinitive. */
const say: TagRule = (sentence, i) => {
  const { fine, isHeadline, lower, universal } = sentence;
  if (lower(i) !== 'say' || !(universal[i] === INTERJECTION || (universal[i] === VERB && fine(i) === 'VB')))
    return undefined;
  return isNoun(sentence, i - 1) || (isHeadline && lower(i - 1) === ',') ? PRESENT : undefined;
};

/** "the repairs | cost £3m": right before an amount of money. */
const cost: TagRule = ({ lower, universal }, i) =>
  i > 0 && universal[i] === NOUN && lower(i) === 'cost' && /\p{Sc}$/u.test(lower(i + 1)) ? PAST : undefined;

/** Longest name of a paper. */
const LONGEST_NAME = 6;

/** "Prices doubled, The Evening Echo | reports.": the last word, behind a name that a comma sets off. */
const reports: TagRule = ({ length, lower, fine, mayBe, universal }, i) => {
  if (i + 2 !== length || !fine(i).startsWith('NN') || !/[^s]s$/u.test(lower(i)) || universal[i - 1] !== NAME)
    return undefined;
  let at = i - 1;
  while (at > 0 && i - at <= LONGEST_NAME && universal[at] === NAME) at--;
  if (lower(at) === 'the') at--;
  return lower(at) === ',' && mayBe(i, 'VBZ') ? SINGULAR : undefined;
};

/** What a verb that looks the same in the past takes along. */
const PARTICLE = /^(?:off|out|up|down|aside|back)$/u;
const DETERMINERS = tagNumbers('DET', 'PRON', 'NUM');

/** "The inquiry | set off a row", "The mayor | put up a sign": before a particle and a new phrase. */
const unchangedPast: TagRule = (sentence, i) => {
  const { lower, universal, length } = sentence;
  return i + 2 < length &&
    universal[i] === NOUN &&
    isNoun(sentence, i - 1) &&
    PARTICLE.test(lower(i + 1)) &&
    DETERMINERS.has(universal[i + 2] as number) &&
    sentence.mayBe(i, 'VBD')
    ? PAST
    : undefined;
};

const SUBJECTS = /^(?:they|we|he|she|it|i|you|there)$/u;

/** "half of its members | fear they will go", "some of whom | fear it": between a plural and the subject of a clause. */
const fear: TagRule = ({ fine, lower, mayBe, universal }, i) =>
  i > 1 &&
  universal[i] === NOUN &&
  fine(i) === 'NN' &&
  (/^NNP?S$/u.test(fine(i - 1)) || lower(i - 1) === 'whom') &&
  SUBJECTS.test(lower(i + 1)) &&
  mayBe(i, 'VB')
    ? PRESENT
    : undefined;

const SUBJECT_PRONOUNS = /^(?:i|he|she|they|we|nobody|everybody|everyone|somebody|someone|anybody|anyone)$/u;
const OBJECT_PRONOUNS = /^(?:it|him|them|me|us|her|you)$/u;

/** "No one | saw it coming": between two pronouns. */
const betweenPronouns: TagRule = ({ lower, mayBe, universal }, i) => {
  if (universal[i] !== NOUN || !OBJECT_PRONOUNS.test(lower(i + 1))) return undefined;
  const isOne = lower(i - 1) === 'one' && /^(?:no|every|any|some)$/u.test(lower(i - 2));
  if (!isOne && !SUBJECT_PRONOUNS.test(lower(i - 1))) return undefined;
  return mayBe(i, 'VBD') ? PAST : mayBe(i, 'VB') ? PRESENT : undefined;
};

/** Most words of "What worries doctors most". */
const LONGEST_CLEFT = 8;

/** "What | worries doctors most is that …": before "is that" with no verb between. */
const cleft: TagRule = ({ fine, lower, length, mayBe, universal }, i) => {
  if (lower(i - 1) !== 'what' || fine(i) !== 'NNS') return undefined;
  if (!mayBe(i, 'VBZ') && universal[i + 1] !== NOUN && universal[i + 1] !== NAME) return undefined;
  for (let at = i + 1; at < Math.min(length, i + LONGEST_CLEFT); at++) {
    if (/^(?:is|was)$/u.test(lower(at))) return /^(?:that|how|whether)$/u.test(lower(at + 1)) ? SINGULAR : undefined;
    if (universal[at] === VERB || universal[at] === AUXILIARY) return undefined;
  }
  return undefined;
};

/** "What the club | needs is a manager": no plural goes with "is". */
const needs: TagRule = ({ fine, lower, mayBe, universal }, i) => {
  if (fine(i) !== 'NNS' || !/^(?:is|was)$/u.test(lower(i + 1)) || !mayBe(i, 'VBZ')) return undefined;
  for (let at = i - 1; at > i - LONGEST_CLEFT; at--) {
    if (lower(at) === 'what') return at < i - 1 ? SINGULAR : undefined;
    if (universal[at] === VERB || universal[at] === AUXILIARY || fine(at) === 'IN') return undefined;
  }
  return undefined;
};

/** "one in eight adults | skips meals": behind a share, which is one, before what it is done to. */
const skips: TagRule = (sentence, i) =>
  sentence.fine(i) === 'NNS' &&
  sentence.fine(i - 1) === 'NNS' &&
  /^(?:in|of)$/u.test(sentence.lower(i - 3)) &&
  sentence.lower(i - 4) === 'one' &&
  isNoun(sentence, i + 1)
    ? SINGULAR
    : undefined;

const DETERMINED = /^(?:the|a|an|its|his|her|their|our|him|them|us|it)$/u;
const NEARLY = /^(?:about|around|some|nearly|almost|over|roughly|up|to|at|least|more|less|than|estimated|reported)$/u;
/** Most words of what it cost. */
const LONGEST_COSTED = 8;

/** "The delay | cost the council about £2m": before whom it cost, and an amount of money. */
const costThem: TagRule = (sentence, i) => {
  const { lower, length, universal } = sentence;
  if (i === 0 || lower(i) !== 'cost' || universal[i] !== NOUN || !DETERMINED.test(lower(i + 1))) return undefined;
  for (let at = i + 2; at < Math.min(length, i + LONGEST_COSTED); at++) {
    if (/^\p{Sc}$/u.test(lower(at))) return PAST;
    if (universal[at] !== ADJECTIVE && !isNoun(sentence, at) && !NEARLY.test(lower(at))) return undefined;
  }
  return undefined;
};

/** Most words between "accused" and its "of". */
const LONGEST_ACCUSED = 5;

/** "Mr Coe, whose garden shrank, | accused officials of dragging their feet": behind a comma, with whom and of what. */
const accused: TagRule = (sentence, i) => {
  const { fine, length, lower, universal } = sentence;
  if (lower(i) !== 'accused' || fine(i) === 'VBD' || lower(i - 1) !== ',') return undefined;
  for (let at = i + 1; at < Math.min(length, i + LONGEST_ACCUSED); at++) {
    if (lower(at) === 'of') return at > i + 1 ? PAST : undefined;
    if (!isNoun(sentence, at) && universal[at] !== ADJECTIVE && !DETERMINERS.has(universal[at] as number))
      return undefined;
  }
  return undefined;
};

/** Most words between "emails" and "show". */
const LONGEST_SEEN = 9;

/** "emails seen by the Herald | show officials knew": behind what somebody has seen, before who did what. */
const show: TagRule = ({ fine, length, lower, universal }, i) => {
  if (lower(i) !== 'show' || universal[i] !== NOUN || !/^(?:NNS|NNPS|PRP|NNP)$/u.test(fine(i + 1))) return undefined;
  if (i + 2 >= length || !/^VB[DZP]$/u.test(fine(i + 2))) return undefined;
  let isSeen = false;
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_SEEN); at--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(fine(at))) return undefined;
    if (/^(?:seen|obtained|released|published|leaked|reviewed)$/u.test(lower(at))) isSeen = true;
    else if (isSeen && fine(at) === 'NNS') return PRESENT;
  }
  return undefined;
};

/** "Children under five | account for half of it" */
const account: TagRule = ({ fine, lower, universal }, i) =>
  lower(i) === 'account' && lower(i + 1) === 'for' && universal[i] === NOUN && /^(?:NNS|NNPS|CD)$/u.test(fine(i - 1))
    ? PRESENT
    : undefined;

/** "expects prices to | average $70": behind "to", before an amount of money. */
const average: TagRule = ({ fine, lower, universal }, i) =>
  universal[i] === NOUN && fine(i) === 'NN' && fine(i - 1) === 'TO' && /^\p{Sc}$/u.test(lower(i + 1))
    ? BASE
    : undefined;

/** "Critics | point out that" */
const pointOut: TagRule = ({ lower, universal }, i) =>
  universal[i] === NOUN && lower(i) === 'point' && lower(i + 1) === 'out' && lower(i + 2) === 'that'
    ? PRESENT
    : undefined;

const NUMBER = tagNumber('NUM');

/** "Every month of delay | costs 8,000 lives": behind what is one, before an amount. */
const costs: TagRule = ({ fine, lower, universal }, i) =>
  universal[i] === NOUN &&
  lower(i) === 'costs' &&
  fine(i - 1) === 'NN' &&
  (universal[i + 1] === NUMBER || /^\p{Sc}$/u.test(lower(i + 1)))
    ? SINGULAR
    : undefined;

let reporting: ReadonlySet<string> | undefined;
/** Most words of the subject of what is reported. */
const LONGEST_REPORTED = 5;

/** "a study, which is small, | suggested warming had made it worse": behind the comma that closes an aside, before a clause without "that". */
const suggested: TagRule = (sentence, i) => {
  const { fine, length, lower, mayBe, universal } = sentence;
  if (fine(i) !== 'VBN' || lower(i - 1) !== ',' || !(/ed$/u.test(lower(i)) || mayBe(i, 'VBD'))) return undefined;
  reporting ??= new Set(
    'suggest find show indicate argue claim conclude warn say report reveal estimate predict insist'.split(' '),
  );
  if (
    !reporting.has(lower(i).replace(/ed$/u, '')) &&
    !reporting.has(lower(i).replace(/d$/u, '')) &&
    lower(i) !== 'found'
  )
    return undefined;
  if (!isNoun(sentence, i + 1) && !DETERMINERS.has(universal[i + 1] as number)) return undefined;
  for (let at = i + 2; at < Math.min(length, i + LONGEST_REPORTED); at++) {
    if (FINITE_TAGS.has(fine(at))) return isNoun(sentence, at - 1) ? PAST : undefined;
    if (!isNoun(sentence, at) && universal[at] !== ADJECTIVE) return undefined;
  }
  return undefined;
};

/** The rules. */
export const VERB_RULES: readonly TagRule[] = [
  ...[beforeNeither, neither, plans, shown, behindModal, say, cost, reports, unchangedPast, fear, betweenPronouns],
  ...[cleft, needs, skips, costThem, accused, average, show, account, suggested, pointOut, costs],
];
