/**
 * Counts the work of reading texts that grow: run in a process of its own by `growth.test.ts`.
 *
 * In: nothing. Out: on standard output, for each pattern, the work at one and at eight times its length, as JSON.
 */
import { countedWork, startCounting } from './counted-work.js';
import { PATTERNS } from './growing-texts.js';

startCounting();
const { analyze, checkWorthiness, extract, propositions } = await import('../../src/index.js');

/** Everything there is to ask, of the text as an article and as one sentence. */
function readAll(text: string): void {
  extract(text);
  const sentence = analyze(text, { unit: 'sentence' });
  extract(sentence);
  propositions(sentence, { rendering: 'triples' });
  checkWorthiness(sentence);
}

readAll('“We will not raise fares,” said Hannah Okafor. About 300 people may come.');
const counts = Object.entries(PATTERNS).map(([name, grow]): [string, [number, number]] => [
  name,
  [countedWork(() => readAll(grow(100))), countedWork(() => readAll(grow(800)))],
]);
process.stdout.write(JSON.stringify(Object.fromEntries(counts)));
