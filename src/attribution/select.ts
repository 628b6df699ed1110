/**
 * Chooses among candidates: drops those that contradict a surer one, nests the rest.
 *
 * In: the document and all candidates. Out: the chosen ones in text order, each with its parent.
 * Linear: candidates are compared with those of their stretch of text only, containment is found with one sweep.
 */
import { confidenceOf } from '../confidence/index.js';
import { firstAtOrAfter, type Span } from '../span.js';
import type { Document } from '../syntax/index.js';
import type { Candidate } from './candidate.js';

/** A chosen candidate and its links into the list of the chosen. */
export interface Chosen {
  readonly candidate: Candidate;
  /** Index of the attribution whose content holds it; −1 at the outermost level. */
  readonly parent: number;
  /** Index of the attribution whose source speaks here too; −1 where it has its own or none. */
  readonly speaksOnFrom: number;
  /** Candidates for the same words or the same cue that it was preferred to, surest first. */
  readonly preferredTo: readonly Candidate[];
}

/** Candidates of less are not worth a record. */
const LEAST_CONFIDENCE = 0.3;
/** What only the rules propose must be this sure to stand outside every other attribution where it credits nobody */
const LEAST_ALONE = 0.6;
/** ("it has emerged"), and this sure where it credits somebody: the models know better about the rest. */
const LEAST_CLEAR = 0.86;
/** Constructions that are hardly anything else: a verb, adjective or phrase of the tables with "that" or its object. */
const CLEAR_RULES: ReadonlySet<string> = new Set([
  ...['verb-clause', 'verb-infinitive', 'verb-object', 'verb-preposition'],
  ...['adjective-clause', 'adjective-infinitive', 'noun-clause', 'multiword-cue', 'viewpoint'],
  ...['verb-small-clause', 'clause-before', 'quotation-then-past', 'quotation-dash-name'],
]);
/** Those of them that may credit a whole quotation. */
const CLEAR_OF_QUOTATIONS: ReadonlySet<string> = new Set([
  'quotation-then-past',
  'quotation-dash-name',
  'clause-before',
]);
/** This sure to stand inside another attribution, as a link of a chain. */
const LEAST_NESTED = 0.45;
/** Two contents that share more than this part of the smaller are one content. */
const MOST_SHARED = 0.25;
/** Most candidates that one is remembered to have been preferred to. */
const MOST_BEATEN = 3;
/** Most candidates around one sentence that are compared with each other; a sentence with more is no prose. */
const MOST_COMPARED = 60;

/**
 * Chooses, orders and nests.
 *
 * First the models' candidates, surest first: none may cut another's content or hold another's cue. Then links of a
 * chain: candidates that stand in a chosen content, cue and all. Last, what only the rules propose, in text that no
 * chosen content touches.
 */
export function selectCandidates(document: Document, candidates: readonly Candidate[]): readonly Chosen[] {
  const widened = candidates.map((candidate) => widenToQuotations(document, candidate));
  const ranked = widened
    .filter((candidate) => isWhole(document, candidate) && sure(candidate) >= LEAST_CONFIDENCE)
    .sort((a, b) => sure(b) - sure(a) || startOf(a) - startOf(b));
  const chosen = makeNeighbourhood();
  const left: Candidate[] = [];
  for (const candidate of ranked) {
    if (
      candidate.tier === 'model' &&
      !chosen
        .around(candidate)
        .some(
          (other) =>
            contradicts(candidate, other) ||
            (cuts(candidate, other) && !reports(candidate, other)) ||
            cuts(other, candidate),
        )
    )
      chosen.add(candidate);
    else left.push(candidate);
  }
  const alone: Candidate[] = [];
  for (const candidate of left) {
    const beside = chosen.around(candidate);
    if (
      sure(candidate) >= LEAST_NESTED &&
      beside.some((other) => standsIn(candidate, other)) &&
      !beside.some((other) => contradicts(candidate, other) || sameCue(candidate, other))
    )
      chosen.add(candidate);
    else alone.push(candidate);
  }
  const beaten = new Map<Candidate, Candidate[]>();
  for (const candidate of alone) {
    if (
      candidate.tier === 'rule' &&
      candidate.speaksOnFrom === undefined &&
      standsAlone(document, candidate) &&
      !chosen
        .around(candidate)
        .some((other) => sharedLength(candidate.content, other.content) > 0 || sameCue(candidate, other))
    )
      chosen.add(candidate);
    else {
      const better = chosen
        .around(candidate)
        .find((other) => sameCue(candidate, other) || contradicts(candidate, other));
      const list = better && (beaten.get(better) ?? []);
      if (better && list && list.length < MOST_BEATEN) beaten.set(better, [...list, candidate]);
    }
  }
  const kept = chosen.all().sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const places = new Map(kept.map((candidate, index) => [candidate, index]));
  const parents = nest(kept);
  return kept.map((candidate, index) => {
    const spoken = candidate.speaksOnFrom === undefined ? undefined : widened[candidate.speaksOnFrom];
    return {
      ...{ candidate, parent: parents[index] ?? -1, speaksOnFrom: (spoken && places.get(spoken)) ?? -1 },
      preferredTo: beaten.get(candidate) ?? [],
    };
  });
}

