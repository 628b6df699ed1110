/**
 * A figure as a person would write it down.
 *
 * In: a figure record. Out: words for its value, bound, unit and what it is of. Not here: layout.
 */
import type { Bound, Figure, Unit } from '../records/index.js';
import { onOneLine } from './layout.js';

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  between: 'between ',
};

/** Writes a number with commas between thousands, at most three decimals: `1,240`, `0.5`. */
export function numberText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const first = digits.length % 3;
  const groups = [...(first > 0 ? [digits.slice(0, first)] : []), ...(digits.slice(first).match(/.{3}/gu) ?? [])];
  const grouped = sign + groups.join(',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Writes an amount of a unit: `£42,000,000`, `40%`, `6 metres`. */
function amountText(value: number, unit: Unit | null): string {
  const number = numberText(value);
  if (unit === null) return number;
  if (unit.dimension === 'money')
    return unit.symbol === undefined ? `${number} ${unit.code ?? unit.name}` : `${unit.symbol}${number}`;
  if (unit.symbol === '%') return `${number}%`;
  const regular = /^\p{Ll}+[^shxz]$/u.test(unit.name) && unit.name !== 'foot';
  return `${number} ${unit.name}${regular && value !== 1 ? 's' : ''}`;
}

function changeText({ change, from, unit }: Figure): string | undefined {
  const since = from === undefined ? '' : ` from ${amountText(from, unit)}`;
  if (change === 'none') return since === '' ? undefined : since.trim();
  return `${change}${since}`;
}

/** What a figure says, in parts: its value, then whatever else the text gives. */
export function figureParts(figure: Figure): readonly string[] {
  const { kind, value, range, unit, bound, vague, of, per, period, conversionOf } = figure;
  const ends = range && (bound === 'between' || bound === 'exact' || bound === 'about');
  const amount = ends
    ? `${amountText(range.low, unit)} ${bound === 'between' ? 'and' : 'to'} ${amountText(range.high, unit)}`
    : amountText(value, unit);
  const change = changeText(figure);
  return [
    `${BOUNDS[bound]}${amount}`,
    kind,
    ...(vague ? ['vague'] : []),
    ...(of ? [`of ${onOneLine(of.text)}`] : []),
    ...(per ? [`per ${onOneLine(per.text)}`] : []),
    ...(change === undefined ? [] : [change]),
    ...(period ? [onOneLine(period.text)] : []),
    ...(conversionOf === undefined ? [] : [`converts ${conversionOf}`]),
  ];
}
