/**
 * Which quotation each mention stands in.
 *
 * In: mentions and quotations, both in text order. Out: for each mention the number of its outermost quotation; −1
 * outside. A quotation that goes on in the next paragraph keeps its number. One linear pass.
 */
import type { Mention } from '../entities/index.js';
import type { Document } from '../syntax/index.js';

/** Number of the outermost quotation of each mention. */
export function quotationOf({ quotations }: Document, mentions: readonly Mention[]): readonly number[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const numbers: number[] = [];
  outer.forEach(({ continues }, index) =>
    numbers.push(continues && index > 0 ? (numbers[index - 1] as number) : index),
  );
  let at = 0;
  return mentions.map(({ start, end }) => {
    while (at < outer.length && (outer[at] as { readonly end: number }).end <= start) at++;
    const quotation = outer[at];
    return quotation && start >= quotation.start && end <= quotation.end ? (numbers[at] as number) : -1;
  });
}
