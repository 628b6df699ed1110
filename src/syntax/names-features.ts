/**
 * What the name finder looks at: one line a template, numbered for ever.
 *
 * In: tagged columns and, for each word, what the lexicon knows of it. Out: feature keys of one word. Not here: weights.
 */
import type { Columns } from './columns.js';
import { key, pair } from '../confidence/index.js';

/** Room that {@link nameFeatures} needs. */
export const MOST_NAME_FEATURES = 48;

/** Template number of the transitions: the value is the class before. */
export const TRANSITION_TEMPLATE = 90;

/** Writes the feature keys of word `i`; returns how many. `known[i]` is a bit set, `runStart` and `runEnd` bound its run of capitalised words. */
export function nameFeatures(
  columns: Columns,
  known: Int32Array,
  i: number,
  runStart: number,
  runEnd: number,
  out: Int32Array,
): number {
  const { length, word, form, suffix2, suffix3, suffix4, prefix3, shape, casing, tag, universal, caseStyle } = columns;
  const none = length + 1;
  const p1 = i > 0 ? i - 1 : none;
  const p2 = i > 1 ? i - 2 : none;
  const n1 = i + 1 < length ? i + 1 : none;
  const n2 = i + 2 < length ? i + 2 : none;
  const before = runStart > 0 ? runStart - 1 : none;
  const after = runEnd + 1 < length ? runEnd + 1 : none;
  const w = word[i] as number;
  const t = tag[i] as number;
  const s = shape[i] as number;
  const k = known[i] as number;
  let n = 0;
  // The word itself.
  out[n++] = key(1, w);
  out[n++] = key(2, form[i] as number);
  out[n++] = key(3, suffix2[i] as number);
  out[n++] = key(4, suffix3[i] as number);
  out[n++] = key(5, suffix4[i] as number);
  out[n++] = key(6, prefix3[i] as number);
  out[n++] = key(7, s);
  out[n++] = key(8, t);
  out[n++] = key(9, pair(t, casing[i] as number));
  out[n++] = key(10, pair(pair(casing[i] as number, caseStyle), i === 0 ? 1 : 0));
  // What the lexicon knows, here and around.
  out[n++] = key(11, pair(k, t));
  out[n++] = key(12, pair(k, known[p1] as number));
  out[n++] = key(13, pair(k, known[n1] as number));
  out[n++] = key(14, pair(known[runEnd] as number, universal[i] as number));
  out[n++] = key(15, pair(known[runStart] as number, universal[i] as number));
  // Neighbours.
  out[n++] = key(16, word[p1] as number);
  out[n++] = key(17, word[n1] as number);
  out[n++] = key(18, word[p2] as number);
  out[n++] = key(19, word[n2] as number);
  out[n++] = key(20, pair(word[p1] as number, w));
  out[n++] = key(21, pair(w, word[n1] as number));
  out[n++] = key(22, pair(shape[p1] as number, s));
  out[n++] = key(23, pair(s, shape[n1] as number));
  out[n++] = key(24, pair(tag[p1] as number, t));
  out[n++] = key(25, pair(t, tag[n1] as number));
  out[n++] = key(26, pair(pair(tag[p1] as number, t), tag[n1] as number));
  out[n++] = key(27, pair(tag[p2] as number, tag[p1] as number));
  out[n++] = key(28, pair(tag[n1] as number, tag[n2] as number));
  out[n++] = key(29, pair(word[p1] as number, s));
  out[n++] = key(30, pair(word[n1] as number, s));
  out[n++] = key(31, pair(suffix3[p1] as number, s));
  out[n++] = key(32, pair(suffix3[n1] as number, s));
  // The run of capitalised words it stands in: its neighbours, its last word, the place in it.
  out[n++] = key(33, word[before] as number);
  out[n++] = key(34, word[after] as number);
  out[n++] = key(35, pair(word[before] as number, word[after] as number));
  out[n++] = key(36, word[runEnd] as number);
  out[n++] = key(37, suffix3[runEnd] as number);
  out[n++] = key(38, pair(Math.min(i - runStart, 3), Math.min(runEnd - i, 3)));
  out[n++] = key(39, pair(tag[before] as number, tag[after] as number));
  out[n++] = key(40, pair(suffix3[after] as number, universal[i] as number));
  return n;
}
