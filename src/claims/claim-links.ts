/**
 * Links between claims: the same said twice, and one source against another.
 *
 * In: claim drafts with their keys. Out: for each claim the ids of the same and of disputing claims. Claims meet in
 * buckets of equal keys (subject, verb, object as lemmas), each compared with a bounded number of neighbours: linear.
 */
import type { Polarity } from '../records/index.js';

/** What a claim is compared by. */
export interface ClaimKey {
  readonly id: string;
  /** Entity or lemma of the subject, lemma of the verb, lemma of the object; undefined where one is missing. */
  readonly content: string | undefined;
  /** What is counted and what is said of it, for each figure; parallel to `values`. */
  readonly counted: readonly string[];
  readonly values: readonly string[];
  readonly polarity: Polarity;
  /** The innermost attribution denies it. */
  readonly denied: boolean;
  /** Key of the innermost source; "article" where the text itself says it. */
  readonly source: string;
}

/** Ids of linked claims. */
export interface ClaimLinks {
  readonly sameAs: readonly string[];
  readonly disputedBy: readonly string[];
}

/** Most claims of one bucket that are compared with one another. */
const MOST_NEIGHBOURS = 8;

/** Finds the links; lists run parallel to `keys`. */
export function linksBetween(keys: readonly ClaimKey[]): readonly ClaimLinks[] {
  const same = keys.map(() => new Set<string>());
  const disputed = keys.map(() => new Set<string>());
  const compare = (a: number, b: number): void => {
    const [first, second] = [keys[a] as ClaimKey, keys[b] as ClaimKey];
    const contradicts = first.polarity !== second.polarity || first.denied !== second.denied;
    const sets = contradicts ? disputed : same;
    if (contradicts && first.source === second.source) return;
    if (!contradicts && first.values.join() !== second.values.join()) return;
    sets[a]?.add(second.id);
    sets[b]?.add(first.id);
  };
  forNeighbours(
    keys.map(({ content }) => (content === undefined ? [] : [content])),
    compare,
  );
  forNeighbours(
    keys.map(({ counted }) => counted),
    (a, b, key) => {
      const [first, second] = [keys[a] as ClaimKey, keys[b] as ClaimKey];
      const [one, other] = [first.values[first.counted.indexOf(key)], second.values[second.counted.indexOf(key)]];
      if (one === other || first.source === second.source) return;
      disputed[a]?.add(second.id);
      disputed[b]?.add(first.id);
    },
  );
  return keys.map((_, index) => ({ sameAs: [...(same[index] ?? [])], disputedBy: [...(disputed[index] ?? [])] }));
}

function forNeighbours(
  lists: readonly (readonly string[])[],
  compare: (a: number, b: number, key: string) => void,
): void {
  const buckets = new Map<string, number[]>();
  lists.forEach((list, index) => {
    for (const key of new Set(list)) {
      const bucket = buckets.get(key) ?? [];
      if (bucket.length === 0) buckets.set(key, bucket);
      for (const other of bucket.slice(-MOST_NEIGHBOURS)) compare(other, index, key);
      bucket.push(index);
    }
  });
}
