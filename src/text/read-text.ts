/**
 * Runs the text room over one input: the only place that knows its order.
 *
 * In: the input. Out: the {@link TextLayer}.
 */
import type { ReadingUnit, Section } from '../records/index.js';
import { isSpace, makeSpan } from '../span.js';
import type { Paragraph, TextLayer, TextSentence } from './layer.js';
import { readTokens } from './tokens.js';

/** Reads a text: sections, paragraphs, sentences, tokens, quotations. Linear in its length. */
export function readText(input: string, unit: ReadingUnit): TextLayer {
  const paragraphs: Paragraph[] = [];
  const sentences: TextSentence[] = [];
  const sections: Section[] = [];
  const lines = unit === 'sentence' ? [[0, input.length] as const] : Array.from(input.matchAll(/[^\n]+/gu), (m) => [m.index, m.index + m[0].length] as const);
  for (const [start, end] of lines) {
    const tokens = readTokens(input, start, end);
    if (tokens.length === 0) continue;
    const first = sentences.length;
    let from = 0;
    tokens.forEach((token, at) => {
      if (at < tokens.length - 1 && (unit === 'sentence' || !token.endsWinkSentence)) return;
      const words = tokens.slice(from, at + 1);
      from = at + 1;
      sentences.push({ start: words[0]!.start, end: token.end, index: sentences.length, paragraph: paragraphs.length, section: 'body', tokens: words });
    });
    paragraphs.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, index: paragraphs.length, section: 'body', firstSentence: first, endSentence: sentences.length });
  }
  let from = 0;
  let to = input.length;
  while (from < to && isSpace(input.charCodeAt(from))) from++;
  while (to > from && isSpace(input.charCodeAt(to - 1))) to--;
  if (from < to) sections.push({ record: 'section', kind: 'body', ...makeSpan(input, from, to) });
  return { input, unit, sections, paragraphs, sentences, quotations: [] };
}
