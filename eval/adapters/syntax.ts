/**
 * Tags and trees as the treebank scorer reads them.
 *
 * In: a sentence. Out: its tokens with offsets, tag, head (−1 for the root) and label.
 */
import { analyze } from '../../src/index.js';
import type { InputLine } from '../shapes.js';

/** One token in the shape of the scorer. */
export interface TokenShape {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly head: number;
  readonly label: string;
}

/** Answers one line of the task `syntax`. */
export function predictSyntax(line: InputLine): { id: InputLine['id']; tokens: TokenShape[] } {
  const { sentences } = analyze(line.text, { unit: 'sentence' });
  const tokens = (sentences[0]?.tokens ?? []).map(({ start, end, tag, head, label }) => ({
    start,
    end,
    upos: tag,
    head,
    label,
  }));
  return { id: line.id, tokens };
}
