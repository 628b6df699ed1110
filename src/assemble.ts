/**
 * From a reading to what users see: filters, links that hold, the whole extraction.
 *
 * In: a reading and filter settings. Out: plain records. Not here: how they are found (`reading.ts` and the rooms).
 */
import type { FilterSettings } from './options.js';
import type { FigureReading, Reading } from './reading.js';
import type { Attribution, Claim, Extraction, Figure, Quote, SectionKind } from './records/index.js';
import { firstAtOrAfter, makeSpan, type Span } from './span.js';
import { VERSION } from './version.js';

/** What stands in quotation marks, for each sentence; a quotation over several sentences is cut at their ends. */
export function quotedBySentence({
  input,
  sentences,
  quotations,
}: Reading['document']): Extraction['sentences'][number]['quoted'][] {
  const lists: ReturnType<typeof makeSpan>[][] = sentences.map(() => []);
  for (const { innerStart, innerEnd } of quotations) {
    let at = firstAtOrAfter(sentences, innerStart + 1) - 1;
    for (at = Math.max(at, 0); at < sentences.length; at++) {
      const sentence = sentences[at] as Span;
      if (sentence.start >= innerEnd) break;
      const start = Math.max(innerStart, sentence.start);
      const end = Math.min(innerEnd, sentence.end);
      if (start < end) lists[at]?.push(makeSpan(input, start, end));
    }
  }
  return lists;
}

function keeps(
  settings: FilterSettings,
  record: { readonly confidence: number; readonly kind: string },
  section: SectionKind,
): boolean {
  return (
    record.confidence >= settings.minConfidence &&
    settings.sections.includes(section) &&
    (settings.kinds.length === 0 || settings.kinds.includes(record.kind))
  );
}

/** Without `explanation` where it was not asked for. */
function shown<R extends { readonly explanation?: unknown }>(records: readonly R[], explain: boolean): readonly R[] {
  if (explain) return records;
  return records.map(({ explanation: _, ...rest }) => rest as R);
}

function sectionAt({ sections }: FigureReading['document'], offset: number): SectionKind {
  const section = sections[firstAtOrAfter(sections, offset + 1) - 1];
  return section && offset < section.end ? section.kind : 'body';
}

/** The claims that pass a filter. */
export function filteredClaims(reading: Reading, settings: FilterSettings): readonly Claim[] {
  return shown(reading.claims(settings.granularity), reading.explain).filter(
    (claim) =>
      settings.voices.includes(claim.chain.length === 0 ? 'article' : 'attributed') &&
      keeps(settings, claim, claim.section),
  );
}
/** The quotes that pass a filter. */
export function filteredQuotes(reading: Reading, settings: FilterSettings): readonly Quote[] {
  return shown(reading.quotes(), reading.explain).filter((quote) => keeps(settings, quote, quote.section));
}
/** The figures that pass a filter. */
export function filteredFigures(reading: FigureReading, settings: FilterSettings): readonly Figure[] {
  const found = settings.partitives ? reading.figuresAndPartitives() : reading.figures();
  const figures = shown(found, reading.explain).filter((figure) =>
    keeps(settings, figure, sectionAt(reading.document, figure.start)),
  );
  const kept = new Set(figures.map(({ id }) => id));
  return figures.map((figure) =>
    figure.conversionOf === undefined || kept.has(figure.conversionOf) ? figure : without(figure, 'conversionOf'),
  );
}

/** One extraction of what passes a filter. */
export function assemble(reading: Reading, settings: FilterSettings): Extraction {
  const { document } = reading;
  const claims = filteredClaims(reading, settings);
  const quotes = filteredQuotes(reading, settings);
  const figures = filteredFigures(reading, settings);
  const layer = reading.attributions();
  const attributions = keptAttributions(layer.attributions, settings, claims, quotes);
  const sourceIds = new Set(attributions.map(({ source }) => source));
  const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(records.map(({ id }) => id));
  const kept = { claims: ids(claims), quotes: ids(quotes), figures: ids(figures) };
  const quoted = quotedBySentence(document);
  return {
    schema: 1,
    version: VERSION,
    language: 'en',
    text: document.input,
    sections: document.sections,
    sentences: document.sentences.map(({ start, end, section }, index) => ({
      record: 'sentence',
      ...makeSpan(document.input, start, end),
      quoted: quoted[index] ?? [],
      section,
    })),
    sources: layer.sources.filter(({ id }) => sourceIds.has(id)),
    attributions: shown(attributions, reading.explain),
    quotes: quotes.map((quote) =>
      quote.nestedIn === undefined || kept.quotes.has(quote.nestedIn) ? quote : without(quote, 'nestedIn'),
    ),
    figures,
    claims: claims.map((claim) => ({
      ...claim,
      figures: claim.figures.filter((id) => kept.figures.has(id)),
      quotes: claim.quotes.filter((id) => kept.quotes.has(id)),
      sameAs: claim.sameAs.filter((id) => kept.claims.has(id)),
      disputedBy: claim.disputedBy.filter((id) => kept.claims.has(id)),
    })),
  };
}

function without<R extends object, K extends keyof R>(record: R, name: K): R {
  const { [name]: _, ...rest } = record;
  return rest as R;
}

/** Attributions that pass the filter, and those that kept records or kept attributions point to. */
function keptAttributions(
  all: readonly Attribution[],
  settings: FilterSettings,
  claims: readonly Claim[],
  quotes: readonly Quote[],
): readonly Attribution[] {
  const needed = new Set<string>([
    ...claims.flatMap(({ chain }) => chain),
    ...quotes.flatMap(({ attribution }) => attribution ?? []),
  ]);
  const byId = new Map(all.map((attribution) => [attribution.id, attribution]));
  for (const attribution of all) if (keeps(settings, attribution, attribution.section)) needed.add(attribution.id);
  // A set grows while it is walked: parents of parents are reached too.
  for (const id of needed) {
    const parent = byId.get(id)?.parent;
    if (parent !== undefined) needed.add(parent);
  }
  return all.filter(({ id }) => needed.has(id));
}
