/**
 * What the page needs to know of each record to show, hide and link it.
 *
 * In: an extraction. Out: an entry for each claim, quote, figure, and attribution that is neither.
 */
import type { Attribution, Claim, Extraction, HedgingLevel, SectionKind } from '../../records/index.js';
import { chainOf, type Links } from '../links.js';

/** The types that the page tells apart. */
export type EntryType = 'claim' | 'quote' | 'figure' | 'other';

/** One record as the page knows it. */
export interface Entry {
  readonly id: string;
  readonly type: EntryType;
  /** How firmly it is put; a figure has the levels of the claims it stands in. */
  readonly levels: readonly HedgingLevel[];
  readonly section: SectionKind | undefined;
  /** Keys of whoever it is credited to: ids of sources, `article`, `nobody`. */
  readonly sources: readonly string[];
  /** What is shown in the article with it: cues, namings, hedges. */
  readonly shows: readonly string[];
}

const keyOf = ({ source }: Attribution): string => source ?? 'nobody';
const rests = (attribution: Attribution): readonly string[] => [`${attribution.id}-cue`, `${attribution.id}-who`];

function claimEntry(claim: Claim, links: Links): Entry {
  const chain = chainOf(claim, links);
  return {
    id: claim.id,
    type: 'claim',
    levels: [claim.hedging.level],
    section: claim.section,
    sources: chain.length === 0 ? ['article'] : [...new Set(chain.map(keyOf))],
    shows: [...chain.flatMap(rests), `${claim.id}-hedge`, ...claim.figures],
  };
}

/** Makes the entries of an extraction, by id. */
export function entriesOf(extraction: Extraction, links: Links): ReadonlyMap<string, Entry> {
  const { claims, quotes, figures, attributions, sections } = extraction;
  const entries = new Map<string, Entry>();
  const holders = new Map<string, Entry[]>();
  for (const claim of claims) {
    const entry = claimEntry(claim, links);
    entries.set(claim.id, entry);
    for (const figure of claim.figures) {
      const held = holders.get(figure);
      if (held) held.push(entry);
      else holders.set(figure, [entry]);
    }
  }
  for (const { id, attribution, hedging, section } of quotes) {
    const credited = links.attributions.get(attribution ?? '');
    const sources = [credited ? keyOf(credited) : 'nobody'];
    const shows = [...(credited ? rests(credited) : []), `${id}-hedge`];
    entries.set(id, { id, type: 'quote', levels: [hedging.level], section, sources, shows });
  }
  let at = 0;
  for (const { id, start } of figures) {
    while (at < sections.length && (sections[at]?.end ?? 0) <= start) at++;
    const held = holders.get(id) ?? [];
    entries.set(id, {
      id,
      type: 'figure',
      levels: held.length === 0 ? ['none'] : [...new Set(held.flatMap(({ levels }) => levels))],
      section: sections[at]?.kind,
      sources: held.length === 0 ? ['article'] : [...new Set(held.flatMap(({ sources }) => sources))],
      shows: [],
    });
  }
  for (const attribution of attributions) {
    const { id, section } = attribution;
    const shows = [...rests(attribution), `${id}-what`];
    entries.set(id, { id, type: 'other', levels: ['none'], section, sources: [keyOf(attribution)], shows });
  }
  return entries;
}
