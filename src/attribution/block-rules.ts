/**
 * Rules for block quotes: paragraphs behind ">" that the paragraph before announces with a verb and a colon.
 *
 * In: the document, the cue tables. Out: candidates, the quoted paragraphs as content. Layout is surer here than words.
 */
import type { Span } from '../span.js';
import type { Document } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { verbSense } from './clause-rules.js';
import type { CueLexicon } from './cue-lexicon.js';
import { cueRange, phraseOf, subjectOf, wordAt } from './phrases.js';
import { spanOf } from './quotation-rules.js';

/** Most words before the colon that are searched for the verb. */
const REACH = 16;
/** Hundredths of a logit for a block behind a verb and a colon. */
const SURE = 250;
const BLOCK = /^\s{0,3}>\s{0,3}/u;
/** Longest opening of a block. */
const LONGEST_OPENING = 8;

/** All candidates. Linear. */
export function blockCandidates(document: Document, lexicon: CueLexicon): Candidate[] {
  const { input, paragraphs } = document;
  const openingOf = ({ start }: Span): number =>
    BLOCK.exec(input.slice(start, start + LONGEST_OPENING))?.[0].length ?? 0;
  const candidates: Candidate[] = [];
  let content: Span[] = [];
  let announcing = -1;
  const close = (): void => {
    const candidate = content.length > 0 ? announced(document, announcing, content, lexicon) : undefined;
    if (candidate) candidates.push(candidate);
    content = [];
  };
  for (const paragraph of paragraphs) {
    const opening = openingOf(paragraph);
    if (opening === 0) {
      close();
      announcing = paragraph.index;
    } else if (paragraph.start + opening < paragraph.end)
      content.push({ start: paragraph.start + opening, end: paragraph.end });
  }
  close();
  return candidates;
}

/** The verb before the colon that ends a paragraph, with its subject. */
function announced(
  { paragraphs, trees }: Document,
  paragraph: number,
  content: readonly Span[],
  lexicon: CueLexicon,
): Candidate | undefined {
  const sentence = (paragraphs[paragraph]?.endSentence ?? 0) - 1;
  const tree = trees[sentence];
  if (!tree || tree.words.at(-1)?.text !== ':') return undefined;
  for (let at = tree.words.length - 2; at >= 0 && at > tree.words.length - REACH; at--) {
    const sense = wordAt(tree, at).tag === 'VERB' ? verbSense(tree, at, lexicon) : undefined;
    if (!sense?.frames.has('quotation')) continue;
    const subject = subjectOf(tree, at);
    const cue = cueRange(tree, at);
    return {
      ...{
        sentence,
        cueHead: at,
        cue: spanOf(tree, cue),
        content,
        form: 'clause',
        tier: 'model',
        rule: 'block-quotation',
      },
      mention: subject && !subject.passive ? spanOf(tree, phraseOf(tree, subject.head, cue)) : null,
      ...{ kind: sense.kind, stance: sense.stance },
      evidence: [{ name: 'block quote behind a verb and a colon', weight: SURE }],
    };
  }
  return undefined;
}
