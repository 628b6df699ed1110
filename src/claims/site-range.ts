/**
 * Where a claim stands: its clause without the attribution, and without what other claims say.
 *
 * In: a verdict and its neighbours. Out: first and last word. Not here: the clause by itself (`clause-span.ts`).
 */
import type { FoundAttribution } from '../attribution/index.js';
import { firstAtOrAfter, type Span } from '../span.js';
import { isSetOff } from './clause-signs.js';
import { childrenOf, type Tree, type Word } from '../syntax/index.js';
import type { SentenceContext, Verdict } from './claim-site.js';
import { clauseRange, trimmed, type WordRange } from './clause-span.js';
import { isDeed } from './credited.js';

/** Most attributions of a sentence that are looked at for one clause. */
const MOST_COMPARED = 40;

/** The word range of a claim. */
export function siteRange(
  context: SentenceContext,
  verdict: Verdict,
  verdicts: ReadonlyMap<number, Verdict>,
): WordRange {
  const { tree, clauseTree } = context;
  const { clause } = verdict;
  const isOther = (head: number): boolean => {
    const other = verdicts.get(head);
    if (other === undefined || isFreeRelative(tree, head) || saysWhen(tree, head)) return false;
    return other.clause.role === 'relative'
      ? other.rule !== undefined ||
          (other.isFrame && holdsClaim(tree, verdicts, head, endOf(tree, tree.last[head] as number)))
      : other.clause.role === 'adverbial' && other.isFrame;
  };
  const whole = clauseRange(clauseTree, clause.head, clause.frame.verb, isOther);
  const cut = cutBeforeContent(context, verdict, verdicts, whole);
  // What was cut may leave the frame of another claim at the edge ("guns which experts said").
  const range = cut.to < whole.to ? clauseRange(clauseTree, clause.head, clause.frame.verb, isOther, cut.to) : whole;
  const own = withoutComplementiser(tree, clause.head, clipped(context, verdict, verdicts, range));
  return withClosingMark(tree, withImpersonalFrame(context, verdict, verdicts, own));
}

/** "| It is likely that | prices will rise": without its frame the clause would say more than the text. */
function withImpersonalFrame(
  { clauseTree }: SentenceContext,
  { clause, rule }: Verdict,
  verdicts: ReadonlyMap<number, Verdict>,
  range: WordRange,
): WordRange {
  const frame =
    rule === 'impersonal-clause' ? verdicts.get((clauseTree.tree.words[clause.head] as Word).head) : undefined;
  if (!frame) return range;
  const { from } = clauseRange(clauseTree, frame.clause.head, frame.clause.frame.verb);
  return { from: Math.min(from, range.from), to: range.to };
}

const endOf = (tree: Tree, word: number): number => (tree.words[word] as Word).end;

/** "about what | they are willing to do": without its clause the question word would say nothing. */
function isFreeRelative(tree: Tree, head: number): boolean {
  const above = tree.words[(tree.words[head] as Word).head];
  return above !== undefined && (above.fineTag.startsWith('W') || (above.tag === 'PRON' && !isSetOff(tree, head)));
}

/** The frames that part what they credit, commas around them included. */
export function asidesIn(
  { found, tree }: SentenceContext,
  chain: readonly number[],
  range: WordRange,
): readonly WordRange[] {
  const asides: WordRange[] = [];
  for (const index of chain) {
    const { content, cue } = found[index] as FoundAttribution;
    for (let piece = 1; piece < Math.min(content.length, MOST_COMPARED); piece++) {
      const { end } = content[piece - 1] as Span;
      const { start } = content[piece] as Span;
      if (cue === null || cue.start < end || cue.end > start) continue;
      const from = firstAtOrAfter(tree.words, end);
      const to = firstAtOrAfter(tree.words, start) - 1;
      // "The firm | is expected | to close it": without its verb it would be no sentence.
      if (tree.words[to + 1]?.lower === 'to') continue;
      if (from > range.from && to < range.to && from <= to) asides.push({ from, to });
    }
  }
  return asides;
}

