/**
 * Chooses among candidates: merges those of one cue, drops those that contradict a better one, nests the rest.
 *
 * In: the document and all candidates. Out: the chosen ones in text order, each with its parent.
 * Linear: candidates are compared within their sentence only, containment is found with one sweep.
 */
import { confidenceOf } from '../confidence/index.js';
import type { Span } from '../span.js';
import type { Document } from '../syntax/index.js';
import type { Candidate } from './candidate.js';

/** A chosen candidate and its links into the list of the chosen. */
export interface Chosen {
  readonly candidate: Candidate;
  /** Index of the attribution whose content holds it; −1 at the outermost level. */
  readonly parent: number;
  /** Index of the attribution whose source speaks here too; −1 where it has its own or none. */
  readonly speaksOnFrom: number;
}

/** Candidates of less are not worth a record. */
const LEAST_CONFIDENCE = 0.3;
/** Two contents that share more than this part of the smaller are one content. */
const MOST_SHARED = 0.25;
/** Most candidates of one sentence that are compared with each other; a sentence with more is no prose. */
const MOST_COMPARED = 60;

/** Chooses, orders and nests. */
export function selectCandidates(document: Document, candidates: readonly Candidate[]): readonly Chosen[] {
  const merged = mergeByCue(candidates);
  const widened = merged.map(({ candidate, from }) => ({ candidate: widenToQuotations(document, candidate), from }));
  const kept = dropContradicted(widened.filter(({ candidate }) => isWhole(candidate) && confidenceOf(candidate.evidence) >= LEAST_CONFIDENCE));
  kept.sort((a, b) => startOf(a.candidate) - startOf(b.candidate) || endOf(b.candidate) - endOf(a.candidate));
  const places = new Map<Candidate, number>();
  kept.forEach(({ from }, index) => from.forEach((original) => places.set(original, index)));
  const parents = nest(kept.map(({ candidate }) => candidate));
  return kept.map(({ candidate }, index) => {
    const spoken = candidate.speaksOnFrom === undefined ? undefined : candidates[candidate.speaksOnFrom];
    return { candidate, parent: parents[index] ?? -1, speaksOnFrom: (spoken && places.get(spoken)) ?? -1 };
  });
}

interface Merged {
  readonly candidate: Candidate;
  /** The candidates it was made of. */
  readonly from: readonly Candidate[];
}

const startOf = ({ content }: Candidate): number => (content[0] as Span).start;
const endOf = ({ content }: Candidate): number => (content.at(-1) as Span).end;

/** Candidates of the same cue are one: the surest gives cue and source, a quotation and a clause are both content. */
function mergeByCue(candidates: readonly Candidate[]): Merged[] {
  const byCue = new Map<string, Candidate[]>();
  const single: Merged[] = [];
  for (const candidate of candidates) {
    if (candidate.cueHead < 0) single.push({ candidate, from: [candidate] });
    else {
      const key = `${candidate.sentence} ${candidate.cueHead}`;
      const list = byCue.get(key);
      if (list) list.push(candidate);
      else byCue.set(key, [candidate]);
    }
  }
  const merged = [...byCue.values()].map((list) => {
    const best = list.reduce((a, b) => (confidenceOf(b.evidence) > confidenceOf(a.evidence) ? b : a));
    const quoted = list.find(({ rule }) => rule.includes('quotation'));
    const content = quoted && quoted !== best ? quoted.content : best.content;
    return { candidate: { ...best, content, mention: best.mention ?? quoted?.mention ?? null }, from: list };
  });
  return [...merged, ...single];
}

/** A content that cuts into a quotation takes all of it, unless the cue stands inside. */
function widenToQuotations(document: Document, candidate: Candidate): Candidate {
  if (candidate.rule.includes('quotation')) return candidate;
  const { quotations } = document;
  const content = candidate.content.map(({ start, end }) => {
    let from = start;
    let to = end;
    for (let at = firstTouching(quotations, start); at < quotations.length; at++) {
      const { start: open, end: close, innerStart, innerEnd, depth } = quotations[at] as Document['quotations'][number];
      if (open >= to) break;
      if (depth > 0 || close <= from || (candidate.cue && open < candidate.cue.start && candidate.cue.start < close)) continue;
      if (candidate.mention && open < candidate.mention.start && candidate.mention.start < close) continue;
      if (from >= innerStart && to <= innerEnd) {
        from = innerStart;
        to = innerEnd;
      } else {
        from = Math.min(from, open);
        to = Math.max(to, close);
      }
    }
    return { start: from, end: to };
  });
  return { ...candidate, content };
}

