/**
 * Does the sentence around a cue show that it is no saying at all?
 *
 * In: a document, a candidate, the index of the word that says what was done. Out: a name of what speaks against it, or
 * nothing. "Many sang, and a girl read aloud" (what stands before "and" is not what was read), "raised its forecast"
 * (no words are raised), "planted trees" (nothing is said). Not here: hypothetical and generic speech (`actuality.ts`).
 */
import { DEEDS, LEAD_LABELS, NAME_OPENINGS, timeForms, WORDED_OBJECTS } from '../lexicon/index.js';
import { firstAtOrAfter, type Span } from '../span.js';
import { childOf, type Document, type Tree } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { hasGap, isPunctuation, wordAt } from './phrases.js';

let worded: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** "the same as | saying": nobody says it. */
function isCompared({ words }: Tree, at: number): boolean {
  return (
    words[at]?.fineTag === 'VBG' && words[at - 1]?.lower === 'as' && /^(?:same|good)$/u.test(words[at - 2]?.lower ?? '')
  );
}

/** What shows that nothing was said; undefined where nothing does. Bounded. */
export function whyNotSaid(document: Document, candidate: Candidate, at: number): string | undefined {
  const tree = document.trees[candidate.sentence] as Tree;
  if (joinsContent(document, tree, candidate)) return 'joined to what stands before it';
  if (isOfSaying(tree, candidate)) return 'said of what is said';
  if (raisesNoWords(tree, at)) return 'an object of no words';
  if (asksWhat(document, candidate)) return 'a question word';
  if (isRelative(tree, candidate, at)) return 'a relative clause';
  if (isCompared(tree, at)) return 'something compared';
  if (isDay(document, candidate)) return 'a day';
  if (isTalk(document, tree, candidate, at)) return 'whom one talks to';
  if (isSoCalled(tree, at)) return 'a name';
  if (isPhoned(document, tree, candidate, at)) return 'a call';
  if (isDeed(document, tree, candidate, at)) return 'a deed';
  return undefined;
}

/** "Prices fell, and the firm reported": a clause that "and" joins to the one before it credits nobody with that. */
function joinsContent({ input }: Document, tree: Tree, { content, cue, mention, cueHead }: Candidate): boolean {
  const last = content.at(-1);
  if (!last || !cue || wordAt(tree, cueHead).tag !== 'VERB') return false;
  const start = Math.min(cue.start, mention?.start ?? cue.start);
  if (last.end > start || isQuoted(input, last)) return false;
  let before = firstAtOrAfter(tree.words, start) - 1;
  while (before >= 0 && isPunctuation(wordAt(tree, before))) before--;
  const joint = tree.words[before];
  return joint?.tag === 'CCONJ' && joint.start >= last.end;
}

