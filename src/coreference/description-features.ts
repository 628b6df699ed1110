/**
 * What speaks for and against a description taking up an earlier naming, and for its being new: feature keys.
 *
 * In: the state, the description, a candidate and how their nouns stand to each other. Out: keys. Nouns, modifiers, article,
 * distance, what either is. Everything is looked at within bounds.
 */
import { hashOf } from '../confidence/index.js';
import type { Mention } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { bucket, type Keys, NONE_TEMPLATE, put } from './choices.js';
import { placeOf } from './clauses.js';
import type { Entity } from './entity.js';
import { isSameText } from './front-matter.js';
import type { State } from './state.js';

const hashed = (text: string): number => hashOf(text, 0, text.length);

/** A description's place among the sorts of pronouns. */
const NEW = 3;

/** How the noun of a description stands to an earlier naming. */
export type Relation = 'same words' | 'same noun' | 'synonym' | 'office' | 'takes up' | 'same sort';

/** The description whose earlier naming is asked for. */
export interface Wanted {
  readonly index: number;
  readonly mention: Mention;
  readonly tree: Tree;
  readonly noun: string;
  /** Nouns, names, adjectives and numbers up to its head. */
  readonly words: readonly string[];
  /** Nothing follows the head. */
  readonly isBare: boolean;
}

/** How a candidate stands to it. */
export interface Standing {
  /** Index of the candidate's mention. */
  readonly at: number;
  readonly entity: Entity;
  readonly relation: Relation;
  /** Its words up to the head. */
  readonly words: readonly string[];
  /** How many other candidates stand nearer. */
  readonly nearer: number;
}

/** Adds the features of a candidate. */
export function standingFeatures(state: State, wanted: Wanted, standing: Standing, keys: Keys): void {
  const { document, mentions, quotation } = state;
  const { index, mention, tree, noun, words, isBare } = wanted;
  const { at, entity, relation, nearer } = standing;
  const other = mentions[at] as Mention;
  const theirTree = document.trees[other.sentence] as Tree;
  const link = hashed(relation);
  const determination = hashed(mention.determination);
  const shape = (isBare ? 1 : 0) + (words.length > 1 ? 2 : 0);
  const isNear = isSameText(state, mention, other);
  const back = isNear ? bucket(mention.sentence - other.sentence) : 9;
  const added = Math.min(2, words.filter((word) => word !== noun && !standing.words.includes(word)).length);
  const left = Math.min(2, standing.words.filter((word) => !words.includes(word)).length);
  const sort = hashed(mention.sort);
  const theirSort = hashed(entity.sort);
  const form = hashed(other.form);
  const count = bucket(entity.mentions.length);
  const quoted = ((quotation[index] as number) < 0 ? 0 : 1) + ((quotation[at] as number) < 0 ? 0 : 2);
  put(keys, 60, link);
  put(keys, 61, link, determination);
  put(keys, 62, link, shape, added);
  put(keys, 63, link, determination, added, left);
  put(keys, 64, link, back);
  put(keys, 65, link, Math.min(4, nearer));
  put(keys, 66, link, sort, theirSort);
  put(keys, 67, link, form, shape);
  put(keys, 68, link, count);
  put(keys, 69, link, hashed(placeOf(tree, mention.head)), hashed(placeOf(theirTree, other.head)));
  put(keys, 70, link, hashed(noun));
  put(keys, 71, link, hashed(other.determination), determination);
  put(keys, 72, link, quoted);
  put(keys, 73, link, hashed(other.number), hashed(mention.number));
  put(keys, 74, back, Math.min(4, nearer));
  put(keys, 75, link, entity.isNamed ? 1 : 0, back);
  if (other.text.toLowerCase() === mention.text.toLowerCase()) put(keys, 76, determination, back);
  put(keys, 77, hashed(noun), theirSort, form);
}

/** Adds the features of being new. */
export function newFeatures(state: State, wanted: Wanted, best: Relation | undefined, keys: Keys): void {
  const { mention, tree, noun, words, isBare } = wanted;
  const { label } = tree.words[mention.head] as Word;
  const determination = hashed(mention.determination);
  const relation = hashed(best ?? '');
  const after = hashed(isBare ? '' : (tree.words[mention.head + 1]?.lower ?? ''));
  put(keys, NONE_TEMPLATE, NEW);
  put(keys, 90, determination);
  put(keys, 91, determination, relation);
  put(keys, 92, hashed(noun));
  put(keys, 93, hashed(noun), determination);
  put(keys, 94, determination, isBare ? 1 : 0, Math.min(3, words.length));
  put(keys, 95, after);
  put(keys, 96, hashed(label));
  put(keys, 97, hashed(mention.sort), determination);
  put(keys, 98, hashed(mention.number), determination, relation);
  put(keys, 99, state.firstOfSentence[mention.sentence] === wanted.index ? 1 : 0, determination);
  put(keys, 100, hashed(tree.words[mention.first]?.lower ?? ''));
  put(keys, 101, (state.quotation[wanted.index] as number) < 0 ? 0 : 1, determination);
}
