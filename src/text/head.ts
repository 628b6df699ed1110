/**
 * The head of an article: headline, standfirst, byline, publication time.
 *
 * In: the lines of the page that are not boilerplate, from the top. Out: their kinds, up to where running text
 * begins. A headline shows by its missing full stop, its capitals, its length and the text behind it; a standfirst by
 * standing between headline and text; nothing is a headline only because it comes first.
 */
import type { SectionKind } from '../records/index.js';
import { bylineStrength } from './bylines.js';
import { isCaption } from './captions.js';
import { datelineLength, isTimeLine } from './datelines.js';
import { endsLikeSentence, type PageLine } from './page-line.js';

/** A line of the head: what it is part of. */
type HeadKind = Exclude<SectionKind, 'body'>;

/** Most lines a head has. */
const LONGEST_HEAD = 16;
const MOST_HEADLINE_WORDS = 30;
const MOST_STANDFIRST_WORDS = 60;

/** Reads the head; the answer is as long as the head. Looks at a bounded number of lines. */
export function readHead(lines: readonly PageLine[]): HeadKind[] {
  const kinds: HeadKind[] = [];
  for (let at = 0; at < Math.min(lines.length, LONGEST_HEAD); at++) {
    const kind = kindInHead(lines, at, kinds);
    if (kind === null) break;
    kinds.push(kind);
  }
  return kinds;
}

function kindInHead(lines: readonly PageLine[], at: number, before: readonly HeadKind[]): HeadKind | null {
  const line = lines[at] as PageLine;
  if (isTimeLine(line)) return 'dateline';
  if (isCaption(line)) return 'caption';
  const byline = bylineStrength(line);
  if (byline === 2) return 'byline';
  if (!before.includes('headline')) {
    if (!isHeadline(line, lines.slice(at + 1, at + LONGEST_HEAD))) return null;
    return isRubric(line, lines.slice(at + 1, at + LONGEST_HEAD)) ? 'boilerplate' : 'headline';
  }
  if (byline === 1) return 'byline';
  if (datelineLength(line, true) > 0) return null;
  return isStandfirst(lines, at, before) ? 'standfirst' : null;
}

function isHeadline(line: PageLine, after: readonly PageLine[]): boolean {
  const { words, ending, capitalShare, isAllCaps, isListItem } = line;
  if (words.length === 0 || words.length > MOST_HEADLINE_WORDS || isListItem) return false;
  // A headline stands over something: running text, or a line that is more of a sentence than it is itself.
  if (!after.some((next) => next.words.length > 5 && (endsLikeSentence(next) || next.words.length > words.length)))
    return false;
  let points = ending === 'stop' ? -4 : ending === 'open' ? 4 : ending === 'colon' ? 0 : 3;
  if (isAllCaps || (capitalShare >= 0.75 && words.length >= 4)) points += ending === 'stop' ? 5 : 2;
  if (words.length <= 18) points += 1;
  if (words.length > 22) points -= 2;
  if (/^\p{Ll}/u.test(line.text)) points -= 2;
  if (/\p{Ll}{3}[.?!]["”’]?\s+\p{Lu}/u.test(line.text) && ending === 'stop') points -= 2;
  // Even with a full stop: what stands between it and the text belongs to a head.
  const [next] = after;
  if (next && words.length <= 18 && (isTimeLine(next) || bylineStrength(next) === 2 || datelineLength(next, true) > 0))
    points += 5;
  return points >= (ending === 'stop' ? 2 : 3);
}

/** A few words over a headline in title case: the name of the column, not the headline itself. */
function isRubric(line: PageLine, [next, ...after]: readonly PageLine[]): boolean {
  if (
    !next ||
    line.words.length > 4 ||
    line.capitalShare < 0.75 ||
    next.words.length < 4 ||
    next.words.length <= line.words.length
  )
    return false;
  return next.ending === 'open' && next.capitalShare >= 0.75 && bylineStrength(next) === 0 && isHeadline(next, after);
}

function isStandfirst(lines: readonly PageLine[], at: number, before: readonly HeadKind[]): boolean {
  const line = lines[at] as PageLine;
  const rest = lines.slice(at + 1, at + 6);
  if (rest.length === 0 || line.words.length > MOST_STANDFIRST_WORDS) return false;
  if (/^(?:summary|in short|in brief|standfirst)\s?[:–—-]/iu.test(line.text)) return true;
  const others = before.filter((kind) => kind === 'standfirst').length;
  // Bulleted key points under the headline, with running text behind them.
  if (line.isListItem)
    return (
      rest.some((next) => !next.isListItem && endsLikeSentence(next)) &&
      (others === 0 || before.at(-1) === 'standfirst')
    );
  if (rest[0]?.isListItem && line.words.length <= 3)
    return rest.some((next) => !next.isListItem && endsLikeSentence(next));
  if (others > 0 || rest[0]?.isListItem) return false;
  if (line.ending === 'open') return line.words.length >= 5 && rest.some(endsLikeSentence);
  // A standfirst in full sentences shows by the rest of the head behind it.
  if (line.ending === 'colon' || (line.reportsSpeech && line.words.length > 30)) return false;
  for (const next of rest.slice(0, 3)) {
    if (!isCaption(next)) return isTimeLine(next) || bylineStrength(next) > 0;
  }
  return false;
}
