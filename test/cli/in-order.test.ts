/** Work in order: answers come as their items do, bounded, at once, and end when they should. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.js';

const never = new AbortController().signal;
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('work in order', () => {
  it('answers in the order of the items, however long each takes, and no more than the limit at a time', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await turns((item * 7) % 11);
      underWay--;
      return item * 2;
    };
    const answers: number[] = [];
    const items = Array.from({ length: 50 }, (_, index) => index);
    for await (const answer of inOrder(items, { limit: 4, work, stop: never })) answers.push(answer);
    expect(answers).toEqual(items.map((item) => item * 2));
    expect(most).toBe(4);
  });

  it('asks for no more than it has room for while nobody takes', async () => {
    let asked = 0;
    function* items(): Generator<number> {
      for (;;) yield ++asked;
    }
    const answers = inOrder(items(), { limit: 3, work: (item) => Promise.resolve(item), stop: never });
    expect((await answers.next()).value).toBe(1);
    await turns(20);
    expect(asked).toBeLessThanOrEqual(4);
    await answers.return();
  });

  it('ends its items when the taker leaves, and goes on with what is under way when it is stopped', async () => {
    let ended = 0;
    function* items(): Generator<number> {
      try {
        for (let item = 1; ; item++) yield item;
      } finally {
        ended++;
      }
    }
    const leaving = inOrder(items(), { limit: 2, work: (item) => Promise.resolve(item), stop: never });
    await leaving.next();
    await leaving.return();
    expect(ended).toBe(1);
    const stop = new AbortController();
    const work = async (item: number): Promise<number> => {
      if (item === 3) stop.abort();
      await turns(3);
      return item;
    };
    const answers: number[] = [];
    for await (const answer of inOrder(items(), { limit: 3, work, stop: stop.signal })) answers.push(answer);
    expect(answers).toEqual([1, 2, 3]);
    expect(ended).toBe(2);
  });

  it('gives nothing when it is stopped before it begins, and lets an error of its items through', async () => {
    const work = (item: number): Promise<number> => Promise.resolve(item);
    expect((await inOrder([1], { limit: 1, work, stop: AbortSignal.abort() }).next()).done).toBe(true);
    const broken = (async function* () {
      yield await Promise.resolve(1);
      throw new Error('no more');
    })();
    const answers = inOrder(broken, { limit: 1, work, stop: never });
    expect((await answers.next()).value).toBe(1);
    await expect(answers.next()).rejects.toThrow('no more');
  });
});
