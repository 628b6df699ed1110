/**
 * A whole extraction, as it is.
 *
 * In: an article. Out: the record of `extract(text)` with the line's id.
 */
import { extract, type Extraction } from '../../src/index.js';
import type { InputLine } from '../shapes.js';

/** Answers one line of the task `extract`. */
export function predictExtraction(line: InputLine): Extraction & { id: InputLine['id'] } {
  return { id: line.id, ...extract(line.text) };
}
