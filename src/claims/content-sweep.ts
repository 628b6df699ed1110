/**
 * Which attributions hold which clause.
 *
 * In: clauses in text order, found attributions. Out: for each clause its chain, outermost first.
 * One sweep over both; at most {@link MOST_NESTED} attributions are held open, so that the cost is linear.
 */
import type { FoundAttribution } from '../attribution/index.js';

/** Deepest nesting that is kept: no text credits a statement through more mouths. */
const MOST_NESTED = 12;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly attribution: number;
}

/**
 * For each offset, the attributions whose content holds it, outermost first.
 *
 * @param offsets - Offsets in ascending order.
 * @param found - The attributions.
 * @returns Lists parallel to `offsets`, of indices into `found`.
 */
export function chainsAt(
  offsets: readonly number[],
  found: readonly FoundAttribution[],
): readonly (readonly number[])[] {
  const pieces: Piece[] = [];
  found.forEach(({ content }, attribution) => {
    for (const { start, end } of content) pieces.push({ start, end, attribution });
  });
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const depths = depthsOf(found);
  let open: Piece[] = [];
  let next = 0;
  return offsets.map((offset) => {
    for (; next < pieces.length && (pieces[next] as Piece).start <= offset; next++) {
      open = open.filter(({ end }) => end > (pieces[next] as Piece).start);
      open.push(pieces[next] as Piece);
      if (open.length > MOST_NESTED) open.shift();
    }
    open = open.filter(({ end }) => end > offset);
    const held = [...new Set(open.map(({ attribution }) => attribution))];
    return held.sort((a, b) => (depths[a] as number) - (depths[b] as number) || a - b);
  });
}

/** How many parents each attribution has; counted up to a bound. */
function depthsOf(found: readonly FoundAttribution[]): readonly number[] {
  return found.map(({ parent }) => {
    let depth = 0;
    for (let at = parent; at >= 0 && depth < MOST_NESTED; at = found[at]?.parent ?? -1) depth++;
    return depth;
  });
}
