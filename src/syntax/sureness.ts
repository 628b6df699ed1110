/**
 * How likely an arc is right, from the margin of the move that drew it.
 *
 * In: a margin. Out: 0–1, three decimals. A monotone table between fitted points; no function that engines may compute differently.
 * The points are fitted by `training/syntax/calibrate.ts`.
 */
import { SURENESS_POINTS } from './weights/sureness.js';

/** Share of arcs that are right at such a margin. */
export function surenessOf(margin: number): number {
  let [lowMargin, lowShare] = SURENESS_POINTS[0] as readonly [number, number];
  if (margin <= lowMargin) return lowShare;
  for (const [highMargin, highShare] of SURENESS_POINTS) {
    if (margin < highMargin) {
      const share = lowShare + ((highShare - lowShare) * (margin - lowMargin)) / (highMargin - lowMargin);
      return Math.round(share * 1000) / 1000;
    }
    lowMargin = highMargin;
    lowShare = highShare;
  }
  return lowShare;
}
