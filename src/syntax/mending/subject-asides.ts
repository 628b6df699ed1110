/**
 * Mends sentences whose subject lost its verb to what stands between the two: "The strike, the longest in a decade, | ended", "Half of the schools inspected last year |
 * were failing".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. News puts ages, titles and relative clauses between subject and verb; greedy
 * parsers then stand the sentence on its subject, or on a participle of the aside. A finite verb without a subject, right behind the comma that closes an aside, or
 * right behind a noun and joined by nothing, is the verb of the sentence.
 */
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';
import { lacksObject } from './passives.js';

const VERB = tagNumber('VERB');
const AUXILIARY = tagNumber('AUX');
const ADJECTIVE = tagNumber('ADJ');
const ADVERB = tagNumber('ADV');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON');
const NOUN = tagNumbers('NOUN', 'PROPN');
const OPENING = tagNumbers('CCONJ', 'SCONJ', 'PUNCT', 'PRON');

/** Words that turn a text to something else. */
const TURN = /^(?:however|meanwhile|though|nevertheless|nonetheless|instead|moreover|also)$/u;

/** How far behind its subject the verb of a clause may stand, in words. */
const LONGEST_ASIDE = 80;

/** A subject and the verb that it lost. */
interface Lost {
  readonly subject: number;
  readonly verb: number;
  /** The participle that took the verb's place, if one did. */
  readonly participle?: number;
  /** It is the verb of a relative clause. */
  readonly isRelative?: boolean;
}

/** Mends the sentence, and each clause that is said, thought or known in it. */
export function mendSubjectAsides(sentence: MendedSentence): void {
  const { head, length, nameOf } = sentence;
  for (let top = 0; top < length; top++) if (head[top] === length || nameOf(top) === 'ccomp') mendClause(sentence, top);
}

function mendClause(sentence: MendedSentence, top: number): void {
  const lost = NOMINAL.has(sentence.universal[top] as number)
    ? (lostByNoun(sentence, top) ?? lostToQuotation(sentence, top))
    : (subjectOfParticiple(sentence, top) ??
      subjectOfWhose(sentence, top) ??
      lostToParticiple(sentence, top) ??
      lostToRelative(sentence, top) ??
      lostToQuotation(sentence, top));
  if (!lost) return;
  // Below what took its place, or beside it: two clauses for what was said.
  const isBeside =
    sentence.head[lost.verb] === sentence.head[top] && sentence.nameOf(lost.verb) === sentence.nameOf(top);
  if (!isBeside && !hangsBelow(sentence, lost.verb, top)) return;
  const { subject, verb, participle } = lost;
  // "the bridge, he said, was safe": who says so stands between the two, and above them.
  const above = sentence.head[top] as number;
  if (above > subject && above < verb) return;
  const isPassive = children(sentence, verb).some((i) => sentence.nameOf(i) === 'aux:pass');
  standOn(sentence, lost, top);
  sentence.hang(subject, verb, isPassive ? 'nsubj:pass' : 'nsubj');
  if (participle !== undefined) sentence.hang(participle, subject, lost.isRelative ? 'acl:relcl' : 'acl');
}

/** The sentence stands on a noun: its verb comes behind the second comma. */
function lostByNoun(sentence: MendedSentence, subject: number): Lost | undefined {
  const { length, nameOf } = sentence;
  if (children(sentence, subject).some((i) => nameOf(i) === 'cop' || nameOf(i).startsWith('nsubj'))) return undefined;
  const relative = children(sentence, subject).find(
    (i) => nameOf(i) === 'acl:relcl' && opensWithPronoun(sentence, subject),
  );
  let commas = 0;
  for (let i = subject + 1; i < Math.min(length, subject + LONGEST_ASIDE); i++) {
    if (isComma(sentence, i)) commas++;
    const isInRelative = relative !== undefined && i <= relative;
    if (commas === 0 && isFinite(sentence, i) && !isInRelative) {
      if (relative !== undefined) return behindRelative(sentence, subject, relative, i);
      // "the decision to call a vote surprised many": no infinitive is completed by a past form.
      const isMisplaced =
        nameOf(i) === 'xcomp' && sentence.universal[i] === VERB && !hasSubjectAfter(sentence, i, subject);
      return isMisplaced ? { subject, verb: i } : undefined;
    }
    if (commas < 2 || !isComma(sentence, i)) continue;
    const verb = verbAfter(sentence, i);
    if (verb !== undefined && !hasSubjectAfter(sentence, verb, i)) return { subject, verb };
  }
  return undefined;
}

