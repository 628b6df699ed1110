/** Work of the text room: whatever stands in the input, it grows in line with the length. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { GROWING_INPUTS } from './growing-inputs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Work at one and at eight times the length. */
type Growth = readonly [once: number, eightfold: number];

/** Eight, and one for thresholds. A square would be 64. */
const MOST = 9;
/** A stretch of 20,000 units is looked through once for a space to cut it at; only the longer text is that long. */
const ONE_LOOK_BACK = 25_000;

describe('eight times the text', () => {
  let counts: {
    readonly known: { readonly once: Growth; readonly pairs: Growth };
    readonly inputs: Readonly<Record<string, Growth>>;
  };
  beforeAll(() => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'test/text/growth-run.ts'], { cwd: root });
    counts = JSON.parse(printed.toString()) as typeof counts;
  }, 120_000);

  it('is eight times the work of one loop, and far more of a loop in a loop: the counter counts', () => {
    const { once, pairs } = counts.known;
    expect(once[0]).toBeGreaterThan(300);
    expect(once[1] / once[0]).toBeLessThan(MOST);
    expect(pairs[1] / pairs[0]).toBeGreaterThan(50);
  });

  it.each(Object.keys(GROWING_INPUTS))('is at most nine times the work: %s', (name) => {
    const [once, eightfold] = counts.inputs[name] as Growth;
    expect(once).toBeGreaterThan(0);
    expect(eightfold, `${once} blocks, then ${eightfold}`).toBeLessThanOrEqual(MOST * once + ONE_LOOK_BACK);
  });
});
