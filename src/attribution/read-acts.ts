/**
 * What the source does with the content, for every candidate: stance, and whether anybody did it at all.
 *
 * In: candidates whose stance is that of their cue by itself. Out: the same candidates, in the same order, with the
 * stance the sentence gives it (`stance.ts`), mended where grammar is sure (`mend.ts`); hypothetical and generic speech
 * loses its support (`actuality.ts`).
 */
import type { Stance } from '../records/index.js';
import { firstAtOrAfter, type Span } from '../span.js';
import type { Document, Tree } from '../syntax/index.js';
import { whyUnreal } from './actuality.js';
import type { Candidate } from './candidate.js';
import type { CueLexicon } from './cue-lexicon.js';
import { verbSense } from './clause-rules.js';
import { withMendedContent } from './mend-contents.js';
import { withMendedSource } from './mend-sources.js';
import { mended } from './mend.js';
import { isLabel, whyNotSaid } from './not-said.js';
import { wordAt } from './phrases.js';
import { governorOf, handsOn, type PlainSense, stanceAt } from './stance.js';

/** Hundredths of a logit against what nobody said: more than any model gives for it. */
const UNREAL = -900;
const WORDLESS = new Set(['according-to', 'evidential-adverb', 'headline-colon', 'viewpoint']);

/** Most words of a cue behind its head. */
const LONGEST_CUE = 8;
const PARTS: Readonly<Record<string, string>> = { NOUN: 'noun', ADJ: 'adjective' };

/** Reads the acts of all candidates. Linear in their number. */
export function readActs(document: Document, candidates: readonly Candidate[], lexicon: CueLexicon): Candidate[] {
  const ruled = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.tier === 'rule' && candidate.cueHead >= 0) ruled.set(placeOf(candidate), candidate);
  const asides = closingAsides(document, candidates);
  const governors = governorsOf(document, ruled);
  return candidates.map((original) => {
    const own = ruled.get(placeOf(original));
    const put = mended(document, original, own, asides.get(original.sentence));
    const whole = withMendedContent(document, withMendedSource(document, put));
    const handedTo = own && governors.handing.get(own);
    if (handedTo && covers(whole, handedTo))
      return whole.tier === 'rule'
        ? unsupported(whole, 'handed on')
        : withAct(document, handingOn(whole, handedTo), lexicon);
    const governor = governors.over.get(original);
    return withAct(document, governor ? underGovernor(whole, governor) : whole, lexicon);
  });
}

const placeOf = ({ sentence, cueHead }: Candidate): string => `${sentence} ${cueHead}`;

function unsupported(candidate: Candidate, why: string): Candidate {
  return { ...candidate, evidence: [...candidate.evidence, { name: `not said (${why})`, weight: UNREAL }] };
}

function withAct(document: Document, candidate: Candidate, lexicon: CueLexicon): Candidate {
  const { sentence, cueHead, kind, stance, rule, mention } = candidate;
  if (isLabel(document, candidate)) return unsupported(candidate, 'a label');
  if (cueHead < 0 || WORDLESS.has(rule)) return candidate;
  const tree = document.trees[sentence] as Tree;
  const { tag } = wordAt(tree, cueHead);
  if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') return candidate;
  const core = rule === 'multiword-cue' ? undefined : coreOf(tree, candidate, lexicon);
  const at = core?.at ?? cueHead;
  const plain = core?.sense ?? { kind, stance };
  const why =
    whyUnreal(tree, at, plain.kind) ??
    (at === cueHead ? undefined : whyUnreal(tree, cueHead, plain.kind)) ??
    whyNotSaid(document, candidate, at);
  const isNobody =
    mention !== null &&
    /^it$/iu.test(document.input.slice(mention.start, mention.end)) &&
    isExpletive(tree, cueHead, lexicon);
  const own = stanceAt(tree, at, plain, lexicon);
  const read: Candidate = {
    ...candidate,
    kind: plain.kind,
    stance: AGAINST.has(own) && saysBehindColon(document, candidate) ? 'asserts' : own,
    ...(isNobody && { mention: null }),
  };
  return why === undefined ? read : unsupported(read, why);
}

/** Stances against something: what is said after a colon is the reason. */
const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'opposes', 'doubts', 'declines']);

/** "laughed off the rumour: “…”", "denied it: “…”": the rumour is denied, what stands behind the colon is said. */
function saysBehindColon({ trees, quotations }: Document, { sentence, cueHead, content, cue }: Candidate): boolean {
  const [first] = content;
  const tree = trees[sentence] as Tree;
  if (!first || !cue || first.start < cue.end) return false;
  const opened = quotations[firstAtOrAfter(quotations, cue.start)];
  if (!opened || (opened.start !== first.start && opened.innerStart !== first.start)) return false;
  const behind = tree.words.slice(cueHead + 1, cueHead + LONGEST_CUE * 2);
  const colon = behind.findIndex(({ text, end }) => text === ':' && end <= first.start);
  return behind.slice(0, Math.max(0, colon)).some(({ tag }) => tag === 'NOUN' || tag === 'PRON' || tag === 'PROPN');
}

