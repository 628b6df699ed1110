/**
 * Labels the words around a cue head as source, cue and content.
 *
 * In: a prepared document, a head, something that scores features. Out: one role a word of the window, and how clear
 * the choice was. Training and reading share this; only the scorer differs.
 */
import { contextOf, type Prepared } from './prepared.js';
import { decodeRoles, ROLE, roleDecoder, ROLES } from './role-decoder.js';
import { type RoleScorer, windowScores } from './role-scores.js';
import type { HeadContext } from './span-features.js';
import { openWindow, spanWindow, type SpanWindow, WIDEST_WINDOW } from './span-window.js';

/** A labelled window. Its arrays are used again by the next call. */
export interface Labelling {
  readonly window: SpanWindow;
  readonly context: HeadContext;
  readonly size: number;
  readonly roles: Uint8Array;
  /** Scores of roles, `ROLES` a slot. */
  readonly nodes: Int32Array;
}

/** Labels windows with one scorer. */
export interface Labeller {
  /** Labels the window of a head; `wanted` roles, where given, are held back by one unit, as training asks. */
  label(prepared: Prepared, head: number, wanted?: (window: SpanWindow) => Uint8Array): Labelling;
}

/** A labeller with buffers of its own. */
export function makeLabeller(scorer: RoleScorer): Labeller {
  const window = spanWindow();
  const decoder = roleDecoder();
  const scores = windowScores(scorer);
  const { nodes, edges } = scores;
  const roles = new Uint8Array(WIDEST_WINDOW);
  return {
    label: (prepared, head, wanted) => {
      openWindow(window, prepared.table, head);
      const context = contextOf(prepared, window, head);
      const size = window.to - window.from;
      scores.score(prepared, window, context);
      const held = wanted?.(window);
      if (held) {
        for (let slot = 0; slot < size; slot++)
          nodes[slot * ROLES + (held[slot] as number)] = (nodes[slot * ROLES + (held[slot] as number)] as number) - 1;
      }
      decodeRoles(decoder, nodes, edges, size, head - window.from, roles);
      return { window, context, size, roles, nodes };
    },
  };
}

/** A run of words of one role, both ends included, in flat word indices. */
export interface RoleRun {
  readonly first: number;
  readonly last: number;
}

/** The runs of one role: `ROLE.beginSource`, `ROLE.beginCue` or `ROLE.beginContent`. */
export function runsOf({ window, roles, size }: Labelling, begin: number): RoleRun[] {
  const runs: RoleRun[] = [];
  for (let slot = 0; slot < size; slot++) {
    const at = window.from + slot;
    const open = runs.at(-1);
    if (roles[slot] === begin) runs.push({ first: at, last: at });
    else if (roles[slot] === begin + 1 && open) runs[runs.length - 1] = { first: open.first, last: at };
  }
  return runs;
}

export { ROLE, ROLES };
