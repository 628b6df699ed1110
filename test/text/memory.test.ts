/** Memory of the text room: it levels off however many different words are read, and a sentence may be a million words long. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('a million words', () => {
  let run: {
    readonly sentence: { readonly sentences: number; readonly tokens: number; readonly paragraphs: number };
    readonly longestInPassage: number;
    readonly kept: readonly number[];
  };
  beforeAll(() => {
    const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'test/text/memory-run.ts'], {
      cwd: root,
    });
    run = JSON.parse(printed.toString()) as typeof run;
  }, 180_000);

  it('are one sentence where the unit is the sentence', () => {
    expect(run.sentence).toEqual({ sentences: 1, tokens: 1_000_000, paragraphs: 1 });
  });

  it('are cut into sentences of bounded length elsewhere', () => {
    expect(run.longestInPassage).toBe(1_000);
  });

  it('leave no more behind at the end than half way, however different they are', () => {
    const middle = Math.max(...run.kept.slice(3, 6));
    const end = Math.max(...run.kept.slice(-3));
    // Without renewal each 100,000 words would add 14 MB, and four lie between the two.
    expect(end - middle).toBeLessThan(10);
  });
});
