/**
 * Fits how likely an arc is right to the margin of the move that drew it.
 *
 * In: development examples, tagger, parser. Out: points of a monotone curve. These few numbers are the only ones fitted on the
 * development parts; the error is reported for halves fitted on each other.
 */
import { fillColumns, makeColumns } from '../../src/syntax/columns.js';
import { type Parser, parseColumns } from '../../src/syntax/parsing/parser.js';
import { tagColumns, type Tagger } from '../../src/syntax/tagging/tagger.js';
import { type Example, type GoldWord, keptLabel } from './treebank.js';

/** One arc: its margin, and is it right. */
export interface Arc {
  readonly margin: number;
  readonly right: boolean;
}

/** Points of the curve. */
export type Points = readonly (readonly [margin: number, share: number])[];

/** The arcs of all words but punctuation. */
export function arcsOf(examples: readonly Example[], tagger: Tagger, parser: Parser): Arc[] {
  const columns = makeColumns();
  const arcs: Arc[] = [];
  for (const { gold, tokens, word, exact } of examples) {
    fillColumns(columns, tokens);
    tagColumns(tagger, columns);
    parseColumns(parser, columns);
    tokens.forEach((_, i) => {
      const wanted = gold.words[word[i] as number] as GoldWord;
      if (!exact[i] || wanted.universal === 'PUNCT') return;
      const head = tokens[parser.state.head[i] as number];
      const goldHead = gold.words[wanted.head];
      const same = goldHead
        ? head !== undefined && head.start < goldHead.end && goldHead.start < head.end
        : head === undefined;
      const label = parser.labels[parser.state.label[i] as number] as string;
      arcs.push({ margin: parser.state.margin[i] as number, right: same && label === keptLabel(wanted.label) });
    });
  }
  return arcs;
}

/** Bins of equal size, pooled until the shares ascend. */
export function fitPoints(arcs: readonly Arc[], bins = 16): Points {
  const sorted = [...arcs].sort((a, b) => a.margin - b.margin);
  const pooled: { margin: number; right: number; count: number }[] = [];
  for (let bin = 0; bin < bins; bin++) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins));
    const middle = part[part.length >> 1];
    if (!middle) continue;
    pooled.push({ margin: middle.margin, right: part.filter(({ right }) => right).length, count: part.length });
    for (let last = pooled.length - 1; last > 0; last--) {
      const [a, b] = pooled.slice(last - 1) as [(typeof pooled)[number], (typeof pooled)[number]];
      if (a.right * b.count <= b.right * a.count && a.margin < b.margin) break;
      pooled.splice(last - 1, 2, { margin: b.margin, right: a.right + b.right, count: a.count + b.count });
    }
  }
  return pooled.map(({ margin, right, count }) => [margin, Math.round((1000 * right) / count) / 1000]);
}
