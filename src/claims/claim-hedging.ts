/**
 * How firmly a claim is put, and whether it is left as certain: over its own words and the whole chain.
 *
 * In: a claim site, hedge and negation cues. Out: hedging, polarity, factuality. Not here: which words are cues and
 * what they weaken (`../hedging`).
 */
import type { FoundAttribution } from '../attribution/index.js';
import { round3 } from '../confidence/index.js';
import {
  cuesReaching,
  explainCue,
  explainFactuality,
  factualityAtWord,
  hedgingOf,
  polarityAt,
  type ScopedHedgeCue,
} from '../hedging/index.js';
import { REFUTING_WORDS, STANCE_FACTUALITY, STANCE_HEDGES } from '../lexicon/index.js';
import type { FirmnessExplanation, HedgeCue, HedgeExplanation, Hedging, Polarity } from '../records/index.js';
import { bySpan, firstAtOrAfter, makeSpan, type Span } from '../span.js';
import { childrenOf, type Tree, type Word } from '../syntax/index.js';
import type { ClaimIngredients } from './ingredients.js';
import type { ClaimSite } from './claim-site.js';

/** Hedging, polarity and factuality of one claim. */
export interface Firmness {
  readonly hedging: Hedging;
  readonly polarity: Polarity;
  /** As the text's author leaves it. */
  readonly factuality: number;
  /** As its innermost source leaves it. */
  readonly forSource: number;
  /** How they came about; only where explanations are wanted. */
  readonly explanation?: FirmnessExplanation;
}

/** Longest way up the tree that an attribution is looked for above a clause. */
const MOST_STEPS = 40;

/** Lists of cues up to this length are taken whole; of longer ones (a sentence as long as a book) what stands near. */
const WHOLE_LIST = 60;
/** How near, in UTF-16 units. */
const NEAR = 1500;

function near<C extends Span>(cues: readonly C[], offset: number): readonly C[] {
  if (cues.length <= WHOLE_LIST) return cues;
  return cues.slice(firstAtOrAfter(cues, offset - NEAR), firstAtOrAfter(cues, offset + NEAR));
}

/** Reads how firmly a claim is put. */
export function firmnessOf(ingredients: ClaimIngredients, { clause, chain, range, rule }: ClaimSite): Firmness {
  const { document, found, hedges, negations, explain } = ingredients;
  const { sentence, frame } = clause;
  const tree = document.trees[sentence] as Tree;
  const here = (tree.words[clause.head] as Word).start;
  const nearHedges = near(hedges[sentence] ?? [], here);
  const nearNegations = near(negations[sentence] ?? [], here);
  // "There is no chance that …": that there is none is what is claimed.
  const isDenied = frame.existential && polarityAt(tree, frame.last, nearNegations) === 'negated';
  const inner = isDenied ? undefined : innerOf(tree, clause, range, nearHedges);
  const clauses = inner === undefined ? frame.links : [...frame.links, inner];
  const own = clauses.flatMap((link) => cuesReaching(tree, link, nearHedges));
  const outer = chain.flatMap((index) => chainCues(found[index] as FoundAttribution, document.trees, hedges));
  const links = clauses.map((link) => polarityAt(tree, link, nearNegations));
  const isSaidFalse = rule === 'impersonal-clause' && isCalledFalse(tree, clause.head, nearNegations);
  const turns = links.filter((link) => link === 'negated').length + (isSaidFalse ? 1 : 0);
  const polarity = turns % 2 === 1 ? 'negated' : 'affirmed';
  const inside = new Set(outer.map(({ start }) => start));
  const ownScore = hedgingOf(distinct(own.filter(({ start }) => !inside.has(start)))).score;
  let factuality = factualityAtWord(document, sentence, inner ?? frame.last, nearHedges, nearNegations);
  for (const index of chain) {
    const attribution = found[index] as FoundAttribution;
    // A cue above the clause in the tree has been counted already.
    if (!isAbove(tree, attribution, sentence, clause.head)) factuality *= STANCE_FACTUALITY[attribution.stance];
  }
  // Whose denial it is may be open; that it is denied never speaks for it.
  const innermost = found[chain.at(-1) ?? -1];
  if (innermost?.stance === 'denies') factuality = Math.min(factuality, 0);
  else if (polarity === 'negated') factuality = -Math.abs(factuality);
  if (innermost?.sentence === sentence && isRefuted(tree, innermost.cueHead, nearNegations))
    factuality = -Math.max(Math.abs(factuality), LEAST_REFUTED);
  const hedging = hedgingOf(distinct([...own, ...outer]));
  const event = explain && explainFactuality(document, sentence, inner ?? frame.last, nearHedges, nearNegations);
  return {
    ...{ hedging, polarity },
    factuality: round3(factuality),
    forSource: round3((polarity === 'negated' ? -1 : 1) * (1 - ownScore)),
    ...(explain && {
      explanation: { hedging: explainCues(ingredients, hedging.cues, chain), ...(event && { factuality: event }) },
    }),
  };
}

let refuting: ReadonlySet<string> | undefined;
/** How surely what is called false is so. */
const LEAST_REFUTED = 0.6;

