/**
 * What the two trained notions of uncertainty look at: a cue in its place, a sentence in its words.
 *
 * In: a tree and its cues. Out: names of features. Training and reading both use this file, so that they can never differ.
 */
import type { Tree, Word } from '../syntax/index.js';
import { wordOf } from './clauses.js';
import { hedgingScore } from './level.js';
import { ENCYCLOPAEDIA_PROFILE } from './profiles.js';
import type { ScopedHedgeCue } from './scoped-cue.js';

/** Words of a sentence beyond these are not looked at. */
const MOST_WORDS = 200;

/** Features of one cue: its row, and its row with each thing that stands around it. */
export function cueFeatures(
  tree: Tree,
  { rule, kind, head, governs, text }: ScopedHedgeCue,
  cues: number,
): readonly string[] {
  const word = wordOf(tree, head);
  const governor = tree.words[word.head];
  const near = (by: number): string => tree.words[head + by]?.lemma ?? '-';
  const nearTag = (by: number): string => tree.words[head + by]?.fineTag ?? '-';
  const around = [
    `tag ${word.fineTag}`,
    `label ${word.label}`,
    `governor tag ${governor?.tag ?? '-'}`,
    `governor ${governor?.lemma ?? '-'}`,
    `next ${near(1)}`,
    `previous ${near(-1)}`,
    `next tag ${nearTag(1)}`,
    `previous tag ${nearTag(-1)}`,
    `after next ${near(2)}`,
    `pair ${near(1)} ${near(2)}`,
    `governs ${wordOf(tree, governs).lemma}`,
  ];
  return [
    ...[`cue ${rule}`, `kind ${kind}`, `written ${text.toLowerCase()}`, `cues ${Math.min(3, cues)}`],
    ...around,
    ...around.map((feature) => `${rule}: ${feature}`),
  ];
}

/** Parts of speech whose words make up the frame of a sentence. */
const FRAME: ReadonlySet<string> = new Set(['ADP', 'AUX', 'DET', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'ADV']);

/** A word of the frame as it is, any other by its part of speech: "some NOUN", "is ADV", "VERB by". */
const inFrame = ({ tag, lower }: Word): string => (FRAME.has(tag) ? lower : tag);

/** A cue in its place: what it hangs on and how, what follows it, where in the sentence it stands. */
function addCue(features: Set<string>, { words }: Tree, { rule, kind, head }: ScopedHedgeCue): void {
  const word = words[head];
  const governor = words[word?.head ?? -1];
  features.add(`cue ${rule}`);
  features.add(`kind ${kind} ${word?.label ?? '-'}`);
  features.add(`kind ${kind} at ${Math.floor((4 * head) / words.length)}`);
  features.add(`${rule}: governor ${governor?.lemma ?? '-'}`);
  features.add(`${rule}: governor tag ${governor?.tag ?? '-'}`);
  features.add(`${rule}: next ${words[head + 1]?.lower ?? '-'}`);
}

/**
 * Features of one sentence: its cues in their places and kinds of cues, their score under a profile, its length, its words
 * and pairs of words, its frame.
 */
export function sentenceFeatures(tree: Tree, cues: readonly ScopedHedgeCue[]): ReadonlySet<string> {
  const features = new Set<string>();
  const counts = new Map<string, number>();
  for (const cue of cues) {
    addCue(features, tree, cue);
    counts.set(cue.kind, (counts.get(cue.kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) {
    features.add(`kind ${kind}`);
    features.add(`kind ${kind} ${Math.min(3, count)}`);
  }
  const score = hedgingScore(cues, ENCYCLOPAEDIA_PROFILE);
  for (let step = 1; step <= 10 && score * 10 >= step; step++) features.add(`score from ${step}`);
  features.add(`length ${Math.min(9, Math.floor(tree.words.length / 6))}`);
  const words = tree.words.slice(0, MOST_WORDS);
  words.forEach((word, index) => {
    const { tag, lower } = word;
    const next = words[index + 1];
    if (next) features.add(`frame ${inFrame(word)} ${inFrame(next)}`);
    if (tag === 'PROPN' || tag === 'NUM' || tag === 'PUNCT') return;
    features.add(`word ${lower}`);
    if (next && next.tag !== 'PUNCT')
      features.add(`pair ${lower} ${next.tag === 'PROPN' || next.tag === 'NUM' ? next.tag : next.lower}`);
  });
  return features;
}
