/**
 * Which quotations are speech, and where they stand.
 *
 * In: the document. Out: top-level quotations that hold speech rather than a title, a nickname or a scare quote, with
 * the sentences they run over. Not here: who says them (`quotation-rules.ts`).
 */
import { type Document, FINITE_TAGS, type Word } from '../syntax/index.js';
import type { Quotation } from '../text/index.js';
import { firstAtOrAfter } from '../span.js';

/** A quotation that may be speech. */
export interface SpeechQuotation extends Quotation {
  /** Index of the first sentence it touches. */
  readonly firstSentence: number;
  /** Index of the last sentence it touches. */
  readonly lastSentence: number;
  /** Its words outside punctuation. */
  readonly words: number;
  /** It reads as an utterance of its own: a clause, or closed by punctuation inside the marks. */
  readonly isUtterance: boolean;
}

/** Index of the sentence that holds an offset, or the next one after it. */
export function sentenceAt(document: Document, offset: number): number {
  const after = firstAtOrAfter(document.sentences, offset + 1);
  const before = document.sentences[after - 1];
  return before && offset < before.end ? after - 1 : Math.min(after, document.sentences.length - 1);
}

/** Does an offset lie in quotation marks, or at the opening one? O(log n) in the number of quotations. */
export function isQuoted({ quotations }: Document, offset: number): boolean {
  let at = firstAtOrAfter(quotations, offset + 1) - 1;
  while (at > 0 && (quotations[at] as Quotation).depth > 0) at--;
  return at >= 0 && offset < (quotations[at] as Quotation).end;
}

/** Top-level quotations, in text order. Linear: each word is looked at once a quotation. */
export function speechQuotations(document: Document): SpeechQuotation[] {
  const found: SpeechQuotation[] = [];
  for (const quotation of document.quotations) {
    if (quotation.depth > 0 || quotation.innerStart >= quotation.innerEnd) continue;
    const firstSentence = sentenceAt(document, quotation.innerStart);
    const lastSentence = sentenceAt(document, quotation.innerEnd - 1);
    const inside: Word[] = [];
    for (let sentence = firstSentence; sentence <= lastSentence; sentence++) {
      const words = document.trees[sentence]?.words ?? [];
      // A sentence may hold thousands of quotations: only the words of this one are looked at.
      for (let at = firstAtOrAfter(words, quotation.innerStart); at < words.length; at++) {
        const word = words[at] as Word;
        if (word.end > quotation.innerEnd) break;
        if (word.tag !== 'PUNCT') inside.push(word);
      }
    }
    if (inside.length === 0) continue;
    const closing = document.input.slice(quotation.innerEnd - 1, quotation.innerEnd);
    const hasClause = inside.some(
      ({ fineTag, tag }) => FINITE_TAGS.has(fineTag) || (fineTag === tag && (tag === 'VERB' || tag === 'AUX')),
    );
    found.push({
      ...quotation,
      ...{ firstSentence, lastSentence, words: inside.length },
      isUtterance: /[,.?!…—–―-]/u.test(closing) || (hasClause && inside.length >= 4) || lastSentence > firstSentence,
    });
  }
  return found;
}
