/**
 * The contenders: each reads a text and hands out what it found, so that nothing is left undone for later.
 *
 * In: a text. Out: a number that depends on everything read out; it only keeps the work from being optimised away.
 */
import compromise from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze, extract, extractFigures } from '../src/index.js';
import { findAttributions } from '../src/attribution/index.js';
import { fillColumns, makeColumns } from '../src/syntax/columns.js';
import {
  cuesReaching,
  factualityAtWord,
  findHedgeCues,
  findNegationCues,
  hedgingOf,
  polarityAt,
} from '../src/hedging/index.js';
import { type Document, isClauseHead, makeTree, parseDocument } from '../src/syntax/index.js';
import { loadParser, parseColumns, type Parser } from '../src/syntax/parsing/parser.js';
import { loadTagger, tagColumns, type Tagger } from '../src/syntax/tagging/tagger.js';
import { readText, type TextLayer } from '../src/text/index.js';

/** One contender. */
export interface Reader {
  /** Its name in the results. */
  readonly name: string;
  /** Gets ready for a text, outside the measured time. */
  readonly prepare: (text: string) => () => number;
}

/** The parts of wink that are used; its own types do not resolve. */
interface Wink {
  readDoc(text: string): { tokens(): { out(property: unknown): unknown[] } };
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma', unknown>>;
}

let wink: Wink | undefined;

/** wink-nlp with every pipe but sentiment, values, tags and lemmas read out. */
function readWithBareWink(text: string): number {
  wink ??= (winkNLP as unknown as (model: unknown, pipe: readonly string[]) => Wink)(model, [
    'sbd',
    'pos',
    'ner',
    'negation',
    'cer',
  ]);
  const { its } = wink;
  const tokens = wink.readDoc(text).tokens();
  return tokens.out(its.value).length + tokens.out(its.pos).length + tokens.out(its.lemma).length;
}

/** How many tokens wink sees in a text: the one count by which all rates are given. */
export function countTokens(text: string): number {
  return readWithBareWink(text) / 3;
}

interface CompromiseView {
  quotations(): { json(): unknown[] };
  numbers(): { json(): unknown[] };
}

function readWithCompromise(text: string): number {
  const view = compromise(text) as unknown as CompromiseView;
  return view.quotations().json().length + view.numbers().json().length;
}

let parser: Parser | undefined;
let tagger: Tagger | undefined;

/** The trees alone: tagged columns in, heads and labels out. */
function treesOf(text: string): () => number {
  const trees = (parser ??= loadParser());
  const tags = (tagger ??= loadTagger());
  const sentences = readText(text, 'article').sentences.map(({ tokens }) => {
    const columns = makeColumns();
    fillColumns(columns, tokens);
    tagColumns(tags, columns);
    return columns;
  });
  return () => {
    let sum = 0;
    for (const columns of sentences) {
      parseColumns(trees, columns);
      sum += trees.state.head[0] ?? 0;
    }
    return sum;
  };
}

const countParsed = (layer: TextLayer): number =>
  parseDocument(layer).trees.reduce((sum, { words }) => sum + words.length, 0);

/** The same document, its trees put together anew, so that nothing a room remembers of a tree is there already. */
function withTreesAnew(parsed: Document): Document {
  return { ...parsed, trees: parsed.trees.map(({ words, sureness }) => makeTree(words, sureness)) };
}

/** The hedging room on what is parsed already: every cue, and level, polarity and factuality of every clause. */
function countHedging(parsed: Document): number {
  const document = withTreesAnew(parsed);
  const hedges = findHedgeCues(document, []);
  const negations = findNegationCues(document);
  let sum = 0;
  document.trees.forEach((tree, sentence) => {
    const [cues, negated] = [hedges[sentence] ?? [], negations[sentence] ?? []];
    for (const { index } of tree.words) {
      if (!isClauseHead(tree, index)) continue;
      sum += hedgingOf(cuesReaching(tree, index, cues)).score;
      sum += factualityAtWord(document, sentence, index, cues, negated);
      if (polarityAt(tree, index, negated) === 'negated') sum++;
    }
  });
  return sum;
}

/** Every contender; bare wink comes first, the others are compared to it. */
export const READERS: readonly Reader[] = [
  { name: 'bare wink-nlp', prepare: (text) => () => readWithBareWink(text) },
  { name: 'parser alone', prepare: treesOf },
  { name: 'wink + tags + tree', prepare: (text) => () => countParsed(readText(text, 'article')) },
  {
    name: 'hedging alone',
    prepare(text) {
      const document = parseDocument(readText(text, 'article'));
      return () => countHedging(document);
    },
  },
  {
    name: 'attribution alone',
    prepare(text) {
      const document = parseDocument(readText(text, 'article'));
      return () => findAttributions(withTreesAnew(document), []).length;
    },
  },
  { name: 'purport analyze', prepare: (text) => () => analyze(text).sentences.length },
  { name: 'purport extractFigures', prepare: (text) => () => extractFigures(text).length },
  { name: 'purport extract', prepare: (text) => () => extract(text).claims.length },
  { name: 'compromise quotations + numbers', prepare: (text) => () => readWithCompromise(text) },
];
