/**
 * brat standoff: annotations beside a text, for the annotation tool brat and whatever reads its files.
 *
 * In: an extraction. Out: a text file, an annotation file and the configuration that names their types. brat counts characters in
 * Unicode code points. Not here: files.
 */
import type { Attribution, Claim, Extraction, Figure, Hedging, Quote } from '../records/index.js';
import { bySpan, type Span, type TextSpan } from '../span.js';
import { bratConfiguration } from './brat-configuration.js';
import { type CodePointOffsets, codePointOffsets } from './code-points.js';

/** The files of one document. */
export interface BratFiles {
  /** What goes into the `.txt` file: the text, unchanged. */
  readonly text: string;
  /** What goes into the `.ann` file. */
  readonly annotations: string;
  /** What goes into `annotation.conf`, the same for all documents. */
  readonly configuration: string;
}

/** Collects lines and gives them their numbers. */
interface Lines {
  readonly lines: string[];
  /** Adds a text-bound annotation; its id, or undefined where there are no words. */
  readonly bind: (type: string, spans: readonly TextSpan[]) => string | undefined;
  readonly relate: (type: string, from: string | undefined, to: string | undefined) => void;
  readonly attribute: (type: string, to: string | undefined, value: string) => void;
  readonly note: (to: string | undefined, words: string) => void;
}

/** What would end a line, or a field of it, for some reader. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

/** What several records may point to: one annotation for one place. */
const SHARED: ReadonlySet<string> = new Set(['Cue', 'Source', 'HedgeCue', 'Counted']);

/** Stretches without line breaks: an annotation of brat does not reach over one. White space at the ends goes too. */
function fragments(spans: readonly TextSpan[]): readonly TextSpan[] {
  return spans.flatMap(({ start, text }) =>
    [...text.matchAll(/[^\n\r]+/gu)].flatMap(({ 0: piece, index }) => {
      const words = piece.trim();
      if (words === '') return [];
      const from = start + index + piece.indexOf(words);
      return [{ start: from, end: from + words.length, text: words }];
    }),
  );
}

function makeLines(offsets: CodePointOffsets): Lines {
  const lines: string[] = [];
  const known = new Map<string, string>();
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const place = ({ start, end }: Span): string => `${offsets.count(start)} ${offsets.count(end)}`;
  return {
    lines,
    bind: (type, spans) => {
      const pieces = [...fragments(spans)].sort(bySpan);
      if (pieces.length === 0) return undefined;
      const where = `${type} ${pieces.map(place).join(';')}`;
      const before = known.get(where);
      if (before !== undefined) return before;
      const id = `T${++counts.T}`;
      if (SHARED.has(type)) known.set(where, id);
      lines.push(`${id}\t${where}\t${pieces.map(({ text }) => text.replace(CONTROLS, ' ')).join(' ')}`);
      return id;
    },
    relate: (type, from, to) => {
      if (from !== undefined && to !== undefined) lines.push(`R${++counts.R}\t${type} Arg1:${from} Arg2:${to}`);
    },
    attribute: (type, to, value) => {
      if (to !== undefined) lines.push(`A${++counts.A}\t${type} ${to} ${value}`);
    },
    note: (to, words) => {
      if (to !== undefined) lines.push(`#${++counts['#']}\tAnnotatorNotes ${to}\t${words.replace(CONTROLS, ' ')}`);
    },
  };
}

function bindHedging({ level, cues }: Hedging, to: string | undefined, lines: Lines): void {
  lines.attribute('Hedging', to, level);
  for (const cue of cues) lines.relate('HedgedBy', to, lines.bind('HedgeCue', [cue]));
}

/** Content, cue and source of an attribution; the id of its content. */
function bindAttribution(attribution: Attribution, lines: Lines): string | undefined {
  const { content, cue, mention, stance, kind } = attribution;
  const id = lines.bind('Content', content) ?? lines.bind('Cue', cue ? [cue] : []);
  lines.attribute('Stance', id, stance);
  lines.attribute('Act', id, kind);
  if (cue && content.length > 0) lines.relate('CuedBy', id, lines.bind('Cue', [cue]));
  if (mention) lines.relate('SaidBy', id, lines.bind('Source', [mention]));
  return id;
}

function bindFigure(figure: Figure, lines: Lines): string | undefined {
  const { kind, value, unit, of, number } = figure;
  const id = lines.bind('Figure', [figure]);
  lines.attribute('FigureKind', id, kind);
  lines.note(id, `value ${value}${unit ? ` ${unit.name}` : ''}, written ${number.text}`);
  if (of) lines.relate('CountOf', id, lines.bind('Counted', [of]));
  return id;
}

function bindClaim(claim: Claim, links: ReadonlyMap<string, string | undefined>, lines: Lines): string | undefined {
  const id = lines.bind('Claim', [claim]);
  lines.attribute('ClaimKind', id, claim.kind);
  lines.attribute('Polarity', id, claim.polarity);
  bindHedging(claim.hedging, id, lines);
  for (const link of claim.chain) lines.relate('AttributedBy', id, links.get(link));
  for (const link of claim.figures) lines.relate('HasFigure', id, links.get(link));
  lines.note(id, claim.standalone);
  return id;
}

function bindQuote(quote: Quote, links: ReadonlyMap<string, string | undefined>, lines: Lines): void {
  const id = lines.bind('Quote', quote.parts);
  lines.attribute('QuoteKind', id, quote.kind);
  bindHedging(quote.hedging, id, lines);
  if (quote.attribution !== null) lines.relate('AttributedBy', id, links.get(quote.attribution));
}

/**
 * Writes an extraction as brat standoff.
 *
 * Claims, quotes, figures, cues, sources and hedge cues are text-bound annotations (`T`), whole where they are in several
 * stretches, and cut at line ends, over which brat does not reach. Links are relations (`R`), kinds and levels attributes
 * (`A`); what is rendered rather than written, such as a claim's standalone text and a figure's value, are notes (`#`). White space at
 * the ends of a stretch is left out. Linear in the size of the records, times the logarithm of the number of characters beyond
 * the basic plane.
 *
 * @param extraction - What `extract` returned.
 * @returns What goes into the files.
 *
 * @example
 * ```ts
 * toBrat(extract('Some 300 people came.')).annotations.split('\n')[0];
 * // => 'T1\tFigure 0 15\tSome 300 people'
 * ```
 */
export function toBrat(extraction: Extraction): BratFiles {
  const { text, attributions, quotes, figures, claims } = extraction;
  const lines = makeLines(codePointOffsets(text));
  const ids = new Map<string, string | undefined>();
  for (const figure of figures) ids.set(figure.id, bindFigure(figure, lines));
  for (const attribution of attributions) ids.set(attribution.id, bindAttribution(attribution, lines));
  for (const { id, parent } of attributions)
    if (parent !== undefined) lines.relate('Within', ids.get(id), ids.get(parent));
  for (const quote of quotes) bindQuote(quote, ids, lines);
  for (const claim of claims) ids.set(claim.id, bindClaim(claim, ids, lines));
  for (const { id, conversionOf } of figures)
    if (conversionOf !== undefined) lines.relate('ConversionOf', ids.get(id), ids.get(conversionOf));
  return {
    text,
    annotations: lines.lines.map((line) => `${line}\n`).join(''),
    configuration: bratConfiguration(),
  };
}
