/**
 * The factuality model: for each of two notions a sum of integer weights over hashed features.
 *
 * In: the features of an event and its value by rule. Out: its value in thousandths of a point of the scale −3 … 3. The weights are
 * decoded on first use.
 */
import { addUp, decodeModel, type LinearModel } from '../confidence/index.js';
import { bent, drawnOut } from './factuality-curves.js';
import type { FactualityNotion } from './factuality-notion.js';
import { FACTUALITY_BIAS, FACTUALITY_RULE, FACTUALITY_UNIT, FACTUALITY_WEIGHTS } from './weights/factuality.js';

let model: LinearModel | undefined;

/** Place of each notion among the classes of the weights. */
const NOTIONS: readonly FactualityNotion[] = ['author', 'happened'];

/** The value of an event with these features and this value by rule (−3 … 3), in thousandths. */
export function factualityByModel(features: readonly number[], rule: number, notion: FactualityNotion): number {
  model ??= decodeModel(FACTUALITY_WEIGHTS);
  const wanted = NOTIONS.indexOf(notion);
  const sums = new Int32Array(NOTIONS.length);
  addUp(model, new Int32Array(features), features.length, sums);
  const value =
    ((sums[wanted] as number) * FACTUALITY_UNIT) / 1_000_000 +
    (FACTUALITY_BIAS[wanted] as number) / 1000 +
    (rule * (FACTUALITY_RULE[wanted] as number)) / 1000;
  return notion === 'author' ? drawnOut(1000 * value) : 1000 * bent(value);
}