function opensWithPronoun({ lower }: MendedSentence, subject: number): boolean {
  return /^(?:who|which|that)$/u.test(lower(subject + 1));
}

/** "leaders who met ministers on Monday | came away": a finite verb behind a noun, with nothing that joins it to the relative clause. */
function behindRelative(sentence: MendedSentence, subject: number, relative: number, at: number): Lost | undefined {
  const { head, length, nameOf, universal } = sentence;
  const isVerb = universal[at] === VERB && NOMINAL.has(universal[at - 1] as number);
  const verb = isVerb ? at : universal[at] === AUXILIARY ? (head[at] as number) : length;
  if (verb < at || verb >= length || !JOINED.test(nameOf(verb))) return undefined;
  for (let i = relative + 1; i < at; i++) if (OPENING.has(universal[i] as number)) return undefined;
  return hasSubjectAfter(sentence, verb, relative) ? undefined : { subject, verb };
}

/** "The cost, first put at £20m, has risen": the sentence stands on its verb, but the subject on the participle. */
function subjectOfParticiple(sentence: MendedSentence, verb: number): Lost | undefined {
  const { fine, nameOf } = sentence;
  const own = children(sentence, verb);
  if (own.some((i) => i < verb && /^(?:nsubj|csubj|expl)/u.test(nameOf(i)))) return undefined;
  const participle = own.find((i) => i < verb && /^(?:advcl|ccomp)$/u.test(nameOf(i)) && /^VB[DNP]?$/u.test(fine(i)));
  if (participle === undefined) return undefined;
  const below = children(sentence, participle);
  const subject = below.find((i) => i < participle && nameOf(i).startsWith('nsubj'));
  if (subject === undefined || below.some((i) => /^(?:aux|cop|obj|mark)/u.test(nameOf(i)))) return undefined;
  let commas = 0;
  for (let i = subject + 1; i < participle; i++) if (isComma(sentence, i)) commas++;
  if (commas !== 1) return undefined;
  for (let i = participle + 1; i < verb; i++)
    if (isComma(sentence, i) && verbAfter(sentence, i) === verb) return { subject, verb, participle };
  return undefined;
}

/** "Gavi, a group whose budget was cut, | would deny it": the sentence stands on its verb, but the subject on the relative clause. */
function subjectOfWhose(sentence: MendedSentence, verb: number): Lost | undefined {
  const { lower, nameOf } = sentence;
  const own = children(sentence, verb);
  if (own.some((i) => i < verb && /^(?:nsubj|csubj|expl)/u.test(nameOf(i)))) return undefined;
  const relative = own.find((i) => i < verb && nameOf(i) === 'advcl');
  if (relative === undefined) return undefined;
  const [subject, possessed, ...more] = children(sentence, relative).filter((i) => nameOf(i).startsWith('nsubj'));
  if (subject === undefined || possessed === undefined || more.length > 0 || lower(possessed - 1) !== 'whose')
    return undefined;
  for (let i = relative + 1; i < verb; i++)
    if (isComma(sentence, i) && verbAfter(sentence, i) === verb)
      return { subject, verb, participle: relative, isRelative: true };
  return undefined;
}

