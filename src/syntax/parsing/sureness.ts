/**
 * How likely an arc is right, from the margin of the move that drew it.
 *
 * In: a margin. Out: 0–1, three decimals. A monotone curve through fitted points; no function that engines may compute differently.
 * The points are fitted by `training/syntax/calibrate.ts`.
 */
import { SURENESS_POINTS } from '../weights/sureness.js';

/** `margin:thousandths`, as numbers. */
let points: readonly (readonly [margin: number, share: number])[] | undefined;

/** Share of arcs that are right at such a margin. */
export function surenessOf(margin: number): number {
  points ??= SURENESS_POINTS.map((point) => {
    const [at, share] = point.split(':');
    return [Number(at), Number(share) / 1000];
  });
  let [lowMargin, lowShare] = points[0] ?? [0, 1];
  if (margin <= lowMargin) return lowShare;
  for (const [highMargin, highShare] of points) {
    if (margin < highMargin)
      return (
        Math.round((lowShare + ((highShare - lowShare) * (margin - lowMargin)) / (highMargin - lowMargin)) * 1000) /
        1000
      );
    lowMargin = highMargin;
    lowShare = highShare;
  }
  return lowShare;
}
