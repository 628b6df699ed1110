/**
 * How far confidences can be believed: the figures of `../shared/score/calibration.mjs`, and what is drawn from the same points.
 *
 * In: pairs of a confidence and whether the record was right. Out: expected calibration error over ten bins, area under the ROC curve,
 * share and precision from .9 on, bins for a reliability diagram, a curve of coverage against precision.
 */

/** A record with its confidence. */
export interface Point {
  readonly confidence: number;
  readonly right: boolean;
}

/** Figures of a set of points. */
export interface Calibration {
  readonly n: number;
  readonly ece: number;
  readonly auroc: number | null;
  /** Share of the records of .9 or more, and the share of right ones there. */
  readonly at90: { readonly share: number; readonly right: number | null };
}

/** One of ten bins of equal width. */
export interface Bin {
  readonly n: number;
  readonly confidence: number;
  readonly right: number;
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** The bins of a reliability diagram; empty ones have n 0. */
export function binsOf(points: readonly Point[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = points.filter(({ confidence }) => Math.max(0, Math.min(9, Math.floor(confidence * 10))) === bin);
    const mean = (value: (point: Point) => number): number =>
      inside.length === 0 ? 0 : round3(inside.reduce((sum, point) => sum + value(point), 0) / inside.length);
    return {
      n: inside.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  });
}

/** All figures. */
export function calibrationOf(points: readonly Point[]): Calibration {
  const ece =
    binsOf(points).reduce((sum, { n, confidence, right }) => sum + n * Math.abs(confidence - right), 0) /
    Math.max(1, points.length);
  const sure = points.filter(({ confidence }) => confidence >= 0.9);
  return {
    n: points.length,
    ece: round3(ece),
    auroc: aurocOf(points),
    at90: {
      share: round3(sure.length / Math.max(1, points.length)),
      right: sure.length === 0 ? null : round3(sure.filter(({ right }) => right).length / sure.length),
    },
  };
}

function aurocOf(points: readonly Point[]): number | null {
  const sorted = [...points].sort((a, b) => a.confidence - b.confidence);
  const positives = points.filter(({ right }) => right).length;
  const negatives = points.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.confidence === sorted[from]?.confidence) to++;
    for (let at = from; at < to; at++) if (sorted[at]?.right) rankSum += (from + 1 + to) / 2;
    from = to;
  }
  return round3((rankSum - (positives * (positives + 1)) / 2) / (positives * negatives));
}

/** What a threshold keeps. */
export interface Threshold {
  readonly from: number;
  readonly share: number;
  readonly right: number | null;
}

/** Share kept and share right among the kept, for thresholds in steps of .05. */
export function thresholdsOf(points: readonly Point[]): readonly Threshold[] {
  return Array.from({ length: 20 }, (_, step) => {
    const from = step / 20;
    const kept = points.filter(({ confidence }) => confidence >= from);
    return {
      from,
      share: round3(kept.length / Math.max(1, points.length)),
      right: kept.length === 0 ? null : round3(kept.filter(({ right }) => right).length / kept.length),
    };
  });
}
