/**
 * Rules that start from quotation marks: the speech verb and its subject beside an utterance.
 *
 * In: the document and its utterances. Out: candidates, in text order: with a verb before or after, a colon or dash
 * with a name, carried on from the quotation before, or with nobody named. The tree is asked for subjects only;
 * word order decides the rest. Not here: partial quotations inside reported clauses (`clause-rules.ts`).
 */
import { timeForms } from '../lexicon/index.js';
import type { Evidence } from '../records/index.js';
import { firstAtOrAfter, type Span } from '../span.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import { announcementBefore } from './announcements.js';
import type { Candidate } from './candidate.js';
import { type Circumstances, circumstancesOf } from './circumstances.js';
import { verbSense } from './clause-rules.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { cueRange, isNegated, isPunctuation, phraseOf, subjectOf, wordAt, type WordRange } from './phrases.js';
import type { SpeechQuotation } from './quoted.js';

/** How many words before a quotation are searched for its cue. */
const REACH = 16;
/** How many behind it: the speaker stands between, with all that he is. */
const REACH_BEHIND = 28;
/** Most words of a name that stands alone before a colon or behind a dash. */
const LONGEST_LABEL = 7;
/** How many paragraphs on a quotation without a cue is still taken for the last speaker's. */
const CARRIED_PARAGRAPHS = 2;

/** Most characters between two parts of what is said. */
const LONGEST_INTERLUDE = 240;

const PLAIN_SPEECH: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set(['quotation']) };

interface Cue {
  readonly sentence: number;
  readonly tree: Tree;
  /** Index of its head word: a verb, a colon or a dash. */
  readonly head: number;
  readonly words: WordRange;
  readonly source: WordRange | undefined;
  readonly sense: CueSense;
  readonly rule: string;
  readonly weight: number;
}

/** Candidates for every utterance, in text order. Linear: a bounded number of words beside each is looked at. */
export function quotationCandidates(
  document: Document,
  quotations: readonly SpeechQuotation[],
  lexicon: CueLexicon,
): Candidate[] {
  const candidates: Candidate[] = [];
  // A quotation may run on for thousands of pieces: they are gathered aside.
  const contents: Span[][] = [];
  let last: { readonly at: number; readonly quotation: SpeechQuotation } | undefined;
  quotations.forEach((quotation, index) => {
    if (!quotation.isUtterance) return;
    const before = quotations[index - 1];
    const after = quotations[index + 1];
    const cue = cueBeside(document, quotation, before, after, lexicon);
    const piece = { start: quotation.innerStart, end: quotation.innerEnd };
    const previous = last && candidates[last.at];
    const sharesCue =
      cue &&
      previous &&
      previous.sentence === cue.sentence &&
      (previous.cueHead === cue.head || (last && takesUp(document, last.quotation, quotation, cue)));
    const continues = last && !cue && carriesOn(document, last.quotation, quotation, lexicon);
    if (last && previous && (sharesCue || continues)) {
      contents[last.at]?.push(piece);
      last = { at: last.at, quotation };
      return;
    }
    const candidate = cue ? fromCue(cue, piece, lexicon) : orphan(document, quotation, piece, last);
    if (!candidate) return;
    candidates.push(candidate);
    contents.push([piece]);
    last = { at: candidates.length - 1, quotation };
  });
  return candidates.map((candidate, index) => ({ ...candidate, content: contents[index] as Span[] }));
}

function cueBeside(
  document: Document,
  quotation: SpeechQuotation,
  before: SpeechQuotation | undefined,
  after: SpeechQuotation | undefined,
  lexicon: CueLexicon,
): Cue | undefined {
  const closing = document.input.charAt(quotation.innerEnd - 1);
  const behind = cueAfter(document, quotation, after, lexicon);
  const ahead = cueBefore(document, quotation, before, lexicon);
  // A comma inside the marks announces a cue behind; a colon or comma before them, one ahead.
  if (behind && (closing === ',' || !ahead)) return behind;
  return ahead ?? behind;
}

/** The words of one sentence between a quotation and the next one, nearest first. */
function wordsBehind(tree: Tree, from: number, to: number): number[] {
  const words: number[] = [];
  for (let at = firstAtOrAfter(tree.words, from); at < tree.words.length && words.length < REACH_BEHIND + 4; at++) {
    if (wordAt(tree, at).end > to) break;
    words.push(at);
  }
  return words;
}

/** "“…,” | when she was asked about it": who speaks there does not say what stands before. */
const OTHER_CLAUSE =
  /^(?:when|whenever|after|before|because|although|though|while|until|unless|if|since|where|who|whose|which|that|so)$/u;