/** ", according to the school." at the end of a sentence, with its comma, by sentence. */
function closingAsides({ input, sentences }: Document, candidates: readonly Candidate[]): ReadonlyMap<number, Span> {
  const asides = new Map<number, Span>();
  for (const { tier, rule, cue, mention, sentence } of candidates) {
    if (tier !== 'rule' || rule !== 'according-to' || !cue || !mention || mention.start < cue.end) continue;
    const comma = /,\s{0,3}$/u.exec(input.slice(Math.max(0, cue.start - 4), cue.start));
    const end = (sentences[sentence] as Span).end;
    if (!comma || end - mention.end > 4 || /[\p{L}\p{N}]/u.test(input.slice(mention.end, end))) continue;
    asides.set(sentence, { start: cue.start - comma[0].length, end: mention.end });
  }
  return asides;
}

interface Governors {
  /** Of a governing candidate ("refused"), the cue it governs ("to say"). */
  readonly handing: ReadonlyMap<Candidate, Candidate>;
  /** The other way round. */
  readonly over: ReadonlyMap<Candidate, Candidate>;
}

/** "refused to say whether": one refusal, whose content is what was not said. */
function governorsOf({ trees }: Document, ruled: ReadonlyMap<string, Candidate>): Governors {
  const handing = new Map<Candidate, Candidate>();
  const over = new Map<Candidate, Candidate>();
  for (const candidate of ruled.values()) {
    const { sentence, cueHead } = candidate;
    const tree = trees[sentence] as Tree;
    if (wordAt(tree, cueHead).tag !== 'VERB') continue;
    const governor = governorOf(tree, cueHead);
    const above = governor && ruled.get(`${sentence} ${governor.index}`);
    if (!above || above.stance !== 'declines' || !covers(above, candidate)) continue;
    handing.set(above, candidate);
    over.set(candidate, above);
  }
  return { handing, over };
}

/** Does the content of one hold the cue of the other? */
function covers({ content }: Candidate, { cue }: Candidate): boolean {
  return cue !== null && content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** "refused | to say whether …" as "refused to say | whether …". */
function handingOn(candidate: Candidate, governed: Candidate): Candidate {
  const { cue } = candidate;
  const { content, form } = governed;
  return { ...candidate, content, form, cue: cue && governed.cue ? { start: cue.start, end: governed.cue.end } : cue };
}

function underGovernor(candidate: Candidate, governor: Candidate): Candidate {
  const { cue, mention, evidence } = candidate;
  return {
    ...candidate,
    mention: governor.mention ?? mention,
    cue: cue && governor.cue ? { start: Math.min(governor.cue.start, cue.start), end: cue.end } : cue,
    evidence: [...evidence, ...governor.evidence.filter(({ weight }) => weight > 0)],
  };
}

/**
 * "declined to deny", "has no doubt", "made no attempt to admit": the word that says what was done stands behind the
 * one that the cue hangs on.
 */
function coreOf(
  tree: Tree,
  { cueHead, cue }: Candidate,
  lexicon: CueLexicon,
): { readonly at: number; readonly sense: PlainSense } | undefined {
  const { lemma, tag } = wordAt(tree, cueHead);
  if (!cue || !(handsOn(tag, lemma) || lexicon.uttering.has(lemma))) return undefined;
  const isStance = tag === 'VERB' && lexicon.senses.get(`verb ${lemma}`)?.stance === 'denies';
  let found: { readonly at: number; readonly sense: PlainSense } | undefined;
  for (let at = cueHead + 1; at < tree.words.length && at <= cueHead + LONGEST_CUE; at++) {
    const word = wordAt(tree, at);
    if (word.end > cue.end) break;
    // "denied reports that": others report, the source denies.
    if (isStance && word.tag !== 'VERB') continue;
    const sense =
      word.tag === 'VERB' ? verbSense(tree, at, lexicon) : lexicon.senses.get(`${PARTS[word.tag] ?? ''} ${word.lemma}`);
    if (sense) found = { at, sense };
  }
  return found;
}

/** "it has emerged", "it is understood": the subject stands for nobody. */
function isExpletive(tree: Tree, head: number, { impersonal }: CueLexicon): boolean {
  return (
    impersonal.has(wordAt(tree, head).lemma) ||
    (tree.children[head] ?? []).some((child) => ['aux:pass', 'expl', 'nsubj:pass'].includes(wordAt(tree, child).label))
  );
}
