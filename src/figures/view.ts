/** Makes the view of one sentence that the rules share. In: the sentence and a way to parse it. Out: atoms, dates, a tree on demand. */
import type { Tree } from '../syntax/index.js';
import type { TextSentence } from '../text/index.js';
import { readAtoms } from './atoms.js';
import { findTimes } from './dates.js';
import type { SentenceView } from './draft.js';

/** The view of a sentence. `parse` is called at most once, when a rule first asks for the tree. */
export function viewOf(input: string, { tokens }: TextSentence, parse: () => Tree): SentenceView {
  const atoms = readAtoms(input, tokens);
  const times = findTimes(atoms);
  const blocked = new Uint8Array(atoms.length);
  for (const { first, last } of times) blocked.fill(1, first, last + 1);
  let parsed: Tree | undefined;
  return {
    ...{ input, atoms, times, timeAt: new Map(times.map((time) => [time.first, time])), blocked },
    get tree() {
      return (parsed ??= parse());
    },
  };
}
