/**
 * Mends relative clauses that hang on a verb: "… a single witness, who later admitted that she had been mistaken."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A clause that
 * "who" or "whose" opens behind a noun, a comma between them or not, belongs to that noun. One with "which" may belong to all that was said before; only where it hangs
 * there without reason does it go to the noun.
 */
import { tagNumber, tagNumbers } from './columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const NAME = tagNumber('PROPN');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON', 'NUM');
const COMMA = /^[,–—-]$/u;
/** Places and bodies are "of" or "in" something; people stand above them. */
const OF = /^(?:of|in|at|from)$/u;

/** Mends the sentence. */
export function mendRelativeClauses(sentence: MendedSentence): void {
  const { hang, head, length, lower, nameOf } = sentence;
  for (let i = 1; i < length; i++) {
    const pronoun = lower(i);
    if (!/^wh(?:o|om|ich|ose)$/u.test(pronoun)) continue;
    // "whose son was hurt": its noun is what stands in the clause.
    const own = pronoun === 'whose' ? (head[i] as number) : i;
    const verb = own < length ? (head[own] as number) : length;
    if (verb <= i || verb >= length || !/subj|obj|obl/u.test(nameOf(own))) continue;
    const isClosed = COMMA.test(lower(i - 1));
    const wrong = pronoun === 'which' ? /^parataxis$/u : /^(?:advcl|parataxis|conj|appos|ccomp)$/u;
    if (!wrong.test(nameOf(verb)) || (nameOf(verb) === 'ccomp' && !isClosed)) continue;
    const antecedent = nominalThatEndsAt(sentence, isClosed ? i - 2 : i - 1, pronoun);
    if (antecedent < 0 || hangsBelow(sentence, antecedent, verb)) continue;
    hang(verb, antecedent, 'acl:relcl');
  }
}

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
