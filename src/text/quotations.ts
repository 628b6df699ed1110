/**
 * Quotations: quotation marks paired, paragraph by paragraph, in one pass.
 *
 * In: a paragraph and what the one before left open. Out: its quotations by start, outer before inner, and what it
 * leaves open: newspapers open every paragraph of a long quotation and close only the last.
 * Not here: which characters are marks at all (`quotation-marks.ts`), who is quoted (`../attribution`).
 */
import { isSpace, type Span } from '../span.js';
import type { Quotation, QuotationStyle } from './layer.js';
import { findQuotationMarks, type QuotationMark } from './quotation-marks.js';

/** What crosses from one paragraph to the next. */
export interface OpenQuotation {
  /** Kind of marks of the quotation that was left open; null where none was. */
  readonly style: QuotationStyle | null;
}

/** The state before the first paragraph. */
export const NOTHING_OPEN: OpenQuotation = { style: null };

/** The quotations of one paragraph, and what it leaves open. */
export interface PairedQuotations {
  /** By start, outer before inner. */
  readonly quotations: readonly Quotation[];
  /** For the next paragraph. */
  readonly open: OpenQuotation;
}

/** A quotation being read. */
interface Draft {
  readonly mark: QuotationMark;
  readonly continues: boolean;
  /** Its closing mark; null while there is none. */
  close: QuotationMark | null;
  /** Where it ends without one. */
  end: number;
  /** It turned out to be an apostrophe. */
  dropped: boolean;
}

/** What stands after a mark, among the marks of its own style. */
interface Outlook {
  /** The next mark of the style, possible apostrophes passed over, can only close. */
  readonly nextCloses: readonly boolean[];
  /** So can the one after that. */
  readonly nextTwoClose: readonly boolean[];
  /** A mark behind it can close. */
  readonly laterCloses: readonly boolean[];
}

/** Pairs the quotation marks of a paragraph. Linear. */
export function pairQuotations(input: string, paragraph: Span, index: number, before: OpenQuotation): PairedQuotations {
  const marks = findQuotationMarks(input, paragraph.start, paragraph.end);
  if (marks.length === 0) return { quotations: [], open: NOTHING_OPEN };
  const outlook = lookAhead(marks);
  const drafts: Draft[] = [];
  const stack: Draft[] = [];
  const depths: Record<QuotationStyle, number> = { double: 0, single: 0, guillemets: 0, apostrophes: 0 };
  const pop = (): Draft | undefined => {
    const draft = stack.pop();
    if (draft) depths[draft.mark.style]--;
    return draft;
  };
  const open = (mark: QuotationMark, continues: boolean): void => {
    const draft: Draft = { mark, continues, close: null, end: paragraph.end, dropped: false };
    drafts.push(draft);
    stack.push(draft);
    depths[mark.style]++;
  };
  const close = (mark: QuotationMark): void => {
    for (let inner = pop(); inner; inner = pop()) {
      if (inner.mark.style === mark.style) {
        inner.close = mark;
        return;
      }
      // A single mark left open inside a closed quotation was an apostrophe after all.
      if (inner.mark.style === 'single') inner.dropped = true;
      else inner.end = mark.start;
    }
  };
  marks.forEach((mark, at) => {
    const top = stack.at(-1);
    const isOpen = depths[mark.style] > 0;
    const closesHere = isOpen && closes(mark, at, outlook, top?.mark.style === mark.style);
    if (closesHere && (mark.style !== 'single' || top?.mark.style === 'single')) return close(mark);
    if (closesHere || !opens(mark, at, outlook, isOpen, paragraph)) {
      if (
        !isOpen &&
        before.style === mark.style &&
        at === 0 &&
        mark.canClose &&
        !mark.canOpen &&
        mark.style !== 'single'
      ) {
        // The paragraph goes on with a quotation it did not re-open: it has no opening mark here.
        drafts.push({
          mark: { ...mark, start: paragraph.start, end: paragraph.start },
          continues: true,
          close: mark,
          end: mark.end,
          dropped: false,
        });
      }
      return;
    }
    // The same marks do not nest: what was open was never closed.
    if (isOpen && top?.mark.style === mark.style && !outlook.nextTwoClose[at]) {
      const unclosed = pop() as Draft;
      unclosed.end = mark.start;
      if (mark.style === 'single') unclosed.dropped = true;
    }
    open(mark, before.style === mark.style && mark.start === paragraph.start);
  });
  for (const draft of stack) {
    if (draft.mark.style === 'single' && !(draft.mark.start === paragraph.start && draft.mark.turned === 'open'))
      draft.dropped = true;
  }
  const left = stack.find((draft) => !draft.dropped);
  return { quotations: finish(input, drafts, index), open: left ? { style: left.mark.style } : NOTHING_OPEN };
}