/** The sentence stands on a past form: its subject has a comma behind it, or another finite verb follows without a joint. */
function lostToParticiple(sentence: MendedSentence, participle: number): Lost | undefined {
  const { fine, length, nameOf } = sentence;
  if (!/^VB[DN]$/u.test(fine(participle))) return undefined;
  const own = children(sentence, participle);
  const subject = own.find((i) => i < participle && nameOf(i).startsWith('nsubj'));
  if (subject === undefined || own.some((i) => /^(?:aux|cop|obj)/u.test(nameOf(i)))) return undefined;
  let between = 0;
  for (let i = subject + 1; i < participle; i++) if (isComma(sentence, i)) between++;
  if (between > 1) return undefined;
  const isSure =
    own.some((i) => nameOf(i) === 'obl:agent') ||
    (participle + 1 < length && lacksObject(sentence.lower(participle), sentence.lower(participle + 1)));
  if (between === 0 && !isSure && own.some((i) => nameOf(i) === 'ccomp')) return undefined;
  for (let i = participle + 1; i < Math.min(length, participle + LONGEST_ASIDE); i++) {
    const isJoint = between === 1 ? isComma(sentence, i) : isBareJoint(sentence, participle, i, isSure);
    if (!isJoint) continue;
    const verb = verbAfter(sentence, between === 0 && TURN.test(sentence.lower(i + 2)) ? i + 3 : i);
    const opens = between === 1 ? i : participle;
    if (verb !== undefined && !hasSubjectAfter(sentence, verb, opens)) return { subject, verb, participle };
  }
  return undefined;
}

/** "A boy whose body was found in a park | has been named": the sentence stands on the relative clause. */
function lostToRelative(sentence: MendedSentence, relative: number): Lost | undefined {
  const { head, length, lower, nameOf, universal } = sentence;
  const subject = children(sentence, relative).find((i) => i < relative && nameOf(i).startsWith('nsubj'));
  if (subject === undefined) return undefined;
  const isClosed = lower(subject + 1) === ',';
  if (!/^(?:who|whose|which|that)$/u.test(lower(subject + (isClosed ? 2 : 1)))) return undefined;
  for (let i = relative + 1; i + 1 < Math.min(length, relative + LONGEST_ASIDE); i++) {
    if (isClosed ? !isComma(sentence, i) : !NOMINAL.has(universal[i] as number)) continue;
    if (universal[i + 1] !== AUXILIARY || !isFinite(sentence, i + 1)) continue;
    const verb = head[i + 1] as number;
    if (verb <= i || verb >= length || !JOINED.test(nameOf(verb)) || hasSubjectAfter(sentence, verb, relative))
      continue;
    return { subject, verb, participle: relative, isRelative: true };
  }
  return undefined;
}

