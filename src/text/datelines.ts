/**
 * Datelines: where and when a story was filed.
 *
 * In: a line. Out: whether all of it says when the article was published ("Published 3 hours ago"), or how much of its
 * start is place, date and agency ("KABUL, April 3 (Agency) —").
 */
import { COUNTRIES, LEAD_LABELS, PUBLISHING_WORDS, timeForms } from '../lexicon/index.js';
import type { PageLine, PageWord } from './page-line.js';

let timeWords: ReadonlySet<string> | undefined;
let dateWords: ReadonlySet<string> | undefined;
let labels: ReadonlySet<string> | undefined;
let capitals: ReadonlySet<string> | undefined;

function buildTables(): void {
  timeWords = new Set([
    ...timeForms(['month', 'weekday', 'zone', 'deictic', 'part']),
    ...['hour', 'hours', 'minute', 'minutes', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'],
    ...PUBLISHING_WORDS.words,
  ]);
  dateWords = timeForms(['month', 'weekday']);
  labels = new Set(LEAD_LABELS.words);
  capitals = new Set(COUNTRIES.map((line) => line.split(' | ')[3]?.toLowerCase() ?? ''));
}

/** Longest line that is all about time, in words. */
const LONGEST_TIME_LINE = 22;

/** Does the line say nothing but when the article was published? */
export function isTimeLine({ words, ending }: PageLine): boolean {
  if (!timeWords) buildTables();
  if (words.length === 0 || words.length > LONGEST_TIME_LINE || ending === 'question') return false;
  if (!words.some(({ text }) => /\d/u.test(text))) return false;
  const others = words.filter((word) => !isTimeWord(word));
  if (others.length === 0) return true;
  // "Geneva, 3 April 2024", "Brede | Updated: August 2, 2022 21:14"
  const isPlaced =
    others.length <= 3 &&
    others.length * 2 <= words.length &&
    others.every(({ text }, at) => /^\p{Lu}/u.test(text) && text === words[at]?.text);
  return isPlaced && ending !== 'stop' && words.some(({ folded }) => dateWords?.has(folded));
}

function isTimeWord({ folded, text }: PageWord): boolean {
  return (
    folded === '#' ||
    /^\d+[a-z]{1,2}$/u.test(folded) ||
    timeWords?.has(folded) === true ||
    /^\d{1,2}(?:am|pm|h)$/iu.test(text)
  );
}

/** Longest dateline, in units. */
const LONGEST_DATELINE = 110;

const DASH = /\s?(?:[—–―]|--|-(?=\s))\s*/gu;
const PLACE =
  /^(?:\p{Lu}[\p{L}.'’-]*|of|the|de|la|le|del|di|du|el|al|sur|on|upon|am|and)(?:[ /-](?:\p{Lu}[\p{L}.'’-]*|of|the|de|la|le|del|di|du|el|al|sur|on|upon|am|and))*$/u;
const AGENCY = /(?:\([^()]{2,40}\)|\/[^/()]{2,40}\/)$/u;

/**
 * How much of a paragraph's start is a dateline, its dash and white space included; 0 where it has none.
 *
 * Capitals, a date, an agency in brackets, a capital city: each speaks for it. Text must follow the dash.
 */
export function datelineLength({ text, words }: PageLine, isEarly: boolean): number {
  if (!timeWords) buildTables();
  if (words.length < 5) return 0;
  const head = text.slice(0, LONGEST_DATELINE);
  let tried = 0;
  for (const dash of head.matchAll(DASH)) {
    if (tried++ === 3) return 0;
    const follower = text.slice(dash.index + dash[0].length).charAt(0);
    if (!/[\p{Lu}\p{N}"“'‘$£€[(]/u.test(follower) || !/\s/u.test(dash[0])) continue;
    if (pointsFor(text.slice(0, dash.index)) >= (isEarly ? 2 : 3)) return dash.index + dash[0].length;
  }
  return 0;
}

function pointsFor(head: string): number {
  const agency = AGENCY.exec(head);
  const rest = (agency ? head.slice(0, agency.index) : head).trim();
  const [place = '', ...others] = rest.split(',').map((part) => part.trim());
  if (!PLACE.test(place) || place.length > 40 || labels?.has(place.toLowerCase())) return 0;
  let points = agency ? 2 : 0;
  if (/^[\p{Lu}\s.'’/-]{3,}$/u.test(place)) points += 2;
  if (capitals?.has(place.toLowerCase())) points += 1;
  for (const part of others) {
    const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const isDate =
      words.length > 0 && words.every((word) => /^\d{1,4}(?:st|nd|rd|th)?$/u.test(word) || dateWords?.has(word));
    if (isDate) points += words.some((word) => dateWords?.has(word)) ? 2 : 1;
    else if (!PLACE.test(part)) return 0;
  }
  return points;
}
