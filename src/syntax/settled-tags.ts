/**
 * Settles tags that the words around settle and that the treebanks hardly teach.
 *
 * In: tagged columns. Out: the same, some tags corrected. Linear; allocates nothing per word.
 *
 * 1. Office nouns that look like adjectives: "chief executive", "attorney general". Business news names a chief executive in every other text; as an adjective it
 *    would leave "its chief executive said" without a subject.
 * 2. "cost" right before an amount of money is the verb.
 * 3. What can be a base form is one right behind a modal: "may lower risk".
 * 4. "The council plans to close it": a plural between a noun and "to" may be a verb, which is kept in mind (`second-reading.ts`).
 */
import { key, labelsOf } from '../confidence/index.js';
import type { UniversalTag } from '../records/index.js';
import type { TextToken } from '../text/index.js';
import { type Columns, tagNumber, tagNumbers } from './columns.js';
import { classNumber, DICTIONARY_TEMPLATE, type Tagger } from './tagger.js';

const ADJECTIVE = tagNumber('ADJ');
const NOUN = tagNumber('NOUN');
const NAME = tagNumber('PROPN');
const NOMINAL = tagNumbers('ADJ', 'NOUN', 'PROPN');

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
  for (let i = 1; i < tokens.length; i++) {
    if (isBetweenNounAndTo(columns, tokens, i) && second[i] === tag[i] && classes[tag[i] as number]?.fine === 'NNS')
      second[i] = classNumber(tagger, 'VERB', 'VBZ');
    const isBehindModal = classes[tag[i - 1] as number]?.fine === 'MD';
    if (isBehindModal && (universal[i] === NOUN || universal[i] === ADJECTIVE) && mayBeBase(word[i] as number))
      settle(i, 'VERB', 'VB');
    if (universal[i] === NOUN && isCostOf(tokens, i)) settle(i, 'VERB', 'VBD');
    if (universal[i] === ADJECTIVE && isOffice(columns, tokens, i)) settle(i, 'NOUN', 'NN');
  }
}

/** "council | plans | to" */
function isBetweenNounAndTo({ universal }: Columns, tokens: readonly TextToken[], i: number): boolean {
  return (universal[i - 1] === NOUN || universal[i - 1] === NAME) && tokens[i + 1]?.lower === 'to';
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
