/** placeholder */
import type { SectionKind } from '../records/index.js';
import type { Span } from '../span.js';
import type { Block } from './paragraphs.js';

/** A paragraph with its section. */
export interface SectionedParagraph extends Span {
  /** What it is part of. */
  readonly section: SectionKind;
}

export function findSections(_input: string, blocks: readonly Block[]): SectionedParagraph[] {
  return blocks.map(({ start, end }) => ({ start, end, section: 'body' }));
}
