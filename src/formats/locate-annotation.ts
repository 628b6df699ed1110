/**
 * The words of a Web Annotation, found again.
 *
 * In: a text and an annotation's target. Out: spans in UTF-16 units. Not here: writing annotations (`web-annotation.ts`).
 */
import { makeSpan, type TextSpan } from '../span.js';
import { codePointOffsets } from './code-points.js';
import type { AnnotationTarget, TextPositionSelector, TextQuoteSelector } from './web-annotation.js';

/** Does this much of the context stand around a place? */
function fits(text: string, at: number, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  return text.endsWith(prefix, at) && text.startsWith(exact, at) && text.startsWith(suffix, at + exact.length);
}

/** The first place where the words stand with their context; else the only place where they stand at all. */
function byQuote(text: string, quote: TextQuoteSelector): TextSpan | undefined {
  const { exact, prefix, suffix } = quote;
  const whole = text.indexOf(prefix + exact + suffix);
  if (whole >= 0) return makeSpan(text, whole + prefix.length, whole + prefix.length + exact.length);
  const first = text.indexOf(exact);
  if (exact === '' || first < 0 || text.includes(exact, first + 1)) return undefined;
  return makeSpan(text, first, first + exact.length);
}

/**
 * Finds the words that annotation targets mean.
 *
 * The position decides while the words and their context still stand there; else the words are looked for with their context,
 * then, if they stand in the text only once, without. Linear in the length of the text for each target that moved, and in all
 * for those that did not: hand over the targets of many annotations at once.
 *
 * @param text - The text the annotation was made of, or a later state of it.
 * @param targets - The targets of an annotation of `toWebAnnotation`.
 * @returns A span for each target; undefined where its words cannot be found.
 *
 * @example
 * ```ts
 * const extraction = extract('🎈 Some 300 people came.');
 * const [annotation] = toWebAnnotation(extraction).items.slice(-1);
 * locateAnnotation(extraction.text, annotation.target)[0].text; // => 'Some 300 people'
 * ```
 */
export function locateAnnotation(
  text: string,
  targets: readonly AnnotationTarget[],
): readonly (TextSpan | undefined)[] {
  const offsets = codePointOffsets(text);
  return targets.map(({ selector }) => {
    const [quote, position]: readonly [TextQuoteSelector, TextPositionSelector] = selector;
    const start = offsets.offset(position.start);
    return fits(text, start, quote) ? makeSpan(text, start, start + quote.exact.length) : byQuote(text, quote);
  });
}