/** "The claim that he lied is | false": what is claimed is said to be none. */
function isRefuted(tree: Tree, noun: number, negations: Parameters<typeof polarityAt>[2]): boolean {
  const word = tree.words[noun];
  const predicate = word?.label.startsWith('nsubj') === true ? tree.words[word.head] : undefined;
  if (!predicate || word?.tag !== 'NOUN') return false;
  refuting ??= new Set(REFUTING_WORDS.words);
  return refuting.has(predicate.lemma) && polarityAt(tree, predicate.index, negations) === 'affirmed';
}

const TRUE = /^(?:true|case|correct|accurate|right)$/u;

/** "It is not true that he | lied", "It is false that he | lied" */
function isCalledFalse(tree: Tree, clause: number, negations: Parameters<typeof polarityAt>[2]): boolean {
  const frame = tree.words[(tree.words[clause] as Word).head];
  if (!frame) return false;
  refuting ??= new Set(REFUTING_WORDS.words);
  const isNegated = polarityAt(tree, frame.index, negations) === 'negated';
  return isNegated ? TRUE.test(frame.lemma) : refuting.has(frame.lemma) && frame.lemma !== 'wrong';
}

/** "There is a chance that the deal | will collapse": the clause that a hedge in the frame weakens, where it is part of the claim. */
function innerOf(
  tree: Tree,
  { frame, head }: ClaimSite['clause'],
  { from, to }: ClaimSite['range'],
  hedges: readonly ScopedHedgeCue[],
): number | undefined {
  const pivots = new Set([
    ...frame.links.flatMap((link) => [link, ...childrenOf(tree, link, 'xcomp')]),
    ...(frame.existential ? childrenOf(tree, head, 'nsubj') : []),
  ]);
  return hedges.find(
    (cue) =>
      pivots.has(cue.head) &&
      cue.governs > frame.last &&
      cue.governs >= from &&
      cue.governs <= to &&
      !pivots.has(cue.governs),
  )?.governs;
}

/** Why each cue counts: by its row, or, where it is no row's, by the stance of the attribution it is the cue of. */
function explainCues(
  { document, found, hedges }: ClaimIngredients,
  cues: readonly HedgeCue[],
  chain: readonly number[],
): readonly HedgeExplanation[] {
  return cues.flatMap((cue) => {
    const sentence = Math.max(0, firstAtOrAfter(document.sentences, cue.start + 1) - 1);
    const inSentence = hedges[sentence] ?? [];
    const near = inSentence.slice(firstAtOrAfter(inSentence, cue.start), firstAtOrAfter(inSentence, cue.end));
    const scoped = near.find(({ start, end }) => start === cue.start && end === cue.end);
    const tree = document.trees[sentence];
    if (scoped && tree) return [explainCue(document.input, tree, scoped)];
    const stance = found[chain.find((index) => found[index]?.cue?.start === cue.start) ?? -1]?.stance;
    const place = makeSpan(document.input, cue.start, cue.end);
    return [{ cue: place, rule: `stance: ${stance ?? 'unknown'}`, governor: place, weight: cue.strength }];
  });
}

/** The hedges that an attribution itself puts on its content; its stance, where its words are in no table. */
function chainCues(
  { sentence, cueHead, cue, stance }: FoundAttribution,
  trees: readonly Tree[],
  hedges: readonly (readonly ScopedHedgeCue[])[],
): readonly HedgeCue[] {
  const tree = trees[sentence];
  const heads = tree === undefined || cueHead < 0 ? [] : [cueHead, ...childrenOf(tree, cueHead, 'amod', 'advmod')];
  const places = [...(cue ? [cue] : []), ...heads.map((head) => tree?.words[head] as Word)];
  const near = new Set(places.flatMap((place) => cuesNear(hedges[sentence] ?? [], place)));
  const inCue = [...near].filter(
    ({ start, end, head }) => (cue && start < cue.end && cue.start < end) || heads.includes(head),
  );
  if (inCue.length > 0) return inCue;
  const entry = STANCE_HEDGES.find((row) => row.stance === stance);
  return entry && cue
    ? [{ start: cue.start, end: cue.end, text: cue.text, kind: entry.kind, strength: entry.strength }]
    : [];
}

/** How many cues before a place may still reach into it. */
const MOST_BEFORE = 4;

/** The cues that touch a place or start shortly before it: a sentence may hold thousands. */
function cuesNear(cues: readonly ScopedHedgeCue[], { start, end }: Span): readonly ScopedHedgeCue[] {
  const from = firstAtOrAfter(cues, start);
  return cues.slice(Math.max(0, from - MOST_BEFORE), Math.max(from, firstAtOrAfter(cues, end)));
}

function distinct(cues: readonly HedgeCue[]): readonly HedgeCue[] {
  const byPlace = new Map(cues.map((cue) => [`${cue.start} ${cue.end}`, cue]));
  return [...byPlace.values()].sort(bySpan);
}

function isAbove(tree: Tree, { sentence, cueHead }: FoundAttribution, here: number, head: number): boolean {
  if (sentence !== here) return false;
  let at = head;
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    if (at === cueHead) return true;
    at = (tree.words[at] as Word).head;
  }
  return false;
}
