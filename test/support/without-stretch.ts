/**
 * Takes a stretch out of an extraction: what the extraction of the text without that stretch should be.
 *
 * In: an extraction, and a stretch of its text. Out: the extraction with every record that lies in the stretch left out,
 * later offsets moved back by its length, a section that holds it shortened by it, and ids numbered anew.
 */
import type { Extraction, Span } from '../../src/index.js';

/** A value without the stretch; undefined where all of it lay inside. */
function moved(node: unknown, { start: from, end: to }: Span, input: string): unknown {
  if (Array.isArray(node))
    return node.map((item) => moved(item, { start: from, end: to }, input)).filter((item) => item !== undefined);
  if (node === null || typeof node !== 'object') return node;
  const { start, end } = node as Partial<Span>;
  const isPlace = typeof start === 'number' && typeof end === 'number' && 'text' in node;
  if (isPlace && start >= from && end <= to) return undefined;
  const rest = Object.fromEntries(
    Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
      const inner = name === 'standalone' ? value : moved(value, { start: from, end: to }, input);
      return inner === undefined ? [] : [[name, inner]];
    }),
  );
  if (!isPlace) return rest;
  const place = (offset: number): number => (offset <= from ? offset : Math.max(from, offset - (to - from)));
  return { ...rest, start: place(start), end: place(end), text: input.slice(place(start), place(end)) };
}

const ID = /^[sacqf]\d+$/u;

/** Every id of a kind numbered by its place among those that are left, `c5` after `c3` becoming `c4`. */
function renumbered(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof node === 'string') return ID.test(node) ? (names.get(node) ?? node) : node;
  if (Array.isArray(node)) return node.map((item) => renumbered(item, names));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, name === 'text' ? value : renumbered(value, names)]),
  );
}

/** The extraction with ids numbered from 1 in the order of its lists. */
export function withOwnNumbers(extraction: Extraction): Extraction {
  const { sources, attributions, quotes, figures, claims } = extraction;
  const names = new Map<string, string>();
  for (const list of [sources, attributions, quotes, figures, claims]) {
    list.forEach(({ id }, at) => names.set(id, `${id.charAt(0)}${at + 1}`));
  }
  return renumbered(extraction, names) as Extraction;
}

/** The extraction as it should be without `stretch`, which must hold whole paragraphs. */
export function withoutStretch(extraction: Extraction, stretch: Span): Extraction {
  const input = extraction.text.slice(0, stretch.start) + extraction.text.slice(stretch.end);
  const kept = { ...(moved({ ...extraction, text: '' }, stretch, input) as Extraction), text: input };
  return withOwnNumbers(kept);
}
