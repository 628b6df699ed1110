/**
 * The words of a document in flat arrays, as the attribution models read them.
 *
 * In: the parsed document. Out: one number a word and property: hashes of lemma, form, tags and labels, flat head
 * indices, quotation state, places of sentences and paragraphs. Built once a document; the models allocate nothing more.
 */
import { hashOf } from '../../confidence/index.js';
import type { Document } from '../../syntax/index.js';

/** What kind of character matters about a word. */
export const CHARACTER = {
  word: 0,
  comma: 1,
  colon: 2,
  openQuote: 3,
  closeQuote: 4,
  dash: 5,
  stop: 6,
  bracket: 7,
  other: 8,
} as const;

/** Flat arrays, one entry a word. */
export interface WordTable {
  readonly size: number;
  readonly lemma: Int32Array;
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly fine: Int32Array;
  readonly label: Int32Array;
  readonly suffix: Int32Array;
  /** Flat index of the head; −1 for roots. */
  readonly head: Int32Array;
  /** Flat indices of the subtree's first and last word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly character: Uint8Array;
  /** Number of the top-level quotation around the word, from 1; 0 outside. Marks count as inside. */
  readonly quotation: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the sentence of each word. */
  readonly sentence: Int32Array;
  /** Flat index of the first word of each sentence, and the size at the end. */
  readonly sentenceStart: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraph: Int32Array;
  /** 1 for each sentence of the headline, 2 of the standfirst, 0 of all else: three texts that do not run on. */
  readonly part: Uint8Array;
  /** Upper-case initial. */
  readonly isCapital: Uint8Array;
  /** Is a verb. */
  readonly isVerb: Uint8Array;
}

/** Builds the table. Linear. */
export function wordTable(document: Document): WordTable {
  let size = 0;
  for (const { words } of document.trees) size += words.length;
  const ints = (): Int32Array => new Int32Array(size);
  const table = {
    ...{
      size,
      lemma: ints(),
      form: ints(),
      tag: ints(),
      fine: ints(),
      label: ints(),
      suffix: ints(),
      head: ints(),
      first: ints(),
      last: ints(),
    },
    ...{ character: new Uint8Array(size), quotation: ints(), start: ints(), end: ints(), sentence: ints() },
    ...{ sentenceStart: new Int32Array(document.trees.length + 1), paragraph: new Int32Array(document.trees.length) },
    part: new Uint8Array(document.trees.length),
    ...{ isCapital: new Uint8Array(size), isVerb: new Uint8Array(size) },
  };
  const hashes = new Map<string, number>();
  const hash = (text: string): number => {
    let value = hashes.get(text);
    if (value === undefined) hashes.set(text, (value = hashOf(text, 0, text.length)));
    return value;
  };
  let at = 0;
  document.trees.forEach((tree, sentence) => {
    const base = at;
    table.sentenceStart[sentence] = base;
    const { paragraph = 0, section } = document.sentences[sentence] ?? {};
    table.paragraph[sentence] = paragraph;
    table.part[sentence] = section === 'headline' ? 1 : section === 'standfirst' ? 2 : 0;
    for (const { lemma, lower, tag, fineTag, label, head, start, end, text, index } of tree.words) {
      table.lemma[at] = hash(lemma);
      table.form[at] = hash(lower);
      table.tag[at] = hash(tag);
      table.fine[at] = hash(fineTag);
      table.label[at] = hash(label);
      table.suffix[at] = hash(lower.slice(-3));
      table.head[at] = head < 0 ? -1 : base + head;
      table.first[at] = base + (tree.first[index] as number);
      table.last[at] = base + (tree.last[index] as number);
      table.start[at] = start;
      table.end[at] = end;
      table.sentence[at] = sentence;
      table.character[at] = characterOf(text);
      table.isCapital[at] = beginsUpper(text) ? 1 : 0;
      table.isVerb[at] = tag === 'VERB' ? 1 : 0;
      at++;
    }
  });
  table.sentenceStart[document.trees.length] = at;
  markQuotations(document, table);
  return table;
}

function markQuotations(
  { quotations }: Document,
  table: {
    readonly size: number;
    readonly start: Int32Array;
    readonly end: Int32Array;
    readonly quotation: Int32Array;
    readonly character: Uint8Array;
  },
): void {
  let number = 0;
  let at = 0;
  for (const { start, end, innerStart, innerEnd, depth } of quotations) {
    if (depth > 0) continue;
    number++;
    while (at < table.size && (table.end[at] as number) <= start) at++;
    for (let word = at; word < table.size && (table.start[word] as number) < end; word++) {
      table.quotation[word] = number;
      if ((table.end[word] as number) <= innerStart) table.character[word] = CHARACTER.openQuote;
      else if ((table.start[word] as number) >= innerEnd) table.character[word] = CHARACTER.closeQuote;
    }
  }
}

function beginsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

/** Is it one of a–z? Most words begin with one; nothing more needs to be asked of them. */
function isPlainLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

function characterOf(text: string): number {
  if (isPlainLetter(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text)) return CHARACTER.word;
  if (text === ',') return CHARACTER.comma;
  if (text === ':') return CHARACTER.colon;
  if (/^[—–―-]+$/u.test(text)) return CHARACTER.dash;
  if (/^[.!?…]+$/u.test(text)) return CHARACTER.stop;
  if (/^[()[\]{}]$/u.test(text)) return CHARACTER.bracket;
  return CHARACTER.other;
}
