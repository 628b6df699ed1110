/**
 * Who speaks in each quotation, before who is who is known: nobody speaks of himself in the third person.
 *
 * In: the document, its mentions and the quotation of each. Out: for each quotation the mention that says it, where the sentence in which
 * it begins or ends names one. Linear. Not here: whose the words are for a reader; attribution knows that better and comes later.
 */
import { isCueVerb, type Mention } from '../entities/index.js';
import type { Document, Tree, Word } from '../syntax/index.js';

/** Is it the subject of a verb of saying or thinking? "said an officer" counts, which trees often take for an object. */
export function isSpeaker(tree: Tree, index: number): boolean {
  const { label, head } = tree.words[index] as Word;
  if (head < 0 || !isCueVerb((tree.words[head] as Word).lemma)) return false;
  return label === 'nsubj' || (label === 'obj' && head === index - 1);
}

/** For each quotation, by its number, the index of the mention that says it. */
export function quoteSpeakers(
  document: Document,
  mentions: readonly Mention[],
  quotation: readonly number[],
): ReadonlyMap<number, number> {
  /** Quotations that have words in a sentence. */
  const inSentence = new Map<number, Set<number>>();
  mentions.forEach(({ sentence }, index) => {
    const number = quotation[index] as number;
    if (number < 0) return;
    const numbers = inSentence.get(sentence);
    if (numbers) numbers.add(number);
    else inSentence.set(sentence, new Set([number]));
  });
  const speakers = new Map<number, number>();
  mentions.forEach(({ sentence, head, coordinated }, index) => {
    if (coordinated || (quotation[index] as number) >= 0) return;
    const numbers = inSentence.get(sentence);
    if (!numbers || !isSpeaker(document.trees[sentence] as Tree, head)) return;
    for (const number of numbers) if (!speakers.has(number)) speakers.set(number, index);
    inSentence.delete(sentence);
  });
  speakOn(document, mentions, quotation, speakers);
  return speakers;
}

/** “It is late,” she said. “We must go.”: of two quotations in one paragraph, who says the first says the second, where nobody else does. */
function speakOn(
  { sentences }: Document,
  mentions: readonly Mention[],
  quotation: readonly number[],
  speakers: Map<number, number>,
): void {
  const paragraphs = new Map<number, number>();
  mentions.forEach(({ sentence }, index) => {
    const number = quotation[index] as number;
    const paragraph = sentences[sentence]?.paragraph ?? -1;
    if (number < 0 || paragraphs.has(number)) return;
    paragraphs.set(number, paragraph);
    const before = speakers.get(number - 1);
    if (before === undefined || speakers.has(number) || paragraphs.get(number - 1) !== paragraph) return;
    speakers.set(number, before);
  });
}
