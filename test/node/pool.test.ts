/** The pool: what its threads answer, how it is called off and closed, and what becomes of a thread that dies. */
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { extract, PurportError } from '../../src/index.js';
import { createPool } from '../../src/node/index.js';

const pool = createPool({ threads: 2 });
afterAll(() => pool.close());

/** Something that takes a thread a few seconds. */
const LONG = 'The mayor, who had not been asked, said that it may rain in the north. '.repeat(3000);

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'nothing was thrown',
    (error: unknown) => (error instanceof PurportError ? error.code : error),
  );
}

// Threads load the model, which takes its time on a busy machine.
describe('a pool', { timeout: 60_000 }, () => {
  it('answers as extract does, whatever the text', async () => {
    const texts = ['', 'Some 300 people came, she said.', 'a\ud800b \u0000 “x”', 'It may cost £2.7m.', 'It rained.'];
    const got = await Promise.all(texts.map((text) => pool.extract(text, { minConfidence: 0.1 })));
    expect(got).toEqual(texts.map((text) => extract(text, { minConfidence: 0.1 })));
  });

  it('reads with the options it was made with', async () => {
    const mine = createPool({ threads: 1, explain: true });
    const { figures } = await mine.extract('Some 300 people came.');
    expect(figures[0]?.explanation?.rules).not.toEqual([]);
    await mine.close();
  });

  it('refuses what extract refuses', async () => {
    expect(await codeOf(pool.extract(7 as never))).toBe('not-a-string');
    expect(await codeOf(pool.extract('a', { minConfidence: 7 }))).toBe('invalid-option');
    expect(await codeOf(pool.extract('a', { colour: 'red' } as never))).toBe('unknown-option');
    // What cannot be sent to a thread is refused before it is sent.
    expect(await codeOf(pool.extract('a', { sections: () => 1 } as never))).toBe('invalid-option');
  });

  it('refuses wrong options when it is made', () => {
    for (const threads of [0, 1.5, 257, '2' as never]) expect(() => createPool({ threads })).toThrow('threads is');
    expect(() => createPool({ unit: 'book' as never })).toThrow('unit is');
  });

  it('calls off a text that is being read and one that waits, and reads on', async () => {
    const one = createPool({ threads: 1 });
    await one.extract('It rained.');
    const controller = new AbortController();
    const reason = new Error('enough');
    const terminate = vi.spyOn(Worker.prototype, 'terminate');
    const running = one.extract(LONG, { signal: controller.signal });
    const queued = one.extract(LONG, { signal: controller.signal });
    const other = one.extract('Some 300 people came.');
    setTimeout(() => controller.abort(reason), 50);
    expect(await codeOf(running)).toBe(reason);
    expect(await codeOf(queued)).toBe(reason);
    expect((await other).figures).toHaveLength(1);
    // The one thread that was at it, and not the one that reads on.
    expect(terminate).toHaveBeenCalledTimes(1);
    terminate.mockRestore();
    expect(await codeOf(one.extract('It rained.', { signal: AbortSignal.abort(reason) }))).toBe(reason);
    await one.close();
  });

  it('rejects what is not read when it is closed, and all that comes after', async () => {
    const one = createPool({ threads: 1 });
    const running = codeOf(one.extract(LONG));
    const queued = codeOf(one.extract('It rained.'));
    await one.close();
    expect([await running, await queued]).toEqual(['pool-closed', 'pool-closed']);
    expect(await codeOf(one.extract('It rained.'))).toBe('pool-closed');
  });
});
