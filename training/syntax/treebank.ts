/**
 * Reads treebanks and lays them over the library's own tokens.
 *
 * In: CoNLL-U files. Out: for each sentence the tokens as `src/text` cuts them, with gold tag, head, label and lemma.
 * Several words in one token: the token takes the word nearest the root. One word over several tokens: the last piece with
 * a letter or digit is the head, the others hang on it with `goeswith`. No sentence is dropped.
 */
import { readFileSync } from 'node:fs';
import { readText, type TextToken } from '../../src/text/index.js';

/** Where the treebanks are, from the root of the project. */
export const TREEBANKS = '../shared/corpora/ud';

/** One word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly universal: string;
  readonly fine: string;
  /** Index of the head; −1 for the root. */
  readonly head: number;
  readonly label: string;
  readonly misc: string;
}

/** One sentence of a treebank. */
export interface GoldSentence {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** A sentence over our tokens. */
export interface Example {
  readonly gold: GoldSentence;
  readonly tokens: readonly TextToken[];
  /** For each token, the index of its gold word. */
  readonly word: Int32Array;
  /** Joint tag, `NOUN|NN`. */
  readonly tag: readonly string[];
  /** Index of the head token; −1 for the root. */
  readonly head: Int32Array;
  readonly label: readonly string[];
  /** The token covers exactly its gold word. */
  readonly exact: readonly boolean[];
}

const KEPT = new Set([
  'nsubj:pass',
  'csubj:pass',
  'aux:pass',
  'acl:relcl',
  'nmod:poss',
  'obl:agent',
  'compound:prt',
  'obl:unmarked',
  'nmod:unmarked',
]);

/** The label with only the subtypes that are kept. */
export function keptLabel(label: string): string {
  return KEPT.has(label) ? label : (label.split(':')[0] as string);
}

/** Reads one file. */
export function readTreebank(name: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = '';
  for (const block of readFileSync(`${TREEBANKS}/${name}.conllu`, 'utf8').split(/\n\n+/u)) {
    const lines = block.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12);
    if (text === undefined || id === undefined) continue;
    sentences.push({ id, document, text, words: placeWords(lines, text) });
  }
  return sentences;
}

function placeWords(lines: readonly string[], text: string): GoldWord[] {
  const words: GoldWord[] = [];
  let at = 0;
  let group: { last: number; end: number } | undefined;
  for (const line of lines) {
    const [number = '', form = '', lemma = '', universal = '', fine = '', , head = '', label = '', , misc = ''] =
      line.split('\t');
    if (/^\d+-\d+$/u.test(number)) {
      const start = text.indexOf(form, at);
      group = { last: Number(number.split('-')[1]), end: start + form.length };
      at = start;
    } else if (/^\d+$/u.test(number)) {
      const inGroup = group !== undefined && Number(number) <= group.last;
      const start = inGroup ? at : text.indexOf(form, at);
      const end = !inGroup
        ? start + form.length
        : Number(number) === group?.last
          ? (group?.end ?? 0)
          : Math.min(group?.end ?? 0, start + form.length);
      at = end;
      words.push({ form, start, end, lemma, universal, fine, head: Number(head) - 1, label: keptLabel(label), misc });
    }
  }
  return words;
}

/** Lays a sentence over our tokens. `text` may be the sentence in another case, of the same length. */
export function makeExample(gold: GoldSentence, text: string = gold.text): Example | undefined {
  const tokens = readText(text, 'sentence').sentences[0]?.tokens ?? [];
  if (tokens.length === 0) return undefined;
  const { words } = gold;
  const depth = words.map((_, i) => {
    let steps = 0;
    for (let at = i; at >= 0 && steps <= words.length; at = (words[at] as GoldWord).head) steps++;
    return steps;
  });
  const wordOf = new Int32Array(tokens.length).fill(-1);
  const headPiece = new Int32Array(words.length).fill(-1);
  let first = 0;
  tokens.forEach((token, i) => {
    while (first < words.length - 1 && (words[first] as GoldWord).end <= token.start) first++;
    for (let w = first; w < words.length && (words[w] as GoldWord).start < token.end; w++) {
      if ((words[w] as GoldWord).end <= token.start) continue;
      if (wordOf[i] === -1 || (depth[w] as number) < (depth[wordOf[i] as number] as number)) wordOf[i] = w;
      if (headPiece[w] === -1 || /[\p{L}\p{N}]/u.test(token.text)) headPiece[w] = i;
    }
    if (wordOf[i] === -1) wordOf[i] = first;
  });
  for (let w = 0; w < words.length; w++) if (headPiece[w] === -1) headPiece[w] = tokens.length - 1;
  const head = new Int32Array(tokens.length);
  const label: string[] = [];
  const tag: string[] = [];
  const exact: boolean[] = [];
  tokens.forEach((token, i) => {
    const w = wordOf[i] as number;
    const word = words[w] as GoldWord;
    exact.push(word.start === token.start && word.end === token.end);
    tag.push(`${word.universal}|${word.fine}`);
    const piece = headPiece[w] as number;
    if (piece !== i && wordOf[piece] === w) {
      head[i] = piece;
      label.push('goeswith');
    } else {
      head[i] = word.head < 0 ? -1 : (headPiece[word.head] as number);
      label.push(word.label);
    }
  });
  mendTree(head, label);
  return { gold, tokens, word: wordOf, tag, head, label, exact };
}

/** Odd overlaps can leave a loop or two roots; such words hang on the first root. */
function mendTree(head: Int32Array, label: string[]): void {
  let root = head.indexOf(-1);
  if (root < 0) {
    root = 0;
    head[0] = -1;
    label[0] = 'root';
  }
  for (let i = 0; i < head.length; i++) {
    if (head[i] === -1 && i !== root) {
      head[i] = root;
      label[i] = 'dep';
    }
    let at = i;
    for (let steps = 0; at >= 0; at = head[at] as number) {
      if (steps++ <= head.length) continue;
      head[i] = root;
      label[i] = 'dep';
      break;
    }
  }
  label[root] = 'root';
  for (let i = 0; i < head.length; i++) if (label[i] === 'root' && i !== root) label[i] = 'dep';
}