/** `"…," she said`, `"…," said the mayor of the town`, `"…" — Name`. */
function cueAfter(
  document: Document,
  quotation: SpeechQuotation,
  next: SpeechQuotation | undefined,
  lexicon: CueLexicon,
): Cue | undefined {
  const sentence = quotation.lastSentence;
  const tree = document.trees[sentence] as Tree;
  const words = wordsBehind(tree, quotation.end, next?.start ?? Infinity);
  const first = words[0];
  if (first === undefined) return signatureBelow(document, quotation, next);
  const signature = labelCue(tree, sentence, words, true);
  if (signature) return signature;
  const opening = wordAt(tree, isPunctuation(wordAt(tree, first)) ? (words[1] ?? first) : first);
  if (OTHER_CLAUSE.test(opening.lower)) return undefined;
  const closing = document.input.slice(quotation.innerEnd - 2, quotation.innerEnd);
  const separated = /[,?!…—–―-]["'’”]?$/u.test(closing) || wordAt(tree, first).text === ',';
  // "Ann Field (D-Ohio) said": the stop of an abbreviation in brackets ends nothing.
  let isAside = false;
  for (const [position, at] of words.entries()) {
    const word = wordAt(tree, at);
    if (word.text === '(') isAside = true;
    if (word.text === ')') isAside = false;
    // … nor does that of "Ann Field, D-Ohio., said".
    const isWithin = isAside || (word.text === '.' && tree.words[at + 1]?.text === ',');
    if (position > REACH_BEHIND || (position > 0 && !isWithin && /^[.;:!?]$/u.test(word.text))) return undefined;
    const sense = word.tag === 'VERB' ? verbSense(tree, at, lexicon) : pastSense(tree, words, position, lexicon);
    if (word.tag !== 'VERB' && !sense) continue;
    const speaks = sense?.frames.has('quotation') === true;
    if (!separated && !speaks) return undefined;
    const source = sourceBeside(tree, words, position);
    if (!speaks && !(separated && position <= 3 && source)) continue;
    return {
      sentence,
      tree,
      head: at,
      words: cueRange(tree, at),
      source,
      sense: sense ?? PLAIN_SPEECH,
      rule: word.tag === 'VERB' ? 'quotation-then-cue' : 'quotation-then-past',
      weight: (source ? 260 : 60) + (speaks ? 0 : -200),
    };
  }
  return undefined;
}

/** `"…" — Name`, where dash and name are taken for a sentence of their own. */
function signatureBelow(
  { trees, sentences }: Document,
  { lastSentence, paragraph }: SpeechQuotation,
  next: SpeechQuotation | undefined,
): Cue | undefined {
  const below = lastSentence + 1;
  const tree = trees[below];
  if (!tree || sentences[below]?.paragraph !== paragraph) return undefined;
  return labelCue(tree, below, wordsBehind(tree, 0, next?.start ?? Infinity), true);
}

/** `"…," the rival jibed`: a rare past tense that the tagger takes for a noun, last in its sentence behind a noun phrase. */
function pastSense(tree: Tree, words: readonly number[], position: number, lexicon: CueLexicon): CueSense | undefined {
  const at = words[position] as number;
  const next = tree.words[at + 1];
  const stem = /^(\p{L}{2,20})ed$/u.exec(wordAt(tree, at).lower)?.[1];
  if (stem === undefined || position === 0 || (next && !isPunctuation(next))) return undefined;
  const found = [stem, `${stem}e`, stem.replace(/ck$/u, 'c'), stem.replace(/(\p{L})\1$/u, '$1')]
    .map((lemma) => lexicon.senses.get(`verb ${lemma}`))
    .find((sense) => sense?.frames.has('quotation'));
  return found;
}

/** The subject before the verb, or behind it where the order is turned round. */
function sourceBeside(tree: Tree, words: readonly number[], position: number): WordRange | undefined {
  const verb = words[position] as number;
  const inside = (index: number): boolean => index >= (words[0] as number) && index <= (words.at(-1) as number);
  const subject = subjectOf(tree, verb);
  if (subject && !subject.passive && inside(subject.head) && !isTime(wordAt(tree, subject.head)))
    return clipped(tree, subject.head, cueRange(tree, verb), words);
  const nominal = (index: number): boolean =>
    ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).tag) && !isTime(wordAt(tree, index));
  const ahead = words.slice(0, position).filter(nominal).at(-1);
  if (ahead !== undefined) return clipped(tree, topOf(tree, ahead, inside), cueRange(tree, verb), words);
  const behind = words.slice(position + 1, position + 6).find(nominal);
  if (behind === undefined) return undefined;
  const head =
    wordAt(tree, behind).head > behind && inside(wordAt(tree, behind).head) && nominal(wordAt(tree, behind).head)
      ? wordAt(tree, behind).head
      : behind;
  return clipped(tree, head, cueRange(tree, verb), words);
}

