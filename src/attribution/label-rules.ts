/**
 * Rules for labels that open a paragraph: transcripts ("MAYOR HOLT: The pool will open."), questions and answers
 * ("A: I saw the smoke."), statements in a list ("• Mia Torp: “I will cut the tax.”").
 *
 * In: the document. Out: candidates, each with the rest of its paragraph as content. Layout is surer here than words:
 * the candidates rank with those of the models.
 */
import { firstAtOrAfter, type Span } from '../span.js';
import type { Document, Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';

/** Most words of a label. */
const LONGEST_LABEL = 5;
/** Most paragraphs that one label speaks for. */
const MOST_PARAGRAPHS = 8;
/** Hundredths of a logit: a label in capitals before a colon is hardly anything else. */
const SURE = 300;

interface Label {
  readonly paragraph: number;
  readonly sentence: number;
  readonly colon: number;
  readonly mention: Span;
  readonly content: Span;
  /** In capitals, as in transcripts, or `Q` and `A`. */
  readonly isCapital: boolean;
  /** All behind it stands in quotation marks. */
  readonly isQuoted: boolean;
}

/** All candidates. Linear: only the first words of each paragraph are looked at. */
export function labelCandidates(document: Document): Candidate[] {
  const labels = document.paragraphs.flatMap((_, paragraph) => labelOf(document, paragraph) ?? []);
  const capitals = labels.filter(({ isCapital }) => isCapital).length;
  const labelled = new Set(labels.map(({ paragraph }) => paragraph));
  return labels.flatMap(({ paragraph, sentence, colon, mention, content, isCapital, isQuoted }) => {
    // One line in capitals may be a heading; two are a transcript.
    if (!isQuoted && !(isCapital && capitals > 1)) return [];
    const { start, end } = document.trees[sentence]?.words[colon] as Word;
    return [
      {
        ...{ sentence, cueHead: colon, mention, cue: { start, end } },
        content: isQuoted ? [content] : [content, ...spokenOn(document, paragraph, labelled)],
        ...{ form: isQuoted ? 'quotation' : 'clause', kind: 'speech', stance: 'asserts', tier: 'model' },
        ...{ rule: 'label', evidence: [{ name: 'label at the start of a paragraph', weight: SURE }] },
      } satisfies Candidate,
    ];
  });
}

function labelOf({ input, paragraphs, sentences, trees, quotations }: Document, paragraph: number): Label | undefined {
  const { firstSentence, endSentence } = paragraphs[paragraph] as Document['paragraphs'][number];
  if (endSentence <= firstSentence) return undefined;
  const words = (trees[firstSentence]?.words ?? []).slice(0, LONGEST_LABEL + 3);
  const colon = words.findIndex(({ text }) => text === ':');
  const from = words.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM');
  const first = words[colon + 1];
  const last = sentences[endSentence - 1];
  if (colon <= from || from < 0 || !first || !last) return undefined;
  const label = words.slice(from, colon);
  if (label.some(({ tag }) => ['VERB', 'AUX', 'ADV', 'SCONJ', 'ADP'].includes(tag) && label.length > 1))
    return undefined;
  const mention = { start: (label[0] as Word).start, end: (label.at(-1) as Word).end };
  const name = input.slice(mention.start, mention.end);
  const isCapital = /^(?:[QA]|\p{Lu}{2}[\p{Lu}\s.’'-]{0,40})$/u.test(name);
  const opening = quotations[firstAtOrAfter(quotations, first.start)];
  const quotation = opening?.start === first.start ? opening : undefined;
  const isQuoted =
    quotation !== undefined &&
    quotation.end >= last.end - 1 &&
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name);
  if (!isCapital && !isQuoted) return undefined;
  const content = isQuoted
    ? { start: quotation.innerStart, end: quotation.innerEnd }
    : {
        start: first.start,
        end: last.end - (CLOSED.test(input.slice(paragraphs[paragraph]?.start, last.end)) ? 1 : 0),
      };
  return { paragraph, sentence: firstSentence, colon, mention, content, isCapital, isQuoted };
}

const OPENING_MARK = /^["“]/u;
/** A paragraph in quotation marks from end to end. */
const CLOSED = /^["“][^"“”]*["”]$/u;

/** Paragraphs behind a label that stands in quotation marks, each opened anew, with no label of their own: the same speaker goes on. */
function spokenOn(
  { input, paragraphs, quotations }: Document,
  from: number,
  labelled: ReadonlySet<number>,
): readonly Span[] {
  const opens = (index: number): boolean => OPENING_MARK.test(input.charAt(paragraphs[index]?.start ?? input.length));
  const pieces: Span[] = [];
  for (let at = from + 1; opens(from) && at <= from + MOST_PARAGRAPHS && opens(at) && !labelled.has(at); at++) {
    const quotation = quotations[firstAtOrAfter(quotations, paragraphs[at]?.start ?? 0)];
    if (!quotation?.continues) break;
    pieces.push({ start: quotation.innerStart, end: quotation.innerEnd });
  }
  return pieces;
}
