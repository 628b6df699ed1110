/**
 * Bylines: who wrote it.
 *
 * In: a line near the top of the page. Out: whether it names a writer, a writer's post, or both.
 */
import { BYLINE_OPENINGS, CREDIT_WORDS, PUBLISHING_WORDS, TIME_WORDS, WRITER_TITLES } from '../lexicon/index.js';
import type { PageLine, PageWord } from './page-line.js';

let openings: ReadonlySet<string> | undefined;
let titles: ReadonlySet<string> | undefined;
let timeWords: ReadonlySet<string> | undefined;

function buildTables(): void {
  openings = new Set(BYLINE_OPENINGS.words);
  titles = new Set([...WRITER_TITLES.words, ...CREDIT_WORDS.words]);
  timeWords = new Set([...TIME_WORDS.map(({ form }) => form), ...PUBLISHING_WORDS.words]);
}

const LONGEST_BYLINE = 24;
/** Small words inside names and between them. */
const JOINER = /^(?:and|in|at|for|of|the|de|da|van|von|der|den|bin|al|el|la|le|y|with|to|by|special|as)$/u;
/** One name: two to four words, initials allowed. */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|de|da|van|von|der|bin|al|el|la|le)){1,3}$/u;

/** How surely the line is a byline: 2 by its own words, 1 only where a byline may stand, 0 not. */
export function bylineStrength(line: PageLine): 0 | 1 | 2 {
  if (!titles) buildTables();
  const { words, ending, text } = line;
  if (words.length < 2 || words.length > LONGEST_BYLINE || ending === 'question' || ending === 'colon') return 0;
  const opening = openingLength(words);
  if (opening > 0) {
    const rest = words.slice(opening);
    if (ending === 'stop') return isNameAndPost(rest, text) ? 2 : 0;
    return rest.length > 0 && (areNames(rest) || endsInName(rest)) ? 2 : 0;
  }
  if (ending !== 'open' || words.length > 12) return 0;
  if (endsInTitle(line)) return 1;
  const bare = text.replace(/\s@\w{2,30}$/u, '').replace(/ (?:at|in|for) \p{Lu}[\p{L}' -]{1,30}$/u, '');
  return bare.split(/, | and | & /u).every((name) => NAME.test(name)) ? 1 : 0;
}

/** Length of the longest opening the line starts with, in words. */
function openingLength(words: readonly PageWord[]): number {
  const [first, second] = words.map(({ folded }) => folded);
  if (second !== undefined && openings?.has(`${first} ${second}`)) return 2;
  return first !== undefined && openings?.has(first) ? 1 : 0;
}

/** Are the words names, posts and dates, with hardly anything else between them? */
function areNames(words: readonly PageWord[]): boolean {
  const counted = words.filter(({ folded }) => !JOINER.test(folded));
  const named = counted.filter(({ text, folded }) => /^\p{Lu}/u.test(text) || titles?.has(folded) || folded === '#');
  const isName = /^\p{Lu}/u.test(words[0]?.text ?? '') || words.length === 1;
  const isTime = counted.every(({ folded }) => folded === '#' || timeWords?.has(folded));
  return isName && !isTime && named.length * 4 >= counted.length * 3;
}

/** "state political reporter Tess Mulry" */
function endsInName(words: readonly PageWord[]): boolean {
  const [first, last] = words.slice(-2);
  return (
    first !== undefined &&
    last !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    /^\p{Lu}\p{Ll}/u.test(last.text) &&
    words.some(({ folded }) => titles?.has(folded))
  );
}

/** "By Jae Whitlow, a reporter who covers phones." */
function isNameAndPost(words: readonly PageWord[], text: string): boolean {
  const isName = words.slice(0, 2).every((word) => /^\p{Lu}/u.test(word.text)) && words.length > 2;
  return isName && /^[^,]{4,50},\s/u.test(text) && words.some(({ folded }) => titles?.has(folded));
}

/** "Political correspondent", "Africa editor", "Senior Reporter, Westmere". */
function endsInTitle({ text, words, capitalShare }: PageLine): boolean {
  const head = text.split(/,| in | for | at /u);
  const isTitle = head.some((part) => titles?.has(part.trim().toLowerCase().split(' ').at(-1) ?? ''));
  if (isTitle && /^\p{Lu}/u.test(text) && words.length <= 10) return true;
  return capitalShare === 1 && words.length <= 6 && words.some(({ folded }) => titles?.has(folded));
}
