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

/** Seen so far: bit 1 a source, bit 2 content. */
const FLAGS = 4;
const STATES = ROLES * FLAGS;
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
  if (role === ROLE.inSource) return before === ROLE.beginSource || before === ROLE.inSource;
  if (role === ROLE.inContent) return before === ROLE.beginContent || before === ROLE.inContent;
  if (role === ROLE.inCue) return afterCue;
  // A cue begun before the head reaches it; none begins behind it.
  if (slot <= headSlot && afterCue) return false;
  if (role === ROLE.beginCue) return slot <= headSlot;
  return slot !== headSlot;
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
    for (let before = 0; before < ROLES; before++) {
      for (let role = 0; role < ROLES; role++) {
        if (!mayFollow(before, role, slot, headSlot)) continue;
        const gain = (nodes[slot * ROLES + role] as number) + (edges[(slot * ROLES + before) * ROLES + role] as number);
        for (let flags = 0; flags < FLAGS; flags++) {
          const held = best[now + before * FLAGS + flags] as number;
          if (held <= IMPOSSIBLE) continue;
          if (role === ROLE.beginSource && flags & 1) continue;
          const state = role * FLAGS + (flags | flagOf(role));
          if (held + gain > (best[then + state] as number)) {
            best[then + state] = held + gain;
            back[slot * STATES + state] = before * FLAGS + flags;
          }
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

function flagOf(role: number): number {
  return role === ROLE.beginSource ? 1 : role === ROLE.beginContent ? 2 : 0;
}
