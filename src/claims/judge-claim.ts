/**
 * How sure a claim is: its proposition, who it is credited to, and how firmly it is put.
 *
 * In: the site of a claim and what is read of it. Out: its confidence with the evidence, part by part. The chain is fitted on PolNeAR's
 * train part (does an annotator credit these words to this source, or to nobody?), hedging on UW's train part (do readers
 * take the event for certain?), the proposition on CaRB and the self-written articles.
 */
import { type FoundAttribution, isQuoted } from '../attribution/index.js';
import {
  CHAIN_FIT,
  HEDGING_FIT,
  joinParts,
  judge,
  type JudgedRecord,
  NARY_FIT,
  type PartFit,
  type Sign,
  STATED_FIT,
} from '../confidence/index.js';
import type { Hedging, RunnerUp } from '../records/index.js';
import type { Span } from '../span.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import type { ClaimSite } from './claim-site.js';
import { NEAR, propositionSigns } from './judge-proposition.js';

/** What a claim is judged by. */
export interface ClaimReading {
  readonly site: ClaimSite;
  readonly span: Span;
  readonly hedging: Hedging;
  readonly factuality: number;
}

/** The attributions of a text, and how many have their cue in a sentence. */
export interface Credits {
  readonly found: readonly FoundAttribution[];
  readonly bySentence: ReadonlyMap<number, number>;
}

/** Counts attributions by the sentence of their cue. */
export function creditsOf(found: readonly FoundAttribution[]): Credits {
  const bySentence = new Map<number, number>();
  for (const { sentence } of found) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + 1);
  return { found, bySentence };
}

/** Judges a claim: what it states and whom it is credited to make its confidence, the level of hedging is told beside it. */
export function judgeClaim(document: Document, credits: Credits, reading: ClaimReading): JudgedRecord {
  return joinParts(
    [
      judge('proposition', STATED_FIT, statedSigns(document, reading.site)),
      judge('chain', CHAIN_FIT, chainSigns(document, credits, reading.site)),
    ],
    [judge('hedging', HEDGING_FIT, hedgingSigns(document, reading))],
  );
}

const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

function when(holds: boolean, sign: string, words: string, amount = 1): readonly Sign[] {
  return holds ? [{ sign, words, amount }] : [];
}

/** What is seen of what a claim states: the signs of its clause, weighed as those of a proposition, each in words; and the rule. */
export function statedSigns(
  document: Document,
  { clause, rule, isWholeContent }: ClaimSite,
  { weights }: PartFit = NARY_FIT,
): readonly Sign[] {
  const tree = document.trees[clause.sentence] as Tree;
  const read = propositionSigns(tree, clause, clause, { rendering: 'nary', tuples: 1, index: 0 });
  return [
    ...read.flatMap(({ sign, words, amount = 1 }): Sign[] => {
      const weight = Object.hasOwn(weights, sign) ? (weights[sign] as number) : 0;
      return weight === 0 ? [] : [{ sign: 'clause', words, amount: (weight * amount) / 100 }];
    }),
    { sign: `rule-${rule}`, words: `claim: ${rule}` },
    ...when(isWholeContent, 'whole', 'all that somebody is credited with'),
  ];
}

/** What is seen of who a claim is credited to. */
export function chainSigns(
  document: Document,
  { found, bySentence }: Credits,
  { clause, chain, isWholeContent }: ClaimSite,
): readonly Sign[] {
  const tree = document.trees[clause.sentence] as Tree;
  const quoted = isQuoted(document, (tree.words[clause.head] as Word).start);
  const section = document.sentences[clause.sentence]?.section ?? 'body';
  const links = chain.map((index) => found[index] as FoundAttribution);
  const first = links[0];
  if (!first) {
    const besides = bySentence.has(clause.sentence);
    const around = tree.words.slice(Math.max(0, clause.head - NEAR), clause.head + NEAR);
    const { sentences } = document;
    // What another paragraph says is another story.
    const isJoined = sentences[clause.sentence - 1]?.paragraph === sentences[clause.sentence]?.paragraph;
    const before = isJoined && bySentence.has(clause.sentence - 1);
    return [
      { sign: 'own-voice', words: 'said by the article itself' },
      ...when(quoted, 'own-voice-quoted', 'in quotation marks, credited to nobody'),
      ...when(besides, 'own-voice-beside', 'beside words that are credited to somebody'),
      ...when(before, 'own-voice-after', 'after a sentence that credits somebody'),
      ...when(section === 'headline' || section === 'standfirst', 'own-voice-head', `in the ${section}`),
      ...when(clause.role === 'complement', 'own-voice-complement', 'what a verb says, wants or shows'),
      ...when(
        around.some(({ lower }) => lower === 'i' || lower === 'we'),
        'own-voice-first',
        '"I" or "we" in the sentence',
      ),
      ...when(
        around.some(({ fineTag, label }) => fineTag === 'MD' && label === 'aux'),
        'own-voice-modal',
        'a modal verb in the sentence',
      ),
    ];
  }
  const weakest = links.reduce((least, { confidence }) => Math.min(least, confidence), 1);
  return [
    {
      sign: 'credited',
      words: `credited to ${first.mention?.text ?? 'somebody not named'}, ${Math.round(first.confidence * 100)}% sure`,
      amount: clip(first.confidence * 10 - 7, -5, 3),
    },
    ...when(
      chain.length > 1,
      'chain',
      `a chain of ${chain.length} sources, the weakest ${Math.round(weakest * 100)}% sure`,
      1 + (1 - weakest),
    ),
    ...when(isWholeContent, 'whole-content', 'all that the source is credited with'),
    ...when(quoted, 'credited-quoted', 'in quotation marks'),
    ...when(first.sentence !== clause.sentence, 'credited-elsewhere', 'the source stands in another sentence'),
  ];
}

/** What is seen of how firmly a claim is put. */
export function hedgingSigns(document: Document, { site, hedging, factuality }: ClaimReading): readonly Sign[] {
  const tree = document.trees[site.clause.sentence] as Tree;
  const { level, cues } = hedging;
  const plain = level === 'none';
  return [
    { sign: `level-${level}`, words: plain ? 'no hedging' : `${level} hedging` },
    ...when(plain, 'plain-open', 'put plainly, but how much of a fact is open', 1 - Math.abs(factuality)),
    ...when(!plain, 'hedged-fact', 'hedged, but left as a fact', Math.abs(factuality)),
    ...when(cues.length > 1, 'cues', `${cues.length} hedging words`, clip(cues.length - 1, 0, 3)),
    ...[...new Set(cues.map(({ kind }) => kind))].map((kind) => ({ sign: `cue-${kind}`, words: `hedged by: ${kind}` })),
    ...when(
      tree.words.length > 25,
      'long-sentence',
      `sentence of ${tree.words.length} words`,
      clip((tree.words.length - 25) / 10, 0, 4),
    ),
    ...when(site.chain.length > 0, 'credited', 'credited to somebody'),
    ...when(site.clause.role !== 'main', 'below', 'not the main clause'),
  ];
}

/** Other sources that were considered for the links of its chain. */
export function runnersUpOf(found: readonly FoundAttribution[], { chain }: ClaimSite): readonly RunnerUp[] {
  return chain.flatMap((index) =>
    (found[index] as FoundAttribution).explanation.runnersUp.map((runnerUp) => ({
      ...runnerUp,
      part: 'chain' as const,
    })),
  );
}