/** Relations by which a noun is a part of the name or the phrase before it. */
const BESIDE: ReadonlySet<string> = new Set(['flat', 'appos', 'nmod', 'conj', 'compound']);

/** "the leader, Ann Field, D-Ohio.": the first noun of the phrase that a noun ends. */
function topOf(tree: Tree, from: number, inside: (index: number) => boolean): number {
  let at = from;
  for (let step = 0; step < REACH_BEHIND; step++) {
    const { head, label } = wordAt(tree, at);
    if (!BESIDE.has(label) || head >= at || !inside(head)) return at;
    at = head;
  }
  return at;
}

let times: ReadonlySet<string> | undefined;

/** "said Tuesday": a day says nothing. */
function isTime({ lower }: Word): boolean {
  times ??= timeForms(['weekday', 'month', 'deictic']);
  return times.has(lower);
}

/** A source phrase that stays between quotation and cue. */
function clipped(tree: Tree, head: number, outside: WordRange, words: readonly number[]): WordRange {
  const range = phraseOf(tree, head, outside);
  return { first: Math.max(range.first, words[0] as number), last: Math.min(range.last, words.at(-1) as number) };
}

/** `She said: "…"`, `Smith told reporters that "…"`, `SMITH: "…"`. */
function cueBefore(
  document: Document,
  quotation: SpeechQuotation,
  previous: SpeechQuotation | undefined,
  lexicon: CueLexicon,
): Cue | undefined {
  const sentence = quotation.firstSentence;
  const tree = document.trees[sentence] as Tree;
  const words: number[] = [];
  for (
    let at = firstAtOrAfter(tree.words, previous?.end ?? 0);
    at < tree.words.length && wordAt(tree, at).end <= quotation.start;
    at++
  )
    words.push(at);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const label = labelCue(tree, sentence, words, false);
  if (label) return label;
  const separated = /^(?:[,:—–―-]|--)$/u.test(wordAt(tree, last).text);
  for (let position = words.length - 1; position >= 0 && position >= words.length - REACH; position--) {
    const at = words[position] as number;
    const word = wordAt(tree, at);
    if (/^[.;!?]$/u.test(word.text)) return undefined;
    if (word.tag !== 'VERB') continue;
    const sense = verbSense(tree, at, lexicon);
    if (!sense?.frames.has('quotation')) continue;
    const near = words.length - 1 - position <= 1;
    if (!separated && !near && wordAt(tree, last).lower !== 'that') return undefined;
    const subject = subjectOf(tree, at);
    const source = subject && !subject.passive ? phraseOf(tree, subject.head, cueRange(tree, at)) : undefined;
    return {
      sentence,
      tree,
      head: at,
      words: cueRange(tree, at),
      source,
      sense,
      rule: 'cue-then-quotation',
      weight: source ? 200 : 40,
    };
  }
  const announced = wordAt(tree, last).text === ':' ? announcementBefore(tree, last, lexicon) : undefined;
  return announced && { sentence, tree, ...announced, rule: 'cue-then-quotation', weight: announced.source ? 200 : 40 };
}

/** A bare name before a colon or behind a dash. */
function labelCue(tree: Tree, sentence: number, words: readonly number[], isBehind: boolean): Cue | undefined {
  const mark = isBehind ? words[0] : words.at(-1);
  if (mark === undefined || !(isBehind ? /^(?:[—–―-]|--)$/u : /^:$/u).test(wordAt(tree, mark).text)) return undefined;
  const label = (isBehind ? words.slice(1) : words.slice(0, -1)).filter((at) => !isPunctuation(wordAt(tree, at)));
  const first = label[0];
  const last = label.at(-1);
  if (first === undefined || last === undefined || label.length > LONGEST_LABEL) return undefined;
  if (label.some((at) => ['VERB', 'AUX', 'ADV', 'SCONJ'].includes(wordAt(tree, at).tag))) return undefined;
  if (!/^\p{Lu}/u.test(wordAt(tree, first).text)) return undefined;
  return {
    sentence,
    tree,
    head: mark,
    words: { first: mark, last: mark },
    source: { first, last },
    sense: PLAIN_SPEECH,
    rule: isBehind ? 'quotation-dash-name' : 'name-colon-quotation',
    weight: isBehind ? 190 : 60,
  };
}

