/**
 * Work on many things at a time, answers in the order of the things.
 *
 * In: things as they come, and what to do with each. Out: answers in order, each as soon as it and all before it are there. No
 * more than `limit` are under way or waiting to be taken, so memory stays bounded however slow the taker is.
 */

/** How work is done. */
export interface InOrderOptions<Item, Answer> {
  /** Most items at a time, answers that wait for an earlier one included. */
  readonly limit: number;
  /** Must not reject: what fails is an answer too. */
  readonly work: (item: Item) => Promise<Answer>;
  /** Asks for no more items; what is under way is still answered. */
  readonly stop: AbortSignal;
}

/** Works on each item and yields the answers in the order of the items. An item is asked for only when there is room. */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { limit, work, stop }: InOrderOptions<Item, Answer>,
): AsyncGenerator<Answer, void, undefined> {
  const iterator: AsyncIterator<Item> | Iterator<Item> =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const stopped = once(stop);
  const underWay: Promise<Answer>[] = [];
  let coming: Promise<IteratorResult<Item, unknown>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && underWay.length < limit) coming ??= Promise.resolve(iterator.next());
      const head = underWay[0];
      if (!head && !coming) return;
      const event = await Promise.race([
        stopped.promise,
        ...(head ? [head.then((answer) => ({ answer }))] : []),
        ...(coming ? [coming.then((next) => ({ next }))] : []),
      ]);
      if ('answer' in event) {
        void underWay.shift();
        yield event.answer;
      } else if ('next' in event && !event.next.done) {
        coming = undefined;
        underWay.push(work(event.next.value));
      } else {
        // No more: the items have ended, or nobody wants them. One that was asked for and has not come is not waited for.
        ended = true;
        coming = undefined;
        if (!('next' in event)) break;
      }
    }
    for (const answer of underWay.splice(0)) yield await answer;
  } finally {
    stopped.forget();
    // It may hang in a read that never ends, so it is told and not waited for.
    if (!ended || stop.aborted) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** A promise that is kept when a signal is given. */
function once(signal: AbortSignal): { readonly promise: Promise<{ stopped: true }>; readonly forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<{ stopped: true }>((resolve) => {
    const listener = (): void => resolve({ stopped: true });
    if (signal.aborted) listener();
    signal.addEventListener('abort', listener, { once: true });
    forget = () => signal.removeEventListener('abort', listener);
  });
  return { promise, forget };
}