/** May what only the rules propose stand outside every other attribution? Of whole quotations the models know better. */
function standsAlone({ quotations }: Document, candidate: Candidate): boolean {
  if (candidate.mention === null) return sure(candidate) >= LEAST_ALONE;
  if (!CLEAR_RULES.has(candidate.rule) || sure(candidate) < LEAST_CLEAR) return false;
  const { start } = candidate.content[0] as Span;
  const quotation = quotations[firstTouching(quotations, start)];
  return CLEAR_OF_QUOTATIONS.has(candidate.rule) || !quotation || quotation.start > start;
}

const sure = ({ evidence }: Candidate): number => confidenceOf(evidence);
const sameCue = (a: Candidate, b: Candidate): boolean => a.sentence === b.sentence && a.cueHead === b.cueHead;

/** Does one hold the other's cue? What stands whole in a clause that ", according to X" closes is a link of its chain. */
function cuts(outer: Candidate, inner: Candidate): boolean {
  return holdsCue(outer, inner) && !(outer.rule === 'according-to' && standsIn(inner, outer));
}

/** Does the content of one hold the cue of the other? */
function holdsCue({ content }: Candidate, { cue }: Candidate): boolean {
  return cue !== null && content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** Chosen candidates, found again by the stretch of text they lie in. */
interface Neighbourhood {
  add(candidate: Candidate): void;
  /** Those that may touch a candidate. */
  around(candidate: Candidate): readonly Candidate[];
  all(): Candidate[];
}

/** Units of a stretch. */
const STRETCH = 512;
/** Contents are looked up by this many stretches at most, from their start: longer ones are a single quotation. */
const MOST_STRETCHES = 64;

function makeNeighbourhood(): Neighbourhood {
  const stretches = new Map<number, Candidate[]>();
  const all: Candidate[] = [];
  const each = ({ content, cue }: Candidate, visit: (stretch: number) => void): void => {
    for (const { start, end } of cue ? [...content, cue] : content) {
      const first = Math.floor(start / STRETCH);
      const last = Math.min(Math.floor(end / STRETCH), first + MOST_STRETCHES);
      for (let stretch = first; stretch <= last; stretch++) visit(stretch);
    }
  };
  return {
    add: (candidate) => {
      all.push(candidate);
      each(candidate, (stretch) => {
        const list = stretches.get(stretch);
        if (!list) stretches.set(stretch, [candidate]);
        else if (list.length < MOST_COMPARED && list.at(-1) !== candidate) list.push(candidate);
      });
    },
    around: (candidate) => {
      const found = new Set<Candidate>();
      each(candidate, (stretch) => stretches.get(stretch)?.forEach((other) => found.add(other)));
      return [...found];
    },
    all: () => all,
  };
}

const startOf = ({ content }: Candidate): number => (content[0] as Span).start;
const endOf = ({ content }: Candidate): number => (content.at(-1) as Span).end;

/** A content that cuts into a quotation takes all of it, unless the cue stands inside. */
function widenToQuotations(document: Document, candidate: Candidate): Candidate {
  if (candidate.form === 'quotation') return candidate;
  const { quotations } = document;
  const content = candidate.content.map(({ start, end }) => {
    let from = start;
    let to = end;
    for (let at = firstTouching(quotations, start); at < quotations.length; at++) {
      const { start: open, end: close, innerStart, innerEnd, depth } = quotations[at] as Document['quotations'][number];
      if (open >= to) break;
      if (depth > 0 || close <= from || (candidate.cue && open < candidate.cue.start && candidate.cue.start < close))
        continue;
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
  let at = firstAtOrAfter(quotations, offset + 1);
  while (at > 0 && ((quotations[at - 1] as { depth: number }).depth > 0 || (quotations[at - 1] as Span).end > offset))
    at--;
  return at;
}

/** Source and content must be different words, and both must be there. */
function isWhole({ input }: Document, { content, mention }: Candidate): boolean {
  if (content.length === 0 || content.some(({ start, end }) => start >= end)) return false;
  if (mention && !/[\p{L}\p{N}]/u.test(input.slice(mention.start, mention.end))) return false;
  // "which" or "it" alone says nothing.
  if (
    content.length === 1 &&
    /^(?:who|which|that|it|this|the|a)$/iu.test(input.slice((content[0] as Span).start, (content[0] as Span).end))
  )
    return false;
  return mention === null || !content.some(({ start, end }) => start < mention.end && mention.start < end);
}

/** Do the two credit the same words, neither standing in the other's content, cue and all? */
function contradicts(a: Candidate, b: Candidate): boolean {
  const shared = sharedLength(a.content, b.content);
  if (shared === 0 || shared <= MOST_SHARED * Math.min(lengthOf(a.content), lengthOf(b.content))) return false;
  return !standsIn(a, b) && !standsIn(b, a);
}

/** "said his client accepted it": what a verb of saying takes as its clause may hold surer sayings, whole. */
function reports(outer: Candidate, inner: Candidate): boolean {
  return outer.rule === 'verb-clause' && standsIn(inner, outer);
}

/** Does one attribution, cue and content, stand in the other's content? */
function standsIn(inner: Candidate, outer: Candidate): boolean {
  const place = inner.standsAt ?? inner.cue;
  return [...inner.content, ...(place ? [place] : [])].every((span) =>
    outer.content.some(({ start, end }) => start <= span.start && span.end <= end),
  );
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
    .map(({ cue, content, standsAt }, index) => {
      const { start: at, end } = standsAt ?? cue ?? (content[0] as Span);
      return { at, end, index };
    })
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