/** Looks at the marks behind each mark, from the right. */
function lookAhead(marks: readonly QuotationMark[]): Outlook {
  const nextCloses = new Array<boolean>(marks.length).fill(false);
  const nextTwoClose = new Array<boolean>(marks.length).fill(false);
  const laterCloses = new Array<boolean>(marks.length).fill(false);
  const behind = new Map<QuotationStyle, { next: boolean; second: boolean; later: boolean }>();
  for (let at = marks.length - 1; at >= 0; at--) {
    const { style, canOpen, canClose, maybeApostrophe, maybeInches } = marks[at] as QuotationMark;
    const { next, second, later } = behind.get(style) ?? { next: false, second: false, later: false };
    nextCloses[at] = next;
    nextTwoClose[at] = next && second;
    laterCloses[at] = later;
    if (maybeApostrophe || maybeInches) behind.set(style, { next, second, later: later || canClose });
    else behind.set(style, { next: canClose && !canOpen, second: next, later: later || canClose });
  }
  return { nextCloses, nextTwoClose, laterCloses };
}

function closes(mark: QuotationMark, at: number, { nextCloses, laterCloses }: Outlook, isInnermost: boolean): boolean {
  if (!mark.canClose) return mark.turned === 'close' && !mark.canOpen;
  // “the players’ union”, 'a 12" pizza': if another mark closes, this one need not.
  if ((mark.maybeApostrophe || mark.maybeInches) && nextCloses[at]) return false;
  if (!mark.canOpen) return true;
  if (mark.turned !== null) return mark.turned === 'close';
  return isInnermost || !laterCloses[at];
}

function opens(mark: QuotationMark, at: number, { laterCloses }: Outlook, isOpen: boolean, paragraph: Span): boolean {
  if (!mark.canOpen) return mark.turned === 'open' && !mark.canClose && mark.style !== 'single';
  // A mark turned the wrong way opens only where another closes what it opened.
  if (mark.turned === 'close' && (isOpen || mark.canClose || !laterCloses[at])) return false;
  if (mark.maybeInches) return false;
  if (mark.style === 'single')
    return laterCloses[at] === true || (mark.turned === 'open' && mark.start === paragraph.start);
  return true;
}

/** Records in text order with their depth; what was dropped counts for nothing. */
function finish(input: string, drafts: readonly Draft[], paragraph: number): Quotation[] {
  const quotations: Quotation[] = [];
  const around: number[] = [];
  for (const { mark, continues, close, end: stop, dropped } of drafts) {
    if (dropped) continue;
    let end = close?.end ?? stop;
    while (close === null && end > mark.end && isSpace(input.charCodeAt(end - 1))) end--;
    const innerEnd = close?.start ?? end;
    if (innerEnd <= mark.end) continue;
    while (around.length > 0 && (around.at(-1) as number) <= mark.start) around.pop();
    quotations.push({
      ...{ start: mark.start, end, innerStart: mark.end, innerEnd, style: mark.style },
      ...{ closed: close !== null, depth: around.length, continues, paragraph },
    });
    around.push(end);
  }
  return quotations;
}
