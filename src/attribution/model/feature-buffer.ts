/**
 * A growing list of feature numbers that is filled and emptied without allocating.
 */
import { key } from '../../confidence/index.js';

/** Feature numbers of one decision. */
export interface FeatureBuffer {
  values: Int32Array;
  count: number;
}

/** An empty buffer. */
export function featureBuffer(): FeatureBuffer {
  return { values: new Int32Array(256), count: 0 };
}

/** Adds a feature: the number of its template, and a value. */
export function push(buffer: FeatureBuffer, template: number, value: number): void {
  if (buffer.count === buffer.values.length) {
    const grown = new Int32Array(buffer.values.length * 2);
    grown.set(buffer.values);
    buffer.values = grown;
  }
  buffer.values[buffer.count++] = key(template, value);
}