/** Cuts off what an attribution inside the clause credits, where that gives claims of its own. */
function cutBeforeContent(
  { tree, cues, found }: SentenceContext,
  { clause, chain }: Verdict,
  verdicts: ReadonlyMap<number, Verdict>,
  range: WordRange,
): WordRange {
  // "There is no evidence that …": without its content the clause would say more than the text.
  if (clause.frame.existential) return range;
  let { to } = range;
  const start = (tree.words[clause.frame.last] as Word).end;
  for (const index of cues.slice(0, MOST_COMPARED)) {
    if (chain.includes(index)) continue;
    const attribution = found[index] as FoundAttribution;
    const { content, form } = attribution;
    if (form === 'phrase' || isDeed(attribution)) continue;
    for (const piece of content.slice(0, 4)) {
      if (piece.start < start || piece.start >= (tree.words[to] as Word).end) continue;
      const first = firstWordFrom(tree, piece.start, clause.frame.last, to);
      // "used maps to work out | how fast it moves": without its question it would be cut short.
      if (/^(?:how|why|what|when|where|which|who)$/u.test(tree.words[first]?.lower ?? '')) continue;
      if (first <= clause.frame.last || !holdsClaim(tree, verdicts, first, piece.end)) continue;
      to = Math.min(first - 1, beforeFrame(tree, clause.frame.last, found[index] as FoundAttribution));
    }
  }
  if (to < range.to && (endsInTime(tree, to) || isBareCome(tree.words[to]))) return range;
  return trimmed(tree, { from: range.from, to });
}

/** Is the clause what a time is the time of, or all that is said of what "comes"? */
function saysWhen(tree: Tree, head: number): boolean {
  const first = tree.first[head] as number;
  const mark = childrenOf(tree, head, 'mark')[0] ?? first;
  const before = tree.words[first - 1];
  return (
    endsInTime(tree, first - 1) ||
    (mark > first && endsInTime(tree, mark - 1)) ||
    (isBareCome(before) && before?.index === tree.words[head]?.head)
  );
}

/** "The decision comes | after the firm said …" */
function isBareCome(word: Word | undefined): boolean {
  return word?.tag === 'VERB' && word.lemma === 'come';
}

/** "The news comes a day | after the firm said …", "the first time | he has admitted": a time without what it is the time of tells nothing. */
function endsInTime(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  return word?.tag === 'NOUN' && OF_TIMES.has(word.lemma);
}

const OF_TIMES: ReadonlySet<string> = new Set('time minute hour day week month year decade moment'.split(' '));

/** "guns which | experts said": what is left of a frame is cut with its content. Nouns ("the claims that …") are not. */
function beforeFrame(tree: Tree, last: number, { cue, mention, isNominal }: FoundAttribution): number {
  if (isNominal) return Infinity;
  const starts = [cue, mention].flatMap((span) => (span === null ? [] : [span.start]));
  const first = firstAtOrAfter(tree.words, Math.min(...starts));
  if (starts.length === 0 || first <= last) return Infinity;
  let to = first - 1;
  while (to > last && opensClause(tree.words[to] as Word)) to--;
  return to;
}

const opensClause = ({ tag, fineTag, label }: Word): boolean =>
  tag === 'SCONJ' || label === 'mark' || (tag === 'PRON' && fineTag.startsWith('W')) || tag === 'PUNCT';

/** First word of a range at or after an offset; the word behind the range where there is none. */
function firstWordFrom(tree: Tree, offset: number, from: number, to: number): number {
  return Math.min(Math.max(firstAtOrAfter(tree.words, offset), from), to + 1);
}

function holdsClaim(tree: Tree, verdicts: ReadonlyMap<number, Verdict>, first: number, end: number): boolean {
  for (let at = first, seen = 0; at < tree.words.length && seen < 60; at++, seen++) {
    if ((tree.words[at] as Word).start >= end) return false;
    if (verdicts.get(at)?.rule !== undefined) return true;
  }
  return false;
}

