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
  /** Least margin over the words of the content. */
  readonly contentMargin: number;
  /** Least margin over the words of the source; 0 without one. */
  readonly sourceMargin: number;
  /** The likeliest place where another source might begin; undefined where the window has no other word. */
  readonly rival: RivalSource | undefined;
}

/** Another word that might have begun the source. */
export interface RivalSource {
  /** Its flat index. */
  readonly at: number;
  /** How much worse it would be than what was chosen there, in units of the role model. */
  readonly deficit: number;
}

/** Reads a labelled window; undefined where it has no content. */
export function spanCandidate(labelling: Labelling, head: number, logit: number): SpanCandidate | undefined {
  const content = runsOf(labelling, ROLE.beginContent);
  const cue = runsOf(labelling, ROLE.beginCue)[0];
  if (content.length === 0 || !cue) return undefined;
  const { size, roles, nodes, window } = labelling;
  let sum = 0;
  let count = 0;
  let least = Infinity;
  let leastContent = Infinity;
  let leastSource = Infinity;
  let rival: RivalSource | undefined;
  for (let slot = 0; slot < size; slot++) {
    const role = roles[slot] as number;
    if (role === 0) rival = closer(rival, nodes, slot, window.from);
    const beside = slot + 1 < size && roles[slot + 1] !== 0;
    const behind = slot > 0 && roles[slot - 1] !== 0;
    if (role === 0 && !beside && !behind) continue;
    let second = -Infinity;
    for (let other = 0; other < ROLES; other++)
      if (other !== role) second = Math.max(second, nodes[slot * ROLES + other] as number);
    const margin = (nodes[slot * ROLES + role] as number) - second;
    sum += margin;
    count++;
    least = Math.min(least, margin);
    if (role === ROLE.beginContent || role === ROLE.inContent) leastContent = Math.min(leastContent, margin);
    if (role === ROLE.beginSource || role === ROLE.inSource) leastSource = Math.min(leastSource, margin);
  }
  return {
    head,
    logit,
    source: runsOf(labelling, ROLE.beginSource)[0],
    cue,
    content,
    meanMargin: sum / Math.max(1, count),
    leastMargin: least,
    contentMargin: leastContent,
    sourceMargin: leastSource === Infinity ? 0 : leastSource,
    rival,
  };
}

/** The nearer of two rivals: the one so far, and the word of a slot that was given no role. */
function closer(
  rival: RivalSource | undefined,
  nodes: Labelling['nodes'],
  slot: number,
  from: number,
): RivalSource | undefined {
  const first = slot * ROLES;
  const deficit = (nodes[first + ROLE.none] as number) - (nodes[first + ROLE.beginSource] as number);
  return rival === undefined || deficit < rival.deficit ? { at: from + slot, deficit } : rival;
}