function fromCue(
  { sentence, tree, head, words, source, sense, rule, weight }: Cue,
  piece: Span,
  lexicon: CueLexicon,
): Candidate {
  const evidence: Evidence[] = [{ name: `quotation beside a cue (${rule})`, weight }];
  if (isNegated(tree, head)) evidence.push({ name: 'negated cue', weight: -100 });
  const circumstances = circumstancesOf(tree, head, sense, lexicon);
  return {
    ...{
      sentence,
      cueHead: head,
      rule,
      evidence,
      tier: 'rule',
      content: [piece],
      form: 'quotation',
      kind: sense.kind,
      stance: sense.stance,
    },
    cue: spanOf(tree, words),
    mention: source ? spanOf(tree, source) : null,
    ...spansOf(tree, circumstances),
  };
}

/** A range of words as offsets. */
export function spanOf(tree: Tree, { first, last }: WordRange): Span {
  return { start: wordAt(tree, first).start, end: wordAt(tree, last).end };
}

/** Circumstances as offsets, absent ones left out. */
export function spansOf(
  tree: Tree,
  { addressee, when, medium }: Circumstances,
): Pick<Candidate, 'addressee' | 'when' | 'medium'> {
  return {
    ...(addressee && { addressee: spanOf(tree, addressee) }),
    ...(when && { when: spanOf(tree, when) }),
    ...(medium && { medium: spanOf(tree, medium) }),
  };
}

/** Is this utterance a part of the one before: the same paragraph, or a quotation re-opened in the next? */
function carriesOn(document: Document, last: SpeechQuotation, next: SpeechQuotation, lexicon: CueLexicon): boolean {
  if (next.continues) return true;
  if (next.paragraph !== last.paragraph) return false;
  // The rest of the cue's sentence may stand between them, and one sentence in which nobody speaks.
  const between = document.input.slice(last.end, next.start);
  if (between.trim() === '') return true;
  const apart = next.firstSentence - last.lastSentence;
  if (!/[.!?]["”’]?\s*$/u.test(between) || apart > 2) return false;
  return apart <= 1 || (between.length < LONGEST_INTERLUDE && !isSpeech(document, last.lastSentence + 1, lexicon));
}

/** Does a sentence tell of speech? What somebody did not say is none. */
function isSpeech({ trees }: Document, sentence: number, lexicon: CueLexicon): boolean {
  const tree = trees[sentence];
  return (
    tree !== undefined &&
    tree.words.some(
      ({ index, tag }) =>
        tag === 'VERB' && verbSense(tree, index, lexicon)?.frames.has('quotation') === true && !isNegated(tree, index),
    )
  );
}

/** "“If they close it,” she said, referring to the mill, “we are lost”": a sentence broken off at a comma goes on in small letters. */
function takesUp(
  { input }: Document,
  last: SpeechQuotation,
  next: SpeechQuotation,
  { tree, head, rule }: Cue,
): boolean {
  const between = input.slice(wordAt(tree, head).end, next.start);
  return (
    rule === 'cue-then-quotation' &&
    wordAt(tree, head).fineTag === 'VBG' &&
    input.charAt(last.innerEnd - 1) === ',' &&
    /^\p{Ll}/u.test(input.slice(next.innerStart, next.innerStart + 2)) &&
    /\p{L}.{0,120},\s{1,3}$/u.test(between)
  );
}

/** An utterance that fills its sentences, with no cue beside it: the last speaker's, or nobody's. */
function orphan(
  document: Document,
  quotation: SpeechQuotation,
  piece: Span,
  last: { readonly at: number; readonly quotation: SpeechQuotation } | undefined,
): Candidate | undefined {
  const from = document.sentences[quotation.firstSentence];
  const to = document.sentences[quotation.lastSentence];
  if (!from || !to || !last) return undefined;
  const around = document.input.slice(from.start, quotation.start) + document.input.slice(quotation.end, to.end);
  if (/[\p{L}\p{N}]/u.test(around)) return undefined;
  if (quotation.paragraph - last.quotation.paragraph > CARRIED_PARAGRAPHS) return undefined;
  return {
    ...{ sentence: quotation.firstSentence, cueHead: -1, cue: null, mention: null, content: [piece] },
    ...{
      tier: 'rule',
      form: 'quotation',
      kind: 'speech',
      stance: 'asserts',
      speaksOnFrom: last.at,
      rule: 'quotation-carried-on',
    },
    evidence: [{ name: 'utterance without a cue, after another of the same speaker', weight: -60 }],
  };
}
