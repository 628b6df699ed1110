/**
 * Mends clauses of time that were read as a noun and what describes it: "after | a boat sank off the coast", "since the fighting began"; and those of
 * what was said that were hung on the saying: "They hid | as the car passed, one of them said."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A finite verb without a subject describes no
 * noun: right behind the noun of "after", "before", "since" or "until" it is the verb of a clause, and the noun its subject. "Futures were down at $73, while silver | rose": such a
 * clause hangs on the clause before it, not on its last noun.
 */
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const OPENING: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** Mends the sentence. */
export function mendTimeClauses(sentence: MendedSentence): void {
  const { fine, hang, head, length, lower, nameOf, universal } = sentence;
  for (let verb = 2; verb < length; verb++) {
    if (/^(?:advcl|acl|acl:relcl)$/u.test(nameOf(verb))) hangOnClause(sentence, verb);
    if (nameOf(verb) === 'ccomp') mendSaidAfter(sentence, verb);
    if (universal[verb] !== VERB || !/^(?:acl|advcl|csubj)$/u.test(nameOf(verb)) || !FINITE_TAGS.has(fine(verb)))
      continue;
    const clause = saidBefore(sentence, verb);
    if (clause >= 0) head[verb] = clause;
    // "It comes after a report | found": the verb was hung beside its noun.
    const noun = nameOf(verb) === 'acl' ? (head[verb] as number) : verb - 1;
    if (nameOf(verb) === 'csubj' && head[noun] !== head[verb]) continue;
    if (noun >= verb || noun >= length || !/^(?:obl|nmod)/u.test(nameOf(noun)) || lower(verb + 1) === 'by') continue;
    let opening = -1;
    let isBare = true;
    for (let i = Math.max(0, noun - LONGEST_CLIMB); i < verb; i++) {
      if (head[i] === noun && nameOf(i) === 'case' && OPENING.has(lower(i))) opening = i;
      if (head[i] === verb) isBare = isBare && /^(?:advmod|punct)$/u.test(nameOf(i));
    }
    if (opening < 0 || !isBare) continue;
    // "a day after the firm | said"
    if (nameOf(verb) !== 'advcl') hang(verb, head[noun] as number, 'advcl');
    hang(noun, verb, 'nsubj');
    hang(opening, verb, 'mark');
    for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLIMB); i++) if (head[i] === noun) head[i] = verb;
  }
}

/** "he said after the game | ended": when it was said is not what was said. */
function mendSaidAfter({ head, lower, nameOf, rename }: MendedSentence, clause: number): void {
  for (let i = clause - 1; i > Math.max(0, clause - LONGEST_CLIMB) && i > (head[clause] as number); i--)
    if (head[i] === clause && nameOf(i) === 'mark' && /^(?:after|before|until|although|unless)$/u.test(lower(i))) {
      if (i === (head[clause] as number) + 1) rename(clause, 'advcl');
      return;
    }
}

/** ", while silver | rose": on what the noun before it stands in. */
function hangOnClause({ hang, head, length, lower, nameOf, universal }: MendedSentence, verb: number): void {
  let over = head[verb] as number;
  if (over >= verb || over >= length || universal[over] === VERB) return;
  let opening = -1;
  for (let i = over + 1; i < verb; i++)
    if (head[i] === verb && nameOf(i) === 'mark' && /^(?:while|whereas|although|though)$/u.test(lower(i))) opening = i;
  if (opening < 0 || lower(opening - 1) !== ',') return;
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    if (!/^(?:nmod|obl|obj|conj|appos|nummod|compound|flat|dep|list)/u.test(nameOf(over))) break;
    over = head[over] as number;
  }
  if (over < verb) hang(verb, over, 'advcl');
}

/** What was said, where a clause stands behind it, before the comma and the speaker, and hangs on the saying; −1 otherwise. */
function saidBefore({ head, length, lower, nameOf }: MendedSentence, verb: number): number {
  const saying = head[verb] as number;
  if (nameOf(verb) !== 'advcl' || saying <= verb || saying >= length || saying - verb > LONGEST_CLIMB) return -1;
  let comma = -1;
  for (let i = verb + 1; i < saying; i++) {
    if (lower(i) === ',') comma = i;
    if (head[i] === saying && nameOf(i).startsWith('nsubj') && comma < 0) return -1;
  }
  if (comma < 0) return -1;
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_CLIMB); i--)
    if (head[i] === saying) return nameOf(i) === 'ccomp' ? i : -1;
  return -1;
}
