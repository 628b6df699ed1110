/**
 * The trained attribution models: decoded once, on first use.
 *
 * In: the weight files. Out: logits and role scores of features. The units of the logistic models stand beside their
 * weights, as whole numbers, so that every engine gives the same logits.
 */
import { addOn, addUp, decodeModel, decodeParts, type LinearModel } from '../../confidence/index.js';
import { CONFIDENCE_UNIT, CONFIDENCE_WEIGHTS } from '../weights/confidence.js';
import { CUES_UNIT, CUES_WEIGHTS } from '../weights/cues.js';
import { ROLES_WEIGHTS } from '../weights/roles.js';
import { type Labeller, makeLabeller } from './label.js';
import { ROLES } from './role-decoder.js';
import type { RoleScorer } from './role-scores.js';

/** A logistic model: a sum of features times `unit` millionths is the logit. */
export interface LogisticModel {
  readonly model: LinearModel;
  /** Millionths of a logit a unit of weight. */
  readonly unit: number;
}

const sum = new Int32Array(1);

/** Logit of features. */
export function logitOf({ model, unit }: LogisticModel, features: Int32Array, count: number): number {
  addUp(model, features, count, sum);
  return ((sum[0] as number) * unit) / 1_000_000;
}

/** A scorer of roles as they ship: what weighs words apart from what weighs steps. */
export function roleScorer(text: string): RoleScorer {
  const [words, steps] = decodeParts(text, [ROLES]) as [LinearModel, LinearModel];
  return {
    addWord: (features, count, scores) => addOn(words, features, count, scores),
    addStep: (features, count, scores) => addOn(steps, features, count, scores),
  };
}

/** The three models, ready. */
export interface AttributionModels {
  readonly cues: LogisticModel;
  readonly labeller: Labeller;
  readonly confidence: LogisticModel;
}

let decoded: AttributionModels | undefined;

/** Decodes the shipped weights on the first call. */
export function attributionModels(): AttributionModels {
  decoded ??= {
    cues: { model: decodeModel(CUES_WEIGHTS), unit: CUES_UNIT },
    labeller: makeLabeller(roleScorer(ROLES_WEIGHTS)),
    confidence: { model: decodeModel(CONFIDENCE_WEIGHTS), unit: CONFIDENCE_UNIT },
  };
  return decoded;
}
