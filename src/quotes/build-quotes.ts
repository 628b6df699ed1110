/**
 * Builds quotes from attributions and quotation marks.
 *
 * In: the document, its attributions with their records, hedge cues. Out: quotes in text order: what a reader would
 * call a quote of speech, writing or thought, and utterances in quotation marks that the text credits to nobody.
 * Not here: titles, nicknames and scare quotes, which stay in `sentences[].quoted`.
 */
import { type FoundAttribution, isStatement, speechQuotations } from '../attribution/index.js';
import { hedgingOf, type ScopedHedgeCue } from '../hedging/index.js';
import type { Attribution, Explanation, Hedging, Quote, QuoteKind, SectionKind, Stance } from '../records/index.js';
import { bySpan, firstAtOrAfter, makeSpan, makeTrimmedSpan, overlaps, type Span, type TextSpan } from '../span.js';
import type { Document } from '../syntax/index.js';

const QUOTED_KINDS = new Set(['speech', 'writing', 'thought']);
/** Stances of wanting something. */
const AIMS: ReadonlySet<Stance> = new Set(['hopes', 'intends']);
/** Fewest words of an utterance that is a quote although the text credits it to nobody. */
const FEWEST_UNCREDITED = 4;

/** How sure such an utterance is: set by hand, as no corpus marks what nobody is credited with. */
const UNCREDITED: { readonly confidence: number; readonly explanation: Explanation } = {
  confidence: 0.4,
  explanation: {
    rules: ['uncredited-utterance'],
    evidence: [{ part: 'content', name: 'an utterance in quotation marks that is credited to nobody', weight: -41 }],
    parts: [{ part: 'content', confidence: 0.4, counts: true }],
    runnersUp: [],
  },
};

/** Most units of a content that only names a title. */
const LONGEST_TITLED = 80;

type Draft = Omit<Quote, 'id' | 'record' | 'nestedIn'>;

/** Builds all quotes. O(n log n) in attributions and quotations. */
export function buildQuotes(
  document: Document,
  found: readonly FoundAttribution[],
  attributions: readonly Attribution[],
  hedges: readonly (readonly ScopedHedgeCue[])[],
): readonly Quote[] {
  const drafts: Draft[] = [];
  found.forEach((attribution, index) => {
    const record = attributions[index] as Attribution;
    const marks = marksIn(document, record.content, record.cue);
    if (isQuote(document, attribution, record, marks)) drafts.push(fromAttribution(document, record, marks, hedges));
  });
  // Not spread: a text may hold more quotations than a call takes arguments.
  for (const draft of uncredited(document, found, hedges)) drafts.push(draft);
  drafts.sort(bySpan);
  const ids = new Map(drafts.map(({ attribution }, index) => [attribution ?? '', `q${index + 1}`]));
  ids.delete('');
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  return drafts.map((draft, index) => {
    const nestedIn = enclosing(draft.attribution, parents, ids);
    return { record: 'quote', id: `q${index + 1}`, ...draft, ...(nestedIn !== undefined && { nestedIn }) };
  });
}

/** Id of the quote of the nearest attribution around this one that is a quote. */
function enclosing(
  attribution: string | null,
  parents: ReadonlyMap<string, string | undefined>,
  ids: ReadonlyMap<string, string>,
): string | undefined {
  for (let at = parents.get(attribution ?? ''); at !== undefined; at = parents.get(at)) {
    const quote = ids.get(at);
    if (quote !== undefined) return quote;
  }
  return undefined;
}

/** Would a reader call it a quote? Somebody says it, and it is a clause, says something by itself or stands in quotation marks. */
function isQuote(
  { trees }: Document,
  attribution: FoundAttribution,
  { kind, mention }: Attribution,
  marks: readonly TextSpan[],
): boolean {
  const { form, isNominal, speaksOnFrom, stance, content } = attribution;
  if (!QUOTED_KINDS.has(kind) || (mention === null && speaksOnFrom < 0 && form !== 'quotation')) return false;
  if (marks.length > 0) return form !== 'phrase' || !isTitled(content, marks);
  // "hopes to leave", "declined to comment": what somebody is after is no quote.
  if (stance === 'declines' || (AIMS.has(stance) && /^to\s/iu.test(content[0]?.text ?? ''))) return false;
  if (form === 'clause' && !isNominal) return true;
  return isStatement(trees[attribution.sentence], attribution);
}

/** "read from “The Book of Salt”": a phrase whose marks hold titles only. */
function isTitled(content: readonly TextSpan[], marks: readonly TextSpan[]): boolean {
  if (content.some(({ text }) => text.length > LONGEST_TITLED)) return false;
  return marks.every(({ text }) => {
    const words = text.split(/\s+/u);
    return (
      words.length > 1 &&
      words.every((word, at) => /^(?:[\p{Lu}\p{N}]|\p{Ll}{1,4}$)/u.test(word) && (at > 0 || /^\p{Lu}/u.test(word)))
    );
  });
}

/**
 * Stretches inside quotation marks that lie in the content, the marks themselves left out. Marks around the cue as well
 * are those of an utterance that tells of another one: they do not quote what that says.
 */
