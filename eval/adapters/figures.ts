/**
 * Figures in the naming of three gold sets.
 *
 * In: a sentence, `--units`, `--model`. Out: span, value or range, unit, change, concepts and confidence of every figure.
 * Holds maps of unit names and of figure kinds, no words of English. `newsquant` (the default) leaves out kinds that
 * corpus does not annotate; `recognizers` keeps what the named model reports.
 */
import {
  analyze,
  type Analysis,
  extractFigures,
  type Figure,
  type UnitMention,
  unitMentions,
} from '../../src/index.js';
import type { Flags, InputLine, Pair } from '../shapes.js';
import { conceptsOf } from './figure-concepts.js';
import { NEWSQUANT_COUNTS, NEWSQUANT_UNITS, QUANTULUM_UNITS, recognizersUnit } from './figure-unit-names.js';

/** A number, or two where the text gives a range; `null`: no bound on that side. */
export type ShapeValue = number | readonly [number | null, number | null];

/** One figure in the shape of the scorers; `null`: a unit alone. */
export interface FigureShape {
  readonly span: Pair;
  readonly value: ShapeValue | null;
  readonly unit: string;
  readonly change: string;
  readonly concepts: readonly string[];
  readonly confidence: number;
}

/** Answers one line of the task `figures`. */
export function predictFigures(line: InputLine, flags: Flags): { id: InputLine['id']; figures: FigureShape[] } {
  const analysis = analyze(line.text, { unit: 'sentence', explain: true });
  const { units, model } = flags;
  // NewsQuant counts "one of the people".
  const figures = extractFigures(analysis, { partitives: units === undefined || units === 'newsquant' });
  if (model !== undefined)
    return {
      id: line.id,
      figures: [
        ...figures.filter((figure) => isOfModel(figure, model)).map((figure) => recognizersShape(figure, model)),
        ...unitMentions(analysis)
          .filter((mention) => UNIT_DIMENSIONS[model]?.(mention) === true)
          .map(mentionShape),
      ],
    };
  if (units === 'quantulum3')
    return { id: line.id, figures: figures.filter(({ kind, vague }) => kind !== 'rank' && !vague).map(quantulumShape) };
  if (units === 'recognizers') return { id: line.id, figures: figures.map((figure) => recognizersShape(figure, '')) };
  return {
    id: line.id,
    figures: figures.filter(isInNewsquant).map((figure) => newsquantShape(figure, analysis, figures)),
  };
}

function shape(figure: Figure, value: ShapeValue, unit: string): FigureShape {
  const { start, end } = figure.number;
  return {
    span: [start, end],
    value,
    unit,
    change: changeOf(figure),
    concepts: figure.of?.lemmas ?? [],
    confidence: figure.confidence,
  };
}

function hasRule({ explanation }: Figure, rule: string): boolean {
  return explanation?.rules.includes(rule) === true;
}

/** NewsQuant annotates neither ranks nor scores nor multiples, and of vague amounts only whole orders of magnitude. */
function isInNewsquant(figure: Figure): boolean {
  const { kind, vague, range } = figure;
  if (kind === 'rank' || kind === 'score' || (kind === 'multiple' && hasRule(figure, 'multiple-word'))) return false;
  return !vague || (range !== undefined && range.high === range.low * 10);
}

function newsquantShape(figure: Figure, analysis: Analysis, all: readonly Figure[]): FigureShape {
  const { range, from, value } = figure;
  const levels: ShapeValue =
    from !== undefined && hasRule(figure, 'change-levels') ? [from, value] : range ? range.asWritten : value;
  return { ...shape(figure, levels, newsquantUnit(figure)), concepts: conceptsOf(figure, analysis, all) };
}

function newsquantUnit(figure: Figure): string {
  const { unit, kind, per, of, number } = figure;
  const below = per ? ` per ${nounOf(per.text)}` : '';
  if (unit !== null) {
    // Share prices in pence are "point" there.
    const name =
      unit.name === 'penny' && /\dp$/u.test(number.text) ? 'point' : (NEWSQUANT_UNITS[unit.name] ?? unit.name);
    return `${name}${kind === 'age' ? ' of age' : ''}${below}`;
  }
  if (kind === 'multiple') return 'count';
  const measured = ['measured-in-tree', 'measured-beside'].some((rule) => hasRule(figure, rule));
  const words = measured ? [] : (of?.lemmas ?? []);
  const counted =
    words.map((word, index) => (index === words.length - 1 ? (NEWSQUANT_COUNTS[word] ?? word) : word)).join(' ') || '-';
  return `${kind === 'ratio' ? '% ' : ''}${counted}${below}`;
}

