/**
 * Trains what a pronoun or a description takes up, and writes the weights.
 *
 *   npm run train -- coreference
 *
 * In: GUM train (chains), our own trees and mentions over it. Out: `src/coreference/weights/choices.ts`, the same bytes every time. For each
 * pronoun and description the choices that `src/coreference` sees; a log-linear model over them (AdaGrad), right being any mention of
 * the same entity, or none. Learnt twice: first on gold links, then on what the first model links. The heaviest weights are kept.
 */
import { writeFileSync } from 'node:fs';
import { weightOf } from '../../src/confidence/decode-model.js';
import { decodeModel, key, type LinearModel, pair } from '../../src/confidence/index.js';
import {
  type ChoiceModel,
  decideBy,
  type Decide,
  type Deciders,
  NONE_TEMPLATE,
} from '../../src/coreference/choices.js';
import { clusterMentions } from '../../src/coreference/index.js';
import { findMentions, type Mention } from '../../src/entities/index.js';
import { type Document, parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { encodeModel, quantise, spreadOf } from '../shared/encode-model.js';
import { type AveragedWeights, pruned } from '../shared/sparse-perceptron.js';
import { alignMentions } from './align.js';
import { type GoldMention, type GumDocument, hasGum, isNominal, readGum } from './gum.js';

const OUTPUT = 'src/coreference/weights/choices.ts';

/** How one model is fitted. */
interface Settings {
  readonly rounds: number;
  readonly penalty: number;
  readonly fewestSeen: number;
  readonly kept: number;
  /** Logits taken off "none", of he and she, it, they, descriptions: a few empty ones more are taken up, many others too. */
  readonly handicaps: readonly number[];
}
const PRONOUNS: Settings = { rounds: 60, penalty: 10, fewestSeen: 4, kept: 700, handicaps: [3, 1, 1.5, 0] };
const DESCRIPTIONS: Settings = { rounds: 60, penalty: 4, fewestSeen: 4, kept: 500, handicaps: [0, 0, 0, 0.5] };

/** A document of the treebank as we read it. */
export interface ReadGum {
  readonly gum: GumDocument;
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** For each mention its gold mention. */
  readonly aligned: readonly (GoldMention | undefined)[];
}

/** A decision with what is right. */
interface Example {
  readonly choices: readonly Int32Array[];
  /** Which of them are right; at least one. */
  readonly right: readonly boolean[];
}

/** Reads a document with our own trees and mentions; `document` and `kinds` where they are there already. */
export function readOwn(
  gum: GumDocument,
  document: Document = parseDocument(readText(gum.input, 'passage')),
  kinds?: LinearModel,
): ReadGum {
  const mentions = findMentions(document, kinds);
  return { gum, document, mentions, aligned: alignMentions(gum, document, mentions) };
}

interface Collected {
  readonly pronouns: Example[];
  readonly descriptions: Example[];
}

/** The decisions of one document; `deciders` say how to go on, where none are given the gold links do. */
function collect({ gum, document, mentions, aligned }: ReadGum, deciders?: Deciders): Collected {
  const collected: Collected = { pronouns: [], descriptions: [] };
  const earlier = earlierMentions(gum);
  const note =
    (kind: keyof Collected): Decide =>
    (index, choices) => {
      const gold = aligned[index];
      const right = choices.map(({ mention }) =>
        mention < 0 ? !gold || !earlier(gold) : gold !== undefined && aligned[mention]?.entity === gold.entity,
      );
      if (right.includes(true) && !(kind === 'descriptions' && !gold))
        collected[kind].push({ choices: choices.map(({ keys }) => keys), right });
      if (deciders) return deciders[kind](index, choices);
      const chosen = choices[right.indexOf(true)];
      return { entity: chosen?.entity ?? -1, confidence: 1 };
    };
  clusterMentions(document, mentions, { pronouns: note('pronouns'), descriptions: note('descriptions') });
  return collected;
}

/** Was the entity named before, by a noun or a pronoun? What takes up a clause takes up nothing that we have. */
function earlierMentions({ mentions }: GumDocument): (mention: GoldMention) => boolean {
  const first = new Map<string, GoldMention>();
  for (const mention of mentions)
    if (!first.has(mention.entity) && isNominal(mention)) first.set(mention.entity, mention);
  return (mention) => {
    const other = first.get(mention.entity);
    return other !== undefined && other.start < mention.start;
  };
}

/** Both models of one training. */
export interface CoreferenceModels {
  readonly pronouns: Encoded;
  readonly descriptions: Encoded;
}

interface Encoded extends ChoiceModel {
  readonly text: string;
}

/** The deciders of trained models. */
export function decidersOf({ pronouns, descriptions }: CoreferenceModels): Deciders {
  return { pronouns: decideBy(pronouns), descriptions: decideBy(descriptions, true) };
}

/** Trains on documents. Deterministic. */
export function fitCoreference(documents: readonly ReadGum[]): CoreferenceModels {
  let models = fitBoth(documents.map((one) => collect(one)));
  for (let round = 1; round < ROUNDS; round++) {
    const deciders = decidersOf(models);
    models = fitBoth(documents.map((one) => collect(one, deciders)));
  }
  return models;
}

const ROUNDS = 2;

function fitBoth(collected: readonly Collected[]): CoreferenceModels {
  return {
    pronouns: encoded(
      fit(
        collected.flatMap((one) => one.pronouns),
        PRONOUNS,
      ),
    ),
    descriptions: encoded(
      fit(
        collected.flatMap((one) => one.descriptions),
        DESCRIPTIONS,
      ),
    ),
  };
}

/** A log-linear model over choices: the probability of all right ones together is raised. */
function fit(examples: readonly Example[], settings: Settings): AveragedWeights {
  const seen = new Map<number, number>();
  for (const { choices } of examples)
    for (const keys of choices) for (const one of keys) seen.set(one, (seen.get(one) ?? 0) + 1);
  const keys = Int32Array.from([...seen].flatMap(([one, times]) => (times >= settings.fewestSeen ? [one] : []))).sort();
  const weight = descend(laidOut(examples, keys), keys.length, settings);
  settings.handicaps.forEach((handicap, sort) => {
    const row = keys.indexOf(key(NONE_TEMPLATE, pair(0, sort)));
    if (row >= 0) weight[row] = (weight[row] as number) - handicap;
  });
  const all: AveragedWeights = {
    ...{ classes: 1, keys, weight },
    first: Int32Array.from({ length: keys.length + 1 }, (_, row) => row),
    label: new Uint8Array(keys.length),
  };
  return pruned(all, settings.kept, (one) => seen.get(one) ?? 0);
}

/** Examples side by side in flat arrays. */
interface Layout {
  /** First choice of each example, and one more. */
  readonly choices: Int32Array;
  /** First row of each choice, and one more. */
  readonly first: Int32Array;
  readonly rows: Int32Array;
  readonly right: Uint8Array;
}

function laidOut(examples: readonly Example[], keys: Int32Array): Layout {
  const rowOf = new Map(Array.from(keys, (one, row) => [one, row] as const));
  const choices: number[] = [0];
  const first: number[] = [0];
  const rows: number[] = [];
  const right: number[] = [];
  for (const example of examples) {
    example.choices.forEach((list, choice) => {
      for (const one of list) {
        const row = rowOf.get(one);
        if (row !== undefined) rows.push(row);
      }
      first.push(rows.length);
      right.push(example.right[choice] === true ? 1 : 0);
    });
    choices.push(right.length);
  }
  return {
    ...{ choices: Int32Array.from(choices), first: Int32Array.from(first) },
    ...{ rows: Int32Array.from(rows), right: Uint8Array.from(right) },
  };
}

/** By gradient descent with a step of its own for each weight (Rprop): no randomness, no order. */
function descend(layout: Layout, size: number, { rounds, penalty }: Settings): Float64Array {
  const weight = new Float64Array(size);
  const steps = new Float64Array(size).fill(0.05);
  const previous = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesOf(layout, weight, penalty);
    for (let id = 0; id < size; id++) {
      const slope = slopes[id] as number;
      const turned = slope * (previous[id] as number);
      steps[id] = Math.min(0.3, Math.max(1e-5, (steps[id] as number) * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1)));
      if (slope !== 0) weight[id] = (weight[id] as number) - Math.sign(slope) * (steps[id] as number);
      previous[id] = slope;
    }
  }
  return weight;
}

