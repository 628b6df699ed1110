/**
 * Scores of the roles of the words around a cue head, with the sums kept that stay right from word to word.
 *
 * In: a prepared document, a window, something that adds up features. Out: scores of each role for each word, and of each pair of roles
 * for each step. The branch that words stand in and what the rules say of them is the same over long stretches; only the rest is
 * added up for every word.
 */
import { featureBuffer } from './feature-buffer.js';
import type { Prepared } from './prepared.js';
import { ROLES } from './role-decoder.js';
import {
  branchFeatures,
  type HeadContext,
  isSameBranch,
  isSameStretch,
  neighbourFeatures,
  readPlace,
  spanPlace,
  stepBranches,
  stepPlaceFeatures,
  stepRoles,
  stepWordFeatures,
  stretchFeatures,
  wordFeatures,
} from './span-features.js';
import { type SpanWindow, WIDEST_WINDOW } from './span-window.js';

/** Pairs of roles. */
const PAIRS: number = ROLES * ROLES;

/** Classes of the role model: the roles, then the pairs of roles `before × ROLES + role`. */
export const ROLE_CLASSES: number = ROLES + PAIRS;

/** Adds up features. */
export interface RoleScorer {
  /** Adds the sums over the features to the `ROLES` scores of a word. */
  addWord(features: Int32Array, count: number, scores: Int32Array): void;
  /** Adds the sums over the features to the `ROLES × ROLES` scores of a step. */
  addStep(features: Int32Array, count: number, scores: Int32Array): void;
}

/** Scores of one window after another. */
export interface WindowScores {
  /** `ROLES` a slot. */
  readonly nodes: Int32Array;
  /** `ROLES × ROLES` a slot, row the role before; those of slot 0 mean nothing. */
  readonly edges: Int32Array;
  /** Scores a window. */
  score(prepared: Prepared, window: SpanWindow, context: HeadContext): void;
}

/** Scores windows with one scorer. Allocates nothing a window. */
export function windowScores(scorer: RoleScorer): WindowScores {
  const buffer = featureBuffer();
  const nodes = new Int32Array(WIDEST_WINDOW * ROLES);
  const edges = new Int32Array(WIDEST_WINDOW * PAIRS);
  const ofBranch = new Int32Array(ROLES);
  const ofStretch = new Int32Array(ROLES);
  const ofWord = new Int32Array(ROLES);
  const ofStepPlace = new Int32Array(PAIRS);
  const ofStep = new Int32Array(PAIRS);
  let place = spanPlace();
  let previous = spanPlace();

  // Both set `sums` to those of the features that stand in the buffer, and empty it.
  const sumWord = (sums: Int32Array): void => {
    sums.fill(0);
    scorer.addWord(buffer.values, buffer.count, sums);
    buffer.count = 0;
  };
  const sumStep = (sums: Int32Array): void => {
    sums.fill(0);
    scorer.addStep(buffer.values, buffer.count, sums);
    buffer.count = 0;
  };

  const scoreWords = ({ table, children }: Prepared, window: SpanWindow, context: HeadContext): void => {
    for (let at = window.from; at < window.to; at++) {
      readPlace(table, window, context, at, place);
      const isFirst = at === window.from;
      if (isFirst || !isSameBranch(previous, place)) {
        branchFeatures(table, children, context, place, buffer);
        sumWord(ofBranch);
      }
      if (isFirst || !isSameStretch(previous, place)) {
        stretchFeatures(context, place, buffer);
        sumWord(ofStretch);
      }
      wordFeatures(table, context, place, buffer);
      neighbourFeatures(table, window, place, buffer);
      sumWord(ofWord);
      const first = (at - window.from) * ROLES;
      for (let role = 0; role < ROLES; role++)
        nodes[first + role] = (ofBranch[role] as number) + (ofStretch[role] as number) + (ofWord[role] as number);
      [place, previous] = [previous, place];
    }
  };

  const scoreSteps = ({ table }: Prepared, window: SpanWindow, context: HeadContext): void => {
    let branches = 0;
    let roles = 0;
    for (let at = window.from + 1; at < window.to; at++) {
      const branchesHere = stepBranches(table, window, context, at);
      const rolesHere = stepRoles(window, context, at);
      if (at === window.from + 1 || branchesHere !== branches || rolesHere !== roles) {
        stepPlaceFeatures(branchesHere, rolesHere, buffer);
        sumStep(ofStepPlace);
      }
      branches = branchesHere;
      roles = rolesHere;
      stepWordFeatures(table, at, buffer);
      sumStep(ofStep);
      const first = (at - window.from) * PAIRS;
      for (let step = 0; step < PAIRS; step++)
        edges[first + step] = (ofStepPlace[step] as number) + (ofStep[step] as number);
    }
  };

  return {
    ...{ nodes, edges },
    score: (prepared, window, context) => {
      scoreWords(prepared, window, context);
      scoreSteps(prepared, window, context);
    },
  };
}
