/**
 * Counts the work of reading texts that grow: run in a process of its own by `growth.test.ts`.
 *
 * In: patterns to leave all others out (none: every pattern). Out: on standard output, for each pattern and room, the
 * work at one and at eight times the length, as JSON.
 */
import { countedWork, startCounting } from './counted-work.js';
import { PATTERNS } from './growing-texts.js';

/**
 * How many pieces the shorter text has: enough for a square to show, few enough for the suite's two minutes.
 * `GROWTH_TIMES=300` fills every bounded window, so that a square cannot hide among them.
 */
const TIMES = Number(process.env['GROWTH_TIMES'] ?? 40);

startCounting();
const { analyze, checkWorthiness, extract, factualityAt, propositions } = await import('../../src/index.js');

/** Everything there is to ask, of the text as one sentence, and as an article where it has more than one. */
function readAll(text: string): void {
  if (/[\n.?]/u.test(text)) extract(text);
  const sentence = analyze(text, { unit: 'sentence' });
  extract(sentence);
  propositions(sentence, { rendering: 'triples' });
  checkWorthiness(sentence);
  if (text !== '') factualityAt(sentence, { start: 0, end: text.length });
}

readAll('“We will not raise fares,” said Hannah Okafor. About 300 people may come.');
const wanted = process.argv.slice(2);
const counts = Object.entries(PATTERNS)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, grow]) => {
    const once = countedWork(() => readAll(grow(TIMES)));
    const eightfold = countedWork(() => readAll(grow(8 * TIMES)));
    return [name, Object.fromEntries(Object.entries(eightfold).map(([room, work]) => [room, [once[room] ?? 0, work]]))];
  });
process.stdout.write(JSON.stringify(Object.fromEntries(counts)));
