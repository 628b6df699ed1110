/**
 * What the models propose at one cue head, in flat word indices.
 *
 * In: a labelled window. Out: source, cue and content runs with the margins by which they were chosen.
 */
import { type Labelling, ROLE, ROLES, type RoleRun, runsOf } from './label.js';

/** One proposal of the models. */
export interface SpanCandidate {
  /** Flat index of the cue head. */
  readonly head: number;
  /** Logit of the word being a cue head. */
  readonly logit: number;
  readonly source: RoleRun | undefined;
  readonly cue: RoleRun;
  /** At least one run. */
  readonly content: readonly RoleRun[];
  /** Mean and least margin of the chosen roles over the words that have one, in units of the role model. */
  readonly meanMargin: number;
  readonly leastMargin: number;
}

/** Reads a labelled window; undefined where it has no content. */
export function spanCandidate(labelling: Labelling, head: number, logit: number): SpanCandidate | undefined {
  const content = runsOf(labelling, ROLE.beginContent);
  const cue = runsOf(labelling, ROLE.beginCue)[0];
  if (content.length === 0 || !cue) return undefined;
  const { size, roles, nodes } = labelling;
  let sum = 0;
  let count = 0;
  let least = Infinity;
  for (let slot = 0; slot < size; slot++) {
    const role = roles[slot] as number;
    const beside = slot + 1 < size && roles[slot + 1] !== 0;
    const behind = slot > 0 && roles[slot - 1] !== 0;
    if (role === 0 && !beside && !behind) continue;
    let rival = -Infinity;
    for (let other = 0; other < ROLES; other++)
      if (other !== role) rival = Math.max(rival, nodes[slot * ROLES + other] as number);
    const margin = (nodes[slot * ROLES + role] as number) - rival;
    sum += margin;
    count++;
    least = Math.min(least, margin);
  }
  return {
    head,
    logit,
    source: runsOf(labelling, ROLE.beginSource)[0],
    cue,
    content,
    meanMargin: sum / Math.max(1, count),
    leastMargin: least,
  };
}
