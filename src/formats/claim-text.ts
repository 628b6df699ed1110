/**
 * Claims and their sources in a few words, for people.
 *
 * In: records. Out: words, the article's own on one line. Not here: layout.
 */
import type { Claim, Hedging, Source } from '../records/index.js';
import { onOneLine } from './layout.js';
import { chainOf, type Links, sourceNameOf } from './links.js';

/** A stance as a person would write it: "does not deny". */
export function stanceText(stance: string): string {
  return stance.replaceAll('-', ' ');
}

/** What is known of a source beside its name. */
export function sourceParts({ kind, anonymity, role, basis, anonymityReason }: Source): readonly string[] {
  return [
    ...(role ? [onOneLine(role.text)] : []),
    ...(kind === 'unknown' ? [] : [kind]),
    ...(anonymity === 'named' ? [] : [anonymity]),
    ...(basis ? [`knows by: ${onOneLine(basis.text)}`] : []),
    ...(anonymityReason ? [`not named: ${onOneLine(anonymityReason.text)}`] : []),
  ];
}

/** How firmly something is put, and by which words. */
export function firmness({ level, cues }: Hedging): string {
  const words = [...new Set(cues.map(({ text }) => `“${onOneLine(text)}”`))].join(', ');
  return level === 'none' ? 'put plainly' : `${level} hedging${words === '' ? '' : `: ${words}`}`;
}

/** What the claim's outermost source does with it. */
export function claimStance({ chain }: Claim, { attributions }: Links): string {
  return stanceText(attributions.get(chain[0] ?? '')?.stance ?? 'states');
}

/** What kind of claim it is and by whom it is passed on, as far as it is not the usual. */
export function claimKindParts(claim: Claim, links: Links): readonly string[] {
  const { kind, polarity, tense } = claim;
  return [
    ...(kind === 'fact' ? [] : [kind]),
    ...(polarity === 'negated' ? ['negated'] : []),
    ...(tense === 'future' ? ['about the future'] : []),
    ...chainOf(claim, links)
      .slice(1)
      .map((link) => `quoting ${onOneLine(sourceNameOf(link, links))} (${stanceText(link.stance)})`),
  ];
}

/** A probability as a person would say it. */
export function percentText(probability: number): string {
  return `${Math.round(probability * 100)}%`;
}
