/**
 * Mends the sources that the models read too long, or where there is none.
 *
 * In: a candidate. Out: the candidate, its source put right. "Rights groups had sued in April, arguing that …": the groups argue. "A judge on Wednesday ruled that …":
 * the day is none of the judge. "Residents warned to stay in": they are warned. "He resigned amid claims that …": others claim it. "It was not clear whether …": nobody. "According to a poll released Tuesday by a college, …": all of it, up to the comma. "Neither the army nor the rebels": both of them.
 */
import { timeForms } from '../lexicon/index.js';
import { firstAtOrAfter, overlaps, type Span } from '../span.js';
import { childOf, type Document, type Tree, type Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { isTensed, phraseOf } from './phrases.js';

/** Most words of a source that are looked at. */
const MOST_WORDS = 40;

/** Mends the source of one candidate. Bounded by the words of its source. */
export function withMendedSource(document: Document, candidate: Candidate): Candidate {
  const { addressee, mention, cue, sentence, cueHead } = candidate;
  const tree = document.trees[sentence];
  const words = tree?.words ?? [];
  if (!mention || !cue || cueHead < 0) return candidate;
  if (/^according to$/iu.test(document.input.slice(cue.start, cue.end))) return withSourceToComma(words, candidate);
  const source = wordsIn(words, mention);
  if (mention.end > cue.start)
    return isToldLater(words, candidate, source) ? { ...candidate, mention: null } : candidate;
  if (candidate.rule === 'evidential-adverb') return withNobody(candidate, mention);
  const described = tree && thoughtOf(tree, cueHead);
  if (described) return { ...candidate, mention: null, content: [described, ...candidate.content] };
  if (isWithParticiple(words, source, cueHead)) return withNobody(candidate, mention);
  if (isJudged(words, candidate, source)) return { ...candidate, mention: null };
  // Adjectives that somebody can be ("it is confident that") are in the tables.
  if (source[0]?.lower === 'it' && words[cueHead]?.tag === 'ADJ' && candidate.rule === 'learnt-cue')
    return { ...candidate, mention: null };
  if (
    isAmid(words, cueHead) &&
    source.some(({ label, head }) => label.startsWith('nsubj') && head === words[cueHead]?.head)
  )
    return { ...candidate, mention: null };
  if (addressee && overlaps(mention, addressee)) return { ...candidate, mention: null };
  if (source.length > 0 && source.every((word) => isTimeWord(word) || NO_NAMES.has(word.tag))) {
    const actor = tree ? whoActs(tree, cueHead, source) : undefined;
    return { ...candidate, mention: actor ?? null };
  }
  const whole = tree ? wholeSubject(tree, cueHead, mention) : undefined;
  const end = whole ?? withoutMark(withoutTime(withoutClause(source))).at(-1)?.end ?? mention.end;
  const start = withNeither(words, mention);
  return end === mention.end && start === mention.start ? candidate : { ...candidate, mention: { start, end } };
}

/** "X reportedly left", "with X expected to leave": nobody is named, and what looks like a source is part of what is said. */
function withNobody(candidate: Candidate, mention: Span): Candidate {
  const [own, ...more] = candidate.content;
  if (!own || own.start < mention.end) return { ...candidate, mention: null };
  const isNext = own.start - mention.end <= 1;
  const content = isNext ? [{ start: mention.start, end: own.end }, ...more] : [mention, own, ...more];
  return { ...candidate, mention: null, content };
}

/** "a fee | thought to be about £2m": others think so, of the noun before; undefined elsewhere. */
function thoughtOf(tree: Tree, cueHead: number): Span | undefined {
  const { words } = tree;
  const cue = words[cueHead];
  const isOpen = words[cueHead + 1]?.lower === 'to' && /^(?:be|have)$/u.test(words[cueHead + 2]?.lower ?? '');
  if (
    !cue ||
    cue.label !== 'acl' ||
    cue.head < 0 ||
    cue.head >= cueHead ||
    !isOpen ||
    !isBareParticiple(words, cueHead)
  )
    return undefined;
  let first = words[tree.first[cue.head] as number] as Word;
  if (first.label === 'case' && first.index < cue.head) first = words[first.index + 1] as Word;
  const last = words[cueHead - 1] as Word;
  return last.index - first.index > MOST_CUT ? undefined : { start: first.start, end: last.end };
}

/** "with the vice president | expected to follow": others expect it. */
function isWithParticiple(words: readonly Word[], source: readonly Word[], cueHead: number): boolean {
  const [first] = source;
  const last = source.at(-1);
  if (!first || last?.index !== cueHead - 1 || words[first.index - 1]?.lower !== 'with') return false;
  return /^VB[DN]$/u.test(words[cueHead]?.fineTag ?? '') && words[cueHead + 1]?.lower === 'to';
}

/** "They were criticised for", "the general was asked how": the subject of a passive is judged, called or asked, and by others. */
function isJudged(
  words: readonly Word[],
  { cueHead, kind, rule, stance }: Candidate,
  source: readonly Word[],
): boolean {
  const subject = source.find(({ label }) => label === 'nsubj:pass');
  const verb = subject && words[subject.head];
  if (isBareParticiple(words, cueHead)) return stance === 'asks' || kind === 'support';
  if (verb?.index === cueHead && TOLD.has(verb.lemma)) return true;
  if (!verb || verb.tag !== 'VERB' || words[verb.index + 1]?.lower === 'to') return false;
  return rule === 'learnt-cue' ? kind === 'support' || CALLED.has(verb.lemma) : stance === 'asks';
}

/** "When asked about it, | she laughed": she is asked. */
function isToldLater(words: readonly Word[], { cueHead, stance }: Candidate, source: readonly Word[]): boolean {
  const [first] = source;
  return (
    first !== undefined &&
    stance === 'asks' &&
    isBareParticiple(words, cueHead) &&
    first.index > cueHead &&
    words[first.index - 1]?.lower !== 'by'
  );
}

/** "When | asked about it, she laughed": others do it. */
function isBareParticiple(words: readonly Word[], at: number): boolean {
  return words[at]?.fineTag === 'VBN' && !words.some(({ head, label }) => head === at && /^(?:aux|nsubj)/u.test(label));
}

const CALLED: ReadonlySet<string> = new Set([
  'accuse',
  'ask',
  'blame',
  'brand',
  'call',
  'challenge',
  'dub',
  'label',
  'mock',
  'question',
  'warn',
]);

/** "The players | were told of it": they hear it from others. */
const TOLD: ReadonlySet<string> = new Set(['tell', 'inform', 'notify', 'remind', 'brief', 'warn']);

/** Parts of speech that name nobody: a source of these alone is none. */
const NO_NAMES: ReadonlySet<string> = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'PART', 'PUNCT', 'SCONJ', 'VERB']);

