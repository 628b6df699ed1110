/**
 * Rules for block quotes: paragraphs behind ">" or all in quotation marks that the paragraph before announces with a colon.
 *
 * In: the document, the cue tables. Out: candidates, the quoted paragraphs as content. Not here: how they are announced (`announcements.ts`). Layout is surer here than words.
 */
import { firstAtOrAfter, type Span } from '../span.js';
import type { Document } from '../syntax/index.js';
import { announcementBefore } from './announcements.js';
import type { Candidate } from './candidate.js';
import type { CueLexicon } from './cue-lexicon.js';
import { spanOf } from './quotation-rules.js';

/** Hundredths of a logit for a block behind a verb and a colon. */
const SURE = 250;
const BLOCK = /^\s{0,3}>\s{0,3}/u;
/** Longest opening of a block. */
const LONGEST_OPENING = 8;

/** All candidates. Linear. */
export function blockCandidates(document: Document, lexicon: CueLexicon): Candidate[] {
  const candidates: Candidate[] = [];
  let content: Span[] = [];
  let announcing = -1;
  let isQuoted = false;
  const close = (): void => {
    const candidate = content.length > 0 ? announced(document, announcing, content, isQuoted, lexicon) : undefined;
    if (candidate) candidates.push(candidate);
    content = [];
  };
  for (const paragraph of document.paragraphs) {
    const marked = markedBlock(document, paragraph);
    const quoted: Span | undefined = marked
      ? undefined
      : quotedBlock(document, paragraph, content.length > 0 && isQuoted);
    if (content.length > 0 && (quoted !== undefined) !== isQuoted) close();
    const piece = marked ?? quoted;
    if (!piece) {
      close();
      announcing = paragraph.index;
      continue;
    }
    isQuoted = quoted !== undefined;
    if (piece.start < piece.end) content.push(piece);
  }
  close();
  return candidates;
}

/** A paragraph behind ">". */
function markedBlock({ input }: Document, { start, end }: Span): Span | undefined {
  const opening = BLOCK.exec(input.slice(start, start + LONGEST_OPENING))?.[0].length ?? 0;
  return opening === 0 ? undefined : { start: Math.min(start + opening, end), end };
}

/** A paragraph that is one quotation from end to end; behind another only where the quotation goes on. */
function quotedBlock({ quotations }: Document, { start, end }: Span, isBehind: boolean): Span | undefined {
  const quotation = quotations[firstAtOrAfter(quotations, start)];
  const isWhole = quotation !== undefined && quotation.start <= start + 1 && quotation.end >= end - 1;
  if (!isWhole || (isBehind && !quotation.continues)) return undefined;
  return { start: quotation.innerStart, end: quotation.innerEnd };
}

/** What is announced before the colon that ends a paragraph. */
function announced(
  { paragraphs, trees }: Document,
  paragraph: number,
  content: readonly Span[],
  isQuoted: boolean,
  lexicon: CueLexicon,
): Candidate | undefined {
  const sentence = (paragraphs[paragraph]?.endSentence ?? 0) - 1;
  const tree = trees[sentence];
  const found = tree?.words.at(-1)?.text === ':' ? announcementBefore(tree, tree.words.length - 1, lexicon) : undefined;
  if (!tree || !found) return undefined;
  const { head, words, source, sense } = found;
  return {
    ...{ sentence, cueHead: head, cue: spanOf(tree, words), content, form: isQuoted ? 'quotation' : 'clause' },
    ...{ tier: 'model', rule: 'block-quotation', kind: sense.kind, stance: sense.stance },
    mention: source ? spanOf(tree, source) : null,
    evidence: [{ name: 'block quote behind an announcement and a colon', weight: SURE }],
  };
}
