/**
 * What an error report is made of, and how a stretch of text is shown.
 *
 * In: text and marked spans. Out: one-line windows on the text. Not here: what counts as an error (one file a task).
 */
import type { Pair } from '../shapes.js';

/** One wrong case. */
export interface Finding {
  /** Which way it is wrong. */
  readonly group: string;
  /** The line it is from. */
  readonly id: string | number;
  /** What to print, a line each. */
  readonly lines: readonly string[];
}

/** A span to be marked in a window, with the letter that says what it is. */
export interface Mark {
  readonly letter: string;
  readonly spans: readonly Pair[];
}

/** Shows the stretch that holds all marks, `around` units wider at both ends, each mark as `[S:…]`. */
export function windowOn(text: string, marks: readonly Mark[], around = 60): string {
  const all = marks.flatMap(({ spans }) => spans);
  const from = Math.max(0, Math.min(...all.map(([start]) => start)) - around);
  const to = Math.min(text.length, Math.max(...all.map(([, end]) => end)) + around);
  const edges = marks.flatMap(({ letter, spans }) =>
    spans.flatMap(([start, end]) => [
      { at: start, put: `[${letter}:`, order: 1 },
      { at: end, put: ']', order: 0 },
    ]),
  );
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let at = from;
  for (const edge of edges) {
    out += text.slice(at, edge.at) + edge.put;
    at = edge.at;
  }
  return (out + text.slice(at, to)).replace(/\s+/gu, ' ').trim();
}

/** The words of spans, for one line. */
export function wordsOf(text: string, spans: readonly Pair[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ') || '–';
}
