/**
 * Reads texts as they come and gives an extraction for each.
 *
 * In: an iterable, an async iterable or a `ReadableStream` of texts. Out: an async generator. Not here: how a text is read.
 */
import { describe, PurportError } from '../errors.js';
import { extract, type Extractor } from '../extract.js';
import type { ExtractOptions } from '../options.js';
import type { Extraction } from '../records/index.js';

/** Texts to read, each whole: an array, a generator, a Web Stream. */
export type Texts = Iterable<string> | AsyncIterable<string> | ReadableStream<string>;

/** What filters each extraction, and how reading is stopped. */
export interface ExtractStreamOptions extends ExtractOptions {
  /** Stops reading: the generator throws the signal's reason. Default: none. */
  readonly signal?: AbortSignal;
  /** Reads with the options of an extractor. Default: the built-in ones. */
  readonly extractor?: Pick<Extractor, 'extract'>;
}

/** A source of texts, and how to tell it that no more are wanted. */
interface Puller {
  readonly pull: () => Promise<IteratorResult<string, unknown>>;
  readonly stop: (reason?: unknown) => Promise<unknown>;
}

/**
 * Extracts from texts one after another.
 *
 * A text is asked for only when the extraction before it has been taken, so a slow consumer slows its producer and at most one
 * text is held. Between two texts the host gets a turn. Breaking off the loop, an abort or an error also ends the producer
 * (`return()`, `cancel()`). A whole text is one item: pieces of a text are not joined.
 *
 * @param texts - The texts; a single string is refused, as its items would be letters.
 * @param options - What to keep, and how to stop.
 * @returns One extraction for each text, in order.
 * @throws PurportError `invalid-option` for something that is not a stream of texts or not a signal, now; as `extract`, when read.
 *
 * @example
 * ```ts
 * for await (const { figures } of extractStream(['Some 300 people came.', 'It cost £2.7m.'])) {
 *   figures.map((figure) => figure.value);
 * }
 * ```
 */
export function extractStream(
  texts: Texts,
  options: ExtractStreamOptions = {},
): AsyncGenerator<Extraction, void, undefined> {
  const { signal, extractor, ...filters } = options;
  if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.addEventListener !== 'function') {
    throw new PurportError('invalid-option', `signal is ${describe(signal)}; it can be an AbortSignal.`);
  }
  const read = extractor?.extract ?? extract;
  // Misuse shows now rather than after the first text has arrived.
  read('', filters);
  return readAll(makePuller(texts), signal, (text) => read(text, filters));
}

async function* readAll(
  source: Puller,
  signal: AbortSignal | undefined,
  read: (text: string) => Extraction,
): AsyncGenerator<Extraction, void, undefined> {
  let ended = false;
  let reason: unknown;
  try {
    for (;;) {
      const next = await unlessAborted(source.pull(), signal);
      if (next.done) {
        ended = true;
        return;
      }
      yield read(next.value);
      await hostTurn();
    }
  } catch (error) {
    reason = error;
    throw error;
  } finally {
    // A producer that never answers must not hold up the one who broke off.
    if (!ended) source.stop(reason).catch(() => undefined);
  }
}

function makePuller(texts: Texts): Puller {
  if (typeof texts === 'string') {
    throw new PurportError(
      'invalid-option',
      `texts is the string ${describe(texts)}; it can be an iterable, an async iterable or a ReadableStream of strings. For one text call extract().`,
    );
  }
  const given = texts as Partial<Iterable<string> & AsyncIterable<string> & ReadableStream<string>> | null | undefined;
  // Readers work in every engine; not every ReadableStream can be iterated.
  if (typeof given?.getReader === 'function') {
    const reader = (texts as ReadableStream<string>).getReader();
    return { pull: () => reader.read(), stop: (reason) => reader.cancel(reason) };
  }
  const iterator = given?.[Symbol.asyncIterator]?.() ?? given?.[Symbol.iterator]?.();
  if (!iterator) {
    throw new PurportError(
      'invalid-option',
      `texts is ${describe(texts)}; it can be an iterable, an async iterable or a ReadableStream of strings.`,
    );
  }
  return { pull: async () => iterator.next(), stop: async () => iterator.return?.() };
}

/** Waits for a promise or an abort, whichever comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let stopListening = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    stopListening = () => {
      signal.removeEventListener('abort', onAbort);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    stopListening();
  }
}

/** Gives timers, events and paint a turn: without it a loop over an array would run to its end before any abort is heard. */
function hostTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
