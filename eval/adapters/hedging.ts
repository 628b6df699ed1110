/**
 * Uncertainty of a sentence, as each corpus means it: `--scheme` picks the library's notion.
 *
 * In: a sentence, `--scheme`. Out: whether it is uncertain, a score, hedge and negation cues.
 */
import { analyze, uncertainty, type UncertaintyNotion } from '../../src/index.js';
import type { Flags, InputLine, Pair } from '../shapes.js';

/** Whose notion each corpus annotates. */
const NOTIONS: Readonly<Record<string, UncertaintyNotion>> = {
  wikipedia: 'encyclopaedia',
  sfu: 'reviews',
  bioscope: 'science',
};

/** Answers one line of the task `hedging`. */
export function predictHedging(
  line: InputLine,
  { scheme }: Flags,
): { id: InputLine['id']; uncertain: boolean; score: number; cues: Pair[]; negationCues: Pair[] } {
  const analysis = analyze(line.text, { unit: 'sentence' });
  const answers = uncertainty(analysis, { notion: NOTIONS[scheme ?? ''] ?? 'news' });
  return {
    id: line.id,
    uncertain: answers.some(({ isUncertain }) => isUncertain),
    score: answers.reduce((most, { score }) => Math.max(most, score), 0),
    cues: answers.flatMap(({ cues }) => cues).map(({ start, end }) => [start, end]),
    negationCues: analysis.sentences.flatMap(({ negationCues }) => negationCues).map(({ start, end }) => [start, end]),
  };
}
