/**
 * Corrects wink's tags: left to right, each word the best-scoring joint tag (universal and Penn) that the word may have.
 *
 * In: columns. Out: `tag` and `universal` of the columns. Linear; allocates nothing per word.
 * Not here: what is looked at (`tagger-features.ts`), the numbers (`weights/tags.ts`).
 */
import type { UniversalTag } from '../../records/index.js';
import { type Columns, tagNumber } from '../columns.js';
import { addUp, decodeModel, key, labelsOf, type LinearModel } from '../../confidence/index.js';
import { MOST_TAGGER_FEATURES, taggerFeatures } from './tagger-features.js';
import { TAG_CLASSES, TAG_DICTIONARY, TAG_WEIGHTS } from '../weights/tags.js';

/** One joint tag. */
export interface TagClass {
  /** Universal tag. */
  readonly universal: UniversalTag;
  /** Number of the universal tag. */
  readonly number: number;
  /** Penn Treebank tag. */
  readonly fine: string;
  /** May an unknown word have it? */
  readonly open: boolean;
}

/** A decoded tagger with its scratch room. */
export interface Tagger {
  /** The joint tags by number. */
  readonly classes: readonly TagClass[];
  /** Scores of features. */
  readonly model: LinearModel;
  /** For each known word, the tags it may have. */
  readonly dictionary: LinearModel;
  /** Numbers of the open classes. */
  readonly open: Int32Array;
  /** Scratch. */
  readonly features: Int32Array;
  /** Scratch. */
  readonly scores: Int32Array;
  /** Scratch. */
  readonly allowed: Int32Array;
}

/** Template number of the dictionary's keys. */
export const DICTIONARY_TEMPLATE = 99;

/** Reads `NOUN|NN+` (open) and `DET|DT` (closed) lines. */
export function parseTagClasses(written: readonly string[]): TagClass[] {
  return written.map((line) => {
    const [universal = 'X', fine = 'FW'] = line.replace('+', '').split('|');
    return {
      universal: universal as UniversalTag,
      number: tagNumber(universal as UniversalTag),
      fine,
      open: line.endsWith('+'),
    };
  });
}

/** Number of a joint tag; −1 if there is none. */
export function classNumber({ classes }: Pick<Tagger, 'classes'>, universal: UniversalTag, fine: string): number {
  return classes.findIndex((one) => one.universal === universal && one.fine === fine);
}

/** Puts a tagger together. */
export function makeTagger(written: readonly string[], model: LinearModel, dictionary: LinearModel): Tagger {
  const classes = parseTagClasses(written);
  const open = Int32Array.from(classes.flatMap((one, at) => (one.open ? [at] : [])));
  return {
    classes,
    model,
    dictionary,
    open,
    features: new Int32Array(MOST_TAGGER_FEATURES),
    scores: new Int32Array(classes.length),
    allowed: new Int32Array(classes.length),
  };
}

/** The shipped tagger, decoded. */
export function loadTagger(): Tagger {
  return makeTagger(TAG_CLASSES, decodeModel(TAG_WEIGHTS), decodeModel(TAG_DICTIONARY));
}

/** Tags a sentence. */
export function tagColumns(tagger: Tagger, columns: Columns): void {
  const { allowed, classes, dictionary, open, features, model, scores } = tagger;
  const { length, second, tag, universal, word } = columns;
  for (let i = 0; i < length; i++) {
    const count = labelsOf(dictionary, key(DICTIONARY_TEMPLATE, word[i] as number), allowed);
    if (count === 1) {
      tag[i] = second[i] = allowed[0] as number;
    } else {
      addUp(model, features, taggerFeatures(columns, i, features), scores);
      if (count === 0) chooseTags(columns, i, scores, open, open.length);
      else chooseTags(columns, i, scores, allowed, count);
    }
    universal[i] = (classes[tag[i] as number] as TagClass).number;
  }
}

/** A runner-up by no more than this is the second opinion: so it is for one word in ten, among them six of ten errors. */
const DOUBT = 800;

/** Writes the best-scoring of some classes, the earliest of equals, and the runner-up if it was close. */
function chooseTags({ second, tag }: Columns, i: number, scores: Int32Array, among: Int32Array, count: number): void {
  let best = among[0] as number;
  let next = -1;
  for (let at = 1; at < count; at++) {
    const candidate = among[at] as number;
    if ((scores[candidate] as number) > (scores[best] as number)) {
      next = best;
      best = candidate;
    } else if (next < 0 || (scores[candidate] as number) > (scores[next] as number)) {
      next = candidate;
    }
  }
  tag[i] = best;
  second[i] = next >= 0 && (scores[best] as number) - (scores[next] as number) <= DOUBT ? next : best;
}
