/**
 * Two sayings side by side: "He insisted that the books balanced and warned that the library would close", "He said the
 * plan was fair, although unions call it theft".
 *
 * In: all candidates of a document. Out: the same, in the same order. Trees and models often hang the second cue on what
 * is said first. That then ends before "and", and the second saying is the same speaker's — unless whoever acts in the
 * clause between could have spoken ("said the driver left and claimed that"). Behind a comma and with a speaker of its
 * own the second saying stands beside the first.
 */
import { confidenceOf } from '../confidence/index.js';
import { maySpeak } from '../entities/index.js';
import { firstAtOrAfter, type Span } from '../span.js';
import { type Document, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { cueRange, isPunctuation, wordAt } from './phrases.js';
import { isQuoted } from './quoted.js';

/** Most candidates of a sentence that are compared. */
const MOST_COMPARED = 40;
/** A model's candidate of less is none. */
const LEAST_CONFIDENCE = 0.3;
/** Most words of a content that are looked through for its verb. */
const LONGEST_SEARCH = 40;

/** A cue joined to an earlier one of the same speaker. */
interface Joint {
  /** The first saying; undefined where the second has a speaker of its own. */
  readonly first?: Candidate;
  /** Where the joining word begins. */
  readonly start: number;
  /** Index of the second cue's head. */
  readonly second: number;
  /** Only the rules propose the second. */
  readonly isLone: boolean;
}

/** Parts sayings that "and" joins. Linear: a bounded number of candidates in each sentence is compared. */
export function parallelCues(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.cueHead < 0 || candidate.form === 'quotation') continue;
    const list = bySentence.get(candidate.sentence);
    if (!list) bySentence.set(candidate.sentence, [candidate]);
    else if (list.length < MOST_COMPARED) list.push(candidate);
  }
  const joints = new Map<number, readonly Joint[]>();
  for (const [sentence, own] of bySentence) {
    const found = jointsAmong(document, document.trees[sentence] as Tree, own);
    if (found.length > 0) joints.set(sentence, found);
  }
  return candidates.map((candidate) =>
    (joints.get(candidate.sentence) ?? []).reduce((read, joint) => parted(document, read, joint), candidate),
  );
}

function jointsAmong(document: Document, tree: Tree, own: readonly Candidate[]): readonly Joint[] {
  const joints = new Map<number, Joint>();
  for (const candidate of own) {
    const { cueHead, content, rule } = candidate;
    if (joints.has(cueHead) || rule === 'clause-before' || (content[0]?.start ?? 0) < wordAt(tree, cueHead).end)
      continue;
    const beside = contrastingWord(tree, candidate);
    if (beside && !isQuoted(document, beside.start)) {
      joints.set(cueHead, { start: beside.start, second: cueHead, isLone: false });
      continue;
    }
    const joining = joiningWord(tree, cueHead);
    if (joining === undefined || isQuoted(document, joining.start)) continue;
    const first = own
      .filter((other) => goesOn(tree, other, joining, cueHead))
      .reduce<Candidate | undefined>(
        (best, other) => (best && best.cueHead >= other.cueHead ? best : other),
        undefined,
      );
    const isLone = !own.some(
      (other) =>
        other.cueHead === cueHead && other.tier === 'model' && confidenceOf(other.evidence) >= LEAST_CONFIDENCE,
    );
    if (first) joints.set(cueHead, { first, start: joining.start, second: cueHead, isLone });
  }
  return [...joints.values()];
}

/** The "and" or "but" right before a finite verb without a subject of its own. */
function joiningWord(tree: Tree, cueHead: number): Word | undefined {
  if (wordAt(tree, cueHead).tag !== 'VERB' || !FINITE_TAGS.has(tenseOf(tree, cueHead))) return undefined;
  let at = cueRange(tree, cueHead).first - 1;
  while (at >= 0 && wordAt(tree, at).tag === 'ADV') at--;
  const word = tree.words[at];
  return word?.tag === 'CCONJ' ? word : undefined;
}

const CONTRASTING: ReadonlySet<string> = new Set(['although', 'though', 'while', 'whereas', 'but', 'and', 'yet']);

/** The word behind a comma that opens the clause of a cue and its speaker. */
function contrastingWord(tree: Tree, { cueHead, mention }: Candidate): Word | undefined {
  if (!mention || wordAt(tree, cueHead).tag !== 'VERB' || !FINITE_TAGS.has(tenseOf(tree, cueHead))) return undefined;
  const first = firstAtOrAfter(tree.words, mention.start);
  if (first >= cueHead || first < 2) return undefined;
  const opening = wordAt(tree, first - 1);
  return CONTRASTING.has(opening.lower) && wordAt(tree, first - 2).text === ',' && !isPerfect(tree, cueHead)
    ? opening
    : undefined;
}

/** The tag of the finite word of a verb group. */
function tenseOf(tree: Tree, head: number): string {
  const { first } = cueRange(tree, head);
  const { fineTag } = wordAt(tree, first);
  // "believe … but warn": taggers take a bare present for an infinitive.
  return fineTag === 'VB' && first === head && tree.words[head - 1]?.tag === 'CCONJ' ? 'VBP' : fineTag;
}

