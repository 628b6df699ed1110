/**
 * Factuality on the benchmark scale, −3 … 3: as the author leaves it, or (`--scheme uds`) whether it happened.
 *
 * In: a sentence with the place of an event, `--scheme`. Out: −3 certainly not … 3 certainly.
 */
import { analyze, factualityAt } from '../../src/index.js';
import type { EventLine, Flags, InputLine } from '../shapes.js';

/** Answers one line of the task `factuality`. */
export function predictFactuality(line: EventLine, { scheme }: Flags): { id: InputLine['id']; factuality: number } {
  const [start, end] = line.event;
  const notion = scheme === 'uds' ? 'happened' : 'author';
  const value = factualityAt(analyze(line.text, { unit: 'sentence' }), { start, end }, { notion });
  return { id: line.id, factuality: Math.round(value * 3000) / 1000 };
}