/** Index of the first top-level quotation that may end after an offset. */
function firstTouching(quotations: Document['quotations'], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && ((quotations[low - 1] as { depth: number }).depth > 0 || (quotations[low - 1] as Span).end > offset)) low--;
  return low;
}

/** Source and content must be different words, and both must be there. */
function isWhole({ content, mention }: Candidate): boolean {
  if (content.length === 0 || content.some(({ start, end }) => start >= end)) return false;
  return mention === null || !content.some(({ start, end }) => start < mention.end && mention.start < end);
}

/** Drops what shares its content with a surer candidate, unless one stands inside the other's content, cue and all. */
function dropContradicted(all: readonly Merged[]): Merged[] {
  const bySentence = new Map<number, Merged[]>();
  for (const merged of all) {
    const list = bySentence.get(merged.candidate.sentence);
    if (list) list.push(merged);
    else bySentence.set(merged.candidate.sentence, [merged]);
  }
  const kept: Merged[] = [];
  for (const list of bySentence.values()) {
    const ranked = [...list].sort((a, b) => confidenceOf(b.candidate.evidence) - confidenceOf(a.candidate.evidence));
    const chosen: Merged[] = [];
    for (const merged of ranked) {
      if (chosen.length >= MOST_COMPARED) break;
      if (!chosen.some((other) => contradicts(merged.candidate, other.candidate))) chosen.push(merged);
    }
    kept.push(...chosen);
  }
  return kept;
}

function contradicts(a: Candidate, b: Candidate): boolean {
  const shared = sharedLength(a.content, b.content);
  if (shared === 0 || shared <= MOST_SHARED * Math.min(lengthOf(a.content), lengthOf(b.content))) return false;
  return !standsIn(a, b) && !standsIn(b, a);
}

/** Does one attribution, cue and content, stand in the other's content? */
function standsIn(inner: Candidate, outer: Candidate): boolean {
  return [...inner.content, ...(inner.cue ? [inner.cue] : [])].every((span) => outer.content.some(({ start, end }) => start <= span.start && span.end <= end));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** For each candidate, the one with the smallest content around its cue (around its content, where it has no cue). */
function nest(candidates: readonly Candidate[]): number[] {
  const pieces = candidates.flatMap(({ content }, owner) => content.map(({ start, end }) => ({ start, end, owner })));
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const asked = candidates
    .map(({ cue, content }, index) => ({ at: cue?.start ?? (content[0] as Span).start, end: cue?.end ?? (content[0] as Span).end, index }))
    .sort((a, b) => a.at - b.at);
  const parents = candidates.map(() => -1);
  const open: { readonly start: number; readonly end: number; readonly owner: number }[] = [];
  let next = 0;
  for (const { at, end, index } of asked) {
    for (; next < pieces.length && (pieces[next] as Span).start <= at; next++) {
      while (open.length > 0 && (open.at(-1) as Span).end <= (pieces[next] as Span).start) open.pop();
      open.push(pieces[next] as (typeof pieces)[number]);
    }
    while (open.length > 0 && (open.at(-1) as Span).end <= at) open.pop();
    for (let depth = open.length - 1; depth >= 0 && depth > open.length - MOST_COMPARED; depth--) {
      const piece = open[depth] as (typeof pieces)[number];
      if (piece.owner === index || piece.end < end) continue;
      const own = candidates[index] as Candidate;
      const isCueless = own.cue === null && piece.start === (own.content[0] as Span).start;
      if (!isCueless) {
        parents[index] = piece.owner;
        break;
      }
    }
  }
  return parents;
}
