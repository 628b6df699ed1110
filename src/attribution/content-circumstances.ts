/**
 * Cuts when, where, why and what else somebody did from what was said.
 *
 * In: a candidate. Out: the candidate, its content ended or begun elsewhere. "Attacked his rival | in early-morning tweets": the tweets are none of the rival. "Revealed | Tuesday the
 * boat had sunk": the day is that of the cue. Only contents that name something and have no verb so far are cut in their middle; within a clause such phrases belong to it.
 */
import { MEDIUM_NOUNS, SAYING_OCCASIONS } from '../lexicon/index.js';
import { firstAtOrAfter } from '../span.js';
import type { Document, Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { isTensed } from './phrases.js';
import { isQuoted } from './quoted.js';

/** Most words of a content that are looked at. */
const MOST_WORDS = 80;
/** Most adverbs between "and" and its verb. */
const MOST_BETWEEN = 3;

/** Cuts the circumstances from the content of one candidate. Bounded by the words of its content. */
export function withoutCircumstances(document: Document, candidate: Candidate): Candidate {
  return withoutHaving(document, withoutOccasion(document, withoutDay(document, candidate)));
}

/** "expects prices to fall, | having forecast a rise": what was done before is none of it. */
function withoutHaving(document: Document, candidate: Candidate): Candidate {
  const { cue, mention, content, form, sentence } = candidate;
  const last = content.at(-1);
  if (!cue || !mention || !last || last.start < cue.end || mention.end > cue.start || form === 'quotation')
    return candidate;
  const words = document.trees[sentence]?.words ?? [];
  const first = firstAtOrAfter(words, last.start);
  for (let at = first + 1; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const { end, lower, start } = words[at] as Word;
    if (end > last.end) break;
    if (lower !== 'having' || words[at - 1]?.text !== ',' || isQuoted(document, start)) continue;
    const cut = { start: last.start, end: (words[Math.max(first, at - 2)] as Word).end };
    return { ...candidate, content: [...content.slice(0, -1), cut] };
  }
  return candidate;
}

const DAY =
  /^(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?\s(?=(?:that|the|an?|he|she|it|they|we|his|her|its|their)\s)/u;

/** "revealed | Tuesday the boat had sunk": a day behind the cue says when. */
function withoutDay({ input }: Document, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const [own, ...more] = content;
  if (!cue || !own || own.start < cue.end) return candidate;
  const day = DAY.exec(input.slice(own.start, Math.min(own.end, own.start + LONGEST_DAY)))?.[0].length ?? 0;
  return day === 0 ? candidate : { ...candidate, content: [{ start: own.start + day, end: own.end }, ...more] };
}

/** Most characters of a day and the word behind it. */
const LONGEST_DAY = 40;

/** Words that open a clause beside the one of the cue. */
const BESIDE: ReadonlySet<string> = new Set(['because', 'since', 'despite', 'although', 'until', 'when']);
const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'at', 'on']);
/** Most words of "during a campaign stop in Flint". */
const LONGEST_OCCASION = 12;

let occasions: ReadonlySet<string> | undefined;

/** "attacked his rival | in early-morning tweets", "opposes the road | because it is loud": where, when and why one says so is no part of what is named. */
function withoutOccasion(document: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence, cueHead } = candidate;
  const [own, ...more] = content;
  const words = document.trees[sentence]?.words ?? [];
  if (!cue || !own || more.length > 0 || own.start < cue.end || cueHead < 0) return candidate;
  occasions ??= new Set([...MEDIUM_NOUNS.words, ...SAYING_OCCASIONS.words]);
  const first = firstAtOrAfter(words, own.start);
  for (let at = first; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const word = words[at] as Word;
    if (word.end > own.end || word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'PUNCT') break;
    if (at === first || isQuoted(document, word.start)) continue;
    if (/^(?:and|but)$/u.test(word.lower) && joinsDeed(words, at))
      return { ...candidate, content: [{ start: own.start, end: (words[at - 1] as Word).end }] };
    if (BESIDE.has(word.lower) || isOccasion(words, at, own.end))
      return { ...candidate, content: [{ start: own.start, end: (words[at - 1] as Word).end }] };
  }
  return candidate;
}

/** "and | called for", "but | then left": a verb without a subject of its own. */
function joinsDeed(words: readonly Word[], joint: number): boolean {
  let at = joint + 1;
  while (at <= joint + MOST_BETWEEN && words[at]?.tag === 'ADV') at++;
  const word = words[at];
  return word !== undefined && isTensed(word);
}

/** Does a phrase that tells the occasion of saying begin at a word and end what is said? */
function isOccasion(words: readonly Word[], at: number, end: number): boolean {
  const { lower, head, label } = words[at] as Word;
  const noun = words[head];
  if (label !== 'case' || !noun || noun.index < at || !OCCASION_PREPOSITIONS.has(lower)) return false;
  const phrase = words.slice(at, firstAtOrAfter(words, end));
  if (phrase.length > LONGEST_OCCASION || phrase.some(({ tag }) => tag === 'PUNCT')) return false;
  // "in a series of tweets"
  return (
    occasions?.has(noun.lemma) === true ||
    (noun.lemma === 'series' && phrase.some(({ lemma }) => occasions?.has(lemma)))
  );
}
