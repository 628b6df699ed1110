/**
 * Reads a sentence again whose tree breaks rules of grammar, with one of the parser's closest choices turned the other way.
 *
 * In: tagged columns, a parsed state. Out: the state of the reading, mended, that breaks the fewest rules; of equals the one whose choice
 * was closest, and where none is better the first. A greedy parser cannot take a choice back; a tree that no sentence has tells that one was
 * wrong, and mostly it is one of the closest. At most {@link MOST_TURNED} more parses, for one sentence in nine of the treebanks.
 * Method: limited discrepancy search (Harvey & Ginsberg 1995), with rules of grammar as the test of a solution.
 */
import { countBreaches } from './breaches.js';
import type { Columns } from './columns.js';
import { mendTree } from './mending/mend-tree.js';
import { mendedSentence, type SentenceWords } from './mending/mended-sentence.js';
import { type Parser, parseColumns } from './parsing/parser.js';

/** How many choices are turned. */
const MOST_TURNED = 4;

/** Choices from here on were no close ones. */
const NOT_CLOSE = 700;

/** Longer sentences keep their first reading. */
const LONGEST = 120;

/** Mends the state of a parser, and replaces it by another reading where that breaks fewer rules. */
export function mendOrTurn(parser: Parser, columns: Columns, words: SentenceWords, isSentence: boolean): void {
  const { choices, labels, state } = parser;
  const { length } = columns;
  const breachesOfMended = (): number => {
    mendTree(parser, columns, words);
    return countBreaches(mendedSentence(state, columns, labels, words), isSentence);
  };
  const closest = length <= LONGEST ? closestChoices(parser) : [];
  let fewest = breachesOfMended();
  if (fewest === 0 || closest.length === 0) return;
  const kept = new Int32Array(length * 3);
  const keep = (): void => {
    kept.set(state.head.subarray(0, length));
    kept.set(state.label.subarray(0, length), length);
    kept.set(state.margin.subarray(0, length), length * 2);
  };
  keep();
  const moves = closest.map((choice) => choices.runnerUp[choice] as number);
  for (let at = 0; at < closest.length && fewest > 0; at++) {
    parser.turned = { choice: closest[at] as number, move: moves[at] as number };
    parseColumns(parser, columns);
    const breaches = breachesOfMended();
    if (breaches >= fewest) continue;
    fewest = breaches;
    keep();
  }
  parser.turned = undefined;
  state.head.set(kept.subarray(0, length));
  state.label.set(kept.subarray(length, length * 2));
  state.margin.set(kept.subarray(length * 2));
}

/** The closest choices of the last parse, the closest first. */
function closestChoices({ choices: { count, margin } }: Parser): readonly number[] {
  const closest: number[] = [];
  for (let choice = 0; choice < count; choice++) {
    if ((margin[choice] as number) >= NOT_CLOSE) continue;
    let at = closest.length;
    while (at > 0 && (margin[closest[at - 1] as number] as number) > (margin[choice] as number)) at--;
    if (at >= MOST_TURNED) continue;
    closest.splice(at, 0, choice);
    if (closest.length > MOST_TURNED) closest.pop();
  }
  return closest;
}
