/** Minimal pairs against `test/specs/minimal-pairs.json`: two sentences that differ little and are to be told apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../src/hedging/clauses.js';
import { cuesReaching, factualityAtWord, hedgingOf, polarityAt } from '../../src/hedging/index.js';
import { createExtractor } from '../../src/index.js';
import { readSentence } from './read.js';

interface Side {
  readonly text: string;
  /** The last word of the text that is written so is asked about; for claims, the shortest claim that holds it. */
  readonly on: string;
  /** The answer; `no fact` is open or counterfact. */
  readonly is: string;
}
interface Spec {
  readonly asks: 'hedging' | 'claim hedging' | 'polarity' | 'factuality';
  readonly note: string;
  readonly pair: readonly [Side, Side];
}
const specs = JSON.parse(readFileSync(new URL('../specs/minimal-pairs.json', import.meta.url), 'utf8')) as Spec[];
const { extractClaims } = createExtractor({ unit: 'passage' });

function read(asks: Spec['asks'], { text, on, is }: Side): string {
  if (asks === 'claim hedging') {
    const claims = extractClaims(text).filter((claim) => claim.text.includes(on));
    return claims.sort((a, b) => a.text.length - b.text.length)[0]?.hedging.level ?? 'no claim';
  }
  const { document, tree, hedges, negations } = readSentence(text);
  const word = tree.words.map((one) => one.text).lastIndexOf(on);
  if (word < 0) throw new Error(`"${on}" is no word of "${text}"`);
  if (asks === 'hedging') return hedgingOf(cuesReaching(tree, clauseOf(tree, word), hedges)).level;
  if (asks === 'polarity') return polarityAt(tree, clauseOf(tree, word), negations);
  // The three classes of the benchmark.
  const value = factualityAtWord(document, 0, word, hedges, negations);
  if (is === 'no fact' && value < 1 / 3) return is;
  return value >= 1 / 3 ? 'fact' : value <= -1 / 3 ? 'counterfact' : 'open';
}

describe('minimal pairs', () => {
  it('are two hundred, each with two answers, none twice', () => {
    expect(specs.length).toBeGreaterThanOrEqual(200);
    expect(specs.filter(({ pair: [a, b] }) => a.is === b.is)).toEqual([]);
    const keys = specs.map(({ asks, pair }) => `${asks} ${JSON.stringify(pair)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  it.each(specs)('$asks, $note: $pair.0.text / $pair.1.text', ({ asks, pair }) => {
    expect(pair.map((side) => read(asks, side))).toEqual(pair.map((side) => side.is));
  });
});
