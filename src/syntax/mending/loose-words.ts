/**
 * Mends small words that lost the word they belong to: "| The so-called tax was scrapped", where the article was hung on the verb; "it | would, if approved, build homes";
 * "warned | that competition would hurt", where the word that opens the clause was taken for one of its noun.
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. An article belongs to the noun behind it, and a modal to the
 * base form behind it, whatever stands between. Nothing hangs on an auxiliary.
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const AUXILIARY = tagNumber('AUX');
const NOUN = tagNumber('NOUN');
const NAME = tagNumber('PROPN');
const ADJECTIVE = tagNumber('ADJ');

/** Most words between an article and its noun. */
const LONGEST_NOUN = 6;
/** Most words of an aside between a modal and its verb. */
const LONGEST_ASIDE = 12;
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'NUM', 'ADJ', 'VERB');

/** Mends the sentence. */
export function mendLooseWords(sentence: MendedSentence): void {
  for (let i = 0; i < sentence.length; i++) {
    mendAuxiliary(sentence, i);
    mendPredicate(sentence, i);
    if (sentence.lower(i) === 'worth') mendWorth(sentence, i);
  }
  for (let i = 0; i < sentence.length; i++) mendPhrase(sentence, i);
  for (let i = 0; i < sentence.length - 1; i++) {
    mendJoinedPronoun(sentence, i);
    if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(sentence.lower(i))) mendHimself(sentence, i);
    if (sentence.lower(i) === 'fact') mendInFact(sentence, i);
    if (sentence.lower(i) === 'but') mendAllBut(sentence, i);
    if (sentence.lower(i) === 'yet') mendYet(sentence, i);
    if (sentence.fine(i) === 'MD') mendModal(sentence, i);
    else if (sentence.lower(i) === 'that') mendThat(sentence, i);
    else if (sentence.nameOf(i) === 'det') mendArticle(sentence, i);
  }
}

let clausal: ReadonlySet<string> | undefined;

/** "think he'll be | back": what has a subject and a copula of its own is a clause behind a verb of thinking. */
function mendPredicate({ hang, head, lemma, length, nameOf, universal }: MendedSentence, index: number): void {
  const verb = head[index] as number;
  if (!/^(?:advmod|amod|nmod|obl)$/u.test(nameOf(index)) || verb >= index || verb >= length || universal[verb] !== VERB)
    return;
  if (index - verb > LONGEST_CLIMB) return;
  let hasSubject = false;
  for (let i = verb + 1; i < index; i++) {
    if (head[i] === verb && i !== index && /^(?:obj|ccomp|xcomp)$/u.test(nameOf(i))) return;
    if (head[i] !== index) continue;
    if (/^(?:case|mark)$/u.test(nameOf(i))) return;
    if (nameOf(i).startsWith('nsubj')) hasSubject = true;
    else if (nameOf(i) === 'cop' && hasSubject) {
      clausal ??= new Set(
        ATTRIBUTION_CUES.flatMap(({ part, frames, lemmas }) =>
          part === 'verb' && frames.includes('clause') ? lemmas : [],
        ),
      );
      if (clausal.has(lemma(verb))) hang(index, verb, 'ccomp');
      return;
    }
  }
}

/** "The mayor | himself said": it stresses the subject, and is none. */
function mendHimself(sentence: MendedSentence, himself: number): void {
  const { hang, head, label, length, nameOf, universal } = sentence;
  const verb = head[himself] as number;
  let noun = himself - 1;
  if (!nameOf(himself).startsWith('nsubj') || verb <= himself || verb >= length || noun < 0) return;
  while (noun >= 0 && (head[noun] as number) > noun && (head[noun] as number) < himself) noun = head[noun] as number;
  while (/^(?:flat|compound)$/u.test(nameOf(noun)) && (head[noun] as number) < noun) noun = head[noun] as number;
  if ((universal[noun] !== NOUN && universal[noun] !== NAME) || head[verb] !== noun) return;
  head[verb] = head[noun] as number;
  label[verb] = label[noun] as number;
  hang(noun, verb, 'nsubj');
  hang(himself, noun, 'nmod');
  for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLIMB); i++) if (head[i] === noun) head[i] = verb;
}

