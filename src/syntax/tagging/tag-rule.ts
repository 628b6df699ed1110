/**
 * A rule that settles a tag: what it sees and what it says.
 */
import type { UniversalTag } from '../../records/index.js';
import { tagNumber } from '../columns.js';

/** A tagged sentence as the rules see it. Beyond its ends there is nothing. */
export interface TaggedSentence {
  readonly length: number;
  /** It ends in no full stop. */
  readonly isHeadline: boolean;
  /** Word in lower case; empty beyond the ends. */
  readonly lower: (index: number) => string;
  /** Does the word begin with a capital? */
  readonly isCapital: (index: number) => boolean;
  /** Number of the universal tag. */
  readonly universal: Int32Array;
  /** Penn Treebank tag. */
  readonly fine: (index: number) => string;
  /** Does the tagger know the word as this form of a verb? */
  readonly mayBe: (index: number, form: 'VB' | 'VBD' | 'VBN' | 'VBZ') => boolean;
}

/** Gives a word the tag that its place settles. */
export type TagRule = (sentence: TaggedSentence, index: number) => Settled | undefined;

/** A tag; in doubt, it is only kept in mind beside the other (`second-reading.ts`). */
export interface Settled {
  readonly universal: UniversalTag;
  readonly fine: string;
  readonly isDoubtful?: true;
}

const NAME = tagNumber('PROPN');
const NOUN = tagNumber('NOUN');

/** Is the word a noun or a name? Nothing stands beyond the ends. */
export function isNoun({ universal }: TaggedSentence, index: number): boolean {
  return index >= 0 && (universal[index] === NOUN || universal[index] === NAME);
}