const isPerfect = (tree: Tree, head: number): boolean => wordAt(tree, cueRange(tree, head).first).lemma === 'have';

/** Does a first saying, up to the joining word, go on in the cue behind it? */
function goesOn(tree: Tree, { cueHead, mention, content }: Candidate, joining: Word, second: number): boolean {
  const cue = wordAt(tree, cueHead);
  const [own] = content;
  if (cueHead >= second || cue.tag !== 'VERB' || !mention || !own || mention.end > cue.start) return false;
  if (own.start < cue.end || own.start > joining.start || (content.at(-1)?.end ?? 0) < joining.start - 3) return false;
  if (tenseOf(tree, cueHead) !== tenseOf(tree, second)) return false;
  if (wordAt(tree, second).fineTag === 'VB' && opensBareForm(tree, own, joining)) return false;
  // "told the court that he had lied and had warned": the second goes with what is told.
  if (tenseOf(tree, second) === 'VBD' && isPerfect(tree, second) !== isPerfect(tree, cueHead)) return false;
  return !isActor(tree, own, joining, isPerfect(tree, second));
}

/** "say the quarry would ruin the marsh and threaten the wells": a modal, "do" or "to" that a second bare form shares. */
function opensBareForm(tree: Tree, { start }: Span, joining: Word): boolean {
  return tree.words
    .slice(Math.max(firstAtOrAfter(tree.words, start), joining.index - LONGEST_SEARCH), joining.index)
    .some(({ tag, fineTag, lemma, lower }) => fineTag === 'MD' || lower === 'to' || (tag === 'AUX' && lemma === 'do'));
}

/** Does somebody who could go on to speak act in the clause, in the same tense? */
function isActor(tree: Tree, { start }: Span, joining: Word, isSecondPerfect: boolean): boolean {
  const from = firstAtOrAfter(tree.words, start);
  for (let at = from; at < joining.index && at < from + LONGEST_SEARCH; at++) {
    const word = wordAt(tree, at);
    if ((word.tag !== 'VERB' && word.tag !== 'AUX') || !FINITE_TAGS.has(word.fineTag)) continue;
    if (word.tag === 'AUX' && word.lemma !== 'be' && !(word.lemma === 'have' && isSecondPerfect)) return false;
    const subject = tree.words
      .slice(from, at)
      .filter(({ tag }) => ['NOUN', 'PROPN', 'PRON'].includes(tag))
      .find(({ label, head }) => label.startsWith('nsubj') && head >= at);
    // "said there was no sign of it and suggested": nothing acts.
    if (subject === undefined && tree.words.slice(from, at).some(({ label }) => label === 'expl')) return false;
    return subject === undefined ? at > from : maySpeak(subject);
  }
  return false;
}

/** What rules take off a cue without a subject. */
const SUBJECTLESS = 120;

/** The second saying with the speaker of the first. What the grammar joins to one that was read needs no model beside it. */
function spokenOn(candidate: Candidate, first: Candidate, isLone: boolean): Candidate {
  const { mention, content, evidence } = candidate;
  const source = first.mention as Span;
  // "His barrister, Ann Coe, said … and suggested": the model may find but a part of who speaks.
  if (mention !== null && mention.start > source.start && mention.end <= source.end)
    return { ...candidate, ...(isLone && { tier: 'model' as const }), mention: source };
  const isOwn = mention !== null && first.cue !== null && mention.end <= first.cue.start;
  const read: Candidate = isLone ? { ...candidate, tier: 'model' } : candidate;
  if (isOwn || content.some((piece) => meets(piece, source))) return read;
  return mention === null && candidate.tier === 'rule'
    ? { ...read, mention: source, evidence: [...evidence, { name: 'speaker of the cue before', weight: SUBJECTLESS }] }
    : { ...read, mention: source };
}

/** One candidate, read with a joint of its sentence. */
function parted(document: Document, candidate: Candidate, { first, start, second, isLone }: Joint): Candidate {
  const { cueHead, content, cue, form } = candidate;
  if (cueHead === second) return first ? spokenOn(candidate, first, isLone) : candidate;
  if (cueHead < (first?.cueHead ?? 0) || cueHead > second || form === 'quotation' || !cue || cue.end > start)
    return candidate;
  const cut = content.flatMap((piece) => {
    if (piece.start >= cue.end && piece.start >= start) return [];
    return piece.start < start && piece.end > start
      ? [{ start: piece.start, end: endBefore(document, candidate, start) }]
      : [piece];
  });
  return cut.length === 0 ? candidate : { ...candidate, content: cut };
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The end of the last word before an offset, marks left out. */
function endBefore({ trees }: Document, { sentence }: Candidate, offset: number): number {
  const tree = trees[sentence] as Tree;
  let at = firstAtOrAfter(tree.words, offset) - 1;
  while (at > 0 && isPunctuation(wordAt(tree, at)) && !/["”’'»]/u.test(wordAt(tree, at).text)) at--;
  return wordAt(tree, at).end;
}
