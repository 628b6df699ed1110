/**
 * JSON Lines: one record a line, for tools that read line by line.
 *
 * In: an extraction and what is known of its document. Out: text. Not here: CSV, JSON-LD and the like.
 */
import type { Extraction } from '../records/index.js';
import type { FormatOptions } from './document.js';

/**
 * Writes an extraction as JSON Lines.
 *
 * The first line has `record: 'extraction'`, schema, version and language. Then comes one line for each section, sentence, source,
 * attribution, quote, figure and claim, exactly the record and in the extraction's order. The full text is not repeated: every
 * record carries its own words. Linear in the size of the records.
 *
 * @param extraction - What `extract` returned.
 * @param options - The document: put into the first line.
 * @returns Lines that each end in `\n`.
 *
 * @example
 * ```ts
 * toJsonLines(extract('It rained.')).split('\n')[1];
 * // => '{"record":"section","kind":"body","start":0,"end":10,"text":"It rained."}'
 * ```
 */
export function toJsonLines(extraction: Extraction, options: FormatOptions = {}): string {
  const { schema, version, language, sections, sentences, sources, attributions, quotes, figures, claims } = extraction;
  const { document } = options;
  const first = { record: 'extraction', schema, version, language, ...(document && { document }) };
  const records = [first, ...sections, ...sentences, ...sources, ...attributions, ...quotes, ...figures, ...claims];
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
