/**
 * What the source does with the content, for every candidate: stance, and whether anybody did it at all.
 *
 * In: candidates whose stance is that of their cue by itself. Out: the same candidates, in the same order, with the
 * stance the sentence gives it (`stance.ts`), mended where grammar is sure (`mend.ts`); hypothetical and generic speech
 * loses its support (`actuality.ts`).
 */
import type { Document, Tree } from '../syntax/index.js';
import { whyUnreal } from './actuality.js';
import type { Candidate } from './candidate.js';
import type { CueLexicon } from './cue-lexicon.js';
import { verbSense } from './clause-rules.js';
import { mended } from './mend.js';
import { wordAt } from './phrases.js';
import { handsOn, type PlainSense, stanceAt } from './stance.js';

/** Hundredths of a logit against what nobody said: more than any model gives for it. */
const UNREAL = -900;
const WORDLESS = new Set(['according-to', 'evidential-adverb', 'headline-colon', 'viewpoint']);

/** Most words of a cue behind its head. */
const LONGEST_CUE = 8;
const PARTS: Readonly<Record<string, string>> = { NOUN: 'noun', ADJ: 'adjective' };

/** Reads the acts of all candidates. Linear in their number. */
export function readActs(document: Document, candidates: readonly Candidate[], lexicon: CueLexicon): Candidate[] {
  const ruled = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.tier === 'rule' && candidate.cueHead >= 0)
      ruled.set(`${candidate.sentence} ${candidate.cueHead}`, candidate);
  return candidates.map((original) => {
    const candidate = mended(document, original, ruled.get(`${original.sentence} ${original.cueHead}`));
    const { sentence, cueHead, kind, stance, rule, evidence, mention } = candidate;
    if (cueHead < 0 || WORDLESS.has(rule)) return candidate;
    const tree = document.trees[sentence] as Tree;
    const { tag } = wordAt(tree, cueHead);
    if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') return candidate;
    const core = rule === 'multiword-cue' ? undefined : coreOf(tree, candidate, lexicon);
    const at = core?.at ?? cueHead;
    const plain = core?.sense ?? { kind, stance };
    const why = whyUnreal(tree, at, plain.kind) ?? (at === cueHead ? undefined : whyUnreal(tree, cueHead, plain.kind));
    const isNobody =
      mention !== null &&
      /^it$/iu.test(document.input.slice(mention.start, mention.end)) &&
      isExpletive(tree, cueHead, lexicon);
    return {
      ...candidate,
      kind: plain.kind,
      stance: stanceAt(tree, at, plain, lexicon),
      ...(isNobody && { mention: null }),
      ...(why !== undefined && { evidence: [...evidence, { name: `not said (${why})`, weight: UNREAL }] }),
    };
  });
}

/**
 * "declined to deny", "has no doubt", "made no attempt to admit": the word that says what was done stands behind the
 * one that the cue hangs on.
 */
function coreOf(
  tree: Tree,
  { cueHead, cue }: Candidate,
  lexicon: CueLexicon,
): { readonly at: number; readonly sense: PlainSense } | undefined {
  const { lemma, tag } = wordAt(tree, cueHead);
  if (!cue || !(handsOn(tag, lemma) || lexicon.uttering.has(lemma))) return undefined;
  let found: { readonly at: number; readonly sense: PlainSense } | undefined;
  for (let at = cueHead + 1; at < tree.words.length && at <= cueHead + LONGEST_CUE; at++) {
    const word = wordAt(tree, at);
    if (word.end > cue.end) break;
    const sense =
      word.tag === 'VERB' ? verbSense(tree, at, lexicon) : lexicon.senses.get(`${PARTS[word.tag] ?? ''} ${word.lemma}`);
    if (sense) found = { at, sense };
  }
  return found;
}

/** "it has emerged", "it is understood": the subject stands for nobody. */
function isExpletive(tree: Tree, head: number, { impersonal }: CueLexicon): boolean {
  return (
    impersonal.has(wordAt(tree, head).lemma) ||
    (tree.children[head] ?? []).some((child) => ['aux:pass', 'expl', 'nsubj:pass'].includes(wordAt(tree, child).label))
  );
}
