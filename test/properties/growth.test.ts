/** Law 5: counted work grows in line with length, whatever grows. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { PATTERNS } from '../support/growing-texts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('eight times the text', () => {
  let counts: Readonly<Record<string, readonly [once: number, eightfold: number]>>;
  beforeAll(() => {
    counts = JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'test/support/growth-run.ts'], {
        cwd: root,
        encoding: 'utf8',
      }),
    ) as typeof counts;
  }, 120_000);

  it.each(Object.keys(PATTERNS))('is about eight times the work: %s', (name) => {
    const [once, eightfold] = counts[name] ?? [0, Infinity];
    expect(once).toBeGreaterThan(100);
    // Twice the linear share is left for thresholds that a longer text crosses; a quadratic reader needs 64 times.
    expect(eightfold / once).toBeLessThan(16);
  });
});
