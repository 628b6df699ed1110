/**
 * Quotations that have a cue of their own are nobody else's.
 *
 * In: all candidates of a document, those of grammar among them. Out: the same, in the same order: what a model reads beyond
 * its own quotation into the next one ("…," he said.¶ "…," it added), and a clause that takes in the cue of a quotation behind
 * it ("When she noted that he paid nothing, he boasted: “…”"), are cut. Not here: nested sayings, whose cue stands inside.
 */
import { firstAtOrAfter, overlaps, type Span } from '../span.js';
import type { Document } from '../syntax/index.js';
import type { Candidate } from './candidate.js';

/** Rules that tie a whole quotation to a cue beside it. */
const OWNING: ReadonlySet<string> = new Set(['quotation-then-cue', 'cue-then-quotation', 'quotation-dash-name']);
/** Most quotations behind a place that are looked at. */
const MOST_LOOKED_AT = 8;

/** A quotation and the candidate of grammar that has it. */
interface Owned extends Span {
  readonly owner: Candidate;
  /** It is taken up again: not the first quotation of its owner. */
  readonly isTakenUp: boolean;
}

/** Cuts what belongs to others. Linear: a bounded number of quotations is looked at for each piece. */
export function withoutOthersQuotations(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const owned: Owned[] = [];
  for (const candidate of candidates)
    if (candidate.tier === 'rule' && OWNING.has(candidate.rule) && candidate.mention)
      candidate.content.forEach(({ start, end }, at) =>
        owned.push({ start, end, owner: candidate, isTakenUp: at > 0 }),
      );
  if (owned.length === 0) return candidates;
  owned.sort((a, b) => a.start - b.start);
  return candidates.map((candidate) => (candidate.tier === 'model' ? cut(document, candidate, owned) : candidate));
}

function cut({ input }: Document, candidate: Candidate, owned: readonly Owned[]): Candidate {
  const { cue, content } = candidate;
  if (!cue) return candidate;
  const kept: Span[] = [];
  let isCut = false;
  for (const piece of content) {
    const end = endBefore(input, candidate, cue, piece, owned);
    if (end === piece.end) {
      kept.push(piece);
      continue;
    }
    isCut = true;
    const text = input.slice(piece.start, Math.max(piece.start, end)).replace(/[\s"“”'‘,;:―—–-]{1,9}$/u, '');
    if (text !== '') kept.push({ start: piece.start, end: piece.start + text.length });
  }
  return isCut && kept.length > 0 ? { ...candidate, content: kept } : candidate;
}

/** Where a piece ends at the latest. */
function endBefore(input: string, candidate: Candidate, cue: Span, piece: Span, owned: readonly Owned[]): number {
  if (piece.start < cue.end) return piece.end;
  const from = Math.max(0, firstAtOrAfter(owned, piece.start) - 1);
  for (let at = from; at < owned.length && at < from + MOST_LOOKED_AT; at++) {
    const { start, end, owner, isTakenUp } = owned[at] as Owned;
    if (owner.sentence === candidate.sentence && owner.cueHead === candidate.cueHead) continue;
    if (start < cue.end || !owner.cue || !owner.mention) continue;
    const isInside = candidate.content.some((own) => overlaps(own, owner.cue as Span));
    if (start >= piece.end) {
      const opening = Math.min(owner.mention.start, owner.cue.start);
      return isInside && start - owner.cue.end < 6 && opening > piece.start && owner.mention.start >= piece.start
        ? opening
        : piece.end;
    }
    if (isInside || end <= piece.start || !overlaps(piece, { start, end })) continue;
    return isTakenUp || opensSentence(input, start) ? start : piece.end;
  }
  return piece.end;
}

/** Does a quotation begin a sentence, rather than go on with one? */
function opensSentence(input: string, start: number): boolean {
  return /(?:^|[.!?:…]["”’']?[ \t]{0,3}|\n\s{0,4})["“‘'`]{1,2}$/u.test(input.slice(Math.max(0, start - 10), start));
}
