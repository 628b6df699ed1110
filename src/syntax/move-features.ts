/**
 * What the choice of a move looks at: the atoms of a state (words, tags, labels, distances), read before the templates run over them.
 *
 * In: columns and state. Out: feature keys. Not here: the templates (`move-templates.ts`), how they run (`feature-program.ts`), weights.
 */
import type { Columns } from './columns.js';
import { pair } from '../confidence/index.js';
import { compileTemplates, type FeatureProgram, runProgram } from './feature-program.js';
import { MOVE_TEMPLATES } from './move-templates.js';
import type { ParserState } from './parser-state.js';

/** Room that {@link moveFeatures} needs. */
export const MOST_MOVE_FEATURES: number = MOVE_TEMPLATES.length;

/** The atoms in the order in which {@link readAtoms} writes them. */
const ATOMS: readonly string[] = [
  's0w',
  's0t',
  's1w',
  's1t',
  's2w',
  's2t',
  'n0w',
  'n0t',
  'n1w',
  'n1t',
  'n2w',
  'n2t',
  's0wt',
  's1wt',
  'n0wt',
  'n1wt',
  's0m',
  's1m',
  's2m',
  'n0m',
  's0u',
  'n0u',
  'n1u',
  's0n0',
  's1s0',
  's0lw',
  's0lt',
  's0ll',
  's0l2w',
  's0l2t',
  's0l2l',
  's0rw',
  's0rt',
  's0rl',
  's0r2w',
  's0r2t',
  's0r2l',
  's1lw',
  's1lt',
  's1ll',
  's1rw',
  's1rt',
  's1rl',
  's1r2w',
  's1r2t',
  's1r2l',
  'n0lw',
  'n0lt',
  'n0ll',
  'n0l2w',
  'n0l2t',
  'n0l2l',
  's0left',
  's0LeftCount',
  's0right',
  's0RightCount',
  's1left',
  's1LeftCount',
  's1right',
  's1RightCount',
  'n0left',
  'n0LeftCount',
  'nearNext',
  'nearBelow',
  'beforeS0t',
  'afterS0t',
  'beforeN0t',
  'afterS1t',
  'beforeS0w',
  'afterS0w',
  'beforeN0w',
  'commaNext',
  'commaBelow',
  'verbNext',
  'verbBelow',
  'quoteNext',
  'quoteBelow',
  'coordinatorNext',
  'coordinatorBelow',
  'insideQuote',
  'style',
  'height3',
  's0k',
  'n0k',
  's1k',
  'n1k',
  's0a',
  'n0a',
  'n1a',
  's1a',
  'k1',
  'k2',
  'n0c',
  's0c',
];

let program: FeatureProgram | undefined;

/** 0 none, then 1, 2, 3, 4, 5–6, 7–10, more. */
function binned(distance: number): number {
  return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}

/** Writes the feature keys of a state; returns how many. Allocates nothing. */
export function moveFeatures(columns: Columns, state: ParserState, out: Int32Array): number {
  program ??= compileTemplates(ATOMS, MOVE_TEMPLATES);
  readAtoms(columns, state, program.values);
  return runProgram(program, 1, out);
}

