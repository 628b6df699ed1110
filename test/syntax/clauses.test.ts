import { describe, expect, it } from 'vitest';
import {
  childOf,
  clauseHeadOf,
  conjunctsOf,
  dominates,
  isClauseHead,
  outerClauseOf,
  pathBetween,
  subtreeOf,
  type Tree,
  verbGroupOf,
} from '../../src/syntax/index.js';
import { handMadeDocument } from '../claims/hand-made-document.js';

const treeOf = (rows: readonly string[]): Tree => handMadeDocument(rows).trees[0] as Tree;
const tree = (...rows: string[]): Tree => treeOf(rows);

const said = tree(
  'She PRON PRP 2 nsubj',
  'said VERB VBD 0 root say',
  'the DET DT 4 det',
  'group NOUN NN 8 nsubj',
  'would AUX MD 8 aux',
  'not PART RB 8 advmod',
  'be AUX VB 8 aux',
  'giving VERB VBG 2 ccomp give',
  'up ADP RP 8 compound:prt',
  'bread NOUN NN 8 obj',
  'and CCONJ CC 12 cc',
  'milk NOUN NN 10 conj',
  'or CCONJ CC 14 cc',
  'eggs NOUN NNS 10 conj egg',
);

describe('verbGroupOf', () => {
  it('gathers auxiliaries, negation and particle', () => {
    expect(verbGroupOf(said, 7)).toEqual({
      head: 7,
      words: [4, 5, 6, 7, 8],
      auxiliaries: [4, 6],
      negations: [5],
      particles: [8],
      infinitive: false,
      passive: false,
    });
  });

  it('knows the passive and the infinitive', () => {
    const planned = tree(
      'It PRON PRP 2 nsubj',
      'plans VERB VBZ 0 root plan',
      'to PART TO 5 mark',
      'be AUX VB 5 aux:pass',
      'sold VERB VBN 2 xcomp sell',
    );
    expect(verbGroupOf(planned, 4)).toMatchObject({ words: [2, 3, 4], infinitive: true, passive: true });
    expect(verbGroupOf(planned, 1)).toMatchObject({ words: [1], infinitive: false, passive: false });
  });

  it('does not take adverbs for negations', () => {
    const rains = tree('It PRON PRP 3 nsubj', 'often ADV RB 3 advmod', 'rains VERB VBZ 0 root rain');
    expect(verbGroupOf(rains, 2)).toMatchObject({ words: [2], negations: [] });
  });
});

describe('clauses', () => {
  it('have a head, found from any of their words', () => {
    expect([0, 2, 3, 8, 13].map((word) => clauseHeadOf(said, word))).toEqual([1, 7, 7, 7, 7]);
    expect(isClauseHead(said, 3)).toBe(false);
  });

  it('stand in one another', () => {
    expect(outerClauseOf(said, 3)).toBe(1);
    expect(outerClauseOf(said, 0)).toBe(-1);
  });
});

describe('conjunctsOf', () => {
  it('gives the same list from every member', () => {
    for (const member of [9, 11, 13]) expect(conjunctsOf(said, member)).toEqual([9, 11, 13]);
    expect(conjunctsOf(said, 3)).toEqual([3]);
  });
});

describe('pathBetween', () => {
  it('goes up to the common head and down', () => {
    expect(pathBetween(said, 0, 3)).toEqual([0, 1, 7, 3]);
    expect(pathBetween(said, 13, 9)).toEqual([13, 9]);
    expect(pathBetween(said, 4, 4)).toEqual([4]);
  });

  it('gives up beyond its limit', () => {
    expect(pathBetween(said, 0, 3, 3)).toBeUndefined();
  });
});

describe('a chain of 200,000 words', () => {
  const chain = treeOf(
    Array.from({ length: 200_000 }, (_, i) => `w NOUN NN ${i === 0 ? 0 : i} ${i === 0 ? 'root' : 'nmod'}`),
  );
  it('is asked without deep recursion', () => {
    expect(subtreeOf(chain, 0)).toHaveLength(200_000);
    expect(chain.last[0]).toBe(199_999);
    expect(dominates(chain, 199_000, 199_999)).toBe(true);
    expect(clauseHeadOf(chain, 199_999)).toBe(0);
    expect(pathBetween(chain, 0, 199_999)).toBeUndefined();
    expect(childOf(chain, 5, 'nmod')).toBe(6);
  });
});

describe('a head with 200,000 dependents', () => {
  const star = treeOf(
    Array.from({ length: 200_000 }, (_, i) => `w NOUN NN ${i === 0 ? 0 : 1} ${i === 0 ? 'root' : 'conj'}`),
  );
  it('is asked without spreading its list', () => {
    expect(subtreeOf(star, 0)).toHaveLength(200_000);
    expect(conjunctsOf(star, 77)).toHaveLength(200_000);
  });
});
