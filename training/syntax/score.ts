/**
 * Scores tags and trees on a development part, over all words, as the project's scorer does.
 *
 * In: examples and predictions. Out: percentages. Words that no token covers exactly are wrong; punctuation counts for UPOS only.
 */
import { type Columns, fillColumns, makeColumns } from '../../src/syntax/columns.js';
import { type Parser, parseColumns } from '../../src/syntax/parsing/parser.js';
import { tagColumns, type Tagger } from '../../src/syntax/tagging/tagger.js';
import type { Example, GoldWord } from './treebank.js';

/** Percentages. */
export interface SyntaxScore {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

/** The label as the scorer compares it. */
function compared(label: string): string {
  return label.endsWith(':unmarked') ? (label.split(':')[0] as string) : label;
}

/** Tags and parses the examples and scores the result; without a parser only tags are scored. */
export function scoreSyntax(
  examples: readonly Example[],
  tagger: Tagger,
  parser: Parser | undefined,
  retag?: (columns: Columns) => void,
): SyntaxScore {
  const columns = makeColumns();
  const count = { words: 0, upos: 0, xpos: 0, scored: 0, uas: 0, las: 0 };
  for (const example of examples) {
    const { gold, tokens, word, exact } = example;
    fillColumns(columns, tokens);
    tagColumns(tagger, columns);
    retag?.(columns);
    if (parser) parseColumns(parser, columns);
    count.words += gold.words.length;
    count.scored += gold.words.filter(({ universal }) => universal !== 'PUNCT').length;
    tokens.forEach((_, i) => {
      if (!exact[i]) return;
      const wanted = gold.words[word[i] as number] as GoldWord;
      const chosen = tagger.classes[columns.tag[i] as number];
      if (chosen?.universal === wanted.universal) count.upos++;
      if (chosen?.fine === wanted.fine) count.xpos++;
      if (!parser || wanted.universal === 'PUNCT') return;
      const head = parser.state.head[i] as number;
      const token = tokens[head];
      const goldHead = gold.words[wanted.head];
      const same = goldHead
        ? token !== undefined && token.start < goldHead.end && goldHead.start < token.end
        : token === undefined;
      if (!same) return;
      count.uas++;
      if (compared(parser.labels[parser.state.label[i] as number] as string) === compared(wanted.label)) count.las++;
    });
  }
  const percent = (part: number, whole: number): number => Math.round((10_000 * part) / Math.max(1, whole)) / 100;
  return {
    upos: percent(count.upos, count.words),
    xpos: percent(count.xpos, count.words),
    uas: percent(count.uas, count.scored),
    las: percent(count.las, count.scored),
  };
}
