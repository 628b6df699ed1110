/**
 * Which quotation each word stands in.
 *
 * In: the document. Out: for each sentence and word the number of the outermost quotation around it, its marks
 * included; −1 outside. One linear pass.
 */
import type { Document } from '../syntax/index.js';

/** Number of the outermost quotation around each word of each sentence. */
export function quotationsOfWords({ trees, quotations }: Document): readonly (readonly number[])[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  let at = 0;
  return trees.map(({ words }) =>
    words.map(({ start, end }) => {
      while (at < outer.length && (outer[at] as { readonly end: number }).end <= start) at++;
      const quotation = outer[at];
      return quotation && start >= quotation.start && end <= quotation.end ? at : -1;
    }),
  );
}
