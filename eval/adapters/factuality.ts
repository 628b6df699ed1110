/**
 * Factuality on the benchmark scale: first version, one notion for every scheme.
 *
 * In: a sentence with the place of an event. Out: −3 certainly not … 3 certainly.
 */
import { analyze, factualityAt } from '../../src/index.js';
import type { EventLine, Flags, InputLine } from '../shapes.js';

/** Answers one line of the task `factuality`. */
export function predictFactuality(line: EventLine, _flags: Flags): { id: InputLine['id']; factuality: number } {
  const [start, end] = line.event;
  const value = factualityAt(analyze(line.text, { unit: 'sentence' }), { start, end });
  return { id: line.id, factuality: Math.round(value * 3000) / 1000 };
}
