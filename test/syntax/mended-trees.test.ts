/** Rules around the parser: whatever the words are, they leave one tree. */
import { describe, expect, it } from 'vitest';
import { type Columns, fillColumns, makeColumns, tagNumber } from '../../src/syntax/columns.js';
import { lemmaOf } from '../../src/syntax/lemmas.js';
import { mendTree } from '../../src/syntax/mending/mend-tree.js';
import { isOneTree, mendedSentence } from '../../src/syntax/mending/mended-sentence.js';
import { loadParser, parseColumns } from '../../src/syntax/parsing/parser.js';
import type { ParserState } from '../../src/syntax/parsing/parser-state.js';
import { settleTags } from '../../src/syntax/tagging/settled-tags.js';
import { mendSubjectAsides } from '../../src/syntax/mending/subject-asides.js';
import { loadTagger, tagColumns } from '../../src/syntax/tagging/tagger.js';
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

  it('stay one tree where the speaker stands in the middle of what is said, above its subject', () => {
    const words = ['ferry', ',', 'pell', 'said', ',', 'had', 'sunk', '.'];
    const tags = ['NN', ',', 'NNP', 'VBD', ',', 'VBD', 'VBN', '.'];
    const labels = ['root', 'ccomp', 'punct', 'nsubj', 'aux', 'parataxis', 'appos', 'nsubj:pass', 'acl'];
    const names = ['ccomp', 'punct', 'nsubj', 'root', 'punct', 'aux', 'parataxis', 'punct'];
    const universal = (['NOUN', 'PUNCT', 'PROPN', 'VERB', 'PUNCT', 'AUX', 'VERB', 'PUNCT'] as const).map(tagNumber);
    const state = {
      length: words.length,
      head: Int32Array.of(3, 3, 3, 8, 6, 6, 0, 3),
      label: Int32Array.from(names, (name) => labels.indexOf(name)),
    } as ParserState;
    const sentence = mendedSentence(state, { universal: Int32Array.from(universal) } as Columns, labels, {
      lower: (index) => words[index] ?? '',
      lemma: (index) => words[index] ?? '',
      fine: (index) => tags[index] ?? '',
    });
    expect(isOneTree(sentence)).toBe(true);
    mendSubjectAsides(sentence);
    expect(isOneTree(sentence)).toBe(true);
  });
});
