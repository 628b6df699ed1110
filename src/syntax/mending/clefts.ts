/**
 * Mends sentences that open with "what" and stand on its verb: "What worries doctors most | is that the drug may be unsafe."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear. What "is that" brings is what the sentence says; the clause with
 * "what" is its subject.
 */
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

/** Most marks before "what". */
const MOST_MARKS = 2;

/** Mends the sentence. */
export function mendClefts(sentence: MendedSentence): void {
  const { hang, head, label, length, lower, nameOf } = sentence;
  let what = 0;
  while (what < MOST_MARKS && nameOf(what) === 'punct') what++;
  const verb = head[what] as number;
  if (lower(what) !== 'what' || verb <= what || verb >= length) return;
  for (let copula = verb + 1; copula < Math.min(length, verb + LONGEST_CLIMB); copula++) {
    if (lower(copula) === ',') return;
    const clause = head[copula] as number;
    if (nameOf(copula) !== 'cop' || lower(copula + 1) !== 'that' || head[copula + 1] !== clause) continue;
    if (hangsBelow(sentence, verb, clause)) return;
    // Beside it: "What worries doctors | is that it is unsafe, the report said."
    const isBeside = head[clause] === head[verb] && nameOf(clause) === 'ccomp';
    if (!isBeside && (nameOf(clause) !== 'advcl' || head[clause] !== verb)) return;
    head[clause] = head[verb] as number;
    label[clause] = label[verb] as number;
    hang(verb, clause, 'csubj');
    // "worries doctors most | is": what stands before the copula is of its subject.
    for (let i = what; i < copula; i++) if (i !== verb && head[i] === clause) head[i] = verb;
    for (let i = copula; i < length; i++) if (i !== clause && head[i] === verb) head[i] = clause;
    return;
  }
}
