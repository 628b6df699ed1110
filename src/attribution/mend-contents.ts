/**
 * Mends contents that the models read too long.
 *
 * In: a candidate. Out: the candidate, its content put right. "“It’s a disgrace” is how a nurse put it": she said what the marks hold. "One recalled two shots; another
 * thought there were four": what follows the semicolon is another's. "She said it was safe but gave no details": what she did beside is not said. "The plan, which the treasury says will cost £2bn, goes ahead": the treasury says so of the relative clause only.
 */
import { firstAtOrAfter, type Span } from '../span.js';
import { childOf, childrenOf, type Document, type Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { isAsGerund, isTensed, phraseOf } from './phrases.js';
import { isQuoted } from './quoted.js';

/** Most words of a content that are looked at. */
const MOST_WORDS = 80;

/** Mends the content of one candidate. Bounded by the words of its content. */
export function withMendedContent(document: Document, candidate: Candidate): Candidate {
  return RULES.reduce((mended, rule) => rule(document, mended), candidate);
}

/** "“It’s a disgrace” | is how": the marks hold what is said. */
function withoutHow({ input, quotations }: Document, candidate: Candidate): Candidate {
  const [own, ...more] = candidate.content;
  if (!own || more.length > 0) return candidate;
  const quotation = quotations[firstAtOrAfter(quotations, own.start - 1)];
  if (!quotation || quotation.start > own.start + 1 || quotation.end >= own.end) return candidate;
  if (!/^\s*(?:is|was|were|are)\s+(?:how|what)$/u.test(input.slice(quotation.end, own.end))) return candidate;
  const { innerStart, innerEnd } = quotation;
  return { ...candidate, content: [{ start: innerStart, end: innerEnd }], form: 'quotation' };
}

/** Words behind a semicolon that go on with what is said. */
const GOES_ON: ReadonlySet<string> = new Set(['that', 'and', 'but', 'or', 'to', 'he', 'she', 'it', 'they', 'we', 'i']);

/** "…; another thought": a clause with a subject of its own behind a semicolon. */
function withinSemicolon(document: Document, candidate: Candidate): Candidate {
  const { content, cue, sentence } = candidate;
  const last = content.at(-1);
  if (!cue || !last || last.start < cue.end || isQuoted(document, last.start)) return candidate;
  const words = document.trees[sentence]?.words ?? [];
  const first = firstAtOrAfter(words, last.start);
  for (let at = first + 1; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const { text, start } = words[at] as Word;
    const next = words[at + 1];
    if (start >= last.end || !next) break;
    if (text !== ';' || isQuoted(document, start)) continue;
    if (GOES_ON.has(next.lower) || !opensClause(words, at + 1)) return candidate;
    return withEnd(candidate, last, (words[at - 1] as Word).end);
  }
  return candidate;
}

/** "which the treasury says will cost £2bn, | the plan goes ahead" */
function withinRelativeClause({ trees }: Document, candidate: Candidate): Candidate {
  const { mention, cue, content, sentence } = candidate;
  const last = content.at(-1);
  if (!mention || !cue || !last || mention.end > cue.start || last.start < cue.end) return candidate;
  const words = trees[sentence]?.words ?? [];
  const source = firstAtOrAfter(words, mention.start);
  if (!/^(?:which|whom|who)$/u.test(words[source - 1]?.lower ?? '') || words[source - 2]?.text !== ',')
    return candidate;
  const first = firstAtOrAfter(words, last.start);
  let hasVerb = false;
  for (let at = first; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const word = words[at] as Word;
    if (word.end >= last.end) break;
    if (hasVerb && word.text === ',' && opensClause(words, at + 1))
      return withEnd(candidate, last, (words[at - 1] as Word).end);
    hasVerb ||= isTensed(word);
  }
  return candidate;
}

/** "The paper quoted | a doctor as saying that …": whom it quotes says so; the paper passes all of it on. */
function withSpeakerQuoted({ trees }: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence, cueHead } = candidate;
  const [own, ...more] = content;
  const tree = trees[sentence];
  const verb = tree?.words[cueHead];
  if (!tree || !verb || !cue || !own || more.length > 0 || own.start < verb.end || verb.fineTag === 'VBN')
    return candidate;
  const object = childOf(tree, cueHead, 'obj');
  const saying = childrenOf(tree, cueHead, 'advcl').find((child) => child > object && isAsGerund(tree, child));
  if (!/^(?:quote|cite)$/u.test(verb.lemma) || object < cueHead || saying === undefined) return candidate;
  const { start } = tree.words[tree.first[object] as number] as Word;
  const { end } = tree.words[phraseOf(tree, saying).last] as Word;
  return {
    ...candidate,
    cue: { start: cue.start, end: verb.end },
    content: [{ start, end: Math.max(own.end, end) }],
  };
}

/** "the bridge, | which | they say was safe": set off by a comma, the pronoun stands for a part of what is said. */
function withRelativePronoun({ trees }: Document, candidate: Candidate): Candidate {
  const { mention, cue, content, sentence, cueHead } = candidate;
  if (!mention || !cue || mention.end > cue.start || candidate.form === 'quotation') return candidate;
  const words = trees[sentence]?.words ?? [];
  const opening = firstAtOrAfter(words, mention.start) - 1;
  const pronoun = words[opening];
  if (!pronoun || !/^(?:which|whom|who)$/u.test(pronoun.lower) || words[opening - 1]?.text !== ',') return candidate;
  const said = content.filter(({ start }) => start >= cue.end);
  const isApart = content.every(({ start, end }) => start >= cue.end || end <= pronoun.start);
  if (pronoun.head < cueHead || said.length !== 1 || !isApart) return candidate;
  return { ...candidate, content: [{ start: pronoun.start, end: pronoun.end }, ...said] };
}

