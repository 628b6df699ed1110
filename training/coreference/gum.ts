/**
 * Reads GUM as whole documents with their entities and who is who.
 *
 * In: CoNLL-U with `Entity=(…)` brackets in its last column. Out: for each document its text as published, paragraph by
 * paragraph, the treebank's own trees over it, and the gold mentions with offsets into it. Nothing is written.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/span.js';
import { type Document, makeTree, type Word } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { keptLabel, TREEBANKS } from '../syntax/treebank.js';
import { type GoldName, namesOfSentence } from './gold-names.js';

/** One naming of an entity in the treebank. */
export interface GoldMention extends Span {
  /** Which entity of its document. */
  readonly entity: string;
  /** `person`, `organization`, `place`, `object`, `abstract`, `event`, `time`, `animal`, `plant`, `substance`. */
  readonly type: string;
  /** Index of its sentence in the treebank. */
  readonly sentence: number;
  /** Its head word. */
  readonly head: Word;
}

/** Is it headed by a noun, a pronoun or what stands for one? Clauses and verbs that a pronoun takes up are not. */
export function isNominal({ head }: GoldMention): boolean {
  return head.tag !== 'VERB' && head.tag !== 'AUX' && head.tag !== 'ADV' && head.tag !== 'INTJ';
}

/** One document of the treebank. */
export interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly part: GumPart;
  /** Its text, sentences joined by blanks, paragraphs by empty lines. */
  readonly input: string;
  /** The text with the treebank's sentences and trees. */
  readonly gold: Document;
  /** Its mentions by start, outer before inner. */
  readonly mentions: readonly GoldMention[];
  /** Its names in text order, never overlapping. */
  readonly names: readonly GoldName[];
}

/** Which half of the treebank. */
export type GumPart = 'train' | 'dev';

interface OpenMention {
  readonly key: string;
  readonly type: string;
  readonly first: number;
}

interface Draft {
  input: string;
  readonly sentences: Word[][];
  readonly mentions: GoldMention[];
  readonly names: GoldName[];
}

const fileOf = (part: GumPart): string => `${TREEBANKS}/gum-${part}.conllu`;

/** Is the treebank there? */
export function hasGum(): boolean {
  return existsSync(fileOf('train')) && existsSync(fileOf('dev'));
}

/** Reads one half. */
export function readGum(part: GumPart): GumDocument[] {
  return readFileSync(fileOf(part), 'utf8')
    .split(/^(?=# newdoc id = )/mu)
    .filter((chunk) => chunk.startsWith('# newdoc'))
    .map((chunk) => readDocument(chunk, part));
}

function readDocument(chunk: string, part: GumPart): GumDocument {
  const id = /^# newdoc id = (\S+)/u.exec(chunk)?.[1] ?? '';
  const draft: Draft = { input: '', sentences: [], mentions: [], names: [] };
  for (const block of chunk.split(/\n\n+/u)) readSentence(draft, block.split('\n'));
  const { input, sentences, mentions, names } = draft;
  const layer = readText(input, 'passage');
  const gold: Document = {
    ...layer,
    sentences: sentences.map((tokens, index) => ({
      ...{ index, paragraph: 0, section: 'body', tokens },
      ...{ start: (tokens[0] as Word).start, end: (tokens[tokens.length - 1] as Word).end },
    })),
    trees: sentences.map((words) => makeTree(words)),
  };
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...{ id, part, input, gold, mentions, names }, genre: id.split('_')[1] ?? '' };
}

function readSentence(draft: Draft, lines: readonly string[]): void {
  const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split('\t'));
  if (rows.length === 0) return;
  if (draft.input !== '') {
    const isParagraph = lines.some((line) => line.startsWith('# newpar'));
    draft.input = draft.input.trimEnd() + (isParagraph ? '\n\n' : ' ');
  }
  const sentence = draft.sentences.length;
  const words: Word[] = [];
  const open: OpenMention[] = [];
  const closed: { readonly mention: OpenMention; readonly last: number }[] = [];
  let contractedUntil = 0;
  let contractedSpace = '';
  for (const [
    number = '',
    form = '',
    lemma = '',
    tag = '',
    fineTag = '',
    ,
    head = '',
    label = '',
    ,
    misc = '',
  ] of rows) {
    const space = /(?:^|\|)SpaceAfter=No/u.test(misc) ? '' : ' ';
    const contraction = /^\d+-(\d+)$/u.exec(number);
    if (contraction) {
      contractedUntil = Number(contraction[1]);
      contractedSpace = space;
    }
    if (!/^\d+$/u.test(number)) continue;
    const start = draft.input.length;
    draft.input += form;
    words.push({
      ...{ start, end: draft.input.length, text: form, lower: form.toLowerCase().replace(/[’‘]/gu, "'") },
      ...{ lemma: lemma.toLowerCase(), winkTag: tag as Word['tag'], endsWinkSentence: false, index: words.length },
      ...{ spaceBefore: start === 0 || /\s/u.test(draft.input.charAt(start - 1)), tag: tag as Word['tag'], fineTag },
      ...{ head: Number(head) - 1, label: keptLabel(label).replace(':unmarked', '') },
    });
    draft.input += Number(number) < contractedUntil ? '' : Number(number) === contractedUntil ? contractedSpace : space;
    readBrackets(/(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '', words.length - 1, open, closed);
  }
  draft.sentences.push(words);
  const mentions = closed.map(({ mention, last }): GoldMention => {
    const { first, type, key } = mention;
    const head = words
      .slice(first, last + 1)
      .find((word) => word.tag !== 'PUNCT' && (word.head < first || word.head > last));
    return {
      ...{ start: (words[first] as Word).start, end: (words[last] as Word).end, type, sentence },
      ...{ entity: key.replace(/\[.*$/u, ''), head: head ?? (words[first] as Word) },
    };
  });
  draft.mentions.push(...mentions);
  draft.names.push(...namesOfSentence(words, mentions));
}

/** Opens and closes the brackets of one word; what one sentence opens and another closes is dropped. */
function readBrackets(
  brackets: string,
  at: number,
  open: OpenMention[],
  closed: { readonly mention: OpenMention; readonly last: number }[],
): void {
  for (const [, opening, isWhole, closing] of brackets.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/gu)) {
    if (opening !== undefined) {
      const [key = '', type = ''] = opening.split('-');
      if (isWhole === ')') closed.push({ mention: { key, type, first: at }, last: at });
      else open.push({ key, type, first: at });
    } else {
      const place = open.map(({ key }) => key).lastIndexOf(closing ?? '');
      const [mention] = place < 0 ? [] : open.splice(place, 1);
      if (mention) closed.push({ mention, last: at });
    }
  }
}