/** "spending had in | fact risen": an aside between the two words of a verb. */
function mendInFact({ fine, head, hang, label, length, lower, nameOf }: MendedSentence, fact: number): void {
  const [have, risen] = [fact - 2, fact + 1];
  if (lower(fact - 1) !== 'in' || have < 0 || risen >= length || !/^ha(?:s|ve|d)$/u.test(lower(have))) return;
  if (!/^VB[DN]$/u.test(fine(risen)) || head[risen] !== fact || nameOf(risen) !== 'acl' || head[fact] !== have) return;
  head[risen] = head[have] as number;
  label[risen] = label[have] as number;
  for (let i = Math.max(0, have - LONGEST_CLIMB); i < Math.min(length, risen + LONGEST_CLIMB); i++)
    if (head[i] === have && i !== fact) head[i] = risen;
  hang(have, risen, 'aux');
  hang(fact, risen, 'obl');
}

/** "a deal | worth $22bn": what it is worth describes it. */
function mendWorth({ hang, head, label, length, nameOf }: MendedSentence, worth: number): void {
  const noun = worth - 1;
  if (head[noun] !== worth || nameOf(noun) !== 'compound') return;
  head[noun] = head[worth] as number;
  label[noun] = label[worth] as number;
  for (let i = Math.max(0, noun - LONGEST_CLIMB); i < Math.min(length, worth + LONGEST_CLIMB); i++)
    if (head[i] === worth && i < noun) head[i] = noun;
  hang(worth, noun, 'amod');
}

/** "asked the bank | about a deal", where the noun hung on the article or the preposition, or was taken for a clause: a preposition before an article opens a phrase. */
function mendPhrase(sentence: MendedSentence, preposition: number): void {
  const { fine, hang, head, label, length, lower, nameOf, rename, universal } = sentence;
  const article = preposition + 1;
  if (fine(preposition) !== 'IN' || article >= length || !/^(?:a|an|the)$/u.test(lower(article))) return;
  let noun = article + 1;
  while (noun < Math.min(length, article + LONGEST_NOUN) && universal[noun] !== NOUN) noun++;
  if (noun >= length || universal[noun] !== NOUN) return;
  const over = head[preposition] as number;
  if (over === noun) {
    if (nameOf(preposition) !== 'mark' || nameOf(noun) !== 'acl' || head[article] !== noun) return;
    for (let i = article; i < noun; i++) if (head[i] === noun && /^(?:nsubj|cop|aux|mark)/u.test(nameOf(i))) return;
    rename(preposition, 'case');
    rename(noun, 'nmod');
    return;
  }
  if (over >= preposition || !/^(?:nmod|obl)$/u.test(nameOf(preposition))) return;
  if (head[noun] !== preposition && head[noun] !== article) return;
  if (head[article] !== preposition && head[article] !== noun) return;
  head[noun] = over;
  label[noun] = label[preposition] as number;
  hang(preposition, noun, 'case');
  hang(article, noun, 'det');
  for (let i = article + 1; i < Math.min(length, noun + LONGEST_CLIMB); i++)
    if (i !== noun && (head[i] === preposition || head[i] === article)) head[i] = noun;
}

/** What hangs on an auxiliary hangs on its verb. */
function mendAuxiliary({ head, length, nameOf, universal }: MendedSentence, index: number): void {
  const over = head[index] as number;
  if (over >= length || universal[over] !== AUXILIARY || !/^(?:aux|aux:pass|cop)$/u.test(nameOf(over))) return;
  const verb = head[over] as number;
  if (verb < length && verb !== index) head[index] = verb;
}