function slopesOf({ choices, first, rows, right }: Layout, weight: Float64Array, penalty: number): Float64Array {
  const slopes = weight.map((one) => penalty * one);
  const shares = new Float64Array(right.length);
  for (let example = 0; example + 1 < choices.length; example++) {
    const from = choices[example] as number;
    const to = choices[example + 1] as number;
    let top = -Infinity;
    for (let choice = from; choice < to; choice++) {
      let sum = 0;
      for (let at = first[choice] as number; at < (first[choice + 1] as number); at++)
        sum += weight[rows[at] as number] as number;
      shares[choice] = sum;
      top = Math.max(top, sum);
    }
    let all = 0;
    let good = 0;
    for (let choice = from; choice < to; choice++) {
      const share = Math.exp((shares[choice] as number) - top);
      shares[choice] = share;
      all += share;
      if (right[choice] === 1) good += share;
    }
    for (let choice = from; choice < to; choice++) {
      const share = shares[choice] as number;
      const slope = share / all - (right[choice] === 1 && good > 0 ? share / good : 0);
      for (let at = first[choice] as number; at < (first[choice + 1] as number); at++) {
        const row = rows[at] as number;
        slopes[row] = (slopes[row] as number) + slope;
      }
    }
  }
  return slopes;
}

/** Quantised, with the size of one unit of weight. */
function encoded(weights: AveragedWeights): Encoded {
  const text = encodeModel(quantise(weights, 0));
  return { text, model: decodeModel(text), unit: Math.round((1e6 * spreadOf(weights)) / (weightOf(6) || 1)) };
}

/** Trains and writes the weights. */
export function trainCoreference(): void {
  if (!hasGum()) {
    console.log('Skipped: GUM is not there, so the weights of coreference stay as they are.');
    return;
  }
  const { pronouns, descriptions } = fitCoreference(readGum('train').map((gum) => readOwn(gum)));
  const comment = 'Made by `npm run train` from GUM (see docs/model-card-coreference.md). Not written by hand.';
  const constants = [
    ['PRONOUN', 'what a pronoun takes up', pronouns],
    ['DESCRIPTION', 'what a description takes up', descriptions],
  ] as const;
  const lines = constants.flatMap(([name, what, { unit, text }]) => [
    `/** Millionths of a logit a unit of weight: ${what}. */`,
    `export const ${name}_UNIT: number = ${unit};`,
    `/** Weights: ${what}. */`,
    `export const ${name}_WEIGHTS: string =\n  '${text}';`,
  ]);
  writeFileSync(OUTPUT, `/** ${comment} */\n${lines.join('\n')}\n`);
  console.log(`${pronouns.text.length} and ${descriptions.text.length} characters, written to ${OUTPUT}`);
}
