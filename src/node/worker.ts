/**
 * A thread of a pool: takes one text after another and answers with its extraction.
 *
 * In: messages of `messages.ts` from the thread that started it. Out: one answer for each, in order.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PurportError } from '../errors.js';
import { createExtractor } from '../extract.js';
import type { Answer, Question, ThreadData } from './messages.js';

const { extract } = createExtractor((workerData as ThreadData).reading);

function answerTo({ text, filters }: Question): Answer {
  try {
    return { extraction: extract(text, filters) };
  } catch (error) {
    return {
      code: error instanceof PurportError ? error.code : undefined,
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));