/** "It was “not credible” | that she did not know": what it was. */
function mendWhatItIs(sentence: MendedSentence, that: number, clause: number): boolean {
  const { hang, head, lower, nameOf, rename } = sentence;
  const predicate = head[clause] as number;
  if (!/^(?:obj|nsubj)$/u.test(nameOf(that)) || nameOf(clause) !== 'parataxis' || predicate >= that) return false;
  let it = -1;
  let hasCopula = false;
  let hasSubject = false;
  for (let i = Math.max(0, predicate - LONGEST_ASIDE); i < clause; i++) {
    if (head[i] === predicate && lower(i) === 'it' && nameOf(i) === 'nsubj') it = i;
    if (head[i] === predicate && nameOf(i) === 'cop') hasCopula = true;
    if (i > that && head[i] === clause && nameOf(i).startsWith('nsubj')) hasSubject = true;
  }
  if (it < 0 || !hasCopula || !hasSubject) return false;
  hang(that, clause, 'mark');
  rename(clause, 'csubj');
  rename(it, 'expl');
  return true;
}

/** "Either she misled the House or | she has no idea": this form of a pronoun is the subject of what follows, whatever it was joined to. */
function mendJoinedPronoun(
  { fine, hang, head, length, lower, nameOf, universal }: MendedSentence,
  pronoun: number,
): void {
  const joined = head[pronoun] as number;
  const next = pronoun + 1;
  if (
    nameOf(pronoun) !== 'conj' ||
    joined >= pronoun ||
    next >= length ||
    !/^(?:i|he|she|they|we)$/u.test(lower(pronoun))
  )
    return;
  if (!FINITE_TAGS.has(fine(next)) && fine(next) !== 'MD') return;
  const verb =
    universal[next] === AUXILIARY && (head[next] as number) > next && (head[next] as number) < length
      ? (head[next] as number)
      : next;
  if (head[joined] !== verb || !nameOf(joined).startsWith('nsubj')) return;
  let before = joined - 1;
  while (before > 0 && (head[before] as number) === joined) before--;
  if (universal[before] !== VERB || (head[verb] !== before && head[before] !== verb)) return;
  if (head[before] === verb) return;
  hang(joined, before, 'obj');
  for (let i = joined + 1; i < pronoun; i++) if (nameOf(i) === 'cc') head[i] = verb;
  hang(pronoun, verb, 'nsubj');
  hang(verb, before, 'conj');
}

/** "He all | but admitted it": nearly. */
function mendAllBut(sentence: MendedSentence, but: number): void {
  const { fine, hang, head, lower, nameOf, universal } = sentence;
  const [all, verb] = [but - 1, but + 1];
  if (
    but >= 2 &&
    lower(all) === 'all' &&
    universal[verb] === ADJECTIVE &&
    head[verb] === all &&
    nameOf(verb) === 'conj'
  )
    standOnAdjective(sentence, all, verb);
  if (but < 2 || lower(all) !== 'all' || universal[verb] !== VERB || !FINITE_TAGS.has(fine(verb))) return;
  if (head[verb] === but || head[verb] === all) return;
  hang(all, verb, 'advmod');
  hang(but, all, 'fixed');
}

/** "It was all but | certain" */
function standOnAdjective({ hang, head, label, length }: MendedSentence, all: number, adjective: number): void {
  head[adjective] = head[all] as number;
  label[adjective] = label[all] as number;
  for (let i = Math.max(0, all - LONGEST_CLIMB); i < Math.min(length, all + LONGEST_CLIMB); i++)
    if (head[i] === all && i !== adjective) head[i] = adjective;
  hang(all, adjective, 'advmod');
  hang(all + 1, all, 'fixed');
}

/** "It has yet | to be confirmed": what has not been done yet goes with "has". */
function mendYet({ head, hang, length, lower, nameOf }: MendedSentence, yet: number): void {
  const verb = yet + 1 < length ? (head[yet + 1] as number) : length;
  const have = yet - 1;
  if (have < 0 || lower(yet + 1) !== 'to' || verb <= yet || verb >= length || !/^ha(?:s|ve|d)$/u.test(lower(have)))
    return;
  const isPassive = nameOf(verb - 1) === 'aux:pass' && head[verb - 1] === verb;
  if (isPassive && head[verb] === have && nameOf(verb) === 'advcl') hang(verb, have, 'xcomp');
}

