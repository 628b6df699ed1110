/**
 * Mends amounts that lost what bounds them: "More than 200 people have died", where "more" was taken for a word of the verb.
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear. Right before a number, or before "half", "more than" and its like
 * belong to the number; a sentence that opens with them is rare in the treebanks and common in news. "Nine in ten voters agree": the nine agree. "It cost the council | £2m": an amount
 * describes no council. "The pool, which costs £2m a | year to run, would stay": what an amount is paid by is part of it, no clause.
 */
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const NOUN = tagNumber('NOUN');
const NUMBER = tagNumber('NUM');
const VERB = tagNumber('VERB');
const AMOUNT = tagNumbers('NUM', 'SYM');
/** Most words of an amount. */
const LONGEST_AMOUNT = 3;

/** Mends the sentence. */
export function mendComparedAmounts(sentence: MendedSentence): void {
  for (let at = 1; at < sentence.length - 1; at++) {
    const lower = sentence.lower(at);
    if (lower === 'in') mendShare(sentence, at);
    else if (lower === 'than') mendBound(sentence, at);
    if (lower === 'as') mendAsManyAs(sentence, at);
    if (lower === 'between') mendBetween(sentence, at);
    if (sentence.universal[at] === SYMBOL) mendPaid(sentence, at);
    if (lower === 'a' || lower === 'an' || lower === 'per') mendPer(sentence, at);
  }
}

/** "as few as | 250 homes": what bounds a number is of the number. */
function mendAsManyAs(sentence: MendedSentence, second: number): void {
  const { hang, length, lower, universal } = sentence;
  const [first, many, amount] = [second - 2, second - 1, second + 1];
  if (first < 0 || amount >= length || lower(first) !== 'as' || !AMOUNT.has(universal[amount] as number)) return;
  if (!/^(?:many|few|much|little|high|low)$/u.test(lower(many))) return;
  for (const word of [first, many, second]) if (hangsBelow(sentence, amount, word)) return;
  hang(many, amount, 'advmod');
  hang(first, many, 'advmod');
  hang(second, many, 'fixed');
}

/** "revenue of between £3m and | £4m": the second amount is joined to the first. */
function mendBetween(sentence: MendedSentence, between: number): void {
  const { hang, head, length, lower, nameOf, universal } = sentence;
  const first = between + 1;
  let and = first + 1;
  while (and < Math.min(length, first + LONGEST_AMOUNT + 1) && lower(and) !== 'and') and++;
  const second = and + 1;
  if (lower(and) !== 'and' || second >= length) return;
  if (!AMOUNT.has(universal[first] as number) || !AMOUNT.has(universal[second] as number)) return;
  const [one, other] = [topOf(first, first, and), topOf(second, second, Math.min(length, second + LONGEST_AMOUNT))];
  const above = head[other] as number;
  if (above === one || nameOf(other) !== 'conj' || above >= first || hangsBelow(sentence, one, other)) return;
  hang(other, one, 'conj');
  hang(and, other, 'cc');

  /** The word over an amount that stands between two places. */
  function topOf(index: number, from: number, to: number): number {
    let at = index;
    while ((head[at] as number) >= from && (head[at] as number) < to) at = head[at] as number;
    return at;
  }
}

const SYMBOL = tagNumber('SYM');
/** Verbs that take who has, gets or loses an amount, and the amount. */
const PAYING: ReadonlySet<string> = new Set(
  'award charge cost earn fine give grant lend lose offer owe pay save'.split(' '),
);

/** "It cost the council | £2m" */
function mendPaid({ hang, head, length, lemma, nameOf, rename }: MendedSentence, amount: number): void {
  const who = head[amount] as number;
  if (!/^(?:appos|nmod|nmod:unmarked|nummod)$/u.test(nameOf(amount)) || who >= amount || nameOf(who) !== 'obj') return;
  const verb = head[who] as number;
  if (verb >= who || verb >= length || !PAYING.has(lemma(verb))) return;
  for (let i = who + 1; i < amount; i++) if (nameOf(i) === 'punct') return;
  for (let i = who + 1; i < amount; i++) if (head[i] === amount && nameOf(i) === 'case') rename(i, 'advmod');
  rename(who, 'iobj');
  hang(amount, verb, 'obj');
}

const CLAUSE = /^(?:ccomp|advcl|parataxis|acl|acl:relcl|root)$/u;

/** "costs £2m a | year to run, would stay": the verb behind it takes over what it had of a clause. */
function mendPer(sentence: MendedSentence, article: number): void {
  const { hang, head, label, length, nameOf, universal } = sentence;
  const unit = article + 1;
  if (unit >= length || head[article] !== unit || universal[unit] !== NOUN || !CLAUSE.test(nameOf(unit))) return;
  let amount = article - 1;
  while (amount > article - LONGEST_AMOUNT && !AMOUNT.has(universal[amount] as number)) amount--;
  while (amount >= 0 && (head[amount] as number) < article && AMOUNT.has(universal[head[amount] as number] as number))
    amount = head[amount] as number;
  if (amount < 0 || !AMOUNT.has(universal[amount] as number)) return;
  let verb = unit + 1;
  const end = Math.min(length, unit + LONGEST_CLIMB);
  while (verb < end && !(head[verb] === unit || head[verb] === head[unit])) verb++;
  while (verb < end && !(universal[verb] === VERB && CLAUSE.test(nameOf(verb)) && nameOf(verb) !== 'acl')) verb++;
  if (verb >= end || (head[verb] !== unit && head[verb] !== head[unit])) return;
  for (let i = unit + 1; i < verb; i++) if (head[i] === verb && nameOf(i).startsWith('nsubj')) return;
  let below = amount;
  while (below < length && below !== unit && head[below] !== unit) below = head[below] as number;
  if (below >= article) return;
  head[verb] = head[unit] as number;
  label[verb] = label[unit] as number;
  for (let i = Math.max(0, unit - LONGEST_CLIMB); i < end; i++)
    if (head[i] === unit && i !== article && (i < article || nameOf(i) === 'punct')) head[i] = verb;
  hang(unit, amount, 'nmod');
}

/** "Nine | in ten voters agree" */
function mendShare(sentence: MendedSentence, at: number): void {
  const { head, hang, label, length, nameOf, universal } = sentence;
  const [part, whole] = [at - 1, at + 1];
  if (universal[part] !== NUMBER || universal[whole] !== NUMBER) return;
  const noun = head[whole] as number;
  if (noun <= whole || noun >= length || head[at] !== noun || hangsBelow(sentence, noun, part)) return;
  const isBeside = nameOf(part).startsWith('nsubj') && head[part] === head[noun];
  if (!isBeside) {
    if (!nameOf(noun).startsWith('nsubj')) return;
    head[part] = head[noun] as number;
    label[part] = label[noun] as number;
  }
  hang(noun, part, 'nmod');
}

/** "More | than 200 people" */
function mendBound(sentence: MendedSentence, than: number): void {
  const { head, hang, lower, nameOf, universal } = sentence;
  const [more, amount] = [than - 1, than + 1];
  if (!/^(?:more|less|fewer|greater)$/u.test(lower(more))) return;
  if (!AMOUNT.has(universal[amount] as number) && lower(amount) !== 'half') return;
  if (head[more] === amount || head[amount] === more || hangsBelow(sentence, amount, more)) return;
  // Behind what it belongs to it compares: "they earn more than 20 others do".
  if ((head[more] as number) < more && nameOf(more) !== 'advmod') return;
  hang(more, amount, 'advmod');
  hang(than, more, 'fixed');
}
