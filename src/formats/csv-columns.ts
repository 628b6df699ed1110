/**
 * The columns of the CSV tables: a table for each record type.
 *
 * In: a record. Out: what stands in each of its cells. Names are those of the record's fields; `source` and `sources` give
 * names beside the ids, so that a table can be read alone. Not here: quoting, guarding.
 */
import type { Attribution, Claim, Figure, Proposition, Quote, Section, Sentence, Source } from '../records/index.js';
import type { Span, TextSpan } from '../span.js';
import { chainOf, type Links, sourceNameOf, sourceOf } from './links.js';

/** What a cell holds; nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** One column of a table of `R`. */
export interface Column<R> {
  readonly name: string;
  readonly cell: (record: R, links: Links) => Cell;
}

/** The tables, named for their records. */
export type CsvTableName = 'sections' | 'sentences' | 'sources' | 'attributions' | 'quotes' | 'figures' | 'claims';

/** An en dash: with a hyphen or a colon, spreadsheets take a span for a date or a time. */
const spanText = ({ start, end }: Span): string => `${start}–${end}`;
const spansText = (spans: readonly Span[]): string => spans.map(spanText).join(' ');
const wordsText = (spans: readonly TextSpan[]): string => spans.map(({ text }) => text).join(' … ');

function column<R>(name: string, cell: (record: R, links: Links) => Cell): Column<R> {
  return { name, cell };
}

/** Columns that take a field as it is. */
function fields<R>(...names: readonly (keyof R & string)[]): readonly Column<R>[] {
  return names.map((name) => column<R>(name, (record) => record[name] as Cell));
}

/** Two columns for a span that may not be there: its words and its place. */
function spanColumns<R>(name: string, of: (record: R) => TextSpan | null | undefined): readonly Column<R>[] {
  return [
    column(name, (record) => of(record)?.text),
    column(`${name}Span`, (record) => {
      const span = of(record);
      return span ? spanText(span) : undefined;
    }),
  ];
}

/** Three columns for how firmly something is put. */
function hedgingColumns<R extends Pick<Claim | Quote, 'hedging'>>(): readonly Column<R>[] {
  return [
    column('hedging', ({ hedging }) => hedging.level),
    column('hedgingScore', ({ hedging }) => hedging.score),
    column('hedgingCues', ({ hedging }) => wordsText(hedging.cues)),
  ];
}

const partColumn = (name: Exclude<keyof Proposition, 'arguments'>): Column<Claim> =>
  column(name, ({ proposition }) => proposition[name]?.text);

const idsColumn = (name: 'figures' | 'quotes' | 'sameAs' | 'disputedBy' | 'chain'): Column<Claim> =>
  column(name, (claim) => claim[name].join(' '));

const SPAN = ['start', 'end', 'text'] as const;

const claimColumns = (): readonly Column<Claim>[] => [
  ...fields<Claim>('id', 'kind', ...SPAN, 'standalone'),
  partColumn('subject'),
  partColumn('predicate'),
  partColumn('object'),
  column('arguments', ({ proposition }) => proposition.arguments.map(({ text }) => text).join(' … ')),
  idsColumn('chain'),
  column('sources', (claim, links) =>
    chainOf(claim, links)
      .map((link) => sourceNameOf(link, links))
      .join(' › '),
  ),
  column('stances', (claim, links) =>
    chainOf(claim, links)
      .map(({ stance }) => stance)
      .join(' › '),
  ),
  ...fields<Claim>('polarity'),
  ...hedgingColumns<Claim>(),
  ...fields<Claim>('factuality', 'factualityForSource'),
  ...fields<Claim>('tense'),
  idsColumn('figures'),
  idsColumn('quotes'),
  idsColumn('sameAs'),
  idsColumn('disputedBy'),
  ...fields<Claim>('checkWorthiness', 'section', 'confidence'),
];

const figureColumns = (): readonly Column<Figure>[] => [
  ...fields<Figure>('id', 'kind', ...SPAN, 'value'),
  column('low', ({ range }) => range?.low),
  column('high', ({ range }) => range?.high),
  column('unit', ({ unit }) => unit?.name),
  column('unitCode', ({ unit }) => unit?.code),
  column('dimension', ({ unit }) => unit?.dimension),
  ...fields<Figure>('bound', 'vague', 'change', 'from'),
  ...spanColumns<Figure>('number', ({ number }) => number),
  ...spanColumns<Figure>('of', ({ of }) => of),
  column('ofLemmas', ({ of }) => of?.lemmas.join(' ')),
  ...spanColumns<Figure>('per', ({ per }) => per),
  ...spanColumns<Figure>('period', ({ period }) => period),
  ...fields<Figure>('conversionOf', 'confidence'),
];

/** The columns of every table, in order. */
export interface CsvColumns {
  readonly sections: readonly Column<Section>[];
  readonly sentences: readonly Column<Sentence>[];
  readonly sources: readonly Column<Source>[];
  readonly attributions: readonly Column<Attribution>[];
  readonly quotes: readonly Column<Quote>[];
  readonly figures: readonly Column<Figure>[];
  readonly claims: readonly Column<Claim>[];
}

/** Makes the columns; a function, so that whoever does not write CSV does not carry them. */
export const csvColumns = (): CsvColumns => ({
  sections: fields<Section>('kind', ...SPAN),
  sentences: [
    ...fields<Sentence>('section', ...SPAN),
    column('quoted', ({ quoted }) => wordsText(quoted)),
    column('quotedSpans', ({ quoted }) => spansText(quoted)),
  ],
  sources: [
    ...fields<Source>('id', 'name', 'kind', 'anonymity'),
    ...spanColumns<Source>('role', ({ role }) => role),
    ...spanColumns<Source>('basis', ({ basis }) => basis),
    ...spanColumns<Source>('anonymityReason', ({ anonymityReason }) => anonymityReason),
    column('mentions', ({ mentions }) => wordsText(mentions)),
    column('mentionSpans', ({ mentions }) => spansText(mentions)),
  ],
  attributions: [
    ...fields<Attribution>('id', 'kind', 'stance', 'source'),
    column('sourceName', (attribution, links) => sourceOf(attribution, links)?.name),
    ...spanColumns<Attribution>('mention', ({ mention }) => mention),
    ...spanColumns<Attribution>('cue', ({ cue }) => cue),
    column('content', ({ content }) => wordsText(content)),
    column('contentSpans', ({ content }) => spansText(content)),
    ...spanColumns<Attribution>('addressee', ({ addressee }) => addressee),
    ...spanColumns<Attribution>('when', ({ when }) => when),
    ...spanColumns<Attribution>('medium', ({ medium }) => medium),
    ...fields<Attribution>('parent', 'section', 'confidence'),
  ],
  quotes: [
    ...fields<Quote>('id', 'kind', ...SPAN, 'attribution'),
    column('sourceName', ({ attribution }, links) => sourceOf(links.attributions.get(attribution ?? ''), links)?.name),
    column('cue', ({ attribution }, links) => links.attributions.get(attribution ?? '')?.cue?.text),
    column('parts', ({ parts }) => wordsText(parts)),
    column('partSpans', ({ parts }) => spansText(parts)),
    column('quotedSpans', ({ quoted }) => spansText(quoted)),
    ...fields<Quote>('nestedIn'),
    ...hedgingColumns<Quote>(),
    ...fields<Quote>('section', 'confidence'),
  ],
  figures: figureColumns(),
  claims: claimColumns(),
});
