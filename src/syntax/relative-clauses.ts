/**
 * Mends relative clauses that hang on a verb: "… a single witness, who later admitted that she had been mistaken."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A clause that
 * "who" opens behind a noun, a comma between them or not, belongs to that noun. One with "which" may belong to all that was said before; only where it hangs
 * there without reason does it go to the noun.
 */
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedWord } from './mended-word.js';
import type { ParserState } from './parser-state.js';

const NAME = UNIVERSAL_TAGS.indexOf('PROPN');
const NOMINAL: ReadonlySet<number> = new Set(
  (['NOUN', 'PROPN', 'PRON', 'NUM'] as const).map((tag) => UNIVERSAL_TAGS.indexOf(tag)),
);
const COMMA = /^[,–—-]$/u;
/** Places and bodies are "of" or "in" something; people stand above them. */
const OF = /^(?:of|in|at|from)$/u;

/** Mends the state; `word` gives a word of the sentence, `labels` the names of label numbers. */
export function mendRelativeClauses(
  state: ParserState,
  columns: Columns,
  labels: readonly string[],
  word: (index: number) => MendedWord,
): void {
  const { head, label, length } = state;
  const nameOf = (index: number): string => labels[label[index] as number] as string;
  for (let i = 1; i < length; i++) {
    const verb = head[i] as number;
    const { lower } = word(i);
    if (!/^wh(?:o|om|ich)$/u.test(lower) || verb <= i || verb >= length || !/subj|obj|obl/u.test(nameOf(i))) continue;
    const isClosed = COMMA.test(word(i - 1).lower);
    const wrong = lower === 'which' ? /^parataxis$/u : /^(?:advcl|parataxis|conj|appos|ccomp)$/u;
    if (!wrong.test(nameOf(verb)) || (nameOf(verb) === 'ccomp' && !isClosed)) continue;
    const antecedent = nominalThatEndsAt(state, columns, isClosed ? i - 2 : i - 1, lower, nameOf, word);
    if (antecedent < 0 || hangsBelow(state, antecedent, verb)) continue;
    head[verb] = antecedent;
    label[verb] = labels.indexOf('acl:relcl');
  }
}

/** The noun at the end of whose phrase a word stands; −1 where the word ends none. */
function nominalThatEndsAt(
  { head, length }: ParserState,
  { universal }: Columns,
  end: number,
  pronoun: string,
  nameOf: (index: number) => string,
  word: (index: number) => MendedWord,
): number {
  let at = end;
  if (at < 0 || !NOMINAL.has(universal[at] as number)) return -1;
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    if (!/^(?:flat|compound|goeswith)$/u.test(nameOf(at)) || (head[at] as number) > at) break;
    at = head[at] as number;
  }
  if (pronoun !== 'which' && universal[at] === NAME && nameOf(at) === 'nmod' && (head[at] as number) < length) {
    const over = head[at] as number;
    for (let i = over + 1; i < at; i++) if (head[i] === at && OF.test(word(i).lower)) return over;
  }
  return at;
}
