/**
 * Check-worthiness of a sentence.
 *
 * In: a sentence. Out: a score, 0–1.
 */
import { analyze, checkWorthiness } from '../../src/index.js';
import type { Flags, InputLine } from '../shapes.js';

/** Answers one line of the task `checkworthiness`. */
export function predictCheckworthiness(line: InputLine, _flags: Flags): { id: InputLine['id']; score: number } {
  const scores = checkWorthiness(analyze(line.text, { unit: 'sentence' }));
  return { id: line.id, score: scores[0] ?? 0 };
}