/** "a series of tweets early | Friday | saying": a time says nothing, whoever acts there does. */
function whoActs(tree: Tree, cueHead: number, time: readonly Word[]): Span | undefined {
  let at = cueHead;
  for (let climbs = 0; climbs < MOST_CLIMBS && at >= 0; climbs++) {
    const subject = childOf(tree, at, 'nsubj');
    if (subject >= 0 && subject < cueHead && !time.some(({ index }) => index === subject)) {
      const { first, last } = phraseOf(tree, subject, { first: at, last: at });
      return { start: (tree.words[first] as Word).start, end: (tree.words[last] as Word).end };
    }
    at = tree.words[at]?.head ?? -1;
  }
  return undefined;
}

/** How far up a subject is looked for. */
const MOST_CLIMBS = 5;

/** "Many people | involved in the talks assumed": where a subject that was cut short ends; undefined where it was not. */
function wholeSubject(tree: Tree, cueHead: number, { start, end }: Span): number | undefined {
  const subject = tree.words[childOf(tree, cueHead, 'nsubj')];
  if (!subject || subject.start < start || subject.end > end) return undefined;
  const last = tree.words[tree.last[subject.index] as number];
  if (!last || last.end <= end || last.index >= cueHead) return undefined;
  const cut = tree.words.slice(firstAtOrAfter(tree.words, end), last.index + 1);
  // "a judge on Wednesday": the day is none of the judge.
  const isOther = (word: Word): boolean => word.tag === 'PUNCT' || isTimeWord(word);
  return cut.length > MOST_CUT || cut.some(isOther) ? undefined : last.end;
}

