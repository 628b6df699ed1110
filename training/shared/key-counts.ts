/**
 * Counts how often feature keys are seen, so that rare ones are left out of a training.
 *
 * In: feature keys. Out: the keys seen often enough. Used by every room that trains a linear model.
 */
import { KEY_BITS } from '../../src/confidence/hashing.js';

/** Counts how often each key is seen, up to 65,535. */
export interface KeyCounts {
  add(features: Int32Array, count: number): void;
  /** How often a key was seen. */
  of(key: number): number;
  /** Keys seen at least so often, ascending. */
  atLeast(threshold: number): Int32Array;
}

/** An empty count. */
export function makeKeyCounts(): KeyCounts {
  const counts = new Uint16Array(2 ** KEY_BITS);
  return {
    add: (features, count) => {
      for (let at = 0; at < count; at++) {
        const key = features[at] as number;
        if ((counts[key] as number) < 65_535) counts[key] = (counts[key] as number) + 1;
      }
    },
    of: (key) => counts[key] as number,
    atLeast: (threshold) => {
      let size = 0;
      for (const count of counts) if (count >= threshold) size++;
      const keys = new Int32Array(size);
      let at = 0;
      for (let key = 0; key < counts.length; key++) if ((counts[key] as number) >= threshold) keys[at++] = key;
      return keys;
    },
  };
}
