/**
 * Runs the syntax room over a text layer: tags, then a tree, sentence by sentence.
 *
 * In: the text layer. Out: the same with a tree for each sentence. The models are decoded on the first call.
 */
import type { TextLayer, TextToken } from '../text/index.js';
import { type Columns, fillColumns, makeColumns } from './columns.js';
import { lemmaOf } from './lemmas.js';
import type { SentenceWords } from './mending/mended-sentence.js';
import { settleTags } from './tagging/settled-tags.js';
import { loadParser, parseColumns, type Parser } from './parsing/parser.js';
import { mayReadAgain, mayTurnVerb, readAgain } from './second-reading.js';
import { surenessOf } from './parsing/sureness.js';
import { loadTagger, tagColumns, type TagClass, type Tagger } from './tagging/tagger.js';
import { makeTree, type Tree, type Word } from './tree.js';
import { mendOrTurn } from './turned-choices.js';

/** A text with its trees; `trees[i]` belongs to `sentences[i]`. */
export interface Document extends TextLayer {
  /** One tree a sentence. */
  readonly trees: readonly Tree[];
}

/** Sentences longer than this get room of their own, which is given back afterwards. */
const LONGEST_KEPT = 4_000;

/** A word with its tag and lemma, without its place in a tree. */
export type TaggedWord = Pick<Word, 'index' | 'lower' | 'tag' | 'lemma'>;

/** The models with their scratch room. The weights never change; the room is overwritten by each sentence. */
interface Models {
  readonly tagger: Tagger;
  parser: Parser;
  columns: Columns;
}

let models: Models | undefined;

/** The sentence whose tags stand in the columns. */
let tagged: readonly TextToken[] | undefined;

/** Decodes the models now rather than on the first reading. */
export function warmUpSyntax(): void {
  models ??= { tagger: loadTagger(), parser: loadParser(), columns: makeColumns() };
}

/** Parses every sentence. Linear. */
export function parseDocument(layer: TextLayer): Document {
  return { ...layer, trees: layer.sentences.map(({ tokens }) => parseSentence(tokens)) };
}

function tagTokens(tokens: readonly TextToken[]): Models {
  warmUpSyntax();
  const { tagger, columns } = models as Models;
  if (tagged !== tokens) {
    fillColumns(columns, tokens);
    tagColumns(tagger, columns);
    settleTags(tagger, columns, tokens);
    tagged = tokens;
  }
  return models as Models;
}

/** Gives the words of a sentence the tags they have in its tree, without parsing it; a word that the tree may tag otherwise is missing. */
export function tagSentence(tokens: readonly TextToken[]): readonly (TaggedWord | undefined)[] {
  const { tagger, columns } = tagTokens(tokens);
  const isOpen = mayReadAgain(columns, tokens);
  const under = (token: TextToken, index: number, choice: Int32Array): TaggedWord => {
    const { universal, fine } = tagger.classes[choice[index] as number] as TagClass;
    return { index, lower: token.lower, tag: universal, lemma: lemmaOf(token, universal, fine) };
  };
  const words = tokens.map((token, index) => {
    const word = under(token, index, columns.tag);
    if (!isOpen || !mayTurnVerb(tagger, columns, index)) return word;
    const other = under(token, index, columns.second);
    return other.tag === word.tag && other.lemma === word.lemma ? word : undefined;
  });
  forgetLongSentence(tokens);
  return words;
}

/** Gives back the room of an over-long sentence. */
function forgetLongSentence({ length }: readonly TextToken[]): void {
  if (length <= LONGEST_KEPT) return;
  models = undefined;
  tagged = undefined;
}

/** Tags and parses the tokens of one sentence. */
export function parseSentence(tokens: readonly TextToken[]): Tree {
  const { tagger, parser, columns } = tagTokens(tokens);
  // A second reading changes tags.
  tagged = undefined;
  const tree = treeOf(tokens, tagger, parser, columns);
  forgetLongSentence(tokens);
  return tree;
}

/** Tags and parses the tokens of one sentence with other models than those that ship. */
export function parseWith(tagger: Tagger, parser: Parser, tokens: readonly TextToken[]): Tree {
  const columns = makeColumns();
  fillColumns(columns, tokens);
  tagColumns(tagger, columns);
  return treeOf(tokens, tagger, parser, columns);
}

/** The tree of a sentence that stands tagged in the columns. */
function treeOf(tokens: readonly TextToken[], tagger: Tagger, parser: Parser, columns: Columns): Tree {
  parseColumns(parser, columns);
  readAgain(tagger, parser, columns, tokens);
  const classAt = (index: number): TagClass => tagger.classes[columns.tag[index] as number] as TagClass;
  const words: SentenceWords = {
    lower: (index) => tokens[index]?.lower ?? '',
    lemma: (index) => lemmaOf(tokens[index] as TextToken, classAt(index).universal, classAt(index).fine),
    fine: (index) => (index < tokens.length ? classAt(index).fine : ''),
  };
  mendOrTurn(parser, columns, words, /^[.!?]$/u.test(tokens.at(-1)?.text ?? ''));
  return makeTree(
    wordsOf(tokens, tagger, parser, columns),
    tokens.map((_, i) => surenessOf(parser.state.margin[i] as number)),
  );
}

function wordsOf(
  tokens: readonly TextToken[],
  { classes }: Tagger,
  { state, labels }: Parser,
  { tag }: Columns,
): Word[] {
  return tokens.map((token, index) => {
    const { universal, fine } = classes[tag[index] as number] as TagClass;
    const head = state.head[index] as number;
    const label = labels[state.label[index] as number] as string;
    // Field by field: a spread costs as much as the parse.
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      lemma: lemmaOf(token, universal, fine),
      winkTag: token.winkTag,
      endsWinkSentence: token.endsWinkSentence,
      spaceBefore: token.spaceBefore,
      index,
      tag: universal,
      fineTag: fine,
      head: head === tokens.length ? -1 : head,
      label: label.endsWith(':unmarked') ? label.slice(0, -9) : label,
    };
  });
}