/** The words of a rate without its number: "100,000 people" is "people". */
function nounOf(text: string): string {
  return text.toLowerCase();
}

/** A direction where a verb gives it to an amount of change; the bound otherwise. */
function changeOf(figure: Figure): string {
  const { change, bound } = figure;
  if (bound === 'at-least' || bound === 'more-than') return '>';
  const moved =
    change !== 'none' &&
    bound !== 'between' &&
    !['change-level', 'change-levels', 'change-noun', 'change-old-level'].some((rule) => hasRule(figure, rule));
  if (moved) return change;
  if (bound === 'about') return '~';
  return bound === 'at-most' || bound === 'less-than' ? '<' : '=';
}

/** quantulum3 gives the middle of a range and calls counts dimensionless. */
function quantulumShape(figure: Figure): FigureShape {
  const { unit, from, per, kind, of } = figure;
  const value = from !== undefined && hasRule(figure, 'change-levels') ? (from + figure.value) / 2 : figure.value;
  const times = unit === null && kind === 'count' && per !== undefined && of?.lemmas.length === 1;
  const unwritten = ['aged', 'age-listed', 'age-of-pronoun', 'age-apposition'].some((rule) => hasRule(figure, rule));
  const name = unit === null || unwritten ? (times ? 'count' : '-') : (QUANTULUM_UNITS[unit.name] ?? unit.name);
  return shape(figure, value, per && name !== '-' ? `${name} per ${per.text}` : name);
}

const MODEL_KINDS: Readonly<Record<string, readonly Figure['kind'][]>> = {
  OrdinalModel: ['rank'],
  PercentModel: ['percentage'],
  AgeModel: ['age'],
  CurrencyModel: ['money'],
};

/** Which figures a model of Recognizers-Text reports. */
function isOfModel({ kind, unit, bound, range }: Figure, model: string): boolean {
  const temperature = unit?.dimension === 'temperature' || unit?.name === 'degree';
  switch (model) {
    case 'TemperatureModel':
      return temperature;
    case 'DimensionModel':
      return unit !== null && !temperature && kind === 'quantity';
    case 'NumberRangeModel':
      return range !== undefined || bound !== 'exact';
    case 'NumberModel':
      return kind !== 'rank';
    default:
      return MODEL_KINDS[model]?.includes(kind) ?? true;
  }
}

/** Which units a model reports without a number. */
const UNIT_DIMENSIONS: Readonly<Record<string, (mention: UnitMention) => boolean>> = {
  TemperatureModel: ({ unit }) => unit.dimension === 'temperature',
  CurrencyModel: ({ unit }) => unit.dimension === 'money',
  DimensionModel: ({ unit }) => !['temperature', 'money', 'proportion', 'time', 'angle'].includes(unit.dimension),
};

function mentionShape({ start, end, text, unit }: UnitMention): FigureShape {
  const named = recognizersUnit(unit, text);
  return { span: [start, end], value: null, unit: named, change: '=', concepts: [], confidence: 1 };
}

function recognizersShape(figure: Figure, model: string): FigureShape {
  const { unit, range, bound, value, number } = figure;
  const named =
    model === 'NumberModel' || model === 'NumberRangeModel' || model === 'PercentModel' || unit === null
      ? '-'
      : recognizersUnit(unit, number.text);
  const simple = shape(figure, range && model !== 'AgeModel' ? range.asWritten : range ? range.high : value, named);
  if (model !== 'NumberRangeModel') return simple;
  const ends: ShapeValue = range
    ? range.asWritten
    : bound === 'at-least' || bound === 'more-than'
      ? [value, null]
      : bound === 'at-most' || bound === 'less-than'
        ? [null, value]
        : value;
  return { ...simple, span: [figure.start, figure.end], value: ends };
}
