/** Rules around the parser: whatever the words are, they leave one tree. */
import { describe, expect, it } from 'vitest';
import { fillColumns, makeColumns } from '../../src/syntax/columns.js';
import { lemmaOf } from '../../src/syntax/lemmas.js';
import { mendTree } from '../../src/syntax/mend-tree.js';
import { loadParser, parseColumns } from '../../src/syntax/parser.js';
import { settleTags } from '../../src/syntax/settled-tags.js';
import { loadTagger, tagColumns } from '../../src/syntax/tagger.js';
import { readText } from '../../src/text/index.js';
import rows from '../specs/trees.json' with { type: 'json' };

const WORDS = rows.flatMap(({ text }) => text.split(' '));

/** Sentences of words drawn from those of the specs: what is no English calls on the rules most. */
function drawn(count: number): readonly string[] {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + next(25) }, () => WORDS[next(WORDS.length)]).join(' '),
  );
}

const tagger = loadTagger();
const parser = loadParser();
const columns = makeColumns();

/** Were the rules to break the tree, the one before them would be kept; that must not come to pass. */
function staysOneTree(text: string): boolean {
  return readText(text, 'sentence').sentences.every(({ tokens }) => {
    fillColumns(columns, tokens);
    tagColumns(tagger, columns);
    settleTags(tagger, columns, tokens);
    parseColumns(parser, columns);
    const fine = (index: number): string => tagger.classes[columns.tag[index] ?? -1]?.fine ?? '';
    return mendTree(parser, columns, {
      lower: (index) => tokens[index]?.lower ?? '',
      fine,
      lemma: (index) => {
        const token = tokens[index];
        const tag = tagger.classes[columns.tag[index] ?? -1];
        return token && tag ? lemmaOf(token, tag.universal, tag.fine) : '';
      },
    });
  });
}

describe('mended trees', () => {
  it('stay one tree, whatever the words', () => {
    expect(drawn(3_000).filter((text) => !staysOneTree(text))).toEqual([]);
  });

  it('stay one tree where the speaker stands in the middle of what is said', () => {
    expect(
      staysOneTree(
        'Captain Joe Holt, Pell said, had been at sea for “a thousand years” and passed “hundreds of tests.”',
      ),
    ).toBe(true);
  });
});
