/**
 * Mends contents that the models read too long.
 *
 * In: a candidate. Out: the candidate, its content put right. "“It’s a disgrace” is how a nurse put it": she said what the marks hold. "One recalled two shots; another
 * thought there were four": what follows the semicolon is another's. "She said it was safe but gave no details": what she did beside is not said. "The plan, which the treasury says will cost £2bn, goes ahead": the treasury says so of the relative clause only.
 * Not here: occasions and reasons (`content-circumstances.ts`), contents read too short (`complete-contents.ts`).
 */
import { firstAtOrAfter, type Span } from '../span.js';
import { childOf, type Document, type Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { withWholeContent } from './complete-contents.js';
import { withoutCircumstances } from './content-circumstances.js';
import { isTensed } from './phrases.js';
import { isQuoted } from './quoted.js';

/** Most words of a content that are looked at. */
const MOST_WORDS = 80;

/** Mends the content of one candidate. Bounded by the words of its content. */
export function withMendedContent(document: Document, candidate: Candidate): Candidate {
  return RULES.reduce((mended, rule) => rule(document, mended), candidate);
}

/** "| Jurors were told the gun was found", "| It was reported that": who was told, or nothing, is no part of what is said. */
function withoutPassiveSubject({ trees }: Document, candidate: Candidate): Candidate {
  const { content, cue, cueHead, rule, sentence } = candidate;
  const [first, ...more] = content;
  const tree = trees[sentence];
  if (!tree || !first || !cue || more.length === 0 || !/^(?:passive-told|impersonal-clause)$/u.test(rule))
    return candidate;
  const isClause = tree.words.some(
    (word) => more.some((piece) => word.start >= piece.start && word.end <= piece.end) && isTensed(word),
  );
  if (!isClause) return candidate;
  const subject = tree.words[childOf(tree, cueHead, 'nsubj', 'nsubj:pass', 'expl')];
  if (!subject || first.end > cue.start || subject.start < first.start || subject.end > first.end) return candidate;
  return { ...candidate, content: more };
}

/** "The claim that he lied | is false": what is said of the claim is no part of it. */
function withinSubject({ trees }: Document, candidate: Candidate): Candidate {
  const { content, cueHead, rule, sentence } = candidate;
  const [own, ...more] = content;
  const tree = trees[sentence];
  const noun = tree?.words[cueHead];
  if (!tree || !noun || !own || more.length > 0 || rule !== 'noun-clause' || !noun.label.startsWith('nsubj'))
    return candidate;
  const predicate = tree.words[noun.head];
  const clause = childOf(tree, cueHead, 'acl', 'acl:relcl', 'ccomp');
  const last = tree.words[clause] && tree.words[tree.last[clause] as number];
  if (!predicate || !last || predicate.index < last.index || predicate.start >= own.end || last.end >= own.end)
    return candidate;
  return withEnd(candidate, own, last.end);
}

/** Most words of "and ministers accept". */
const LONGEST_BETWEEN = 8;

/** "Critics say – and ministers accept – | that it is failing": who else says so stands between. */
function withoutOthersSaying({ trees }: Document, candidate: Candidate): Candidate {
  const { content, cue, sentence } = candidate;
  const [own, ...more] = content;
  const words = trees[sentence]?.words ?? [];
  if (!cue || !own || more.length > 0 || own.start < cue.end) return candidate;
  const first = firstAtOrAfter(words, own.start);
  const mark = words[first - 1]?.text ?? '';
  if (!/^(?:and|but|or|as)$/u.test(words[first]?.lower ?? '') || !/^[,–—-]$/u.test(mark)) return candidate;
  for (let at = first + 2; at < first + LONGEST_BETWEEN; at++) {
    const next = words[at + 1];
    if (words[at]?.text !== mark) continue;
    return next?.lower === 'that' && next.end < own.end
      ? { ...candidate, content: [{ start: next.start, end: own.end }] }
      : candidate;
  }
  return candidate;
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

/** "fears that the dam would burst, | and hundreds of families were moved", "not known how it began, | but police are …": a clause with a subject of its own is another's. */
function withoutNextClause(document: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence } = candidate;
  const last = content.at(-1);
  if (!cue || !last || last.start < cue.end || candidate.form === 'quotation') return candidate;
  const words = document.trees[sentence]?.words ?? [];
  const first = firstAtOrAfter(words, last.start);
  const isAsked = /^(?:how|why|what|when|where|whether|who|if)$/u.test(words[first]?.lower ?? '');
  for (let at = first + 2; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const { end, lower, start } = words[at] as Word;
    if (end > last.end) break;
    if (words[at - 1]?.text !== ',' || !/^(?:and|but)$/u.test(lower) || isQuoted(document, start)) continue;
    const subject = words
      .slice(at + 1, at + LONGEST_SUBJECT)
      .find(({ label, head }) => label.startsWith('nsubj') && head > at);
    const verb = subject && words[subject.head];
    if (!verb || subject.start >= last.end) continue;
    // What goes on behind the content has been cut in its subject.
    if (verb.start >= last.end || (isAsked && lower === 'but'))
      return withEnd(candidate, last, (words[at - 2] as Word).end);
  }
  return candidate;
}

/** "Talks broke off, sources say, | although he denies it": what another says of it stands behind who says it. */
function withoutObjection(document: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence } = candidate;
  const last = content.at(-1);
  if (!cue || !last || content.length < 2 || last.start < cue.end || candidate.form === 'quotation') return candidate;
  const words = document.trees[sentence]?.words ?? [];
  const first = firstAtOrAfter(words, last.start);
  const opening = words[first];
  if (!opening || !/^(?:although|though|while|but)$/u.test(opening.lower) || isQuoted(document, last.start))
    return candidate;
  return opensClause(words, first + 1) ? { ...candidate, content: content.slice(0, -1) } : candidate;
}

/** "In the trial they did; | in practice, he said, they do not": an aside stands in what it is an aside to. */
function behindSemicolon(document: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence } = candidate;
  const [first, ...more] = content;
  if (!cue || !first || more.length === 0 || first.end > cue.start || candidate.form === 'quotation') return candidate;
  const words = document.trees[sentence]?.words ?? [];
  const behind = firstAtOrAfter(words, first.end);
  for (let at = behind - 1; at > Math.max(0, behind - MOST_WORDS); at--) {
    const { start, text } = words[at] as Word;
    if (start <= first.start) break;
    if (text !== ';' || isQuoted(document, start)) continue;
    return { ...candidate, content: [{ start: (words[at + 1] as Word).start, end: first.end }, ...more] };
  }
  return candidate;
}

/** "criticised for | being slow": what opens the clause is no part of it. */
function behindFor({ trees }: Document, candidate: Candidate): Candidate {
  const { cueHead, content, sentence } = candidate;
  const [first, ...more] = content;
  const words = trees[sentence]?.words ?? [];
  const [verb, opening, next] = [words[cueHead], words[cueHead + 1], words[cueHead + 2]];
  if (!first || opening?.start !== first.start || opening.lower !== 'for' || !next) return candidate;
  if (verb?.fineTag !== 'VBN' || next.fineTag !== 'VBG' || next.end > first.end) return candidate;
  return { ...candidate, content: [{ start: next.start, end: first.end }, ...more] };
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
  ...[
    withoutPassiveSubject,
    withoutOthersSaying,
    withinSubject,
    withoutHow,
    withoutTakenUp,
    withinSemicolon,
    withinRelativeClause,
    withoutNextDeed,
    withoutNextClause,
    withoutObjection,
    behindSemicolon,
    behindFor,
  ],
  ...[withoutCircumstances, withWholeContent],
];
