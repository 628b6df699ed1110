/**
 * Cues by the word that heads what they govern, so that asking for one clause costs nothing for the others.
 *
 * In: the cues of a sentence. Out: those that govern a word. Built once for each list of cues and kept beside it.
 */

import type { WordRange } from './factuality-notion.js';

/** What the index needs to know of a cue. */
interface Governing {
  readonly governs: number;
}

const indexes = new WeakMap<readonly Governing[], ReadonlyMap<number, readonly Governing[]>>();

function indexOf(cues: readonly Governing[]): ReadonlyMap<number, readonly Governing[]> {
  const known = indexes.get(cues);
  if (known) return known;
  const made = new Map<number, Governing[]>();
  for (const cue of cues) {
    const list = made.get(cue.governs);
    if (list) list.push(cue);
    else made.set(cue.governs, [cue]);
  }
  indexes.set(cues, made);
  return made;
}

/** The cues of a sentence that govern a word, in text order. The list must not change afterwards. */
export function cuesGoverning<C extends Governing>(cues: readonly C[], index: number): readonly C[] {
  return cues.length === 0 ? [] : ((indexOf(cues).get(index) ?? []) as readonly C[]);
}

/** Does a word stand in a stretch? */
export function isWithin(index: number, { first, last }: WordRange): boolean {
  return first <= index && index <= last;
}

/** The cues without those that govern a word and stand, with it, inside the stretch that is asked about. */
export function withoutAsked<C extends Governing & { readonly head: number }>(
  cues: readonly C[],
  word: number,
  asked: WordRange,
): readonly C[] {
  if (asked.first === asked.last || !cuesGoverning(cues, word).some(({ head }) => isWithin(head, asked))) return cues;
  return cues.filter(({ governs, head }) => governs !== word || !isWithin(head, asked));
}
