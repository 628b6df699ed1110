/** Scores of moves: what is kept from state to state must be what all templates, added up anew, would give. */
import { describe, expect, it } from 'vitest';
import { addUp } from '../../src/confidence/index.js';
import { fillColumns, makeColumns } from '../../src/syntax/columns.js';
import { MOST_MOVE_FEATURES, moveFeatures } from '../../src/syntax/parsing/move-features.js';
import { forgetSums, scoreMoves } from '../../src/syntax/parsing/move-scores.js';
import { loadParser } from '../../src/syntax/parsing/parser.js';
import { attachBelow, attachLeft, attachRight, shift, startState } from '../../src/syntax/parsing/parser-state.js';
import { loadTagger, tagColumns } from '../../src/syntax/tagging/tagger.js';
import { readText } from '../../src/text/index.js';

const TEXT =
  'The two harbour boards, which had met in May, said on Tuesday that “the new pier, and the old one, will stay open” until the ferry company pays. ' +
  'Nobody asked.';
/** Higher than the sums are kept for. */
const TALL = 'one two three four five six seven eight nine ten '.repeat(9).trim();

/** Any walk will do; this one goes through every kind of move. `turn` counts the states. */
function walk(text: string, choose: (turn: number) => 'shift' | 'left' | 'right' | 'below'): number {
  const { counted, moves, state } = loadParser();
  const tagger = loadTagger();
  const columns = makeColumns();
  const keys = new Int32Array(MOST_MOVE_FEATURES);
  const expected = new Int32Array(moves.model.classes);
  let turn = 0;
  for (const { tokens } of readText(text, 'passage').sentences) {
    fillColumns(columns, tokens);
    tagColumns(tagger, columns);
    startState(state, columns, counted);
    forgetSums(moves);
    for (; state.next < state.length; turn++) {
      if (state.height === 0) shift(state);
      scoreMoves(moves, columns, state);
      addUp(moves.model, keys, moveFeatures(columns, state, keys), expected);
      expect(moves.scores).toEqual(expected);
      const move = choose(turn);
      if (move === 'left') attachLeft(state, 3 + (turn % 7));
      else if (move === 'shift' || state.height < 2) shift(state);
      else if (move === 'right') attachRight(state, 3 + (turn % 5));
      else attachBelow(state, 1);
    }
  }
  return turn;
}

describe('scoreMoves', () => {
  it('keeps nothing that a move has changed', () => {
    const moves = ['shift', 'shift', 'right', 'shift', 'left', 'shift', 'shift', 'below', 'right', 'right'] as const;
    expect(walk(TEXT, (turn) => moves[turn % moves.length] ?? 'shift')).toBeGreaterThan(50);
  });

  it('keeps no sums beyond the heights it has room for', () => {
    expect(walk(TALL, (turn) => (turn > 80 ? 'right' : 'shift'))).toBeGreaterThan(80);
    expect(walk(TALL, (turn) => (turn > 70 && turn % 3 > 0 ? 'below' : 'shift'))).toBeGreaterThan(80);
  });
});