/** Writes the atoms of a state. */
function readAtoms(columns: Columns, state: ParserState, atoms: Int32Array): void {
  const { casing, length, word, tag, lemma, second, universal, wink } = columns;
  const { stack, height, label, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
  const { commasBefore, verbsBefore, quotesBefore, coordinatorsBefore, hinge } = state;
  const none = length + 1;
  const s0 = height > 0 ? (stack[height - 1] as number) : none;
  const s1 = height > 1 ? (stack[height - 2] as number) : none;
  const s2 = height > 2 ? (stack[height - 3] as number) : none;
  const n0 = state.next;
  const n1 = n0 < length ? n0 + 1 : none;
  const n2 = n0 + 1 < length ? n0 + 2 : none;
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const s2w = word[s2] as number;
  const s2t = tag[s2] as number;
  const n0w = word[n0] as number;
  const n0t = tag[n0] as number;
  const n1w = word[n1] as number;
  const n1t = tag[n1] as number;
  const n2w = word[n2] as number;
  const n2t = tag[n2] as number;
  const s0wt = pair(s0w, s0t);
  const s1wt = pair(s1w, s1t);
  const n0wt = pair(n0w, n0t);
  const n1wt = pair(n1w, n1t);
  const s0m = lemma[s0] as number;
  const s1m = lemma[s1] as number;
  const s2m = lemma[s2] as number;
  const n0m = lemma[n0] as number;
  const s0u = universal[s0] as number;
  const n0u = universal[n0] as number;
  const n1u = universal[n1] as number;
  const s0n0 = pair(s0t, n0t);
  const s1s0 = pair(s1t, s0t);
  const s0l = left1[s0] as number;
  const s0lw = word[s0l] as number;
  const s0lt = tag[s0l] as number;
  const s0ll = label[s0l] as number;
  const s0l2 = left2[s0] as number;
  const s0l2w = word[s0l2] as number;
  const s0l2t = tag[s0l2] as number;
  const s0l2l = label[s0l2] as number;
  const s0r = right1[s0] as number;
  const s0rw = word[s0r] as number;
  const s0rt = tag[s0r] as number;
  const s0rl = label[s0r] as number;
  const s0r2 = right2[s0] as number;
  const s0r2w = word[s0r2] as number;
  const s0r2t = tag[s0r2] as number;
  const s0r2l = label[s0r2] as number;
  const s1l = left1[s1] as number;
  const s1lw = word[s1l] as number;
  const s1lt = tag[s1l] as number;
  const s1ll = label[s1l] as number;
  const s1r = right1[s1] as number;
  const s1rw = word[s1r] as number;
  const s1rt = tag[s1r] as number;
  const s1rl = label[s1r] as number;
  const s1r2 = right2[s1] as number;
  const s1r2w = word[s1r2] as number;
  const s1r2t = tag[s1r2] as number;
  const s1r2l = label[s1r2] as number;
  const n0l = left1[n0] as number;
  const n0lw = word[n0l] as number;
  const n0lt = tag[n0l] as number;
  const n0ll = label[n0l] as number;
  const n0l2 = left2[n0] as number;
  const n0l2w = word[n0l2] as number;
  const n0l2t = tag[n0l2] as number;
  const n0l2l = label[n0l2] as number;
  const s0left = leftLabels[s0] as number;
  const s0LeftCount = Math.min(4, leftCount[s0] as number);
  const s0right = rightLabels[s0] as number;
  const s0RightCount = Math.min(4, rightCount[s0] as number);
  const s1left = leftLabels[s1] as number;
  const s1LeftCount = Math.min(4, leftCount[s1] as number);
  const s1right = rightLabels[s1] as number;
  const s1RightCount = Math.min(4, rightCount[s1] as number);
  const n0left = leftLabels[n0] as number;
  const n0LeftCount = Math.min(4, leftCount[n0] as number);
  const nearNext = binned(s0 === none ? 0 : n0 - s0);
  const nearBelow = binned(s1 === none ? 0 : s0 - s1);
  const beforeS0 = s0 === none || s0 === 0 ? none : s0 - 1;
  const afterS0 = s0 === none ? none : s0 + 1;
  const beforeN0 = n0 === 0 ? none : n0 - 1;
  const afterS1 = s1 === none ? none : s1 + 1;
  const beforeS0t = tag[beforeS0] as number;
  const afterS0t = tag[afterS0] as number;
  const beforeN0t = tag[beforeN0] as number;
  const afterS1t = tag[afterS1] as number;
  const beforeS0w = word[beforeS0] as number;
  const afterS0w = word[afterS0] as number;
  const beforeN0w = word[beforeN0] as number;
  const commaNext = s0 === none ? 0 : Math.min(3, (commasBefore[n0] as number) - (commasBefore[afterS0] as number));
  const commaBelow = s1 === none ? 0 : Math.min(3, (commasBefore[s0] as number) - (commasBefore[afterS1] as number));
  const verbNext = s0 === none ? 0 : Math.min(3, (verbsBefore[n0] as number) - (verbsBefore[afterS0] as number));
  const verbBelow = s1 === none ? 0 : Math.min(3, (verbsBefore[s0] as number) - (verbsBefore[afterS1] as number));
  const quoteNext = s0 === none ? 0 : Math.min(1, (quotesBefore[n0] as number) - (quotesBefore[afterS0] as number));
  const quoteBelow = s1 === none ? 0 : Math.min(1, (quotesBefore[s0] as number) - (quotesBefore[afterS1] as number));
  const coordinatorNext =
    s0 === none ? 0 : Math.min(1, (coordinatorsBefore[n0] as number) - (coordinatorsBefore[afterS0] as number));
  const coordinatorBelow =
    s1 === none ? 0 : Math.min(1, (coordinatorsBefore[s0] as number) - (coordinatorsBefore[afterS1] as number));
  const insideQuote = (quotesBefore[n0] as number) & 1;
  const style = columns.caseStyle;
  atoms[0] = s0w;
  atoms[1] = s0t;
  atoms[2] = s1w;
  atoms[3] = s1t;
  atoms[4] = s2w;
  atoms[5] = s2t;
  atoms[6] = n0w;
  atoms[7] = n0t;
  atoms[8] = n1w;
  atoms[9] = n1t;
  atoms[10] = n2w;
  atoms[11] = n2t;
  atoms[12] = s0wt;
  atoms[13] = s1wt;
  atoms[14] = n0wt;
  atoms[15] = n1wt;
  atoms[16] = s0m;
  atoms[17] = s1m;
  atoms[18] = s2m;
  atoms[19] = n0m;
  atoms[20] = s0u;
  atoms[21] = n0u;
  atoms[22] = n1u;
  atoms[23] = s0n0;
  atoms[24] = s1s0;
  atoms[25] = s0lw;
  atoms[26] = s0lt;
  atoms[27] = s0ll;
  atoms[28] = s0l2w;
  atoms[29] = s0l2t;
  atoms[30] = s0l2l;
  atoms[31] = s0rw;
  atoms[32] = s0rt;
  atoms[33] = s0rl;
  atoms[34] = s0r2w;
  atoms[35] = s0r2t;
  atoms[36] = s0r2l;
  atoms[37] = s1lw;
  atoms[38] = s1lt;
  atoms[39] = s1ll;
  atoms[40] = s1rw;
  atoms[41] = s1rt;
  atoms[42] = s1rl;
  atoms[43] = s1r2w;
  atoms[44] = s1r2t;
  atoms[45] = s1r2l;
  atoms[46] = n0lw;
  atoms[47] = n0lt;
  atoms[48] = n0ll;
  atoms[49] = n0l2w;
  atoms[50] = n0l2t;
  atoms[51] = n0l2l;
  atoms[52] = s0left;
  atoms[53] = s0LeftCount;
  atoms[54] = s0right;
  atoms[55] = s0RightCount;
  atoms[56] = s1left;
  atoms[57] = s1LeftCount;
  atoms[58] = s1right;
  atoms[59] = s1RightCount;
  atoms[60] = n0left;
  atoms[61] = n0LeftCount;
  atoms[62] = nearNext;
  atoms[63] = nearBelow;
  atoms[64] = beforeS0t;
  atoms[65] = afterS0t;
  atoms[66] = beforeN0t;
  atoms[67] = afterS1t;
  atoms[68] = beforeS0w;
  atoms[69] = afterS0w;
  atoms[70] = beforeN0w;
  atoms[71] = commaNext;
  atoms[72] = commaBelow;
  atoms[73] = verbNext;
  atoms[74] = verbBelow;
  atoms[75] = quoteNext;
  atoms[76] = quoteBelow;
  atoms[77] = coordinatorNext;
  atoms[78] = coordinatorBelow;
  atoms[79] = insideQuote;
  atoms[80] = style;
  atoms[81] = Math.min(height, 3);
  const hinge1 = n1 === none ? none : (hinge[n1] as number);
  const hinge2 = hinge1 >= length ? none : (hinge[hinge1 + 1] as number);
  atoms[82] = wink[s0] as number;
  atoms[83] = wink[n0] as number;
  atoms[84] = wink[s1] as number;
  atoms[85] = wink[n1] as number;
  atoms[86] = second[s0] as number;
  atoms[87] = second[n0] as number;
  atoms[88] = second[n1] as number;
  atoms[89] = second[s1] as number;
  atoms[90] = tag[hinge1] as number;
  atoms[91] = tag[hinge2] as number;
  atoms[92] = casing[n0] as number;
  atoms[93] = casing[s0] as number;
}