function marksIn({ input, quotations }: Document, content: readonly Span[], cue: Span | null): TextSpan[] {
  const marks: TextSpan[] = [];
  for (const { start, end } of content) {
    for (let at = Math.max(0, firstAtOrAfter(quotations, start) - 1); at < quotations.length; at++) {
      const { start: open, innerStart, innerEnd, depth } = quotations[at] as Document['quotations'][number];
      if (open >= end) break;
      if (cue !== null && innerStart <= cue.start && cue.end <= innerEnd) continue;
      const from = Math.max(innerStart, start);
      const to = Math.min(innerEnd, end);
      if (depth === 0 && from < to) marks.push(makeSpan(input, from, to));
    }
  }
  return marks;
}

function fromAttribution(
  document: Document,
  record: Attribution,
  marks: readonly TextSpan[],
  hedges: readonly (readonly ScopedHedgeCue[])[],
): Draft {
  const whole = record.content.map((piece) => partOf(document.input, piece, marks));
  const kind = kindOf(document.input, whole, marks);
  // A quotation re-opened in the next paragraph is one content but several parts: the marks between are no words.
  const parts =
    kind === 'direct' && marks.length > whole.length
      ? marks.map((mark) => utteranceSpan(document.input, mark.start, mark.end))
      : whole;
  return {
    ...spanned(document.input, parts),
    ...{ kind, attribution: record.id, parts, quoted: marks },
    hedging: hedgingIn(document, parts, hedges),
    ...{ section: record.section, confidence: record.confidence },
    ...(record.explanation && { explanation: record.explanation }),
  };
}

/** A content span as a reader would quote it: no outer marks, no leading "that". */
function partOf(input: string, piece: TextSpan, marks: readonly TextSpan[]): TextSpan {
  const whole = marks[firstAtOrAfter(marks, piece.start)];
  if (whole && whole.start - piece.start <= 2 && piece.end - whole.end <= 2 && whole.end <= piece.end)
    return utteranceSpan(input, whole.start, whole.end);
  const complementiser = /^that\s+/iu.exec(piece.text)?.[0].length ?? 0;
  return makeTrimmedSpan(input, piece.start + complementiser, piece.end);
}

/** What was said, without the comma that belongs to the sentence around it. */
function utteranceSpan(input: string, start: number, end: number): TextSpan {
  const span = makeTrimmedSpan(input, start, end);
  return span.text.length > 1 && span.text.endsWith(',') ? makeTrimmedSpan(input, span.start, span.end - 1) : span;
}

function spanned(input: string, parts: readonly TextSpan[]): TextSpan {
  return makeSpan(input, (parts[0] as TextSpan).start, (parts.at(-1) as TextSpan).end);
}

/** Direct where every letter stands in quotation marks, mixed where some do. */
function kindOf(input: string, parts: readonly Span[], marks: readonly Span[]): QuoteKind {
  if (marks.length === 0) return 'indirect';
  for (const { start, end } of parts) {
    let at = start;
    for (let next = Math.max(0, firstAtOrAfter(marks, start) - 1); next < marks.length; next++) {
      const mark = marks[next] as Span;
      if (mark.start >= end) break;
      if (!overlaps(mark, { start, end })) continue;
      if (/[\p{L}\p{N}]/u.test(input.slice(at, Math.max(at, mark.start)))) return 'mixed';
      at = Math.max(at, mark.end);
    }
    if (/[\p{L}\p{N}]/u.test(input.slice(at, Math.max(at, end)))) return 'mixed';
  }
  return 'direct';
}

/** How firmly the words of the parts put it. */
function hedgingIn(
  { sentences }: Document,
  parts: readonly Span[],
  hedges: readonly (readonly ScopedHedgeCue[])[],
): Hedging {
  const cues: ScopedHedgeCue[] = [];
  for (const part of parts) {
    for (let at = Math.max(0, firstAtOrAfter(sentences, part.start + 1) - 1); at < sentences.length; at++) {
      if ((sentences[at] as Span).start >= part.end) break;
      const inSentence = hedges[at] ?? [];
      for (let next = firstAtOrAfter(inSentence, part.start); next < inSentence.length; next++) {
        const cue = inSentence[next] as ScopedHedgeCue;
        if (cue.start >= part.end) break;
        if (cue.end <= part.end) cues.push(cue);
      }
    }
  }
  return hedgingOf(cues);
}

const NOT_ARTICLE: ReadonlySet<SectionKind> = new Set(['boilerplate', 'byline', 'dateline']);

/** Utterances in quotation marks that no attribution holds. */
function uncredited(
  document: Document,
  found: readonly FoundAttribution[],
  hedges: readonly (readonly ScopedHedgeCue[])[],
): Draft[] {
  const covered = found.flatMap(({ content }) => content).sort(bySpan);
  const drafts: Draft[] = [];
  let reach = 0;
  let next = 0;
  for (const quotation of speechQuotations(document)) {
    for (; next < covered.length && (covered[next] as Span).start < quotation.innerEnd; next++)
      reach = Math.max(reach, (covered[next] as Span).end);
    const section = document.sentences[quotation.firstSentence]?.section ?? 'body';
    if (
      !quotation.isUtterance ||
      quotation.words < FEWEST_UNCREDITED ||
      reach > quotation.innerStart ||
      NOT_ARTICLE.has(section)
    )
      continue;
    const part = utteranceSpan(document.input, quotation.innerStart, quotation.innerEnd);
    if (part.text === '') continue;
    const { confidence, explanation } = UNCREDITED;
    drafts.push({
      ...part,
      kind: 'direct',
      attribution: null,
      parts: [part],
      quoted: [part],
      hedging: hedgingIn(document, [part], hedges),
      section,
      ...{ confidence, explanation },
    });
  }
  return drafts;
}
