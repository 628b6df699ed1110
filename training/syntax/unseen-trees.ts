/**
 * Reads sentences of the treebank as if they were new: with taggers and parsers that never saw their documents.
 *
 * In: sentences, some of them from EWT's train part. Out: their documents. A model that is trained on the trees of sentences
 * which the shipped parser knows by heart would trust trees too much. The parsers here are trained shortly and once; they
 * are for this and nothing else. Sentences that are not in EWT are read by what ships. Deterministic.
 */
import { decodeModel } from '../../src/confidence/index.js';
import { parseWith } from '../../src/syntax/document.js';
import { type Document, parseDocument } from '../../src/syntax/index.js';
import { makeParser } from '../../src/syntax/parsing/parser.js';
import { readText, type TextLayer } from '../../src/text/index.js';
import {
  encodeParser,
  labelsOf,
  type Log,
  parserExamplesOf,
  readData,
  SYNTAX_SETTINGS,
  type SyntaxData,
} from './train-syntax.js';
import { countParserKeys, trainParser } from './train-parser.js';
import { jackknife, trainTagger } from './train-tagger.js';

const FOLDS = 3;
const TAGGER = { ...SYNTAX_SETTINGS.tagger, epochs: 3, seed: 1 };
const JACKKNIFE = { ...SYNTAX_SETTINGS.tagger, epochs: 2, seed: 1 };
const PARSER = { ...SYNTAX_SETTINGS.parser, epochs: 2, seed: 1 };

/** The same sentence with whatever spacing. */
const keyOf = (text: string): string => text.replace(/\s/gu, '');

/** Reads each text as one sentence with models that have not seen its document. Takes a few minutes a fold. */
export function readUnseen(texts: readonly string[], log: Log): Document[] {
  const data = readData(log);
  const folds = foldsOf(data);
  const documents: Document[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const read = readerWithout(data, folds, fold, log);
    texts.forEach((text, at) => {
      if (folds.get(keyOf(text)) === fold) documents[at] = read(readText(text, 'sentence'));
    });
  }
  texts.forEach((text, at) => (documents[at] ??= parseDocument(readText(text, 'sentence'))));
  return documents;
}

/** Sentences of EWT by their text: the fold of their document. A sentence that stands in two documents belongs to the first. */
function foldsOf({ examples }: SyntaxData): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const folds = new Map<string, number>();
  for (const { gold } of examples) {
    if (gold.id.startsWith('GUM')) continue;
    const number = numbers.get(gold.document) ?? numbers.size;
    numbers.set(gold.document, number);
    const sentence = keyOf(gold.text);
    if (!folds.has(sentence)) folds.set(sentence, number % FOLDS);
  }
  return folds;
}

function readerWithout(
  data: SyntaxData,
  folds: ReadonlyMap<string, number>,
  fold: number,
  log: Log,
): (layer: TextLayer) => Document {
  // Copies in headline case stand beside their originals under the same gold sentence.
  const seen = {
    ...data,
    examples: data.examples.filter(({ gold }) => gold.id.startsWith('GUM') || folds.get(keyOf(gold.text)) !== fold),
  };
  const { tagger } = trainTagger(seen.examples, data.written, TAGGER);
  const tags = jackknife(seen.examples, data.written, JACKKNIFE, 2);
  const labels = labelsOf(seen.examples);
  const examples = parserExamplesOf(seen, tags, labels);
  const counts = countParserKeys(examples, labels);
  const texts = encodeParser(
    trainParser(examples, labels, PARSER, counts, (epoch) => log(`without fold ${fold}: epoch ${epoch}`)),
  );
  const parser = makeParser(labels, decodeModel(texts.moves), decodeModel(texts.labels));
  return (layer) => ({ ...layer, trees: layer.sentences.map(({ tokens }) => parseWith(tagger, parser, tokens)) });
}
