/**
 * What a colon announces: "The bank issued the following statement: “…”", "I had to change my answer: “…”".
 *
 * In: a tree and the word before a colon. Out: the cue, who speaks, what kind of act. A verb of saying is taken where there is one, else a noun for what is
 * said or written that ends the words before the colon, with its verb; the subject of the verb speaks.
 */
import type { Tree } from '../syntax/index.js';
import { verbSense } from './clause-rules.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { cueRange, phraseOf, subjectOf, wordAt, type WordRange } from './phrases.js';

/** Most words before the colon that are searched for the verb. */
const REACH = 16;

/** Who announces what with which words. */
export interface Announcement {
  /** Index of the cue's head word. */
  readonly head: number;
  readonly words: WordRange;
  readonly source: WordRange | undefined;
  readonly sense: CueSense;
}

/** The announcement that a colon ends; undefined where nothing is announced. Bounded. */
export function announcementBefore(tree: Tree, colon: number, lexicon: CueLexicon): Announcement | undefined {
  for (let at = colon - 1; at >= 0 && at >= colon - REACH; at--) {
    if (/^[.;!?]$/u.test(wordAt(tree, at).text)) break;
    const sense = wordAt(tree, at).tag === 'VERB' ? verbSense(tree, at, lexicon) : undefined;
    if (sense?.frames.has('quotation')) return { head: at, ...cueOf(tree, at), sense };
  }
  return byNoun(tree, colon, lexicon);
}

/** "made the following | comment:" */
function byNoun(tree: Tree, colon: number, lexicon: CueLexicon): Announcement | undefined {
  const noun = tree.words[colon - 1];
  const sense = noun?.tag === 'NOUN' ? utteranceSense(noun.lemma, lexicon) : undefined;
  if (!noun || !sense) return undefined;
  let verb = noun.index;
  for (let climbs = 0; climbs < REACH && verb >= 0 && wordAt(tree, verb).tag !== 'VERB'; climbs++)
    verb = wordAt(tree, verb).head;
  if (verb < 0 || verb > noun.index || noun.index - verb > REACH || wordAt(tree, verb).tag !== 'VERB') return undefined;
  const { words, source } = cueOf(tree, verb);
  return { head: verb, words: { first: words.first, last: noun.index }, source, sense };
}

/** What only quotations are called. */
const UTTERANCES: ReadonlySet<string> = new Set(['headline', 'caption', 'motto', 'word', 'line', 'quote', 'message']);
const PLAIN: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set() };

/** The sense of a noun for what is said or written. */
function utteranceSense(lemma: string, { media, senses }: CueLexicon): CueSense | undefined {
  const sense = senses.get(`noun ${lemma}`);
  if (sense && /^(?:speech|writing|decision)$/u.test(sense.kind)) return sense;
  return UTTERANCES.has(lemma) || media.has(lemma) ? PLAIN : undefined;
}

function cueOf(tree: Tree, verb: number): Pick<Announcement, 'source' | 'words'> {
  const words = cueRange(tree, verb);
  const subject = subjectOf(tree, verb);
  return { words, source: subject && !subject.passive ? phraseOf(tree, subject.head, words) : undefined };
}
