/**
 * Uncertainty of a sentence under one of four notions: the same cues, weighed differently.
 *
 * In: a tree, its cues, a notion. Out: whether the sentence is uncertain, how much, and the cues that count. `news` and
 * `reviews` weigh kinds of cues by a profile (`profiles.ts`); `science` asks a trained model of each cue, `encyclopaedia` one
 * of the sentence. Not here: finding the cues, the levels of claims (`level.ts`).
 */
import { probabilityOf, round3 } from '../confidence/index.js';
import type { HedgeCue, Uncertainty, UncertaintyNotion } from '../records/index.js';
import type { Tree } from '../syntax/index.js';
import { wordOf } from './clauses.js';
import { hedgingScore, weightOfCue } from './level.js';
import { type CueProfile, ENCYCLOPAEDIA_PROFILE, NEWS_PROFILE, REVIEWS_PROFILE } from './profiles.js';
import type { ScopedHedgeCue } from './scoped-cue.js';
import { signatureClassOf } from './signature.js';
import { cueFeatures, sentenceFeatures } from './uncertainty-features.js';
import { CUE_BIAS, CUE_WEIGHTS, SENTENCE_BIAS, SENTENCE_WEIGHTS } from './weights/uncertainty.js';

let cueWeights: ReadonlyMap<string, number> | undefined;
let sentenceWeights: ReadonlyMap<string, number> | undefined;

/** Least probability of a cue of `science`; chosen by cross-validation. */
const CUE_FROM = 0.4;

const sumOf = (features: Iterable<string>, weights: ReadonlyMap<string, number>, bias: number): number => {
  let sum = bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
};

/** How uncertain a sentence is under a notion. */
export function uncertaintyOf(tree: Tree, cues: readonly ScopedHedgeCue[], notion: UncertaintyNotion): Uncertainty {
  switch (notion) {
    case 'news':
      return byProfile(tree, cues, NEWS_PROFILE);
    case 'reviews':
      return byProfile(tree, cues, REVIEWS_PROFILE);
    case 'science':
      return byCue(tree, cues);
    case 'encyclopaedia':
      return bySentence(tree, cues);
  }
}

function byProfile(tree: Tree, cues: readonly ScopedHedgeCue[], profile: CueProfile): Uncertainty {
  const counted = cues.filter((cue) => weightOfCue(cue, profile) >= profile.cueFrom && !isLeftOut(tree, cue, profile));
  return { isUncertain: counted.length > 0, score: hedgingScore(counted, profile), cues: counted.map(shown) };
}

/** Some notions leave out verbs of wish, plan and denial: they tell what someone wants, not how sure it is. */
function isLeftOut(tree: Tree, { kind, head }: ScopedHedgeCue, { leavesOut }: CueProfile): boolean {
  if (!leavesOut || kind !== 'clause-verb') return false;
  const signature = signatureClassOf(wordOf(tree, head), false);
  return signature !== undefined && leavesOut.includes(signature);
}

function byCue(tree: Tree, cues: readonly ScopedHedgeCue[]): Uncertainty {
  cueWeights ??= new Map(CUE_WEIGHTS);
  let certain = 1;
  const counted: ScopedHedgeCue[] = [];
  for (const cue of cues) {
    const probability = probabilityOf(sumOf(cueFeatures(tree, cue, cues.length), cueWeights, CUE_BIAS));
    certain *= 1 - probability;
    if (probability >= CUE_FROM) counted.push(cue);
  }
  return { isUncertain: counted.length > 0, score: round3(1 - certain), cues: counted.map(shown) };
}

function bySentence(tree: Tree, cues: readonly ScopedHedgeCue[]): Uncertainty {
  sentenceWeights ??= new Map(SENTENCE_WEIGHTS);
  const score = probabilityOf(sumOf(sentenceFeatures(tree, cues), sentenceWeights, SENTENCE_BIAS));
  const { cueFrom } = ENCYCLOPAEDIA_PROFILE;
  const counted = cues.filter((cue) => weightOfCue(cue, ENCYCLOPAEDIA_PROFILE) >= cueFrom);
  return { isUncertain: score >= 0.5, score, cues: counted.map(shown) };
}

function shown({ start, end, text, kind, strength }: ScopedHedgeCue): HedgeCue {
  return { start, end, text, kind, strength };
}
