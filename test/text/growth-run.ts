/**
 * Counts the work of the text room: run in a process of its own by `growth.test.ts`.
 *
 * Out: on standard output, as JSON, for each input the work at one and at eight times the length, and the same for
 * two loops whose growth is known.
 */
import { countedWork, startCounting } from '../support/counted-work.js';
import { GROWING_INPUTS } from './growing-inputs.js';

/** Units of the shorter text; the longer one has 24,000, more than wink is given at once. */
const SHORTER = 3_000;

startCounting();
const { readText } = await import('../../src/text/index.js');
const { visitOnce, visitPairs } = await import('../support/src/quadratic.js');

const sum = (run: () => unknown): number => Object.values(countedWork(run)).reduce((total, work) => total + work, 0);
const measure = (read: (text: string) => unknown, make: (n: number) => string, n: number): [number, number] => [
  sum(() => read(make(n))),
  sum(() => read(make(8 * n))),
];

readText('“It is over,” Ms Vale said. It was not.\nThe council met in March.The mayor left.', 'article');
process.stdout.write(
  JSON.stringify({
    known: {
      once: measure(visitOnce, (n) => 'a'.repeat(n), 300),
      pairs: measure(visitPairs, (n) => 'a'.repeat(n), 300),
    },
    inputs: Object.fromEntries(
      Object.entries(GROWING_INPUTS).map(([name, make]) => [
        name,
        measure((text) => readText(text, 'article'), make, SHORTER),
      ]),
    ),
  }),
);
