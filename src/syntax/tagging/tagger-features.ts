/**
 * What the tagger looks at: one line a template, numbered for ever (a new template takes a new number).
 *
 * In: columns with the tags to the left already chosen. Out: feature keys of one word. Not here: weights.
 */
import type { Columns } from '../columns.js';
import { key, pair } from '../../confidence/index.js';

/** Room that {@link taggerFeatures} needs. */
export const MOST_TAGGER_FEATURES = 64;

/** Writes the feature keys of word `i`; returns how many. Allocates nothing. */
export function taggerFeatures(columns: Columns, i: number, out: Int32Array): number {
  const {
    length,
    word,
    form,
    suffix1,
    suffix2,
    suffix3,
    suffix4,
    prefix2,
    prefix3,
    shape,
    casing,
    wink,
    tag,
    caseStyle,
  } = columns;
  const none = length + 1;
  const p1 = i > 0 ? i - 1 : none;
  const p2 = i > 1 ? i - 2 : none;
  const n1 = i + 1 < length ? i + 1 : none;
  const n2 = i + 2 < length ? i + 2 : none;
  const w = word[i] as number;
  const wp = word[p1] as number;
  const wn = word[n1] as number;
  const s3 = suffix3[i] as number;
  const k = wink[i] as number;
  const kp = wink[p1] as number;
  const kn = wink[n1] as number;
  const kn2 = wink[n2] as number;
  const t1 = tag[p1] as number;
  const t12 = pair(t1, tag[p2] as number);
  const c = pair(casing[i] as number, (i === 0 ? 1 : 0) + 2 * caseStyle);
  let n = 0;
  // The word itself.
  out[n++] = key(1, w);
  out[n++] = key(2, form[i] as number);
  out[n++] = key(3, suffix1[i] as number);
  out[n++] = key(4, suffix2[i] as number);
  out[n++] = key(5, s3);
  out[n++] = key(6, suffix4[i] as number);
  out[n++] = key(7, prefix2[i] as number);
  out[n++] = key(8, prefix3[i] as number);
  out[n++] = key(9, pair(shape[i] as number, i === 0 ? 1 : 0));
  out[n++] = key(10, c);
  out[n++] = key(11, pair(c, s3));
  out[n++] = key(12, pair(c, suffix2[i] as number));
  // wink's opinion, here and around.
  out[n++] = key(13, k);
  out[n++] = key(14, pair(k, w));
  out[n++] = key(15, pair(k, s3));
  out[n++] = key(16, pair(k, c));
  out[n++] = key(17, kp);
  out[n++] = key(18, kn);
  out[n++] = key(19, wink[p2] as number);
  out[n++] = key(20, kn2);
  out[n++] = key(21, pair(kp, k));
  out[n++] = key(22, pair(k, kn));
  out[n++] = key(23, pair(kn, kn2));
  out[n++] = key(24, pair(pair(kp, k), kn));
  out[n++] = key(25, pair(pair(k, kn), kn2));
  out[n++] = key(26, pair(w, kn));
  out[n++] = key(27, pair(pair(w, kn), kn2));
  out[n++] = key(28, pair(s3, kn));
  // The tags chosen so far.
  out[n++] = key(29, t1);
  out[n++] = key(30, t12);
  out[n++] = key(31, pair(t1, k));
  out[n++] = key(32, pair(t12, k));
  out[n++] = key(33, pair(t1, w));
  out[n++] = key(34, pair(t1, wn));
  out[n++] = key(35, pair(t1, suffix2[n1] as number));
  out[n++] = key(36, pair(pair(t1, k), kn));
  out[n++] = key(37, pair(t1, s3));
  out[n++] = key(38, pair(t12, kn));
  // Words and endings around.
  out[n++] = key(39, wp);
  out[n++] = key(40, wn);
  out[n++] = key(41, word[p2] as number);
  out[n++] = key(42, word[n2] as number);
  out[n++] = key(43, pair(wp, w));
  out[n++] = key(44, pair(w, wn));
  out[n++] = key(45, pair(wp, wn));
  out[n++] = key(46, pair(wn, word[n2] as number));
  out[n++] = key(47, pair(suffix3[p1] as number, s3));
  out[n++] = key(48, pair(s3, suffix3[n1] as number));
  out[n++] = key(49, pair(shape[n1] as number, casing[i] as number));
  out[n++] = key(50, pair(casing[p1] as number, pair(casing[i] as number, casing[n1] as number)));
  out[n++] = key(51, suffix3[n1] as number);
  out[n++] = key(52, pair(wp, k));
  out[n++] = key(53, pair(wn, k));
  out[n++] = key(54, pair(pair(wp, word[p2] as number), 1));
  return n;
}
