import { describe, expect, it } from 'vitest';
import { parseDocument, type Tree, type Word } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import spec from '../specs/trees.json' with { type: 'json' };

const treeOf = (text: string): Tree => parseDocument(readText(text, 'sentence')).trees[0] as Tree;
const arc = (tree: Tree, { text, label, head }: Word): string =>
  `${text} ${label} ${head < 0 ? 'ROOT' : (tree.words[head] as Word).text}`;

/** One root, every word reaches it, no head outside the sentence. */
function expectTree(tree: Tree): void {
  expect(tree.words.filter(({ head }) => head === -1)).toHaveLength(1);
  expect(tree.words[tree.root]?.label).toBe('root');
  const seen = [tree.root];
  for (let at = 0; at < seen.length; at++)
    for (const child of tree.children[seen[at] as number] ?? []) seen.push(child);
  expect(new Set(seen).size).toBe(tree.words.length);
}

interface TreeRow {
  readonly text: string;
  readonly arcs: readonly string[];
  readonly not: readonly string[];
  readonly gap?: string;
}

function checkArcs({ text, arcs, not }: TreeRow): void {
  const tree = treeOf(text);
  const found = tree.words.map((word) => arc(tree, word));
  expect(found).toEqual(expect.arrayContaining([...arcs]));
  for (const wrong of not) expect(found).not.toContain(wrong);
}

describe('arcs a reader could check', () => {
  const rows: readonly TreeRow[] = spec;
  it.each(rows.filter(({ gap }) => gap === undefined))('$text', checkArcs);
  // What the parser still gets wrong: the day it is right, the row must be moved up.
  it.fails.each(rows.filter(({ gap }) => gap !== undefined))('$text: $gap', checkArcs);
});

describe('every sentence has a tree', () => {
  it.each([
    'Yes',
    '.',
    '"',
    '- - -',
    'MAYOR QUITS AFTER REPORT ON FLOOD DEFENCES',
    'Mayor Quits After Report on Flood Defences',
    '1. Bread 2. Milk 3. Eggs',
    'Not on a Tuesday, though.',
    '”We” “will',
    '🌊🌊 flood \u0000 here \ud800',
    'Dvořák ate Łódź’s kołaczki',
    'however',
  ])('%s', (text) => {
    expectTree(treeOf(text));
  });

  it('of 2,000 words too, and of 60,000', () => {
    expectTree(treeOf('the mayor of the town said that '.repeat(290)));
    expectTree(treeOf('a , '.repeat(30_000)));
  });

  it('that does not depend on what was read before', () => {
    const before = treeOf('The ferry was late again.');
    treeOf('word '.repeat(9_000));
    expect(treeOf('The ferry was late again.')).toEqual(before);
  });
});

describe('how sure it is', () => {
  it('is a share with three decimals, a number a word', () => {
    const tree = treeOf('The mayor said on Monday that the bridge would be closed.');
    expect(tree.sureness).toHaveLength(tree.words.length);
    for (const share of [...tree.sureness, tree.confidence]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(Math.round(share * 1000) / 1000).toBe(share);
    }
  });

  it('is greater for a plain sentence than for a heap of words', () => {
    expect(treeOf('The mayor closed the bridge.').confidence).toBeGreaterThan(
      treeOf('bridge by close down which mayor as if on of the').confidence,
    );
  });
});

describe('quotation marks', () => {
  it.each(['We will not give up the town hall', 'The minister rejected the plan', 'They have closed the old bridge'])(
    'do not change the tree of %s',
    (inner) => {
      const plain = treeOf(`${inner}.`);
      const quoted = treeOf(`“${inner}.”`);
      const arcs = (tree: Tree): string[] =>
        tree.words.filter(({ tag }) => tag !== 'PUNCT').map((word) => arc(tree, word));
      expect(arcs(quoted)).toEqual(arcs(plain));
    },
  );
});

describe('sentences that break off', () => {
  it.each(['Words she wrote', 'The bridge they say', 'The bridge, they say', 'None of the guests paid'])(
    'are parsed: %s',
    (text) => {
      const { words } = treeOf(text);
      expect(words.filter(({ head }) => head < 0)).toHaveLength(1);
    },
  );
});