/** Nouns for what was said, behind which it is taken up. */
const TAKEN_UP: ReadonlySet<string> = new Set(
  'claim allegation accusation charge account suggestion assertion statement pledge promise demand call offer view position figure'.split(
    ' ',
  ),
);
/** Most words of "a claim that the force has always rejected". */
const LONGEST_TAKEN_UP = 12;

/** "The police lied, | a claim the force rejected": what becomes of a claim is no part of it. */
function withoutTakenUp(document: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence } = candidate;
  const last = content.at(-1);
  if (!cue || !last || last.start < cue.end || candidate.form === 'quotation') return candidate;
  const words = document.trees[sentence]?.words ?? [];
  const behind = firstAtOrAfter(words, last.end);
  for (let at = behind - 3; at > Math.max(0, behind - LONGEST_TAKEN_UP); at--) {
    const { start, text } = words[at] as Word;
    if (start <= last.start) break;
    if (text !== ',') continue;
    const noun = words[at + 2];
    if (!/^an?$/u.test(words[at + 1]?.lower ?? '') || !noun || !TAKEN_UP.has(noun.lower)) continue;
    if (isQuoted(document, start) || !opensClause(words, at + 3)) continue;
    return withEnd(candidate, last, (words[at - 1] as Word).end);
  }
  return candidate;
}

/** "wants to widen the road, | grow the park and plant trees", "the invasion, | including its cost": a list and what belongs to it are not cut. */
function withWholeList({ trees }: Document, candidate: Candidate): Candidate {
  const { cue, cueHead, content, sentence } = candidate;
  const last = content.at(-1);
  const tree = trees[sentence];
  if (!tree || !cue || !last || last.start < cue.end || candidate.form === 'quotation') return candidate;
  const { words } = tree;
  const first = firstAtOrAfter(words, last.start);
  const comma = firstAtOrAfter(words, last.end);
  const next = words[comma + 1];
  if (words[comma]?.text !== ',' || !next || next.index - first > MOST_WORDS) return candidate;
  if (next.lower === 'including') {
    const mark = words.slice(next.index + 1, next.index + MOST_INCLUDED).find(({ tag }) => tag === 'PUNCT');
    return mark && mark.index > next.index + 1
      ? withEnd(candidate, last, (words[mark.index - 1] as Word).end)
      : candidate;
  }
  const { head } = next;
  const governor = words[head];
  const isInside = governor !== undefined && head >= first && head < comma && governor.fineTag === next.fineTag;
  // "wants to widen …, | grow …": an infinitive, wherever it was hung.
  const isInfinitive = next.fineTag === 'VB' && head === cueHead && childOf(tree, cueHead, 'xcomp') >= first;
  if (next.tag !== 'VERB' || !/^(?:conj|parataxis)$/u.test(next.label) || !(isInside || isInfinitive)) return candidate;
  const end = [...childrenOf(tree, head, 'conj'), ...childrenOf(tree, next.index, 'conj')]
    .filter((index) => index > next.index && childOf(tree, index, 'cc') >= 0)
    .at(-1);
  return end === undefined ? candidate : withEnd(candidate, last, (words[phraseOf(tree, end).last] as Word).end);
}

/** Most words behind "including". */
const MOST_INCLUDED = 20;

/** "said it had begun an inquiry | but gave no details": a verb joined to that of saying by "but" is something else that was done. */
function withoutNextDeed({ trees }: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence, cueHead } = candidate;
  const [own, ...more] = content;
  const tree = trees[sentence];
  if (!tree || !cue || !own || more.length > 0 || own.start < cue.end || cueHead < 0) return candidate;
  const deed = childOf(tree, cueHead, 'conj');
  const verb = tree.words[deed];
  if (!verb || verb.start < own.start || verb.end > own.end || !isTensed(verb)) return candidate;
  const joint = tree.words
    .slice(Math.max(0, deed - MOST_BETWEEN), deed)
    .find(({ lower, head }) => lower === 'but' && head === deed);
  if (!joint || joint.start <= own.start || childOf(tree, deed, 'nsubj', 'nsubj:pass', 'expl') >= 0) return candidate;
  let last = joint.index - 1;
  while (last > 0 && tree.words[last]?.tag === 'PUNCT' && tree.words[last]?.text === ',') last--;
  return withEnd(candidate, own, (tree.words[last] as Word).end);
}

/** Most words between "but" and its verb. */
const MOST_BETWEEN = 3;

/** How far behind its beginning the verb of a clause is looked for. */
const LONGEST_SUBJECT = 12;

/** Does a clause with a subject, or its verb, begin at a word? */
function opensClause(words: readonly Word[], first: number): boolean {
  let hasSubject = false;
  for (let at = first; at < Math.min(words.length, first + LONGEST_SUBJECT); at++) {
    const word = words[at] as Word;
    if (isTensed(word)) return hasSubject || at === first;
    if (word.tag === 'PUNCT' || word.tag === 'SCONJ' || word.tag === 'CCONJ') return false;
    hasSubject ||= word.label.startsWith('nsubj') || word.label === 'expl';
  }
  return false;
}

function withEnd(candidate: Candidate, last: Span, end: number): Candidate {
  return { ...candidate, content: [...candidate.content.slice(0, -1), { start: last.start, end }] };
}

/** The rules, in order; each sees what those before it have mended. */
const RULES: readonly ((document: Document, candidate: Candidate) => Candidate)[] = [
  ...[withoutHow, withoutTakenUp, withinSemicolon, withinRelativeClause, withoutNextDeed],
  ...[withWholeList, withSpeakerQuoted, withRelativePronoun],
];
