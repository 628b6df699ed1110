/**
 * How sure a figure is: its value, its unit (of a count: what is counted), and what it is of.
 *
 * In: a figure without its confidence, the rules that made it. Out: signs in words, and the judgement. Looks at the record alone, so that no
 * tree is asked for. The weights are fitted by cross-validation on NewsQuant's development half.
 */
import {
  FIGURE_OF_FIT,
  FIGURE_UNIT_FIT,
  FIGURE_VALUE_FIT,
  joinParts,
  judge,
  type JudgedRecord,
  type Sign,
} from '../confidence/index.js';
import type { Figure } from '../records/index.js';

/** What is judged of a figure. */
export type FigureReadingOf = Pick<
  Figure,
  | 'kind'
  | 'number'
  | 'value'
  | 'range'
  | 'unit'
  | 'bound'
  | 'vague'
  | 'change'
  | 'from'
  | 'per'
  | 'of'
  | 'text'
  | 'period'
>;

/** What is seen of a figure, by part. */
export interface FigureSigns {
  readonly value: readonly Sign[];
  readonly unit: readonly Sign[];
  readonly of: readonly Sign[];
}

/** Judges a figure. Value and unit make its confidence; what it is of is told beside it. */
export function judgeFigure(figure: FigureReadingOf, rules: readonly string[]): JudgedRecord {
  const signs = figureSigns(figure, rules);
  const ofWhat = figure.of === null ? [] : [judge('of', FIGURE_OF_FIT, signs.of)];
  return joinParts([judge('value', FIGURE_VALUE_FIT, signs.value), judge('unit', FIGURE_UNIT_FIT, signs.unit)], ofWhat);
}

function when(holds: boolean, sign: string, words: string, amount = 1): readonly Sign[] {
  return holds ? [{ sign, words, amount }] : [];
}

/** What is seen of a figure. */
export function figureSigns(figure: FigureReadingOf, rules: readonly string[]): FigureSigns {
  const { kind, number, value, range, unit, bound, vague, change, from, per, of } = figure;
  const inWords = !/\d/u.test(number.text);
  const isSmall = inWords && value < 13 && unit === null;
  const counted = of?.lemmas.length ?? 0;
  const how: readonly Sign[] = [
    ...when(inWords, 'in-words', 'number in words'),
    ...when(vague, 'vague', 'amount without a number'),
    ...when(range !== undefined && !vague, 'range', 'a range'),
    ...when(bound !== 'exact' && bound !== 'between', 'bound', 'bound words ("at least", "about")'),
    ...when(change !== 'none', 'change', 'a word of change ("rose", "down")'),
    ...when(from !== undefined, 'from', 'a level before and a level after'),
    ...when(per !== undefined, 'per', 'a rate'),
    ...when(kind === 'ratio', 'ratio', 'a share of a whole'),
    ...when(kind === 'multiple' || kind === 'rank' || kind === 'score', 'other-kind', `a ${kind}`),
    ...when(kind === 'age', 'age', 'an age'),
  ];
  const what: readonly Sign[] = [
    ...when(
      unit !== null,
      `unit-${unit?.dimension === 'money' || unit?.dimension === 'proportion' || unit?.dimension === 'time' ? unit.dimension : 'other'}`,
      `unit: ${unit?.name ?? ''}`,
    ),
    ...when(unit === null && of === null, 'bare', 'nothing counted or measured'),
    ...when(unit === null && of !== null, 'count', 'a counted noun'),
  ];
  const noun: readonly Sign[] = [
    ...when(unit === null && counted === 2, 'two-words', 'what is counted has two words'),
    ...when(
      unit === null && counted > 2,
      'many-words',
      `what is counted has ${counted} words`,
      Math.min(4, counted - 2),
    ),
    ...when(of !== null && !figure.text.includes(of.text), 'apart', 'what is counted stands apart from the number'),
    ...when(/\p{Lu}/u.test(of?.text ?? ''), 'name-counted', 'a name among what is counted'),
    ...rules.map((rule) => ({ sign: `rule:${rule}`, words: `rule: ${rule}` })),
  ];
  return {
    value: [
      ...how,
      ...what,
      ...when(isSmall, 'small', 'a small number in words'),
      ...when(value === 1 && unit === null, 'one', 'one'),
      ...when(!inWords && unit === null && /^\d{4}$/u.test(number.text), 'year-like', 'looks like a year'),
      ...rules.map((rule) => ({ sign: `rule:${rule}`, words: `rule: ${rule}` })),
    ],
    unit: [...how, ...what, ...noun],
    of: [...how, ...what, ...noun],
  };
}
