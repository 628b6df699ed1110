/**
 * Figures in the naming of the gold: first version, units by the library's own names.
 *
 * In: a sentence, `--units`, `--model`. Out: span, value or range, unit, change, concepts and confidence of every figure.
 */
import { analyze, extractFigures, type Figure } from '../../src/index.js';
import type { Flags, InputLine, Pair } from '../shapes.js';

/** One figure in the shape of the scorers. */
export interface FigureShape {
  readonly span: Pair;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly change: string;
  readonly concepts: readonly string[];
  readonly confidence: number;
}

/** Answers one line of the task `figures`. */
export function predictFigures(line: InputLine, _flags: Flags): { id: InputLine['id']; figures: FigureShape[] } {
  return { id: line.id, figures: extractFigures(analyze(line.text, { unit: 'sentence' })).map(shapeOf) };
}

function shapeOf(figure: Figure): FigureShape {
  return {
    span: [figure.number.start, figure.number.end],
    value: figure.range ? figure.range.asWritten : figure.value,
    unit: figure.unit?.name ?? figure.of?.lemmas.join(' ') ?? '-',
    change: changeOf(figure),
    concepts: figure.of?.lemmas ?? [],
    confidence: figure.confidence,
  };
}

function changeOf({ change, bound }: Figure): string {
  if (change !== 'none') return change;
  if (bound === 'about') return '~';
  if (bound === 'at-least' || bound === 'more-than') return '>';
  return bound === 'at-most' || bound === 'less-than' ? '<' : '=';
}
