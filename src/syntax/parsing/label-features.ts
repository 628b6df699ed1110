/**
 * What the labeller looks at when a word is about to be attached: the dependent, its head, what both govern so far, what stands around.
 *
 * In: columns and state. Out: feature keys, those of arcs to the left apart from those to the right. Not here: weights.
 */
import type { Columns } from '../columns.js';
import { compileTemplates, type FeatureProgram, runProgram } from './feature-program.js';
import type { ParserState } from './parser-state.js';

/**
 * In the order in which {@link labelFeatures} writes them. `d` is the dependent, `h` the head, `o` the other candidate (the word below for an
 * arc to the left, the next word for one to the right), `oo` the one beyond; `l1 l2 r1` their outermost dependents, `p` and `n` before the
 * name the neighbours in the line.
 */
const ATOMS: readonly string[] = [
  ...['dw', 'dt', 'hw', 'ht', 'dm', 'hm', 'du', 'da', 'ha'],
  ...['dl1w', 'dl1t', 'dl1l', 'dl2w', 'dl2t', 'dl2l', 'dr1w', 'dr1t', 'dr1l'],
  ...['dleft', 'dright', 'hleft', 'hright'],
  ...['hl1w', 'hl1t', 'hl1l', 'hr1w', 'hr1t', 'hr1l'],
  ...['distance', 'pdt', 'ndt', 'pht', 'nht', 'ndw', 'pdw', 'ow', 'ot', 'om', 'oot'],
  ...['comma', 'verb', 'style', 'dcase'],
];

/** One entry a template; the place in the list is its number. */
const TEMPLATES: readonly string[] = [
  // Dependent and head.
  ...['dw', 'dt', 'hw', 'ht', 'dm', 'hm', 'dw dt', 'hw ht', 'dt ht', 'dw ht', 'dt hw', 'dm hm', 'dm ht', 'dt hm'],
  ...['(dw dt) ht', '(hw ht) dt', '(dt ht) distance', 'distance dt', 'distance dw'],
  ...['dt da', 'ht ha', '(dt ht) da', '(dt ht) ha'],
  // Dependents of the dependent: markers and prepositions stand there.
  ...['dl1w dt', 'dl1t dt', 'dl1l dt', 'dr1w dt', 'dr1t dt', 'dr1l dt'],
  ...['dl1w (dt ht)', 'dl1t (dt ht)', 'dl1l (dt ht)', 'dr1l (dt ht)', 'dl1w (dt hm)', 'dl1w (dm ht)', 'dl1w (dm hm)'],
  ...['dl2w (dt ht)', 'dl2l (dt ht)', '(dl1l dl2l) (dt ht)', '(dl1w dl2w) (dt ht)'],
  ...[
    'dleft dt',
    'dright dt',
    'dleft (dt ht)',
    'dright (dt ht)',
    'dleft dm',
    'dleft (dw ht)',
    'dright dm',
    'dleft (dt hm)',
  ],
  '(dleft dright) (dt ht)',
  // What the head governs already.
  ...['hleft ht', 'hright ht', 'hleft (dt ht)', 'hright (dt ht)', 'hleft (dw ht)', 'hright (dt hm)', 'hleft (dt hm)'],
  ...[
    'hright hm',
    'hleft hm',
    '(hleft dleft) (dt ht)',
    '(hright dleft) (dt ht)',
    '(hright hleft) (dt ht)',
    'hright (dm ht)',
  ],
  ...[
    'hr1l (dt ht)',
    'hr1w (dt ht)',
    'hl1l (dt ht)',
    'hl1w (dt ht)',
    'hr1t (dt ht)',
    'hl1t (dt ht)',
    '(hr1l hr1t) (dt hm)',
  ],
  // Neighbours.
  ...['pdt (dt ht)', 'ndt (dt ht)', 'pht (dt ht)', 'nht (dt ht)', 'pdt dt', 'ndt dt', 'pdw dt', 'ndw dt'],
  ...['pdw dw', 'ndw dw', 'pdw (dt ht)', 'ndw (dt ht)'],
  // The other candidate, and what stands between.
  ...['ot (dt ht)', 'ow (dt ht)', 'om (dm ht)', '(ot oot) (dt ht)'],
  ...['comma (dt ht)', 'verb (dt ht)', '(comma verb) (dt ht)', 'comma (dt hm)', 'comma (dm ht)'],
  ...['style (dt ht)', 'dcase (dt ht)'],
];

