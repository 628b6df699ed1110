/**
 * Page lines: what can be seen of a stretch of the page without understanding it.
 *
 * In: the input and a stretch (a paragraph, or a piece of one). Out: its first words, folded for look-up, and its
 * looks: how it ends, how it is capitalised, whom it addresses. Not here: what the stretch is (`sections.ts`).
 */
import {
  FIRST_PERSON_PLURAL,
  FIRST_PERSON_SINGULAR,
  HEADLINE_SMALL_WORDS,
  REPORTING_FORMS,
  SECOND_PERSON,
} from '../lexicon/index.js';
import type { Span } from '../span.js';
import { NOTHING_OPEN, pairQuotations } from './quotations.js';

/** A word of a page line. */
export interface PageWord extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes straight; a number is `#`. */
  readonly folded: string;
  /** It stands inside quotation marks. */
  readonly isQuoted: boolean;
}

/** How a line ends: in a full stop, another final mark, a colon, or none of these. */
export type LineEnd = 'stop' | 'question' | 'exclamation' | 'colon' | 'open';

/** A stretch of the page and what can be seen of it. */
export interface PageLine extends Span {
  /** Its first {@link LONGEST_LOOK} units. */
  readonly text: string;
  /** The words of these. */
  readonly words: readonly PageWord[];
  /** How it ends. */
  readonly ending: LineEnd;
  /** Share of its longer words that start with a capital, 0–1. */
  readonly capitalShare: number;
  /** All its letters are capitals. */
  readonly isAllCaps: boolean;
  /** It starts with a bullet or a list number. */
  readonly isListItem: boolean;
  /** Words of first person plural outside quotation marks. */
  readonly firstPersons: number;
  /** Words of first person singular outside quotation marks. */
  readonly selfPersons: number;
  /** Words of second person outside quotation marks. */
  readonly secondPersons: number;
  /** It quotes somebody at length, or says that somebody said something. */
  readonly reportsSpeech: boolean;
}

/** How much of a stretch is looked at. What a page adds to an article is short. */
export const LONGEST_LOOK = 1_000;

const WORD =
  /(?:\d[\d.,:]{0,20}\d|\d)(?:st|nd|rd|th)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+){0,2}|[©$£€#]/gu;
const STOP = /(?:[.…]|[.,]["”’'])["”’')\]]{0,3}$/u;
const UPPER = /^\p{Lu}/u;

interface SmallWords {
  readonly we: ReadonlySet<string>;
  readonly self: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
}
let smallWords: SmallWords | undefined;

function buildSmallWords(): SmallWords {
  return {
    we: new Set(FIRST_PERSON_PLURAL.words),
    self: new Set(FIRST_PERSON_SINGULAR.words),
    you: new Set(SECOND_PERSON.words),
    reporting: new Set(REPORTING_FORMS.words),
    headline: new Set(HEADLINE_SMALL_WORDS.words),
  };
}

/** Looks at a stretch. Linear in what is looked at. */
export function lookAt(input: string, { start, end }: Span, isListItem: boolean): PageLine {
  const stop = Math.min(end, start + LONGEST_LOOK);
  const text = input.slice(start, stop);
  const quoted = pairQuotations(input, { start, end: stop }, 0, NOTHING_OPEN).quotations.filter(
    ({ depth, closed }) => depth === 0 && closed,
  );
  const words: PageWord[] = [];
  const small = (smallWords ??= buildSmallWords());
  let next = 0;
  let firstPersons = 0;
  let secondPersons = 0;
  let selfPersons = 0;
  let quotedWords = 0;
  let reports = false;
  let longer = 0;
  let capitals = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const from = start + match.index;
    while (next < quoted.length && (quoted[next] as Span).end <= from) next++;
    const isQuoted = ((quoted[next] as Span | undefined)?.start ?? end) <= from;
    const folded = foldWord(word);
    words.push({ start: from, end: from + word.length, text: word, folded, isQuoted });
    if (folded !== '#' && !small.headline.has(folded)) {
      longer++;
      if (folded !== word && UPPER.test(word)) capitals++;
    }
    if (isQuoted) quotedWords++;
    else if (small.we.has(folded) && word !== 'US') firstPersons++;
    else if (small.self.has(folded)) selfPersons++;
    else if (small.you.has(folded)) secondPersons++;
    else reports ||= small.reporting.has(folded);
  }
  return {
    ...{ start, end, text, words, isListItem, firstPersons, selfPersons, secondPersons },
    ending: endingOf(input.slice(Math.max(start, end - 8), end)),
    capitalShare: longer === 0 ? 0 : capitals / longer,
    isAllCaps: !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text),
    reportsSpeech: quotedWords >= 4 || reports,
  };
}

function foldWord(word: string): string {
  if (/^\d/u.test(word)) return '#';
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function endingOf(tail: string): LineEnd {
  if (STOP.test(tail)) return 'stop';
  const mark = /[?!:;,–—-](?=["”’')\]]{0,3}$)/u.exec(tail)?.[0];
  return mark === '?' ? 'question' : mark === '!' ? 'exclamation' : mark === ':' ? 'colon' : 'open';
}

/** Does the line end like a sentence? */
export function endsLikeSentence({ ending }: PageLine): boolean {
  return ending === 'stop' || ending === 'question' || ending === 'exclamation';
}
