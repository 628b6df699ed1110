/** The labelled pages of `test/specs/sections.json`, put together as texts, and how well the sections come out. */
import { readFileSync } from 'node:fs';
import { readText } from '../../src/text/index.js';

/** One page: its parts, each with its kind, its text and, where it is not the page's own, what stands behind it. */
interface PageSpec {
  readonly id: string;
  readonly style: string;
  readonly heldOut: boolean;
  readonly separator: string;
  readonly parts: readonly (readonly string[])[];
}

const specs = JSON.parse(readFileSync(new URL('../specs/sections.json', import.meta.url), 'utf8')) as PageSpec[];

/** A page as text, with the kind of every unit that is not white space. */
export interface LabelledPage {
  readonly id: string;
  readonly style: string;
  readonly heldOut: boolean;
  readonly text: string;
  readonly kinds: readonly string[];
}

/** All pages. */
export const PAGES: readonly LabelledPage[] = specs.map(({ id, style, heldOut, separator, parts }) => {
  let text = '';
  const kinds: string[] = [];
  parts.forEach(([kind = '', part = '', behind = separator], at) => {
    const piece = at < parts.length - 1 ? part + behind : part;
    text += piece;
    for (let unit = 0; unit < piece.length; unit++)
      kinds.push(unit < part.length && /\S/u.test(part.charAt(unit)) ? kind : '');
  });
  return { id, style, heldOut, text, kinds };
});

/** Precision and recall of one kind, over characters that are not white space. */
export interface KindScore {
  readonly precision: number;
  readonly recall: number;
  readonly characters: number;
}

/** Scores the sections of some pages, kind by kind. */
export function scoreSections(pages: readonly LabelledPage[]): Readonly<Record<string, KindScore>> {
  const counts: Record<string, { right: number; found: number; labelled: number }> = {};
  const countOf = (kind: string): { right: number; found: number; labelled: number } =>
    (counts[kind] ??= { right: 0, found: 0, labelled: 0 });
  for (const { text, kinds } of pages) {
    const found: string[] = new Array<string>(text.length).fill('none');
    for (const { kind, start, end } of readText(text, 'article').sections) found.fill(kind, start, end);
    kinds.forEach((kind, at) => {
      if (kind === '') return;
      countOf(kind).labelled++;
      countOf(found[at] as string).found++;
      if (found[at] === kind) countOf(kind).right++;
    });
  }
  return Object.fromEntries(
    Object.entries(counts).map(([kind, { right, found, labelled }]) => [
      kind,
      { precision: right / Math.max(found, 1), recall: right / Math.max(labelled, 1), characters: labelled },
    ]),
  );
}