/** Most words that a source was cut by. */
const MOST_CUT = 12;

/** "| Neither the army nor the rebels": where a source with "nor" begins. */
function withNeither(words: readonly Word[], mention: Span): number {
  const before = words[firstAtOrAfter(words, mention.start) - 1];
  const isPair = before?.lower === 'neither' && wordsIn(words, mention).some(({ lower }) => lower === 'nor');
  return isPair ? before.start : mention.start;
}

/** "resigned | amid claims that": who acts meanwhile is not who claims it. */
function isAmid(words: readonly Word[], cueHead: number): boolean {
  const { tag, label } = words[cueHead] as Word;
  if (tag !== 'NOUN' || !label.startsWith('obl')) return false;
  return words
    .slice(Math.max(0, cueHead - MOST_BEFORE), cueHead)
    .some(({ head, lower }) => head === cueHead && AMID.has(lower));
}

const AMID: ReadonlySet<string> = new Set(['amid', 'after', 'following', 'despite', 'over']);
/** Most words between such a preposition and its noun. */
const MOST_BEFORE = 6;

function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
  const first = firstAtOrAfter(words, start);
  return words.slice(first, first + MOST_WORDS).filter((word) => word.end <= end);
}

/** "Rights groups | had sued in April": the source ends where a clause of its own would begin. */
function withoutClause(source: readonly Word[]): readonly Word[] {
  const verb = source.findIndex(isTensed);
  if (verb < 1) return source;
  const before = source.slice(0, verb);
  const holdsNoun = before.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  // "the mayor, who leads …", "people that know him", "the ship she sails"
  const isRelative = before.some(
    ({ fineTag, head, label, lower, tag, text }, at) =>
      fineTag.startsWith('W') ||
      lower === 'that' ||
      text === ',' ||
      (tag === 'PRON' && at > 0) ||
      // "people the committee tried to reach": the clause has a subject of its own.
      (label === 'nsubj' && at > 0 && source[verb]?.index === head && source[verb].label === 'acl:relcl'),
  );
  return holdsNoun && !isRelative ? before : source;
}

/** "The report, which was leaked | ," */
function withoutMark(source: readonly Word[]): readonly Word[] {
  return source.length > 1 && source.at(-1)?.text === ',' ? source.slice(0, -1) : source;
}

let times: ReadonlySet<string> | undefined;

function isTimeWord({ lower }: Word): boolean {
  times ??= timeForms(['weekday', 'month', 'deictic']);
  return times.has(lower) || /^(?:early|late|last|this|next)$/u.test(lower);
}

/** "a judge | on Wednesday" */
function withoutTime(source: readonly Word[]): readonly Word[] {
  times ??= timeForms(['weekday', 'month', 'deictic']);
  const last = source.at(-1);
  if (!last || source.length < 2 || !times.has(last.lower) || last.tag === 'ADJ' || last.tag === 'AUX') return source;
  const before = source.at(-2) as Word;
  if (before.lower === 'on' || before.lower === 'in') return source.length > 2 ? source.slice(0, -2) : source;
  return last.label.startsWith('obl') ? source.slice(0, -1) : source;
}

/** Ends a source that opens its sentence at the comma behind it, and begins the content there. */
function withSourceToComma(words: readonly Word[], candidate: Candidate): Candidate {
  const { mention, cue, content } = candidate;
  const [own, ...more] = content;
  if (!mention || !cue || !own || more.length > 0 || words[0]?.start !== cue.start || own.start < mention.end)
    return candidate;
  const first = firstAtOrAfter(words, mention.start);
  const comma = words.slice(first, first + MOST_WORDS).findIndex(({ text }) => text === ',');
  const source = words.slice(first, first + comma);
  const behind = words[first + comma + 1];
  if (comma < 1 || !behind || behind.end > own.end || source.some(isTensed)) return candidate;
  if (own.start >= behind.start) return candidate;
  return {
    ...candidate,
    mention: { start: mention.start, end: (source.at(-1) as Word).end },
    content: [{ start: behind.start, end: own.end }],
  };
}
