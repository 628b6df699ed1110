/** Reads one sentence and gives its figures in the short form of the specs. */
import { analyze, extractFigures, type Figure } from '../../src/index.js';

/** A figure as the specs write it; what is absent is not checked. */
export interface ShortFigure {
  readonly text: string;
  readonly number?: string;
  readonly kind?: Figure['kind'];
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit?: string | null;
  readonly bound?: Figure['bound'];
  readonly vague?: boolean;
  readonly change?: Figure['change'];
  readonly from?: number;
  readonly per?: string;
  readonly of?: string | null;
  readonly period?: string;
  readonly conversionOf?: string;
}

/** The figures of a sentence, explained. */
export function figuresIn(text: string): readonly Figure[] {
  return extractFigures(analyze(text, { unit: 'sentence', explain: true }));
}

/** A figure in short form; what a plain figure has by default (`exact`, `none`, no unit) is left out. */
export function short(figure: Figure): ShortFigure {
  const { unit, bound, vague, change, range, from, per, of, period, conversionOf } = figure;
  return {
    ...{ text: figure.text, number: figure.number.text, kind: figure.kind, value: figure.value },
    ...(range ? { range: range.asWritten } : {}),
    ...(unit ? { unit: unit.name } : {}),
    ...(bound === 'exact' ? {} : { bound }),
    ...(vague ? { vague } : {}),
    ...(change === 'none' ? {} : { change }),
    ...(from === undefined ? {} : { from }),
    ...(per ? { per: per.text } : {}),
    ...(of ? { of: of.text } : {}),
    ...(period ? { period: period.text } : {}),
    ...(conversionOf === undefined ? {} : { conversionOf }),
  };
}
