/**
 * Sections: what each paragraph of a page is part of.
 *
 * In: the input and its blocks. Out: paragraphs with their kind, a dateline cut from the paragraph it opens, glued
 * paragraphs cut apart where page matter meets article.
 */
import type { SectionKind } from '../records/index.js';
import type { Span } from '../span.js';
import { isSpace } from '../span.js';
import { markBoilerplate } from './boilerplate.js';
import { bylineStrength } from './bylines.js';
import { isCaption, looksLikeCaption } from './captions.js';
import { datelineLength, isTimeLine } from './datelines.js';
import { cutAtJoints, type Piece } from './glued.js';
import { readHead } from './head.js';
import { lookAt, type PageLine } from './page-line.js';
import type { Block } from './paragraphs.js';

/** A paragraph with its section. */
export interface SectionedParagraph extends Span {
  /** What it is part of. */
  readonly section: SectionKind;
}

/** Paragraphs this near the top of the text may open with a dateline that is only a place. */
const EARLY_PARAGRAPHS = 2;
/** Bylines are looked for in this many lines. */
const LONGEST_HEAD = 24;

/** Finds the section of every paragraph. Linear. */
export function findSections(input: string, blocks: readonly Block[]): SectionedParagraph[] {
  const lines = unglue(input, blocks);
  const kinds = kindsOf(input, lines);
  const paragraphs: SectionedParagraph[] = [];
  let bodies = 0;
  lines.forEach((line, at) => {
    const section = kinds[at] as SectionKind;
    const cut = section === 'body' ? datelineLength(line, bodies < EARLY_PARAGRAPHS) : 0;
    if (section === 'body') bodies++;
    if (cut === 0) return paragraphs.push({ start: line.start, end: line.end, section });
    let end = line.start + cut;
    while (isSpace(input.charCodeAt(end - 1))) end--;
    paragraphs.push(
      { start: line.start, end, section: 'dateline' },
      { start: line.start + cut, end: line.end, section },
    );
    return undefined;
  });
  return paragraphs;
}

/** Looks at every block, and at the pieces of those that page matter and article seem to share. */
function unglue(input: string, blocks: readonly Block[]): PageLine[] {
  const pieces = blocks.flatMap((block) => cutAtJoints(input, block));
  if (pieces.length === blocks.length) return blocks.map((block) => lookAt(input, block, block.isListItem));
  const listItems = new Set(blocks.filter(({ isListItem }) => isListItem).map(({ start }) => start));
  const looked = pieces.map((piece) => lookAt(input, piece, listItems.has(piece.start)));
  const marks = markBoilerplate(looked);
  const lines: PageLine[] = [];
  let at = 0;
  for (const block of blocks) {
    for (let start = block.start; start < block.end; at++) {
      const { end } = looked[at] as PageLine;
      if (end < block.end && !isJoint(pieces, looked, marks, at)) continue;
      const line = looked[at] as PageLine;
      lines.push(line.start === start ? line : lookAt(input, { start, end }, listItems.has(start)));
      start = end;
    }
  }
  return lines;
}

/** Does page matter meet article behind the piece? Without a mark there, running text must stand on one side. */
function isJoint(
  pieces: readonly Piece[],
  looked: readonly PageLine[],
  marks: readonly boolean[],
  at: number,
): boolean {
  if (marks[at] === marks[at + 1]) return false;
  return pieces[at + 1]?.isLoose !== true || (looked[at + 1] as PageLine).words.length >= 4;
}

function kindsOf(input: string, lines: readonly PageLine[]): SectionKind[] {
  const marked = markBoilerplate(lines);
  const kinds: SectionKind[] = marked.map((isBoilerplate) => (isBoilerplate ? 'boilerplate' : 'body'));
  lines.forEach((line, at) => {
    // What a caption or a byline says of itself outweighs a credit in it.
    if (marked[at] && isCaption(line) && !/^(?:image source|credit)/iu.test(line.text)) kinds[at] = 'caption';
  });
  const shown = lines.map((_, at) => at).filter((at) => kinds[at] !== 'boilerplate');
  const head = readHead(shown.slice(0, 40).map((at) => lines[at] as PageLine));
  head.forEach((kind, at) => (kinds[shown[at] as number] = kind));
  for (const at of shown.slice(head.length)) kinds[at] = kindInBody(input, lines, at, kinds[at] as SectionKind);
  markPlayingTimes(lines, kinds);
  markBiography(lines, kinds);
  return kinds;
}

/** A time without a zone behind a player's prompt is how long the video runs. */
function markPlayingTimes(lines: readonly PageLine[], kinds: SectionKind[]): void {
  lines.forEach(({ text }, at) => {
    if (kinds[at] === 'dateline' && kinds[at - 1] === 'boilerplate' && /^\d{1,2}:\d\d$/u.test(text))
      kinds[at] = 'boilerplate';
  });
}

/** The last lines may say who the writer of the byline is: "Jo Reed covers transport for the Post." */
function markBiography(lines: readonly PageLine[], kinds: SectionKind[]): void {
  const bylines = lines.slice(0, LONGEST_HEAD).filter((_, at) => kinds[at] === 'byline');
  let looked = 0;
  for (let at = lines.length - 1; at >= 0 && looked < 2; at--) {
    if (kinds[at] !== 'body') continue;
    looked++;
    const { words } = lines[at] as PageLine;
    const [first, second, verb] = words;
    if (
      !first ||
      !second ||
      !verb ||
      words.length > 40 ||
      !/^(?:is|covers|writes|reports|works|has|can|was)$/u.test(verb.folded)
    )
      continue;
    const isWriter = bylines.some((byline) =>
      byline.words.some(({ folded }, k) => folded === first.folded && byline.words[k + 1]?.folded === second.folded),
    );
    if (isWriter) kinds[at] = 'boilerplate';
  }
}

function kindInBody(input: string, lines: readonly PageLine[], at: number, kind: SectionKind): SectionKind {
  const line = lines[at] as PageLine;
  if (kind === 'caption' || isCaption(line)) return 'caption';
  if (isTimeLine(line) && line.words.some(({ folded }) => folded === '#')) return 'dateline';
  if (bylineStrength(line) === 2) return 'byline';
  const isBetween = lines[at - 1]?.ending === 'stop' && lines[at + 1]?.ending === 'stop';
  return isBetween && looksLikeCaption(input, line) ? 'caption' : 'body';
}
