/**
 * Choices of a mention among the entities before it: feature keys, the model that weighs them, and who decides.
 *
 * In: choices with their features. Out: the one with most points and its probability. Training puts a decider of its own in
 * this one's place; nothing else differs. Not here: which choices there are.
 */
import { addUp, key, type LinearModel, pair } from '../confidence/index.js';

/** One thing a mention can be. */
export interface Choice {
  /** Index of the mention that is taken up; −1 for none. */
  readonly mention: number;
  /** Its entity; −1 for none. */
  readonly entity: number;
  /** What speaks for and against it. */
  readonly keys: Int32Array;
}

/** A choice that was made. */
export interface Chosen {
  readonly entity: number;
  readonly confidence: number;
}

/** Decides among choices, of which one is none. */
export type Decide = (mention: number, choices: readonly Choice[]) => Chosen;

/** Who decides about what. */
export interface Deciders {
  readonly pronouns: Decide;
  readonly descriptions: Decide;
}

/** A linear model over choices, in millionths of a logit a unit of weight. */
export interface ChoiceModel {
  readonly model: LinearModel;
  readonly unit: number;
}

/** Keys while they are collected. */
export interface Keys {
  readonly values: Int32Array;
  count: number;
}

/** Template of the feature that "none" always has. */
export const NONE_TEMPLATE = 40;

const MOST_KEYS = 48;

/** Room for the keys of one choice. */
export function makeKeys(): Keys {
  return { values: new Int32Array(MOST_KEYS), count: 0 };
}

/** Adds a feature. */
export function put(keys: Keys, template: number, ...values: readonly number[]): void {
  let value = 0;
  for (const one of values) value = pair(value, one);
  if (keys.count < MOST_KEYS) keys.values[keys.count++] = key(template, value);
}

/** The keys so far, which empties the room. */
export function taken(keys: Keys): Int32Array {
  const list = keys.values.slice(0, keys.count);
  keys.count = 0;
  return list;
}

/**
 * Decides by a model. An entity is as likely as all its mentions together. The likeliest entity wins; or, with `byMention`, that of the
 * likeliest mention, so that many weak ones together are not taken up.
 */
export function decideBy({ model, unit }: ChoiceModel, byMention = false): Decide {
  const score = new Int32Array(1);
  return (_, choices) => {
    const logits = choices.map(({ keys }) => {
      addUp(model, keys, keys.length, score);
      return ((score[0] as number) * unit) / 1e6;
    });
    const top = Math.max(...logits);
    const shareOf = new Map<number, number>();
    let all = 0;
    logits.forEach((logit, at) => {
      const share = Math.exp(logit - top);
      const { entity } = choices[at] as Choice;
      all += share;
      shareOf.set(entity, (shareOf.get(entity) ?? 0) + share);
    });
    const likeliest = byMention ? logits.indexOf(top) : -1;
    let entity = choices[likeliest]?.entity ?? -1;
    let own = likeliest < 0 ? 0 : (shareOf.get(entity) ?? 0);
    if (likeliest < 0) for (const [one, share] of shareOf) if (share > own) [entity, own] = [one, share];
    return { entity, confidence: Math.round((1000 * own) / all) / 1000 };
  };
}

/** A number as one of a few: 0, 1, 2, 3–4, 5–8, 9–16, more. */
export function bucket(value: number): number {
  if (value <= 2) return value;
  return value <= 4 ? 3 : value <= 8 ? 4 : value <= 16 ? 5 : 6;
}
