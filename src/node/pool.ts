/**
 * Worker threads that read texts side by side.
 *
 * In: texts. Out: promises of extractions, the same as `extract` gives. Threads start when they are needed, are replaced
 * when they end by accident, and do not keep an idle process alive. Not here: files, order, back-pressure.
 */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { describe, PurportError } from '../errors.js';
import { createExtractor } from '../extract.js';
import { CLAIM_EXTRAS, type ExtractOptions, filterSettings, type ReadingOptions } from '../options.js';
import type { Extraction } from '../records/index.js';
import type { Answer, Question } from './messages.js';
import { startWorker } from './start-worker.js';

/** How a pool reads, and with how many threads. */
export interface PoolOptions extends ReadingOptions {
  /** Most threads at a time, 1 to 256; each holds the model, about 150 MB. Default: one a processor core. */
  readonly threads?: number;
}

/** What filters an extraction of a pool, and how it is called off. */
export interface PoolExtractOptions extends ExtractOptions {
  /** Calls it off: the promise is rejected with the signal's reason, and a thread that is at it is ended. Default: none. */
  readonly signal?: AbortSignal;
}

/** Threads that read. */
export interface Pool {
  /** Most threads at a time. */
  readonly threads: number;
  /**
   * As `extract`, in a thread. Texts wait in line while all threads are busy.
   *
   * @throws PurportError (as a rejection) as `extract`; `thread-failed`, `pool-closed`.
   */
  extract(text: string, options?: PoolExtractOptions): Promise<Extraction>;
  /** Ends the threads. What is not read by then is rejected with `pool-closed`. */
  close(): Promise<void>;
}

/** A text that waits or is being read. */
interface Job extends Question {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (reason: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
}

const MOST_THREADS = 256;

/**
 * Makes a pool of worker threads for many texts.
 *
 * A pool pays from a few dozen articles on: each thread builds the model for itself, in about a third of a second. The records are the
 * same as without one. Close it when done; a pool that is idle does not keep the process alive.
 *
 * @param options - How texts are read, as for `createExtractor`, and how many threads there may be.
 * @returns The pool; no thread runs yet.
 * @throws PurportError `unknown-option`, `invalid-option`, `invalid-lexicon`.
 *
 * @example
 * ```ts
 * const pool = createPool({ threads: 2 });
 * const texts = ['Some 300 people came.', 'It cost £2.7m.'];
 * const extractions = await Promise.all(texts.map((text) => pool.extract(text)));
 * extractions.map(({ figures }) => figures[0].value); // => [300, 2700000]
 * await pool.close();
 * ```
 */
export function createPool(options: PoolOptions = {}): Pool {
  const { threads: wanted = availableParallelism(), ...reading } = options;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_THREADS)
    throw new PurportError(
      'invalid-option',
      `threads is ${describe(wanted)}; it can be a whole number from 1 to ${MOST_THREADS}.`,
    );
  // Misuse shows now, not in the first thread.
  createExtractor(reading);
  const threads = new Set<Thread>();
  const waiting = new Set<Job>();
  let closed = false;

  const start = (): Thread => {
    const worker = startWorker({ reading });
    const thread: Thread = { worker, job: undefined };
    let failure: unknown;
    worker.on('message', (answer: Answer) => {
      const { job } = thread;
      thread.job = undefined;
      worker.unref();
      if (job) settle(job, answer);
      next();
    });
    worker.on('error', (error: unknown) => (failure = error));
    worker.on('exit', () => {
      threads.delete(thread);
      thread.job?.reject(threadFailed(failure));
      next();
    });
    worker.unref();
    threads.add(thread);
    return thread;
  };

  const next = (): void => {
    for (const job of waiting) {
      const idle = [...threads].find(({ job: current }) => current === undefined);
      if (closed || (!idle && threads.size >= wanted)) return;
      waiting.delete(job);
      const thread = idle ?? start();
      thread.job = job;
      thread.worker.ref();
      const question: Question = { text: job.text, filters: job.filters };
      thread.worker.postMessage(question);
    }
  };

  const callOff = async (job: Job): Promise<void> => {
    const busy = [...threads].find((thread) => thread.job === job);
    if (busy) busy.job = undefined;
    waiting.delete(job);
    // A thread that reads cannot be told to stop: it is ended, and another starts when there is work.
    if (busy) {
      threads.delete(busy);
      await busy.worker.terminate();
    }
  };

  return {
    threads: wanted,
    extract(text, { signal, ...filters } = {}) {
      return new Promise((resolve, reject) => {
        if (typeof text !== 'string')
          throw new PurportError('not-a-string', `The text must be a string, not ${describe(text)}.`);
        filterSettings(filters, [], CLAIM_EXTRAS);
        if (closed) throw poolClosed();
        signal?.throwIfAborted();
        const onAbort = (): void => {
          callOff(job).catch(reject);
          // Whatever it is: the caller gave it.
          job.reject(signal?.reason as Error);
        };
        const done = (): void => signal?.removeEventListener('abort', onAbort);
        const job: Job = {
          text,
          filters,
          resolve: (extraction) => (done(), resolve(extraction)),
          reject: (reason) => (done(), reject(reason)),
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        waiting.add(job);
        next();
      });
    },
    async close() {
      closed = true;
      for (const job of waiting) job.reject(poolClosed());
      waiting.clear();
      await Promise.all(
        [...threads].map((thread) => {
          thread.job?.reject(poolClosed());
          thread.job = undefined;
          return thread.worker.terminate();
        }),
      );
    },
  };
}

function settle(job: Job, answer: Answer): void {
  if ('extraction' in answer) job.resolve(answer.extraction);
  else job.reject(answer.code ? new PurportError(answer.code, answer.message) : new Error(answer.message));
}

function threadFailed(cause: unknown): PurportError {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  const error = new PurportError('thread-failed', `The thread that read the text ended${why}.`);
  return Object.assign(error, { cause });
}

function poolClosed(): PurportError {
  return new PurportError('pool-closed', 'The pool is closed; make a new one with createPool().');
}