const OPENING_MARK = /^[“"‘]$/u;
const CLOSING_MARK = /^[”"’]$/u;

/** "The phrase “fit for purpose” | appears twice": the sentence stands on words that are only mentioned. */
function lostToQuotation(sentence: MendedSentence, quoted: number): Lost | undefined {
  const { length, lower, nameOf } = sentence;
  const subject = children(sentence, quoted).find((i) => i < quoted && nameOf(i).startsWith('nsubj'));
  if (subject === undefined || !OPENING_MARK.test(lower(subject + 1))) return undefined;
  for (let i = quoted + 1; i < Math.min(length, quoted + LONGEST_CLIMB); i++) {
    if (!CLOSING_MARK.test(lower(i))) continue;
    const verb = verbAfter(sentence, i);
    return verb === undefined || hasSubjectAfter(sentence, verb, i) ? undefined : { subject, verb, participle: quoted };
  }
  return undefined;
}

const JOINED = /^(?:conj|parataxis|xcomp|ccomp|advcl)$/u;

/**
 * "inspected last | year were": a noun right before an auxiliary, with nothing that joins or opens a clause since the participle. Behind one that needs an object and has none
 * ("accused of killing two | nurses told"), any finite verb will do.
 */
function isBareJoint(sentence: MendedSentence, participle: number, at: number, isSure: boolean): boolean {
  const { head, length, lower, nameOf, universal } = sentence;
  // "briefed on the talks, however, | said"
  const isTurn = lower(at + 1) === ',' && TURN.test(lower(at + 2)) && lower(at + 3) === ',';
  const next = isTurn ? at + 4 : at + 1;
  // "Anyone found guilty | would"
  const isOfDeed = isSure && at === participle + 1 && universal[at] === ADJECTIVE;
  if (!(NOUN.has(universal[at] as number) || isOfDeed) || next >= length || !isFinite(sentence, next)) return false;
  if (universal[next] === VERB && !isSure) return false;
  for (let i = participle + 2; i <= at; i++) if (OPENING.has(universal[i] as number)) return false;
  const verb = universal[next] === AUXILIARY ? (head[next] as number) : next;
  if (verb >= length) return false;
  // "injured in the crash | died": but "caused by ice"
  const isPlain = verb === next && !lacksObject(lower(next), lower(next + 1));
  return JOINED.test(nameOf(verb)) || (isPlain && nameOf(verb) === 'acl');
}

/** Gives the verb the place of the clause's top, and everything that hangs on the wrong side its place. */
function standOn(sentence: MendedSentence, { subject, verb }: Lost, top: number): void {
  const { head, label, length, nameOf, hang, universal } = sentence;
  if (top !== verb) {
    head[verb] = head[top] as number;
    label[verb] = label[top] as number;
    if (top !== subject) head[top] = verb;
  }
  const first = Math.min(top, subject);
  for (let i = Math.max(0, first - LONGEST_CLIMB); i < Math.min(length, verb + LONGEST_ASIDE); i++) {
    const above = head[i] as number;
    if (i === verb || i === subject || i === top) continue;
    const isInside = i > subject && i < verb;
    if (i > verb && above < verb && above >= first) head[i] = verb;
    else if (isInside && above === verb && nameOf(i).startsWith('nsubj')) hang(i, subject, 'appos');
    else if (isInside && above > verb && above < length) head[i] = subject;
    else if (i < subject && above === top && top !== subject) head[i] = verb;
    else if (isInside && above === verb && NOMINAL.has(universal[i] as number)) hang(i, subject, 'appos');
  }
}

function isComma({ lower }: MendedSentence, at: number): boolean {
  return lower(at) === ',';
}

function isFinite({ fine, universal }: MendedSentence, at: number): boolean {
  return (universal[at] === VERB || universal[at] === AUXILIARY) && FINITE_TAGS.has(fine(at));
}

/** The verb whose group begins right behind a word: adverbs, auxiliaries, the verb itself. */
function verbAfter(sentence: MendedSentence, at: number): number | undefined {
  const { head, length, nameOf, universal } = sentence;
  let first = at + 1;
  while (first < length && first <= at + 2 && universal[first] === ADVERB) first++;
  if (first >= length || !isFinite(sentence, first)) return undefined;
  if (universal[first] === VERB || !/^(?:aux|cop)/u.test(nameOf(first))) return first;
  const verb = head[first] as number;
  return verb > first && verb < length ? verb : undefined;
}

/** Has a verb a subject of its own behind a place, or a word that opens a clause? */
function hasSubjectAfter(sentence: MendedSentence, verb: number, place: number): boolean {
  return children(sentence, verb).some(
    (i) => i > place && i < verb && /^(?:nsubj|csubj|expl|mark|cc$)/u.test(sentence.nameOf(i)),
  );
}

function children({ head, length }: MendedSentence, of: number): readonly number[] {
  const found: number[] = [];
  for (let i = Math.max(0, of - LONGEST_CLIMB); i < Math.min(length, of + LONGEST_CLIMB); i++)
    if (head[i] === of) found.push(i);
  return found;
}
