/**
 * Starts one thread.
 *
 * In the package `worker.js` stands beside the file this code is built into; so no entry of the build that holds a pool may
 * move to another folder. Run from source (tests, `npm start`), a thread first needs the loader for TypeScript.
 */
import { Worker } from 'node:worker_threads';
import type { ThreadData } from './messages.js';

const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** Starts a thread that answers questions. */
export function startWorker(workerData: ThreadData): Worker {
  if (!FROM_SOURCE) return new Worker(new URL('./worker.js', import.meta.url), { workerData });
  const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => (register(), import(${source})))`, {
    eval: true,
    workerData,
    execArgv: [],
  });
}
