/**
 * Starts one thread.
 *
 * In the package `worker.js` stands beside the file this code is built into; so no entry of the build that holds a pool may
 * move to another folder. Run from source (tests, `npm start`), a thread first needs the loader for TypeScript.
 */
import { Worker } from 'node:worker_threads';
import type { ThreadData } from './messages.js';

const FILE = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';

/** Starts a thread that answers questions. */
export function startWorker(workerData: ThreadData): Worker {
  return new Worker(new URL(FILE, import.meta.url), { workerData });
}
