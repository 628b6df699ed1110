/**
 * The article, as it was published, with its claims, quotes and figures marked.
 *
 * In: an extraction. Out: paragraphs. The first stretch of each record is a link to what is said of it.
 */
import type { Extraction, Section } from '../../records/index.js';
import type { Span } from '../../span.js';
import type { Entry } from './entries.js';
import { type Markup, markup, verbatim } from './markup.js';
import { type Segment, segmentsOf } from './marks.js';

/** The article, and where each record stands in it. */
export interface ArticleMarkup {
  readonly paragraphs: readonly Markup[];
  /** Ids of elements by ids of records. */
  readonly places: ReadonlyMap<string, string>;
}

/** Lines with words in them, without the white space around. */
function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    const start = index + line.indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length }];
  });
}

const UNMARKED = { records: [], parts: [] };

/** The pieces of a line: segments cut to it, and what lies between them. */
function piecesOf(line: Span, segments: readonly Segment[], from: number): readonly Segment[] {
  const pieces: Segment[] = [];
  let at = line.start;
  for (let next = from; next < segments.length; next++) {
    const segment = segments[next] as Segment;
    if (segment.start >= line.end) break;
    if (segment.end <= at) continue;
    const start = Math.max(segment.start, at);
    const end = Math.min(segment.end, line.end);
    if (start > at) pieces.push({ start: at, end: start, ...UNMARKED });
    pieces.push({ ...segment, start, end });
    at = end;
  }
  if (at < line.end) pieces.push({ start: at, end: line.end, ...UNMARKED });
  return pieces;
}

/** The classes of a stretch, from the records that lie over it. */
function classesOf({ records, parts }: Segment, entries: ReadonlyMap<string, Entry>): string {
  const over = records.flatMap((id) => entries.get(id) ?? []);
  const claim = over.find(({ type }) => type === 'claim');
  return [
    'mark',
    ...(claim ? ['claim', `level-${claim.levels[0] ?? 'none'}`] : []),
    ...['quote', 'figure'].filter((name) => over.some(({ type }) => type === name)),
    ...(parts.some((part) => part.endsWith('-hedge')) ? ['hedge'] : []),
  ].join(' ');
}

/** Writes the article. */
export function articleOf(extraction: Extraction, entries: ReadonlyMap<string, Entry>): ArticleMarkup {
  const { text, sections } = extraction;
  const segments = segmentsOf(extraction);
  const places = new Map<string, string>();
  const linked = new Set<string>();
  let count = 0;
  const pieceMarkup = (piece: Segment): Markup => {
    const words = text.slice(piece.start, piece.end);
    if (piece.records.length === 0 && piece.parts.length === 0) return markup`${words}`;
    const [inner] = piece.records;
    const data = markup` class="${classesOf(piece, entries)}" data-records="${piece.records.join(' ')}" data-parts="${piece.parts.join(' ')}"`;
    const fresh = piece.records.filter((id) => !places.has(id));
    const isLink = inner !== undefined && !linked.has(inner);
    const id = fresh.length > 0 || isLink ? `t${++count}` : undefined;
    for (const record of fresh) places.set(record, id ?? '');
    if (!isLink) return markup`<span${id === undefined ? undefined : markup` id="${id}"`}${data}>${words}</span>`;
    linked.add(inner);
    places.set(inner, id ?? '');
    return markup`<a id="${id}" href="#r-${inner}" aria-describedby="d-${inner}" data-n="${inner}"${data}>${words}</a>`;
  };
  const paragraphs: Markup[] = [];
  let section = 0;
  let segment = 0;
  for (const line of linesOf(text)) {
    while (section < sections.length && (sections[section] as Section).end <= line.start) section++;
    while (segment < segments.length && (segments[segment] as Segment).end <= line.start) segment++;
    const kind = sections[section]?.kind ?? 'body';
    const pieces = piecesOf(line, segments, segment).map(pieceMarkup);
    // A dateline stands in the first paragraph of the body.
    paragraphs.push(markup`<p class="${kind === 'dateline' ? 'body' : kind}">${pieces}</p>`);
  }
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [verbatim('<p class="body">(no text)</p>')], places };
}
