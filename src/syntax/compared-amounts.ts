/**
 * Mends amounts that lost what bounds them: "More than 200 people have died", where "more" was taken for a word of the verb.
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear. Right before a number, or before "half", "more than" and its like
 * belong to the number; a sentence that opens with them is rare in the treebanks and common in news. "Nine in ten voters agree": the nine agree.
 */
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { hangsBelow, type MendedWord } from './mended-word.js';
import type { ParserState } from './parser-state.js';

const AMOUNT: ReadonlySet<number> = new Set((['NUM', 'SYM'] as const).map((tag) => UNIVERSAL_TAGS.indexOf(tag)));

const NUMBER = UNIVERSAL_TAGS.indexOf('NUM');
const isNumber = (tag: number | undefined): boolean => tag === NUMBER;

/** Mends the state; `word` gives a word of the sentence, `labels` the names of label numbers. */
export function mendComparedAmounts(
  state: ParserState,
  { universal }: Columns,
  labels: readonly string[],
  word: (index: number) => MendedWord,
): void {
  const { head, label, length } = state;
  for (let part = 0; part < length - 3; part++) {
    const whole = part + 2;
    if (word(part + 1).lower !== 'in' || !isNumber(universal[part]) || !isNumber(universal[whole])) continue;
    const noun = head[whole] as number;
    if (noun <= whole || noun >= length || head[part + 1] !== noun || hangsBelow(state, noun, part)) continue;
    const isSubject = (index: number): boolean => (labels[label[index] as number] as string).startsWith('nsubj');
    const isBeside = isSubject(part) && head[part] === head[noun];
    if (!isSubject(noun) && !isBeside) continue;
    if (!isBeside) {
      head[part] = head[noun] as number;
      label[part] = label[noun] as number;
    }
    head[noun] = part;
    label[noun] = labels.indexOf('nmod');
  }
  for (let than = 1; than < length - 1; than++) {
    if (word(than).lower !== 'than' || !/^(?:more|less|fewer|greater)$/u.test(word(than - 1).lower)) continue;
    const amount = than + 1;
    if (!AMOUNT.has(universal[amount] as number) && word(amount).lower !== 'half') continue;
    const more = than - 1;
    if (head[more] === amount || head[amount] === more || hangsBelow(state, amount, more)) continue;
    // Behind what it belongs to it compares: "they earn more than 20 others do".
    if ((head[more] as number) < more && labels[label[more] as number] !== 'advmod') continue;
    head[more] = amount;
    label[more] = labels.indexOf('advmod');
    head[than] = more;
    label[than] = labels.indexOf('fixed');
  }
}
