/**
 * The factuality model: for each of two notions a sum of integer weights over hashed features.
 *
 * In: the features of an event and its value by rule. Out: its value in thousandths of a point of the scale −3 … 3. The weights are
 * decoded on first use.
 */
import { decodeModel, type LinearModel, placeOf } from '../confidence/index.js';
import { bent, drawnOut } from './factuality-curves.js';
import type { FactualityNotion } from './factuality-notion.js';
import { FACTUALITY_BIAS, FACTUALITY_RULE, FACTUALITY_UNIT, FACTUALITY_WEIGHTS } from './weights/factuality.js';

let model: LinearModel | undefined;

/** Place of each notion among the classes of the weights. */
const NOTIONS: readonly FactualityNotion[] = ['author', 'happened'];

/** The value of an event with these features and this value by rule (−3 … 3), in thousandths. */
export function factualityByModel(features: readonly number[], rule: number, notion: FactualityNotion): number {
  model ??= decodeModel(FACTUALITY_WEIGHTS);
  const { slots, mask, cells } = model;
  const wanted = NOTIONS.indexOf(notion);
  let sum = 0;
  for (const feature of features) {
    const place = placeOf(slots, mask, feature);
    if (place < 0) continue;
    const first = place >>> 8;
    for (let at = first; at < first + (place & 255); at++) {
      const cell = cells[at] as number;
      if ((cell & 255) === wanted) sum += cell >> 8;
    }
  }
  const value =
    (sum * FACTUALITY_UNIT) / 1_000_000 +
    (FACTUALITY_BIAS[wanted] as number) / 1000 +
    (rule * (FACTUALITY_RULE[wanted] as number)) / 1000;
  return notion === 'author' ? drawnOut(1000 * value) : 1000 * bent(value);
}
