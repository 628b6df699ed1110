/**
 * Mends relative clauses that hang on a verb: "… a single witness, who later admitted that she had been mistaken."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A clause that
 * "who" or "whose" opens behind a noun, a comma between them or not, belongs to that noun. One with "which" may belong to all that was said before; only where it hangs
 * there without reason does it go to the noun. Nor does a sentence stand on such a clause: "He denied killing Mr Pell, whose body | was found in a park."
 */
import { PERSON_NOUNS, timeForms } from '../../lexicon/index.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence, SHORTEST_TIME } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const NAME = tagNumber('PROPN');
const NOUN = tagNumber('NOUN');
const NUMBER = tagNumber('NUM');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON', 'NUM');
const COMMA = /^[,–—-]$/u;
/** Places and bodies are "of" or "in" something; people stand above them. */
const OF = /^(?:of|in|at|from)$/u;

/** Mends the sentence. */
export function mendRelativeClauses(sentence: MendedSentence): void {
  const { hang, head, length, lower, nameOf } = sentence;
  for (let i = 1; i < length; i++) {
    const pronoun = lower(i);
    if (/^(?:that|which)$/u.test(pronoun)) mendDated(sentence, i);
    if (pronoun === 'which') mendNumber(sentence, i);
    if (!/^wh(?:o|om|ich|ose)$/u.test(pronoun)) continue;
    // "whose son was hurt": its noun is what stands in the clause.
    const own = pronoun === 'whose' ? (head[i] as number) : i;
    const verb = own < length ? (head[own] as number) : length;
    if (verb <= i || verb >= length || !/subj|obj|obl/u.test(nameOf(own))) continue;
    const isClosed = COMMA.test(lower(i - 1));
    if (isClosed && pronoun !== 'which') {
      standOnMainVerb(sentence, i, verb);
      mendAgent(sentence, i, verb);
    }
    if (isClosed) mendNearest(sentence, i, verb);
    const wrong = pronoun === 'which' ? /^parataxis$/u : /^(?:advcl|parataxis|conj|appos|ccomp)$/u;
    if (!wrong.test(nameOf(verb)) || (nameOf(verb) === 'ccomp' && !isClosed)) continue;
    const antecedent = nominalThatEndsAt(sentence, isClosed ? i - 2 : i - 1, pronoun);
    if (antecedent < 0 || hangsBelow(sentence, antecedent, verb)) continue;
    hang(verb, antecedent, 'acl:relcl');
  }
}

/** "He denied killing Mr Pell, whose body | was found": the verb before the clause takes its place. */
function standOnMainVerb(sentence: MendedSentence, pronoun: number, verb: number): void {
  const { hang, head, label, length, nameOf, universal } = sentence;
  const antecedent = nominalThatEndsAt(sentence, pronoun - 2, 'who');
  if (antecedent < 0 || !hangsBelow(sentence, antecedent, verb)) return;
  let main = antecedent;
  while (head[main] !== verb) main = head[main] as number;
  if (main === antecedent || universal[main] !== VERB || !/^(?:ccomp|advcl|parataxis)$/u.test(nameOf(main))) return;
  head[main] = head[verb] as number;
  label[main] = label[verb] as number;
  hang(verb, antecedent, 'acl:relcl');
  for (let i = Math.max(0, verb - LONGEST_CLIMB); i < pronoun; i++) if (head[i] === verb) head[i] = main;
  if (head[length - 1] === verb) head[length - 1] = main;
}

/** "a report last month that | said": no month says anything; what stands before it does. */
function mendDated({ head, length, nameOf, lower }: MendedSentence, pronoun: number): void {
  const verb = head[pronoun] as number;
  const time = verb < length ? (head[verb] as number) : length;
  if (verb <= pronoun || time !== pronoun - 1 || nameOf(verb) !== 'acl:relcl' || !nameOf(pronoun).startsWith('nsubj'))
    return;
  times ??= timeForms(['span', 'weekday', 'month'], SHORTEST_TIME);
  if (!times.has(lower(time)) || !/^(?:obl|nmod)/u.test(nameOf(time))) return;
  const above = head[time] as number;
  for (let i = time - 1; i > Math.max(0, time - LONGEST_DATE); i--)
    if (i === above || (head[i] === above && /^(?:obj|nsubj|obl)/u.test(nameOf(i)))) {
      if (!/^(?:last|this|next|on|in|of|the|a|an|late|early|earlier)$/u.test(lower(i))) head[verb] = i;
      return;
    }
}

