/**
 * Runs the text room over one input: the only place that knows its order.
 *
 * In: the input. Out: the {@link TextLayer}.
 */
import type { ReadingUnit, Section } from '../records/index.js';
import { makeTrimmedSpan, type Span } from '../span.js';
import type { Paragraph, Quotation, TextLayer, TextSentence } from './layer.js';
import { findBlocks } from './paragraphs.js';
import { NOTHING_OPEN, type OpenQuotation, pairQuotations } from './quotations.js';
import { findSections, type SectionedParagraph } from './sections.js';
import { findSentenceEnds, type TurnedMarks } from './sentences.js';
import type { TextToken } from './token.js';
import { readTokens } from './tokens.js';

/**
 * Reads a text: sections, paragraphs, sentences, tokens, quotations. Linear in its length. Paragraphs that `isWanted` turns away
 * get no sentences; all else is as without it.
 */
export function readText(input: string, unit: ReadingUnit, isWanted?: (paragraph: string) => boolean): TextLayer {
  const paragraphs: Paragraph[] = [];
  const sentences: TextSentence[] = [];
  const quotations: Quotation[] = [];
  const sections: Section[] = [];
  let open: OpenQuotation = NOTHING_OPEN;
  for (const { start, end, section } of findStretches(input, unit)) {
    const read = isWanted?.(input.slice(start, end)) === false ? [] : readTokens(input, start, end);
    const span = spanOfTokens(read) ?? (isWanted ? makeTrimmedSpan(input, start, end) : undefined);
    if (!span || span.start === span.end) continue;
    const index = paragraphs.length;
    const paired = pairQuotations(input, span, index, open);
    // A quotation goes on over a caption or an advertisement that stands in its way.
    if (section === 'body') open = paired.open;
    const marks = turnedMarks(paired.quotations);
    const tokens = tellMarks(read, marks);
    const firstSentence = sentences.length;
    let from = 0;
    const isOne = unit === 'sentence' || tokens.length === 0;
    for (const to of isOne ? [tokens.length] : findSentenceEnds(tokens, marks)) {
      if (to === 0) break;
      const words = tokens.slice(from, to);
      from = to;
      sentences.push({
        ...{ start: (words[0] as TextToken).start, end: (words.at(-1) as TextToken).end },
        ...{ index: sentences.length, paragraph: index, section, tokens: words },
      });
    }
    for (const quotation of paired.quotations) quotations.push(quotation);
    paragraphs.push({ ...span, index, section, firstSentence, endSentence: sentences.length });
  }
  for (let at = 0; at < paragraphs.length;) {
    const { section: kind, start } = paragraphs[at] as Paragraph;
    let last = at;
    while (paragraphs[last + 1]?.section === kind) last++;
    sections.push({ record: 'section', kind, ...makeTrimmedSpan(input, start, (paragraphs[last] as Paragraph).end) });
    at = last + 1;
  }
  return { input, unit, sections, paragraphs, sentences, quotations };
}

/** From the first token to the last; undefined without any. */
function spanOfTokens(tokens: readonly TextToken[]): Span | undefined {
  const [head] = tokens;
  const last = tokens.at(-1);
  return head && last && { start: head.start, end: last.end };
}

function findStretches(input: string, unit: ReadingUnit): readonly SectionedParagraph[] {
  if (unit === 'sentence') return [{ start: 0, end: input.length, section: 'body' }];
  const blocks = findBlocks(input);
  return unit === 'passage'
    ? blocks.map(({ start, end }) => ({ start, end, section: 'body' }))
    : findSections(input, blocks);
}

/** Single marks that quote read like double ones, lest "years’" be taken for a genitive. */
function tellMarks(tokens: readonly TextToken[], { opening, closing }: TurnedMarks): readonly TextToken[] {
  return tokens.map((token) =>
    token.lower === "'" && (opening.has(token.start) || closing.has(token.start))
      ? { ...token, lower: '"', lemma: '"', winkTag: 'PUNCT' }
      : token,
  );
}

function turnedMarks(quotations: readonly Quotation[]): TurnedMarks {
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const { start, innerStart, innerEnd, closed } of quotations) {
    if (innerStart > start) opening.add(start);
    if (closed) closing.add(innerEnd);
  }
  return { opening, closing };
}
