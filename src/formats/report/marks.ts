/**
 * What is marked in the article: stretches between any two edges of marks, each with all that lies over it.
 *
 * In: an extraction. Out: segments that cover the marked text, in order, without overlaps. Linear but for one sort.
 */
import type { Extraction } from '../../records/index.js';
import type { Span } from '../../span.js';

/** A stretch that belongs to a record, or to what a record rests on. */
interface Mark extends Span {
  /** Id of the record (`c1`), or of a part of one (`a1-cue`, `a1-who`, `c1-hedge`). */
  readonly token: string;
  readonly isRecord: boolean;
}

/** A stretch over which nothing begins or ends. */
export interface Segment extends Span {
  /** Ids of claims, quotes and figures over it, the innermost first. */
  readonly records: readonly string[];
  /** Cues, namings of sources and hedges over it. */
  readonly parts: readonly string[];
}

/** Most marks that one stretch names; the innermost are kept. */
const MOST = 24;

function marksOf({ claims, quotes, figures, attributions }: Extraction): readonly Mark[] {
  const marks: Mark[] = [];
  const add = ({ start, end }: Span, token: string, isRecord: boolean): void => {
    if (start < end) marks.push({ start, end, token, isRecord });
  };
  for (const claim of claims) {
    add(claim, claim.id, true);
    for (const cue of claim.hedging.cues) add(cue, `${claim.id}-hedge`, false);
  }
  for (const quote of quotes) {
    for (const part of quote.parts) add(part, quote.id, true);
    for (const cue of quote.hedging.cues) add(cue, `${quote.id}-hedge`, false);
  }
  for (const figure of figures) add(figure, figure.id, true);
  for (const { id, cue, mention, content } of attributions) {
    if (cue) add(cue, `${id}-cue`, false);
    if (mention) add(mention, `${id}-who`, false);
    for (const span of content) add(span, `${id}-what`, false);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The shorter is the inner one, whichever began first; of a claim and a quote in one place the claim, which tells more. */
function innerFirst(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || a.token.charCodeAt(0) - b.token.charCodeAt(0);
}

/** Marks over a place, the innermost last; those that ended are thrown out once they are the greater part. */
function makeCover(): { readonly add: (mark: Mark) => void; readonly at: (place: number) => readonly Mark[] } {
  let marks: Mark[] = [];
  let checked = 0;
  return {
    add: (mark) => marks.push(mark),
    at: (place) => {
      const found: Mark[] = [];
      let looked = 0;
      for (let at = marks.length - 1; at >= 0 && found.length < MOST; at--, looked++) {
        const mark = marks[at] as Mark;
        if (mark.end > place) found.push(mark);
      }
      checked += looked;
      if (checked > 2 * marks.length) {
        marks = marks.filter(({ end }) => end > place);
        checked = 0;
      }
      return found;
    },
  };
}

/** Finds the segments of an extraction. */
export function segmentsOf(extraction: Extraction): readonly Segment[] {
  const marks = marksOf(extraction);
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const cover = makeCover();
  const segments: Segment[] = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next]) cover.add(mark);
    const over = cover.at(start);
    const end = edges[at + 1];
    if (end === undefined || over.length === 0) continue;
    const records = over.filter(({ isRecord }) => isRecord).sort(innerFirst);
    segments.push({
      start,
      end,
      records: [...new Set(records.map(({ token }) => token))],
      parts: [...new Set(over.filter(({ isRecord }) => !isRecord).map(({ token }) => token))],
    });
  }
  return segments;
}
