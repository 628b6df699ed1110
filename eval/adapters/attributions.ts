/**
 * Attributions as PolNeAR annotates them: the outermost level only, contents with their quotation marks.
 *
 * In: an article. Out: source, cue and content of every attribution that stands in no other, with its confidence.
 */
import { type Attribution, extract, type Extraction, type TextSpan } from '../../src/index.js';
import type { InputLine, Pair } from '../shapes.js';

/** One attribution in the shape of the scorer. */
export interface AttributionShape {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly confidence: number;
}

/** Answers one line of the task `attributions`. */
export function predictAttributions(line: InputLine): { id: InputLine['id']; attributions: AttributionShape[] } {
  const extraction = extract(line.text);
  const marks = marksOf(extraction);
  const outermost = extraction.attributions.filter(({ parent }) => parent === undefined);
  return { id: line.id, attributions: outermost.map((attribution) => shapeOf(attribution, marks)) };
}

function shapeOf({ mention, cue, content, confidence }: Attribution, marks: Marks): AttributionShape {
  return {
    source: mention ? [pairOf(mention)] : [],
    cue: cue ? [pairOf(cue)] : [],
    content: content.map(({ start, end }) => [marks.opening.get(start) ?? start, marks.closing.get(end) ?? end]),
    confidence,
  };
}

function pairOf({ start, end }: TextSpan): Pair {
  return [start, end];
}

/** Where quoted stretches would begin and end with their marks, by where they do without. */
interface Marks {
  readonly opening: ReadonlyMap<number, number>;
  readonly closing: ReadonlyMap<number, number>;
}

const OPENING_MARK = /(?:''|``|[\p{Pi}\p{Pf}"'`„‚])$/u;
const CLOSING_MARK = /^(?:''|``|[\p{Pi}\p{Pf}"'`„‚])/u;

function marksOf({ text, sentences }: Extraction): Marks {
  const opening = new Map<number, number>();
  const closing = new Map<number, number>();
  for (const { start, end } of sentences.flatMap(({ quoted }) => quoted)) {
    const before = OPENING_MARK.exec(text.slice(Math.max(0, start - 2), start))?.[0];
    const after = CLOSING_MARK.exec(text.slice(end, end + 2))?.[0];
    if (before !== undefined) opening.set(start, start - before.length);
    if (after !== undefined) closing.set(end, end + after.length);
  }
  return { opening, closing };
}
