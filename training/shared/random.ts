/**
 * Random numbers that are the same on every run and every machine.
 *
 * In: a seed. Out: a generator. Integer arithmetic only (mulberry32).
 */

/** Draws numbers. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** Puts a list into a random order, in place. */
  shuffle(list: Int32Array): void;
}

/** A generator started with a seed. */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    shuffle: (list) => {
      for (let at = list.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1));
        const held = list[at] as number;
        list[at] = list[other] as number;
        list[other] = held;
      }
    },
  };
}