function isQuoted(input: string, { start, end }: Span): boolean {
  return /["“”‘’']/u.test(input.slice(Math.max(0, start - 1), start + 1) + input.slice(end - 1, end + 2));
}

const ALL_OF_IT: ReadonlySet<string> = new Set([
  'everything',
  'anything',
  'nothing',
  'something',
  'all',
  'what',
  'whatever',
  'much',
  'most',
]);

/** "Everything Lund says | is a lie": what follows is not what Lund says. */
function isOfSaying(tree: Tree, { cueHead, content, mention }: Candidate): boolean {
  const next = tree.words[cueHead + 1];
  if (!mention || !next || !['AUX', 'VERB'].includes(next.tag) || !content.some(({ start }) => start === next.start))
    return false;
  const first = firstAtOrAfter(tree.words, mention.start);
  const isAllOfIt = (index: number): boolean => ALL_OF_IT.has(tree.words[index]?.lower ?? '');
  return first < cueHead && (isAllOfIt(first - 1) || (first + 1 < cueHead && isAllOfIt(first)));
}

function raisesNoWords(tree: Tree, at: number): boolean {
  worded ??= new Map(WORDED_OBJECTS.map(({ verb, nouns }) => [verb, new Set(nouns)]));
  const nouns = worded.get(wordAt(tree, at).lemma);
  if (!nouns) return false;
  const object = childOf(tree, at, 'obj', 'nsubj:pass');
  return object >= 0 && !nouns.has(wordAt(tree, object).lemma);
}

/** "What | worries doctors": what does it is nobody. */
function asksWhat({ input }: Document, { mention }: Candidate): boolean {
  return mention !== null && /^what$/iu.test(input.slice(mention.start, mention.end));
}

/** Longest "a long while". */
const LONGEST_SPAN = 24;
let days: ReadonlySet<string> | undefined;

/** "issued a warning for | Saturday", "thought for | a moment": a time is not what is said. */
function isDay({ input }: Document, { content }: Candidate): boolean {
  days ??= timeForms(['weekday', 'month', 'deictic']);
  return content.every(({ start, end }) => {
    const words = input.slice(start, Math.min(end, start + LONGEST_SPAN)).toLowerCase();
    return (
      days?.has(words) === true ||
      /^(?:an?|some|a long|several) (?:moment|while|second|minute|hour|time)s?$/u.test(words)
    );
  });
}

/** Labels of what does tell something itself. */
const TELLING = /^(?:poll|analysis|opinion|review|comment|editorial|warning|alert)$/u;
let labels: ReadonlySet<string> | undefined;
let events: ReadonlySet<string> | undefined;

/** "Q&A | : how the tax works": what says of what sort the text is, or what it is about, says nothing else. */
export function isLabel({ input }: Document, { cue, mention }: Candidate): boolean {
  if (!cue || !mention || !/^[:–—|]$/u.test(input.slice(cue.start, cue.end))) return false;
  labels ??= new Set(LEAD_LABELS.words.filter((word) => !TELLING.test(word)));
  events ??= new Set(NAME_OPENINGS.flatMap(({ sort, words }) => (sort === 'event' ? words.split(' ') : [])));
  const own = input.slice(mention.start, mention.end).toLowerCase();
  // "Storm Lena | : three dead as floods hit the west"
  return labels.has(own) || events.has(own.split(' ')[0] ?? '');
}

const TALKED_TO = /^(?:to|with|at|before|after|of|outside|in|during)$/u;

/** "spoke to | reporters", "speaking ahead of | the game": with whom, when and where one talks is not what one says. */
function isTalk({ input }: Document, tree: Tree, { content, cue }: Candidate, at: number): boolean {
  const [own, ...more] = content;
  if (!/^(?:speak|talk|chat|meet)$/u.test(wordAt(tree, at).lemma) || !own || !cue || more.length > 0) return false;
  if (own.start < cue.end || isQuoted(input, own)) return false;
  const before = tree.words[firstAtOrAfter(tree.words, own.start) - 1];
  if (!before || !TALKED_TO.test(before.lower)) return false;
  // "spoke of the need": but "ahead of the game"
  return before.lower !== 'of' || tree.words[before.index - 1]?.lower === 'ahead';
}

/** "the so-| called tax" */
function isSoCalled({ words }: Tree, at: number): boolean {
  return words[at]?.lower === 'called' && words[at - 1]?.text === '-' && words[at - 2]?.lower === 'so';
}

/** "Nobody even | called us": who is called is not what is said. */
function isPhoned({ input }: Document, tree: Tree, { content }: Candidate, at: number): boolean {
  const [own, ...more] = content;
  return (
    wordAt(tree, at).lemma === 'call' &&
    own !== undefined &&
    more.length === 0 &&
    /^(?:me|us|him|her|them|you)$/iu.test(input.slice(own.start, own.end))
  );
}

/**
 * "a proposal that officials have described as unworkable", "convictions in which the squad was involved", "freed a man who spent years in jail": a relative clause tells of its noun. Only the
 * models take it for what is proposed.
 */
function isRelative(tree: Tree, { content, rule }: Candidate, at: number): boolean {
  const [own] = content;
  if (own === undefined) return false;
  const first = firstAtOrAfter(tree.words, own.start);
  const opening = tree.words[first];
  if (opening?.lower === 'that')
    return (
      rule === 'learnt-cue' &&
      wordAt(tree, at).tag === 'NOUN' &&
      (hasGap(tree, childOf(tree, at, 'acl:relcl', 'acl')) || /^(?:nsubj|obj)/u.test(opening.label))
    );
  const pronoun = opening?.tag === 'ADP' ? tree.words[first + 1] : opening;
  if (!pronoun || !/^(?:who|whom|which|whose)$/u.test(pronoun.lower)) return false;
  const inside = pronoun.lower === 'whose' ? tree.words[pronoun.head] : pronoun;
  const verb = inside && tree.words[inside.head];
  return verb?.label === 'acl:relcl' && verb.head < first;
}

let deeds: ReadonlySet<string> | undefined;

/** "planted trees", "boarded a bus": only the models take it for a cue, and no particle makes another sense of the verb ("hit back at critics"). */
function isDeed({ input }: Document, tree: Tree, { content, cue, rule }: Candidate, at: number): boolean {
  deeds ??= new Set(DEEDS.flatMap(({ verbs }) => verbs.split(' ')));
  const { lemma, tag } = wordAt(tree, at);
  // "went on | strike": "went on" says something only with a clause or a quotation.
  if ((rule !== 'learnt-cue' && lemma !== 'go') || tag !== 'VERB' || !deeds.has(lemma) || !cue) return false;
  if (content.some((piece) => isQuoted(input, piece))) return false;
  for (let i = at + 1; i < tree.words.length && wordAt(tree, i).end <= cue.end; i++)
    if (wordAt(tree, i).tag === 'ADP' || wordAt(tree, i).label === 'compound:prt') return false;
  return true;
}
