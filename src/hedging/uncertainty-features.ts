/**
 * What the two trained notions of uncertainty look at: a cue in its place, a sentence in its words.
 *
 * In: a tree and its cues. Out: names of features. Training and reading both use this file, so that they can never differ.
 */
import type { Tree } from '../syntax/index.js';
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

/** Features of one sentence: its cues and kinds of cues, their score under a profile, its length, its words and pairs of words. */
export function sentenceFeatures(tree: Tree, cues: readonly ScopedHedgeCue[]): ReadonlySet<string> {
  const features = new Set<string>();
  const counts = new Map<string, number>();
  for (const { rule, kind } of cues) {
    features.add(`cue ${rule}`);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) {
    features.add(`kind ${kind}`);
    features.add(`kind ${kind} ${Math.min(3, count)}`);
  }
  const score = hedgingScore(cues, ENCYCLOPAEDIA_PROFILE);
  for (let step = 1; step <= 10 && score * 10 >= step; step++) features.add(`score from ${step}`);
  features.add(`length ${Math.min(9, Math.floor(tree.words.length / 6))}`);
  const words = tree.words.slice(0, MOST_WORDS);
  words.forEach(({ tag, lower }, index) => {
    if (tag === 'PROPN' || tag === 'NUM' || tag === 'PUNCT') return;
    features.add(`word ${lower}`);
    const next = words[index + 1];
    if (next && next.tag !== 'PUNCT')
      features.add(`pair ${lower} ${next.tag === 'PROPN' || next.tag === 'NUM' ? next.tag : next.lower}`);
  });
  return features;
}
