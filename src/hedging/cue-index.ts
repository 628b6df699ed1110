/**
 * Cues by the word that heads what they govern, so that asking for one clause costs nothing for the others.
 *
 * In: the cues of a sentence. Out: those that govern a word. Built once for each list of cues and kept beside it.
 */

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
