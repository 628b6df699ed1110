/**
 * Models of this room as they ship: pruned, quantised, as text.
 *
 * In: weights. Out: text with its unit, and the model that the library would read from it.
 */
import { type Labeller, makeLabeller } from '../../src/attribution/model/label.js';
import { type LogisticModel, roleScorer } from '../../src/attribution/model/models.js';
import { decodeModel } from '../../src/confidence/decode-model.js';
import { encodeModel, quantise, spreadOf } from '../shared/encode-model.js';
import type { AveragedWeights } from '../shared/sparse-perceptron.js';

/** A model as text, with the unit that brings its sums back to logits. */
export interface Packed {
  readonly text: string;
  readonly unit: number;
}

/** Units of a quantised weight: `weightOf(q)` counts in 64ths of the spread. */
const UNITS_PER_SPREAD = 64;

/** Weights as they ship. */
export function pack(weights: AveragedWeights, threshold: number): Packed {
  return {
    text: encodeModel(quantise(weights, threshold)),
    unit: Math.round((spreadOf(weights) / UNITS_PER_SPREAD) * 1_000_000),
  };
}

/** A packed model, ready to be asked. */
export const logistic = ({ text, unit }: Packed): LogisticModel => ({ model: decodeModel(text), unit });
/** A packed role model, ready to label. */
export const labellerOf = ({ text }: Packed): Labeller => makeLabeller(roleScorer(text));