/** Keeps a claim inside what its innermost attribution credits, where cue or source would otherwise be part of it. */
function clipped(
  { tree, found }: SentenceContext,
  { clause, chain }: Verdict,
  verdicts: ReadonlyMap<number, Verdict>,
  range: WordRange,
): WordRange {
  let { from, to } = range;
  const head = tree.words[clause.frame.last] as Word;
  for (const index of chain) {
    const { content, cue, mention } = found[index] as FoundAttribution;
    const own = content.slice(0, 50).find(({ start, end }) => start <= head.start && head.end <= end);
    if (!own) continue;
    const subject = tree.words[clause.subjectHead];
    // A frame found inside the subject is a mistake about the frame.
    if (
      subject &&
      own.start > (tree.words[tree.first[subject.index] as number] as Word).start &&
      own.start <= subject.start
    )
      continue;
    const inside = (span: { readonly start: number; readonly end: number } | null): boolean =>
      span !== null &&
      span.start >= (tree.words[from] as Word).start &&
      span.end <= (tree.words[to] as Word).end &&
      !(span.start >= own.start && span.end <= own.end);
    const frames = [cue, mention].filter(inside);
    // The clause may go on behind the frame ("The bridge, he said, is unsafe"): cut only what stands at the edge.
    for (const frame of frames) {
      if (frame === null) continue;
      const later = content.find(({ start }) => start >= frame.end);
      const isBehind =
        frame.start >= own.end &&
        (later === undefined ||
          holdsClaim(tree, verdicts, firstWordFrom(tree, later.start, from, tree.words.length - 1), later.end));
      const isBefore = frame.end <= own.start && !content.some(({ end }) => end <= frame.start);
      if (isBehind) while (to > from && (tree.words[to] as Word).start >= own.end) to--;
      // What stands between the frame and the marks of a quotation is the claim's too ("says Trump’s | “latest plan” …").
      if (isBefore) while (from < to && (tree.words[from] as Word).end <= frame.end) from++;
    }
  }
  return trimmed(tree, { from, to });
}

/** Without complementisers at the edges: what was cut off behind may leave one. */
function withoutComplementiser(tree: Tree, head: number, { from, to }: WordRange): WordRange {
  const isComplementiser = (at: number): boolean => {
    const { lower, label, head: above } = tree.words[at] as Word;
    // The "if" of a condition set before the clause is part of what is claimed, and the "whether" of what is unclear.
    return (
      label === 'mark' &&
      lower !== 'to' &&
      !(at < head && above < head && childrenOf(tree, head, 'advcl', 'csubj').includes(above))
    );
  };
  let first = from;
  // "The fear among doctors | was that nobody would tell them": where what it is about was cut off, so is the copula.
  const opening = tree.words[first] as Word;
  if (opening.label === 'cop' && opening.head === head && first + 1 < head && isThat(tree, first + 1, head)) first++;
  while (first < Math.min(head, to) && isComplementiser(first)) first++;
  let last = to;
  while (last > Math.max(head, first) && isComplementiser(last)) last--;
  return trimmed(tree, { from: first, to: last });
}

function isThat(tree: Tree, at: number, head: number): boolean {
  const { lower, label, head: above } = tree.words[at] as Word;
  return lower === 'that' && label === 'mark' && above === head;
}

/** A quotation that the claim opens is closed with it where its closing mark comes next, behind a comma or not. */
function withClosingMark(tree: Tree, { from, to }: WordRange): WordRange {
  const next = /^[,.]$/u.test(tree.words[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const opening = OPENING_OF[tree.words[next]?.text ?? ''];
  if (opening === undefined) return { from, to };
  let open = 0;
  for (let at = to; at >= Math.max(from, to - 200); at--) {
    const { text } = tree.words[at] as Word;
    if (text === opening && opening === tree.words[next]?.text) open = 1 - open;
    else if (text === opening) open++;
    else if (text === tree.words[next]?.text) open--;
  }
  return open > 0 ? { from, to: next } : { from, to };
}

const OPENING_OF: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '»': '«', '"': '"', "'": "'" };
