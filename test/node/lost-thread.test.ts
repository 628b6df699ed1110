/** What becomes of a pool whose thread dies: its text fails, and the next is read by a new thread. */
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it, vi } from 'vitest';

/** Programs of the threads to come, the first first; then the real ones. */
const programs: string[] = [];
vi.mock('../../src/node/start-worker.js', async (original) => {
  const { startWorker } = await original<typeof import('../../src/node/start-worker.js')>();
  return {
    startWorker: (...given: Parameters<typeof startWorker>) => {
      const program = programs.shift();
      return program === undefined ? startWorker(...given) : new Worker(program, { eval: true });
    },
  };
});
afterAll(() => vi.doUnmock('../../src/node/start-worker.js'));

it.each([
  ['throws', "require('node:worker_threads').parentPort.on('message', () => { throw new Error('out of memory'); });"],
  ['leaves', "require('node:worker_threads').parentPort.on('message', () => process.exit(3));"],
  ['cannot start', "throw new Error('no such module');"],
])('a thread %s', { timeout: 60_000 }, async (_how, program) => {
  vi.resetModules();
  const { createPool } = await import('../../src/node/pool.js');
  programs.push(program);
  const pool = createPool({ threads: 1 });
  const [lost, next] = [pool.extract('It rained.'), pool.extract('Some 300 people came.')];
  await expect(lost).rejects.toMatchObject({ name: 'PurportError', code: 'thread-failed' });
  expect((await next).figures[0]?.value).toBe(300);
  await pool.close();
});
