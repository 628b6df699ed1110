/**
 * Page lines: what can be seen of a stretch of the page without understanding it.
 *
 * In: the input and a stretch (a paragraph, or a piece of one). Out: its first words, folded for look-up, and its
 * looks: how it ends, how it is capitalised, whom it addresses. Not here: what the stretch is (`sections.ts`).
 */
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
  /** Words of second person outside quotation marks. */
  readonly secondPersons: number;
  /** It quotes somebody at length, or says that somebody said something. */
  readonly reportsSpeech: boolean;
}

/** How much of a stretch is looked at. What a page adds to an article is short. */
export const LONGEST_LOOK = 1_500;

const WORD =
  /(?:\d[\d.,:]{0,20}\d|\d)(?:st|nd|rd|th)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+){0,2}|[©$£€#]/gu;
const STOP = /(?:[.…]|[.,]["”’'])["”’')\]]{0,3}$/u;
const FIRST_PERSON = /^(?:we|us|our|ours|we're|we've|we'll|we'd|ourselves)$/u;
const SECOND_PERSON = /^(?:you|your|yours|you're|you've|you'll|you'd|yourself)$/u;
const REPORTING = /^(?:said|says|told|added|claimed|argued|asked|warned|insisted|announced|according)$/u;
const SMALL_WORD =
  /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|from|with|as|is|v|vs|into|over|than|that|its|it)$/u;

/** Looks at a stretch. Linear in what is looked at. */
export function lookAt(input: string, { start, end }: Span, isListItem: boolean): PageLine {
  const stop = Math.min(end, start + LONGEST_LOOK);
  const text = input.slice(start, stop);
  const quoted = pairQuotations(input, { start, end: stop }, 0, NOTHING_OPEN).quotations.filter(
    ({ depth, closed }) => depth === 0 && closed,
  );
  const words: PageWord[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const from = start + match.index;
    while (next < quoted.length && (quoted[next] as Span).end <= from) next++;
    words.push({
      start: from,
      end: from + match[0].length,
      text: match[0],
      folded: foldWord(match[0]),
      isQuoted: ((quoted[next] as Span | undefined)?.start ?? end) <= from,
    });
  }
  const plain = words.filter(({ isQuoted }) => !isQuoted);
  const longer = words.filter(({ folded, text: word }) => /^\p{L}/u.test(word) && !SMALL_WORD.test(folded));
  const capitals = longer.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
  return {
    ...{ start, end, text, words, isListItem },
    ending: endingOf(input.slice(Math.max(start, end - 8), end)),
    capitalShare: longer.length === 0 ? 0 : capitals / longer.length,
    isAllCaps: /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text),
    firstPersons: plain.filter(({ folded, text: word }) => FIRST_PERSON.test(folded) && word !== 'US').length,
    secondPersons: plain.filter(({ folded }) => SECOND_PERSON.test(folded)).length,
    reportsSpeech: words.length - plain.length >= 4 || plain.some(({ folded }) => REPORTING.test(folded)),
  };
}

function foldWord(word: string): string {
  if (/^\d/u.test(word)) return '#';
  return word.toLowerCase().replace(/’/gu, "'");
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