const ONE = /^(?:is|was|has)$/u;
const MANY = /^(?:are|were|have)$/u;

/** "a report into the deaths, which | was due": one thing was, not many; whatever holds the nearest noun and fits is meant. */
function mendNumber({ fine, head, length, lower, nameOf, universal }: MendedSentence, pronoun: number): void {
  const verb = head[pronoun] as number;
  if (verb >= length || nameOf(verb) !== 'acl:relcl' || !nameOf(pronoun).startsWith('nsubj')) return;
  const next = lower(pronoun + 1);
  const wrong = ONE.test(next) ? /^NNP?S$/u : MANY.test(next) ? /^NNP?$/u : undefined;
  const noun = head[verb] as number;
  const over = noun < length ? (head[noun] as number) : length;
  if (!wrong || over >= noun || !wrong.test(fine(noun)) || !/^nmod$/u.test(nameOf(noun))) return;
  const fits = ONE.test(next) ? /^NNP?$/u : /^NNP?S$/u;
  if (NOMINAL.has(universal[over] as number) && fits.test(fine(over))) head[verb] = over;
}

let times: ReadonlySet<string> | undefined;
/** Most words of a date and what stands before it. */
const LONGEST_DATE = 5;

/** "a figure disputed by nurses, who | say": whoever did it, right before "who". */
function mendAgent(sentence: MendedSentence, pronoun: number, verb: number): void {
  const { head, nameOf } = sentence;
  const agent = nominalThatEndsAt(sentence, pronoun - 2, 'who');
  if (agent < 0 || nameOf(verb) !== 'acl:relcl' || nameOf(agent) !== 'obl:agent') return;
  if (head[verb] !== agent && hangsBelow(sentence, agent, head[verb] as number)) head[verb] = agent;
}

/**
 * "accused the firm of cutting benefits, which | are paid weekly": where a verb stands between, the clause is about the nearer noun. So it is with "who" where that is a person and the
 * other none: "the word of one witness, who | was paid".
 */
function mendNearest(sentence: MendedSentence, pronoun: number, verb: number): void {
  const { fine, head, lemma, length, lower, nameOf, universal } = sentence;
  const far = head[verb] as number;
  if (nameOf(verb) !== 'acl:relcl' || far >= pronoun) return;
  const near = nominalThatEndsAt(sentence, pronoun - 2, lower(pronoun));
  if (near <= far || hangsBelow(sentence, near, verb)) return;
  people ??= new Set(PERSON_NOUNS.flatMap(({ words }) => words.split(' ')));
  const isOneOf = (index: number): boolean => universal[index] === NAME || people?.has(lemma(index)) === true;
  if (lower(pronoun) !== 'which' && universal[near] === NOUN && people.has(lemma(near)) && !isOneOf(far)) {
    if (head[near] === far) head[verb] = near;
    return;
  }
  // "people with knowledge of the matter, who | spoke": the person above.
  const above = head[far] as number;
  if (
    lower(pronoun) !== 'which' &&
    !isOneOf(far) &&
    above < far &&
    people.has(lemma(above)) &&
    nameOf(far) === 'nmod'
  ) {
    head[verb] = above;
    return;
  }
  times ??= timeForms(['span', 'weekday', 'month'], SHORTEST_TIME);
  if (times.has(lower(near)) || universal[near] === NUMBER) return;
  const over = head[near] as number;
  if (over > far && over < pronoun && over < length && universal[over] === VERB && fine(over) === 'VBG')
    head[verb] = near;
}

let people: ReadonlySet<string> | undefined;

/** The noun at the end of whose phrase a word stands; −1 where the word ends none. */
export function nominalThatEndsAt(
  { head, length, lower, nameOf, universal }: MendedSentence,
  end: number,
  pronoun: string,
): number {
  let at = end;
  if (at < 0 || !NOMINAL.has(universal[at] as number)) return -1;
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    if (!/^(?:flat|compound|goeswith)$/u.test(nameOf(at)) || (head[at] as number) > at) break;
    at = head[at] as number;
  }
  if (pronoun !== 'which' && universal[at] === NAME && nameOf(at) === 'nmod' && (head[at] as number) < length) {
    const over = head[at] as number;
    for (let i = over + 1; i < at; i++) if (head[i] === at && OF.test(lower(i))) return over;
  }
  return at;
}
