/**
 * Makes the view of one sentence that the rules share. In: the sentence and ways to tag and to parse it. Out: atoms, dates, tags and a tree on
 * demand.
 */
import type { TaggedWord, Tree } from '../syntax/index.js';
import type { TextSentence } from '../text/index.js';
import { readAtoms } from './atoms.js';
import { findTimes } from './dates.js';
import type { SentenceView } from './draft.js';

/** How the sentences of a document are tagged and parsed. */
export interface SentenceReader {
  /** The tree of a sentence. */
  readonly treeAt: (sentence: number) => Tree;
  /** Its words, without a parse where possible; those that only the tree can tell are missing. */
  readonly tagsAt: (sentence: number) => readonly (TaggedWord | undefined)[];
}

/** The view of a sentence. The reader is asked at most once for its tags and once for its tree, when a rule first needs them. */
export function viewOf(input: string, { tokens, index }: TextSentence, reader: SentenceReader): SentenceView {
  const atoms = readAtoms(input, tokens);
  const times = findTimes(atoms);
  const blocked = new Uint8Array(atoms.length);
  for (const { first, last } of times) blocked.fill(1, first, last + 1);
  let parsed: Tree | undefined;
  let tagged: readonly (TaggedWord | undefined)[] | undefined;
  const parse = (): Tree => (parsed ??= reader.treeAt(index));
  return {
    ...{ input, atoms, times, timeAt: new Map(times.map((time) => [time.first, time])), blocked },
    length: tokens.length,
    wordAt: (word) =>
      word < 0 || word >= tokens.length
        ? undefined
        : (parsed?.words[word] ?? (tagged ??= reader.tagsAt(index))[word] ?? parse().words[word]),
    get tree() {
      return parse();
    },
  };
}
