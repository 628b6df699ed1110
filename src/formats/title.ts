/**
 * What an extraction is called, and how much it holds, in words for people.
 */
import type { Extraction } from '../records/index.js';
import type { DocumentDetails } from './document.js';
import { onOneLine } from './layout.js';

/** The title as published; else the headline; else the first sentence. */
export function titleOf({ sections, sentences }: Extraction, document: DocumentDetails = {}): string {
  const headline = sections.find(({ kind }) => kind === 'headline');
  return onOneLine(document.title ?? (headline ?? sentences[0])?.text ?? '(no text)');
}

/** "1 claim", "2 claims". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many claims, quotes, figures and sources there are. */
export function summaryParts({ claims, quotes, figures, sources }: Extraction): readonly string[] {
  return [
    counted(claims.length, 'claim'),
    counted(quotes.length, 'quote'),
    counted(figures.length, 'figure'),
    counted(sources.length, 'source'),
  ];
}

/** Where and when it was published, as far as it is known, without the URL. */
export function publicationParts({ publisher, date }: DocumentDetails): readonly string[] {
  return [publisher, date].flatMap((words) => (words === undefined ? [] : onOneLine(words)));
}

/** Is this an address that a link may lead to? Not `javascript:` and the like. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"'`]+$/iu.test(url);
}