/** Room that {@link labelFeatures} needs. */
export const MOST_LABEL_FEATURES: number = TEMPLATES.length;

/** Template numbers begin here, beyond those of the moves. */
const FIRST_LEFT = 500;
const FIRST_RIGHT = 700;

let programs: Readonly<Record<'left' | 'right', FeatureProgram>> | undefined;

function compiled(): Readonly<Record<'left' | 'right', FeatureProgram>> {
  const from = (first: number): FeatureProgram =>
    compileTemplates(ATOMS, TEMPLATES, first, () => 'all').get('all') as FeatureProgram;
  return { left: from(FIRST_LEFT), right: from(FIRST_RIGHT) };
}

/** 1, 2, 3, 4, 5–6, 7–10, more. */
function binned(distance: number): number {
  return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}

/** Writes the keys for attaching the top of the stack to the next word (`isLeft`) or to the word below; returns how many. Allocates nothing. */
export function labelFeatures(columns: Columns, state: ParserState, isLeft: boolean, out: Int32Array): number {
  programs ??= compiled();
  const program = isLeft ? programs.left : programs.right;
  const { casing, caseStyle, lemma, length, second, tag, universal, word } = columns;
  const { commasBefore, height, label, left1, left2, leftLabels, right1, rightLabels, stack, verbsBefore } = state;
  const { values } = program;
  const none = length + 1;
  const d = stack[height - 1] as number;
  const below = height > 1 ? (stack[height - 2] as number) : none;
  const h = isLeft ? state.next : below;
  const other = isLeft ? below : state.next;
  const beyond = isLeft
    ? height > 2
      ? (stack[height - 3] as number)
      : none
    : state.next < length
      ? state.next + 1
      : none;
  const dl1 = left1[d] as number;
  const dl2 = left2[d] as number;
  const dr1 = right1[d] as number;
  const hl1 = left1[h] as number;
  const hr1 = right1[h] as number;
  const before = d > 0 ? d - 1 : none;
  const after = d + 1;
  const from = Math.min(d, h) + 1;
  const to = Math.max(d, h);
  let n = 0;
  values[n++] = word[d] as number;
  values[n++] = tag[d] as number;
  values[n++] = word[h] as number;
  values[n++] = tag[h] as number;
  values[n++] = lemma[d] as number;
  values[n++] = lemma[h] as number;
  values[n++] = universal[d] as number;
  values[n++] = second[d] as number;
  values[n++] = second[h] as number;
  values[n++] = word[dl1] as number;
  values[n++] = tag[dl1] as number;
  values[n++] = label[dl1] as number;
  values[n++] = word[dl2] as number;
  values[n++] = tag[dl2] as number;
  values[n++] = label[dl2] as number;
  values[n++] = word[dr1] as number;
  values[n++] = tag[dr1] as number;
  values[n++] = label[dr1] as number;
  values[n++] = leftLabels[d] as number;
  values[n++] = rightLabels[d] as number;
  values[n++] = leftLabels[h] as number;
  values[n++] = rightLabels[h] as number;
  values[n++] = word[hl1] as number;
  values[n++] = tag[hl1] as number;
  values[n++] = label[hl1] as number;
  values[n++] = word[hr1] as number;
  values[n++] = tag[hr1] as number;
  values[n++] = label[hr1] as number;
  values[n++] = binned(to - from + 1);
  values[n++] = tag[before] as number;
  values[n++] = tag[after] as number;
  values[n++] = tag[h > 0 ? h - 1 : none] as number;
  values[n++] = tag[h < length ? h + 1 : none] as number;
  values[n++] = word[after] as number;
  values[n++] = word[before] as number;
  values[n++] = word[other] as number;
  values[n++] = tag[other] as number;
  values[n++] = lemma[other] as number;
  values[n++] = tag[beyond] as number;
  values[n++] = Math.min(3, (commasBefore[to] as number) - (commasBefore[from] as number));
  values[n++] = Math.min(3, (verbsBefore[to] as number) - (verbsBefore[from] as number));
  values[n++] = caseStyle;
  values[n] = casing[d] as number;
  return runProgram(program, out);
}
