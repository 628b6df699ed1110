/**
 * Propositions as lists of words: subject, predicate, object, further arguments.
 *
 * In: a sentence, `--rendering triples` (default) or `nary`. Out: the texts of each proposition's parts in that order.
 */
import { analyze, propositions, type PropositionRecord } from '../../src/index.js';
import type { Flags, InputLine } from '../shapes.js';

/** Answers one line of the task `propositions`. */
export function predictPropositions(
  line: InputLine,
  flags: Flags,
): { id: InputLine['id']; propositions: string[][]; confidence: number[] } {
  const rendering = flags.rendering === 'nary' ? 'nary' : 'triples';
  const records = propositions(analyze(line.text, { unit: 'sentence' }), { rendering });
  return { id: line.id, propositions: records.map(partsOf), confidence: records.map(({ confidence }) => confidence) };
}

function partsOf({ subject, predicate, object, arguments: further }: PropositionRecord): string[] {
  return [subject?.text ?? '', predicate.text, ...(object ? [object.text] : []), ...further.map(({ text }) => text)];
}
