/**
 * Compares two figures: the same amount, one inside the other's bounds, or apart.
 *
 * In: figures. Out: a finding. Units are converted, numbers are alike within the rounding they are written with. What
 * cannot be converted (two currencies) is not comparable and compares with nothing.
 */
import { UNIT_FACTORS } from '../lexicon/index.js';
import type { Figure, PartFinding } from '../records/index.js';

/** What a figure is measured in. */
interface Measure {
  /** Figures of equal names can be compared. */
  readonly name: string;
  readonly factor: number;
}

let factors: ReadonlyMap<string, Measure> | undefined;

function factorsByUnit(): ReadonlyMap<string, Measure> {
  return (factors ??= new Map(
    UNIT_FACTORS.flatMap(({ base, factors: list }) =>
      list.split('; ').map((entry): [string, Measure] => {
        const [unit = '', factor = '1'] = entry.split(': ');
        return [unit, { name: base, factor: Number(factor) }];
      }),
    ),
  ));
}

/** What a figure is measured in; ratios and percentages are shares of a whole. */
function measureOf({ kind, unit }: Figure): Measure {
  if (kind === 'ratio' && unit === null) return { name: 'percent', factor: 100 };
  if (unit === null) return { name: kind, factor: 1 };
  return factorsByUnit().get(unit.name) ?? { name: unit.code ?? unit.name, factor: 1 };
}

/** Name of what a figure is measured in: only figures of one name can be compared. */
export function measureName(figure: Figure): string {
  return measureOf(figure).name;
}

/** The values a figure leaves open. */
interface Interval {
  readonly low: number;
  readonly high: number;
  /** How far off a number may be and still be the same number. */
  readonly tolerance: number;
  /** It is one number. */
  readonly isPoint: boolean;
}

/** "about 1,500" is anything within this share of it. */
const ABOUT = 0.05;
/** A number with zeros at its end may be rounded, by no more than this share of it. */
const ROUNDED = 0.025;

/** Compares figures of one measure. */
export function compareFigures(a: Figure, b: Figure): PartFinding {
  if (a.kind === 'score' && b.kind === 'score') return isSameScore(a, b) ? 'same' : 'opposed';
  const [one, other] = [intervalOf(a), intervalOf(b)];
  const reach = Math.max(one.tolerance, other.tolerance);
  if (one.isPoint && other.isPoint) return Math.abs(one.low - other.low) <= reach ? 'same' : 'opposed';
  if (Math.abs(one.low - other.low) <= reach && (one.high === other.high || Math.abs(one.high - other.high) <= reach))
    return 'same';
  if (one.high < other.low || other.high < one.low) return 'opposed';
  if (one.low >= other.low && one.high <= other.high) return 'a-says-more';
  if (other.low >= one.low && other.high <= one.high) return 'b-says-more';
  return 'different';
}

const isSameScore = (a: Figure, b: Figure): boolean => {
  const [first, second] = a.range?.asWritten ?? [a.value, a.value];
  const [third, fourth] = b.range?.asWritten ?? [b.value, b.value];
  return (first === third && second === fourth) || (first === fourth && second === third);
};

function intervalOf(figure: Figure): Interval {
  const { value, range, bound } = figure;
  const { factor } = measureOf(figure);
  const amount = value * factor;
  // Least step above a bound that excludes its own value.
  const past = Math.max(Math.abs(amount) * 1e-9, 1e-9);
  const open = { tolerance: 0, isPoint: false };
  if (range && bound !== 'about') return { low: range.low * factor, high: range.high * factor, ...open };
  switch (bound) {
    case 'at-least':
      return { low: amount, high: Infinity, ...open };
    case 'more-than':
      return { low: amount + past, high: Infinity, ...open };
    case 'at-most':
      return { low: Math.min(0, amount), high: amount, ...open };
    case 'less-than':
      return { low: Math.min(0, amount), high: amount - past, ...open };
    default: {
      const written = (stepOf(figure) * factor) / 2 + past;
      const tolerance = bound === 'about' ? Math.max(written, Math.abs(amount) * ABOUT) : written;
      return { low: amount, high: amount, tolerance, isPoint: true };
    }
  }
}

/** The step a number is rounded to as it is written: 0.1 for "3.4", 100,000 for "3.4 million", 1 for "34"; 100 for "1,500". */
function stepOf({ number, value, unit }: Figure): number {
  const digits = /\d[\d,]{0,20}(?:\.(\d{1,9}))?/u.exec(number.text.slice(0, 60));
  if (!digits) return Number.isInteger(value) ? 0 : 0.01;
  const mantissa = Number(digits[0].replaceAll(',', ''));
  const scale = mantissa === 0 ? 1 : Math.abs(value) / mantissa;
  const decimals = digits[1]?.length ?? 0;
  if (decimals > 0) return scale * 10 ** -decimals;
  const zeros = /0{0,20}$/u.exec(String(mantissa))?.[0].length ?? 0;
  if (scale === 1 && zeros >= 2) return Math.min(10 ** zeros, Math.abs(value) * ROUNDED * 2);
  // Heads are counted one by one, amounts are rounded.
  return scale > 1 || unit !== null ? scale : 0;
}
