/**
 * Which records of an extraction are wanted: types, hedging, sources.
 *
 * In: an extraction. Out: the same with fewer records, its links whole. Not here: confidence and sections, which `extract`
 * itself filters.
 */
import type { Attribution, Claim, Extraction, Figure, Quote, Source } from '../index.js';
import { HEDGING_LEVELS, type OnlyType, type Wanted } from './command.js';

/**
 * Keeps the wanted records.
 *
 * Figures have neither hedging nor source of their own: where one is asked for, those stay that stand in a claim or quote that is
 * kept. Attributions and sources stay where something kept leads to them.
 */
export function keepWanted(extraction: Extraction, wanted: Wanted): Extraction {
  const { only, minHedging, sources: names } = wanted;
  const choosy = minHedging !== 'none' || names.length > 0;
  if (only.length === 0 && !choosy) return extraction;
  const type = (name: OnlyType): boolean => only.length === 0 || only.includes(name);
  const credited = names.length > 0 ? creditedTo(extraction, names) : undefined;
  const firm = ({ hedging }: Claim | Quote): boolean =>
    HEDGING_LEVELS.indexOf(hedging.level) >= HEDGING_LEVELS.indexOf(minHedging);
  const claims = extraction.claims.filter(
    (claim) => firm(claim) && (!credited || claim.chain.some((id) => credited.has(id))),
  );
  const quotes = extraction.quotes.filter(
    (quote) => firm(quote) && (!credited || (quote.attribution !== null && credited.has(quote.attribution))),
  );
  const figures = choosy ? figuresIn(extraction, claims, quotes) : extraction.figures;
  return linked(extraction, {
    claims: type('claims') ? claims : [],
    quotes: type('quotes') ? quotes : [],
    figures: type('figures') ? figures : [],
    // What a source is credited with beside claims and quotes is wanted when nothing else decides.
    attributions: only.length === 0 && minHedging === 'none' ? credited : undefined,
  });
}

/** Ids of the attributions whose source has one of the names, as whole words in any case. */
function creditedTo({ sources, attributions }: Extraction, names: readonly string[]): ReadonlySet<string> {
  const wanted = names.map(wordsOf);
  const hasName = (source: Source): boolean =>
    [source.name, ...source.mentions.map(({ text }) => text)].some((naming) =>
      wanted.some((name) => wordsOf(naming).includes(name)),
    );
  const ids = new Set(sources.filter(hasName).map(({ id }) => id));
  return new Set(attributions.filter(({ source }) => source !== null && ids.has(source)).map(({ id }) => id));
}

/** Words between single spaces, so that whole words can be looked for. */
function wordsOf(text: string): string {
  return ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}

function figuresIn({ figures }: Extraction, claims: readonly Claim[], quotes: readonly Quote[]): readonly Figure[] {
  const ids = new Set(claims.flatMap((claim) => claim.figures));
  const places = [...claims, ...quotes.flatMap(({ parts }) => parts)].sort((a, b) => a.start - b.start);
  // Furthest end of the places so far: a figure lies in one of them where it ends before it.
  let reach = 0;
  let next = 0;
  return figures.filter(({ id, start, end }) => {
    for (let place = places[next]; place && place.start <= start; place = places[++next])
      reach = Math.max(reach, place.end);
    return ids.has(id) || end <= reach;
  });
}

interface Kept extends Pick<Extraction, 'claims' | 'quotes' | 'figures'> {
  readonly attributions: ReadonlySet<string> | undefined;
}

/** The extraction with the kept records, what they lead to, and no link to anything else. */
function linked(extraction: Extraction, { claims, quotes, figures, attributions }: Kept): Extraction {
  const needed = new Set([
    ...(attributions ?? []),
    ...claims.flatMap(({ chain }) => chain),
    ...quotes.flatMap(({ attribution }) => attribution ?? []),
  ]);
  const byId = new Map(extraction.attributions.map((attribution) => [attribution.id, attribution]));
  // A set grows while it is walked: parents of parents are reached too.
  for (const id of needed) {
    const parent = byId.get(id)?.parent;
    if (parent !== undefined) needed.add(parent);
  }
  const kept: readonly Attribution[] = extraction.attributions.filter(({ id }) => needed.has(id));
  const sourceIds = new Set(kept.map(({ source }) => source));
  const ids = new Set([...claims, ...quotes, ...figures].map(({ id }) => id));
  const there = (list: readonly string[]): readonly string[] => list.filter((id) => ids.has(id));
  return {
    ...extraction,
    sources: extraction.sources.filter(({ id }) => sourceIds.has(id)),
    attributions: kept,
    quotes: quotes.map(({ nestedIn, ...quote }) => (nestedIn && ids.has(nestedIn) ? { ...quote, nestedIn } : quote)),
    figures: figures.map(({ conversionOf, ...figure }) =>
      conversionOf && ids.has(conversionOf) ? { ...figure, conversionOf } : figure,
    ),
    claims: claims.map((claim) => ({
      ...claim,
      figures: there(claim.figures),
      quotes: there(claim.quotes),
      sameAs: there(claim.sameAs),
      disputedBy: there(claim.disputedBy),
    })),
  };
}