/** "said on Wednesday only | that it was listening": it opens a clause. */
function mendOnlyThat(sentence: MendedSentence, that: number): void {
  const { hang, head, length, nameOf, universal } = sentence;
  const subject = that + 1;
  const only = that - 1;
  if (nameOf(that) !== 'fixed' || subject >= length || head[that] !== only) return;
  let verb = subject + 1;
  while (verb < Math.min(length, subject + LONGEST_NOUN) && universal[verb] !== VERB) verb++;
  if (verb >= length || universal[verb] !== VERB || !hangsBelow(sentence, subject, only)) return;
  if (!hangsBelow(sentence, verb, only) || (head[subject] !== verb && !hangsBelow(sentence, verb, subject))) return;
  let over = only;
  for (let steps = 0; over < that && universal[over] !== VERB && steps < LONGEST_ASIDE; steps++)
    over = head[over] as number;
  if (over >= that || universal[over] !== VERB) return;
  hang(verb, over, 'ccomp');
  hang(subject, verb, 'nsubj');
  hang(that, verb, 'mark');
  for (let i = subject + 1; i < verb; i++) if (universal[i] === AUXILIARY) hang(i, verb, 'aux');
}

/** "warned | that competition would hurt": what opens a clause with a subject of its own. */
function mendThat(sentence: MendedSentence, that: number): void {
  const { fine, hang, head, length, nameOf, universal } = sentence;
  mendOnlyThat(sentence, that);
  const over = head[that] as number;
  if (over <= that || over >= length) return;
  if (mendWhatItIs(sentence, that, over)) return;
  const isOfNoun = nameOf(that) === 'det' && nameOf(over).startsWith('nsubj');
  const clause = isOfNoun ? (head[over] as number) : over;
  if (fine(that) !== 'IN' && nameOf(clause) !== 'ccomp') return;
  if (clause <= that || clause >= length || !(isOfNoun || /^(?:obj|nsubj)$/u.test(nameOf(that)))) return;
  for (let i = that + 1; i < clause; i++)
    if (head[i] === clause && nameOf(i).startsWith('nsubj') && universal[i] !== AUXILIARY) {
      hang(that, clause, 'mark');
      return;
    }
}

/** "| the two had met": the subject of the verb it hangs on, where nothing stands between that is no part of it. */
function mendArticle(sentence: MendedSentence, article: number): void {
  const { hang, head, length, lower, nameOf, universal } = sentence;
  const verb = head[article] as number;
  if (!/^(?:the|a|an)$/u.test(lower(article)) || verb <= article || verb >= length) return;
  if (universal[verb] !== VERB && universal[verb] !== AUXILIARY) return;
  for (let i = article + 1; i < Math.min(verb, article + LONGEST_NOUN); i++) {
    if (head[i] !== verb) continue;
    if (nameOf(i).startsWith('nsubj') && NOMINAL.has(universal[i] as number)) hang(article, i, 'det');
    return;
  }
}

/** "it | would, if approved, build": with the subject that was hung on it. */
function mendModal(sentence: MendedSentence, modal: number): void {
  const { fine, hang, head, length, lower, nameOf, universal } = sentence;
  if (/^aux/u.test(nameOf(modal)) || lower(modal + 1) !== ',') return;
  let close = modal + 2;
  while (close < Math.min(length, modal + LONGEST_ASIDE) && lower(close) !== ',') close++;
  const verb = close + 1;
  if (lower(close) !== ',' || verb >= length || universal[verb] !== VERB || !/^VBP?$/u.test(fine(verb))) return;
  if (hangsBelow(sentence, verb, modal) && head[verb] !== modal) return;
  if (head[verb] === modal) {
    head[verb] = head[modal] as number;
    sentence.label[verb] = sentence.label[modal] as number;
  }
  for (let i = 0; i < close; i++) if (head[i] === modal) head[i] = verb;
  hang(modal, verb, 'aux');
}
