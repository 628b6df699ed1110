/**
 * The article, as it was published, with its claims, quotes and figures marked.
 *
 * In: an extraction. Out: paragraphs. One stretch of each record is a link to what is said of it.
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

/** The piece that leads to each record's card: of those where it is the innermost, the longest with words in it. */
function linkPieces(pieces: readonly Segment[], text: string): ReadonlyMap<string, Segment> {
  const links = new Map<string, Segment>();
  for (const piece of pieces) {
    const [inner] = piece.records;
    if (inner === undefined || !/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) continue;
    const known = links.get(inner);
    if (!known || piece.end - piece.start > known.end - known.start) links.set(inner, piece);
  }
  return links;
}

/** Writes pieces, and notes where records stand: at the link to them, else where they begin. */
function pieceWriter(
  text: string,
  links: ReadonlyMap<string, Segment>,
  entries: ReadonlyMap<string, Entry>,
): { readonly write: (piece: Segment) => Markup; readonly places: Map<string, string> } {
  const places = new Map<string, string>();
  let count = 0;
  const write = (piece: Segment): Markup => {
    const { records, parts } = piece;
    const words = text.slice(piece.start, piece.end);
    if (records.length === 0 && parts.length === 0) return markup`${words}`;
    const [inner = ''] = records;
    const isLink = links.get(inner) === piece;
    const fresh = records.filter((record) => !places.has(record));
    const id = isLink || fresh.length > 0 ? `t${++count}` : undefined;
    for (const record of isLink ? [inner, ...fresh] : fresh) places.set(record, id ?? '');
    const common = markup`${id === undefined ? undefined : markup`id="${id}" `}class="${classesOf(piece, entries)}" data-records="${records.join(' ')}" data-parts="${parts.join(' ')}"`;
    if (!isLink) return markup`<span ${common}>${words}</span>`;
    return markup`<a href="#r-${inner}" aria-describedby="d-${inner}" data-n="${inner}" ${common}>${words}</a>`;
  };
  return { write, places };
}

/** Writes the article. */
export function articleOf(extraction: Extraction, entries: ReadonlyMap<string, Entry>): ArticleMarkup {
  const { text, sections } = extraction;
  const segments = segmentsOf(extraction);
  let section = 0;
  let segment = 0;
  const lines = linesOf(text).map((line) => {
    while (section < sections.length && (sections[section] as Section).end <= line.start) section++;
    while (segment < segments.length && (segments[segment] as Segment).end <= line.start) segment++;
    const kind = sections[section]?.kind ?? 'body';
    // A dateline stands in the first paragraph of the body.
    return { kind: kind === 'dateline' ? 'body' : kind, pieces: piecesOf(line, segments, segment) };
  });
  const links = linkPieces(
    lines.flatMap(({ pieces }) => pieces),
    text,
  );
  const { write, places } = pieceWriter(text, links, entries);
  const paragraphs = lines.map(({ kind, pieces }) => markup`<p class="${kind}">${pieces.map(write)}</p>`);
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [verbatim('<p class="body">(no text)</p>')], places };
}
