/**
 * The account: an extraction as a page that a person reads from top to bottom.
 *
 * In: an extraction. Out: text; colours only through the functions the caller gives. Not here: terminals, files.
 */
import type { Extraction } from '../records/index.js';
import { claimLines } from './account-claims.js';
import { figureLines, quoteLines } from './account-lists.js';
import { wrap, wrapParts } from './layout.js';
import { type AccountStyle, PLAIN } from './style.js';
import { summaryParts, titleOf } from './title.js';

/** How an account is written. */
export interface AccountOptions {
  /** Columns of a line, 40 or more. Default: 100. */
  readonly width?: number;
  /** Set parts off. Default: nothing is. */
  readonly style?: Partial<AccountStyle>;
}

const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;

/** The sections in a line: kinds in text order, runs of one kind counted. */
function sectionParts({ sections }: Extraction): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of sections) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${kind} (${count})`));
}

/**
 * Writes an extraction as a readable account: who claims what and how firmly, the quotes with their speakers, the figures.
 *
 * Claims stand under the outermost source of their chain; further links follow as "quoting …". Words of the article come on one
 * line each, very long ones cut, without control characters. The layout may change in any release: it is for people. Linear in
 * the size of the records.
 *
 * @param extraction - What `extract` returned.
 * @param options - Width and style.
 * @returns Lines that each end in `\n`.
 *
 * @example
 * ```ts
 * toAccount(extract('It rained.')).split('\n')[0]; // => 'It rained.'
 * ```
 */
export function toAccount(extraction: Extraction, options: AccountOptions = {}): string {
  const style = { ...PLAIN, ...options.style };
  const width = Math.max(options.width ?? DEFAULT_WIDTH, LEAST_WIDTH);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', style.heading(title), ...lines];
  const lines = [
    ...wrap(titleOf(extraction), width).map((line) => style.heading(line)),
    ...wrapParts(summaryParts(extraction), width),
    ...wrapParts(sectionParts(extraction), width).map((line) => style.faint(line)),
    ...list('WHO CLAIMS WHAT, AND HOW FIRMLY', claimLines(extraction, style, width)),
    ...list('QUOTES', quoteLines(extraction, style, width)),
    ...list('FIGURES', figureLines(extraction, style, width)),
  ];
  return `${lines.join('\n')}\n`;
}
