/**
 * Examples of propositions by genre: those read off our trees, and would the annotators' trees give the same.
 *
 * In: a treebank's development part, which the parser never saw. Out: signs with labels, by document. Right means: the same subject,
 * predicate and object, word for word.
 */
import { findPropositions } from '../../src/claims/index.js';
import { propositionSigns, type Rendering } from '../../src/claims/judge-proposition.js';
import { tuplesOf } from '../../src/claims/render.js';
import type { Proposition, UniversalTag } from '../../src/records/index.js';
import { type Document, makeTree, parseDocument, type Tree } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { type GoldWord, makeExample, readTreebank } from '../syntax/treebank.js';
import type { Example } from './fit.js';

/** A tuple read off a tree, with the document of its sentence. */
export interface TreeExample extends Example {
  /** "GUM_news_iodine". */
  readonly document: string;
}

/** All tuples of a treebank in one rendering, judged. */
export function judgedByTrees(treebank: string, rendering: Rendering): TreeExample[] {
  return readTreebank(treebank).flatMap((sentence) => {
    const example = makeExample(sentence);
    const layer = readText(sentence.text, 'sentence');
    if (!example || layer.sentences.length !== 1) return [];
    const document = parseDocument(layer);
    const ownTree = document.trees[0] as Tree;
    const words = ownTree.words.map((word, at) => {
      const [tag = '', fineTag = ''] = (example.tag[at] as string).split('|');
      const gold = example.gold.words[example.word[at] as number] as GoldWord;
      const label = example.label[at] as string;
      return {
        ...word,
        ...{ tag: tag as UniversalTag, fineTag, head: example.head[at] as number },
        label: label.endsWith(':unmarked') ? label.slice(0, -9) : label,
        lemma: example.exact[at] ? gold.lemma.toLowerCase() : word.lemma,
      };
    });
    const wanted = new Set(
      tuplesIn({ ...layer, trees: [makeTree(words)] }, rendering).map(({ tuple }) => keyOf(tuple)),
    );
    return tuplesIn(document, rendering).map(({ clause, tuple, place }): TreeExample => ({
      ...{ group: sentence.id, document: sentence.document, right: wanted.has(keyOf(tuple)) },
      signs: propositionSigns(ownTree, clause, tuple, place),
    }));
  });
}

function tuplesIn(document: Document, rendering: Rendering) {
  return findPropositions(document)
    .filter(({ listed }) => listed)
    .flatMap((clause) => {
      const tuples = tuplesOf(document, clause, rendering);
      return tuples.map((tuple, index) => ({ clause, tuple, place: { rendering, tuples: tuples.length, index } }));
    });
}

function keyOf({ subject, predicate, object, arguments: extras }: Proposition): string {
  return [subject?.text ?? '', predicate.text, object?.text ?? '', ...extras.map(({ text }) => text)]
    .join(' | ')
    .toLowerCase();
}
