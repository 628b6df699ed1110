/**
 * Chooses the best sequence of roles for a window: one cue around the head, at most one source, some content.
 *
 * In: scores of roles a word and of pairs of roles between neighbours. Out: one role a word. Exact (Viterbi) over
 * states that remember whether source and content have been seen; a fixed number of steps a word.
 */

/** Roles, beginning and inside: the order in which models number them. */
export const ROLE = {
  none: 0,
  beginSource: 1,
  inSource: 2,
  beginCue: 3,
  inCue: 4,
  beginContent: 5,
  inContent: 6,
} as const;
/** How many roles there are. */
export const ROLES = 7;

/** What has been seen so far, as a number below this: 1 for a source, 2 for content. */
const FLAGS = 4;
/** States of the search: a role, and what has been seen. */
const STATES: number = ROLES * FLAGS;
/** Pairs of roles. */
const PAIRS: number = ROLES * ROLES;
const IMPOSSIBLE = -0x3fffffff;

/** Buffers of the decoder, used again and again. */
export interface RoleDecoder {
  best: Int32Array;
  back: Int8Array;
}

/** Fresh buffers. */
export function roleDecoder(): RoleDecoder {
  return { best: new Int32Array(STATES * 2), back: new Int8Array(0) };
}

/** May `role` follow `before` at `slot`, the head being at `headSlot`? */
function mayFollow(before: number, role: number, slot: number, headSlot: number): boolean {
  const afterCue = before === ROLE.beginCue || before === ROLE.inCue;
  if (role === ROLE.inCue) return afterCue;
  if (slot === headSlot && role !== ROLE.beginCue) return false;
  if (role === ROLE.inSource) return before === ROLE.beginSource || before === ROLE.inSource;
  if (role === ROLE.inContent) return before === ROLE.beginContent || before === ROLE.inContent;
  // A cue begun before the head reaches it; none begins behind it.
  if (slot <= headSlot && afterCue) return false;
  return role !== ROLE.beginCue || slot <= headSlot;
}

/** Steps between two roles, five numbers each: first state before, first state, pair of roles, role, what it lets be seen. */
type RoleSteps = Int32Array;

/** Numbers of a step. */
const STEP = 5;

let stepsOfPlaces: readonly RoleSteps[] | undefined;

/** The steps that lead to a slot: others before the head, to the head and behind it. */
function stepsTo(slot: number, headSlot: number): RoleSteps {
  stepsOfPlaces ??= [0, 1, 2].map((place) => stepsOf(place, 1));
  return stepsOfPlaces[slot < headSlot ? 0 : slot === headSlot ? 1 : 2] as RoleSteps;
}

function stepsOf(slot: number, headSlot: number): RoleSteps {
  const steps: number[] = [];
  for (let before = 0; before < ROLES; before++) {
    for (let role = 0; role < ROLES; role++) {
      if (mayFollow(before, role, slot, headSlot))
        steps.push(before * FLAGS, role * FLAGS, before * ROLES + role, role, flagOf(role));
    }
  }
  return Int32Array.from(steps);
}

/**
 * Decodes a window.
 *
 * @param nodes - `ROLES` scores a slot.
 * @param edges - `ROLES × ROLES` scores a slot, row the role before; those of slot 0 are not read.
 * @param roles - Receives one role a slot.
 * @returns The score of the best sequence.
 */
export function decodeRoles(
  decoder: RoleDecoder,
  nodes: Int32Array,
  edges: Int32Array,
  size: number,
  headSlot: number,
  roles: Uint8Array,
): number {
  if (decoder.back.length < size * STATES) decoder.back = new Int8Array(size * STATES * 2);
  const { best, back } = decoder;
  let now = 0;
  best.fill(IMPOSSIBLE);
  for (let role = 0; role < ROLES; role++) {
    if (role === ROLE.inSource || role === ROLE.inCue || role === ROLE.inContent) continue;
    if (headSlot === 0 && role !== ROLE.beginCue) continue;
    best[role * FLAGS + flagOf(role)] = nodes[role] as number;
  }
  for (let slot = 1; slot < size; slot++) {
    const then = STATES - now;
    best.fill(IMPOSSIBLE, then, then + STATES);
    const steps = stepsTo(slot, headSlot);
    for (let at = 0; at < steps.length; at += STEP) {
      const from = steps[at] as number;
      const to = steps[at + 1] as number;
      const flag = steps[at + 4] as number;
      const gain =
        (edges[slot * PAIRS + (steps[at + 2] as number)] as number) +
        (nodes[slot * ROLES + (steps[at + 3] as number)] as number);
      for (let seen = 0; seen < FLAGS; seen++) {
        const held = best[now + from + seen] as number;
        // There is one source.
        if (held <= IMPOSSIBLE || (flag & seen & 1) !== 0) continue;
        const state = to + (seen | flag);
        if (held + gain > (best[then + state] as number)) {
          best[then + state] = held + gain;
          back[slot * STATES + state] = from + seen;
        }
      }
    }
    now = then;
  }
  let state = -1;
  let top = IMPOSSIBLE;
  for (let at = 0; at < STATES; at++) {
    // Content must have been seen.
    if (at % FLAGS < 2 || (best[now + at] as number) <= top) continue;
    top = best[now + at] as number;
    state = at;
  }
  for (let slot = size - 1; slot >= 0; slot--) {
    roles[slot] = state < 0 ? 0 : (state / FLAGS) | 0;
    if (slot > 0 && state >= 0) state = back[slot * STATES + state] as number;
  }
  return top;
}

/** What a role lets be seen: 1 for a source, 2 for content. */
function flagOf(role: number): number {
  return role === ROLE.beginSource ? 1 : role === ROLE.beginContent ? 2 : 0;
}
