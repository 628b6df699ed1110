/** Streams: order, back-pressure, stopping, and misuse. */
import { describe, expect, it } from 'vitest';
import { createExtractor, extract, type Extraction, PurportError } from '../../src/index.js';
import { extractStream } from '../../src/stream/index.js';

const TEXTS = ['“It is safe,” said Ada Brandt.', 'Some 300 people came.', ''];

async function all(extractions: AsyncIterable<Extraction>): Promise<readonly Extraction[]> {
  const list: Extraction[] = [];
  for await (const extraction of extractions) list.push(extraction);
  return list;
}

/** A producer that remembers what was asked of it. */
function watched(texts: readonly string[]): {
  readonly texts: AsyncIterable<string>;
  pulled: number;
  returned: boolean;
} {
  const state = {
    pulled: 0,
    returned: false,
    texts: {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          Promise.resolve(
            state.pulled < texts.length
              ? { done: false as const, value: texts[state.pulled++] ?? '' }
              : { done: true as const, value: undefined },
          ),
        return: () => {
          state.returned = true;
          return Promise.resolve({ done: true as const, value: undefined });
        },
      }),
    },
  };
  return state;
}

describe('extractStream', () => {
  it.each([
    ['an array', () => TEXTS],
    ['a generator', () => TEXTS.values()],
    ['an async iterable', () => watched(TEXTS).texts],
    [
      'a ReadableStream',
      () =>
        new ReadableStream<string>({
          start(controller) {
            for (const text of TEXTS) controller.enqueue(text);
            controller.close();
          },
        }),
    ],
  ])('gives the extraction of each text of %s, in order', async (_, make) => {
    expect(await all(extractStream(make()))).toEqual(TEXTS.map((text) => extract(text)));
  });

  it('asks for a text only when the extraction before it was taken', async () => {
    const producer = watched(TEXTS);
    const stream = extractStream(producer.texts);
    expect(producer.pulled).toBe(0);
    await stream.next();
    expect(producer.pulled).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(producer.pulled).toBe(1);
    await stream.next();
    expect(producer.pulled).toBe(2);
  });

  it('ends its producer when the loop is left', async () => {
    const producer = watched(TEXTS);
    for await (const _ of extractStream(producer.texts)) break;
    expect(producer).toMatchObject({ pulled: 1, returned: true });
  });

  it('does not end a producer that has ended itself', async () => {
    const producer = watched(TEXTS);
    await all(extractStream(producer.texts));
    expect(producer.returned).toBe(false);
  });

  it('cancels a ReadableStream with the reason of the abort', async () => {
    const controller = new AbortController();
    let reason: unknown;
    const endless = new ReadableStream<string>(
      {
        pull: (queue) => {
          queue.enqueue('It rained.');
        },
        cancel: (why) => {
          reason = why;
        },
      },
      { highWaterMark: 0 },
    );
    const stream = extractStream(endless, { signal: controller.signal });
    await stream.next();
    controller.abort('enough');
    await expect(stream.next()).rejects.toBe('enough');
    expect(reason).toBe('enough');
  });

  it('hears an abort while a text is awaited, and one that came before', async () => {
    const silent: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    };
    const controller = new AbortController();
    const waiting = extractStream(silent, { signal: controller.signal }).next();
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(extractStream(TEXTS, { signal: AbortSignal.abort('before') }).next()).rejects.toBe('before');
  });

  it('lets timers run between the texts of an array', async () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort('timer');
    }, 1);
    await expect(
      all(
        extractStream(
          Array.from({ length: 100_000 }, () => 'It rained.'),
          { signal: controller.signal },
        ),
      ),
    ).rejects.toBe('timer');
  });

  it('passes on filters and the options of an extractor', async () => {
    const [first] = await all(extractStream(['At least 3.\nNo 4.'], { sections: ['byline'] }));
    expect(first?.figures).toEqual([]);
    const extractor = createExtractor({ unit: 'sentence' });
    expect(await all(extractStream(['One. Two.'], { extractor }))).toEqual([extractor.extract('One. Two.')]);
    expect((await all(extractStream(['One. Two.'], { extractor })))[0]?.sentences).toHaveLength(1);
  });

  it.each([
    ['a string, whose items are letters', 'text' as unknown as string[], {}, /the string "text"/u],
    ['a number', 5 as unknown as string[], {}, /texts is 5/u],
    ['null', null as unknown as string[], {}, /texts is null/u],
    ['a signal that is none', TEXTS, { signal: 1 as unknown as AbortSignal }, /signal is 1/u],
    ['a confidence out of range', TEXTS, { minConfidence: 2 }, /minConfidence is 2/u],
  ])('refuses %s at once', (_, texts, options, message) => {
    expect(() => extractStream(texts, options)).toThrow(PurportError);
    expect(() => extractStream(texts, options)).toThrow(message);
  });

  it('refuses an unknown option at once', () => {
    expect(() => extractStream(TEXTS, { colour: 1 } as object)).toThrow(/"colour"/u);
  });

  it('fails at a text that is not a string, and ends its producer', async () => {
    const producer = watched(['It rained.', 7 as unknown as string]);
    const stream = extractStream(producer.texts);
    await stream.next();
    await expect(stream.next()).rejects.toMatchObject({ code: 'not-a-string' });
    expect(producer.returned).toBe(true);
  });
});
