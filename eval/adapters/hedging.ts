/**
 * Uncertainty of a sentence: first version, one notion for every scheme.
 *
 * In: a sentence, `--scheme`. Out: whether it is uncertain, a score, hedge and negation cues.
 */
import { analyze } from '../../src/index.js';
import type { Flags, InputLine, Pair } from '../shapes.js';

/** Answers one line of the task `hedging`. */
export function predictHedging(line: InputLine, _flags: Flags): { id: InputLine['id']; uncertain: boolean; score: number; cues: Pair[]; negationCues: Pair[] } {
  const { sentences } = analyze(line.text, { unit: 'sentence' });
  const cues = sentences.flatMap(({ hedgeCues }) => hedgeCues);
  const certain = cues.reduce((rest, { strength }) => rest * (1 - strength), 1);
  const score = Math.round((1 - certain) * 1000) / 1000;
  return {
    id: line.id,
    uncertain: score >= 0.5,
    score,
    cues: cues.map(({ start, end }) => [start, end]),
    negationCues: sentences.flatMap(({ negationCues }) => negationCues).map(({ start, end }) => [start, end]),
  };
}
