/**
 * Granularity `sentence`: the claims of a sentence as one.
 *
 * In: claims by clause. Out: one for each sentence that has any: the leading claim, widened to all that the sentence
 * claims. Ids are given anew; links to claims that were merged point to what they were merged into.
 */
import { round3 } from '../confidence/index.js';
import { hedgingOf } from '../hedging/index.js';
import type { Claim, Explanation, Hedging } from '../records/index.js';
import { firstAtOrAfter, makeSpan } from '../span.js';
import type { Document } from '../syntax/index.js';

/** Merges the claims of each sentence. Linear. */
export function mergeBySentence(document: Document, claims: readonly Claim[]): readonly Claim[] {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const sentence = firstAtOrAfter(document.sentences, claim.start + 1) - 1;
    const group = groups.get(sentence);
    if (group) group.push(claim);
    else groups.set(sentence, [claim]);
  }
  const ids = new Map<string, string>();
  const merged = [...groups.values()].map((group, index) => {
    const id = `c${index + 1}`;
    for (const claim of group) ids.set(claim.id, id);
    return mergeGroup(document.input, group, id);
  });
  const renamed = (own: string, links: readonly string[]): readonly string[] =>
    [...new Set(links.flatMap((link) => ids.get(link) ?? []))].filter((link) => link !== own);
  return merged.map((claim) => ({
    ...claim,
    sameAs: renamed(claim.id, claim.sameAs),
    disputedBy: renamed(claim.id, claim.disputedBy),
  }));
}

/** The claim that leads: the one that needs fewest others to be understood, the surest of equals. */
function leading(group: readonly Claim[]): Claim {
  return group.reduce((best, claim) =>
    claim.chain.length < best.chain.length ||
    (claim.chain.length === best.chain.length && claim.confidence > best.confidence)
      ? claim
      : best,
  );
}

function mergeGroup(input: string, group: readonly Claim[], id: string): Claim {
  const lead = leading(group);
  if (group.length === 1) return { ...lead, id };
  const start = group.reduce((least, claim) => Math.min(least, claim.start), lead.start);
  const end = group.reduce((most, claim) => Math.max(most, claim.end), lead.end);
  const all = <T>(list: (claim: Claim) => readonly T[]): readonly T[] => [...new Set(group.flatMap(list))];
  const cues = new Map(group.flatMap(({ hedging }) => hedging.cues).map((cue) => [`${cue.start} ${cue.end}`, cue]));
  const hedging = hedgingOf([...cues.values()].sort((a, b) => a.start - b.start));
  return {
    ...lead,
    id,
    ...makeSpan(input, start, end),
    hedging,
    ...(lead.explanation?.firmness && { explanation: mergedExplanation(lead.explanation, group, hedging) }),
    figures: all(({ figures }) => figures),
    quotes: all(({ quotes }) => quotes),
    sameAs: all(({ sameAs }) => sameAs),
    disputedBy: all(({ disputedBy }) => disputedBy),
    confidence: round3(lead.confidence),
  };
}

/** The explanation of the leading claim, with the cues of all. */
function mergedExplanation(lead: Explanation, group: readonly Claim[], { cues }: Hedging): Explanation {
  const all = group.flatMap(({ explanation }) => explanation?.firmness?.hedging ?? []);
  const hedging = cues.flatMap(({ start, end }) => all.find(({ cue }) => cue.start === start && cue.end === end) ?? []);
  return { ...lead, firmness: { ...lead.firmness, hedging } };
}
