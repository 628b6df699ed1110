/** What was measured of confidence, as the training hands it on: to the scoreboard and to the guide. */
import { existsSync, readFileSync } from 'node:fs';
import {
  type Bin,
  binsOf,
  type Calibration,
  calibrationOf,
  type Point,
  type Threshold,
  thresholdsOf,
} from './calibration.js';

/** Where it is kept. */
export const MEASURED = 'training/confidence/measured.json';

/** One measurement. */
export interface Measured {
  readonly name: string;
  /** What "right" means. */
  readonly what: string;
  /** On what, and how it was kept apart from what was fitted. */
  readonly how: string;
  readonly calibration: Calibration;
  /** For the pictures: ten bins of confidence, and what thresholds keep. */
  readonly bins?: readonly Bin[];
  readonly thresholds?: readonly Threshold[];
}

/** Measures points; `draws` keeps what the pictures need. */
export function measure(name: string, what: string, how: string, points: readonly Point[], draws = false): Measured {
  return {
    name,
    what,
    how,
    calibration: calibrationOf(points),
    ...(draws && { bins: binsOf(points), thresholds: thresholdsOf(points) }),
  };
}

/** What the last training measured. */
export function readMeasured(): readonly Measured[] {
  return existsSync(MEASURED) ? (JSON.parse(readFileSync(MEASURED, 'utf8')) as Measured[]) : [];
}
