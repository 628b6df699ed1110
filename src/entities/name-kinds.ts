/**
 * What the names of a text are of, where words and tables alone do not tell: person, body, place.
 *
 * In: trees and the name chunks of their sentences. Out: the same chunks, sorts settled. Each naming votes with the evidence around
 * it, and all namings by the same words are decided together. What tables know (countries, offices, titles)
 * stays. Linear.
 */
import { addUp, decodeModel, type LinearModel } from '../confidence/index.js';
import type { Tree } from '../syntax/index.js';
import type { EntitySort } from './mention.js';
import { MOST_NAME_KIND_FEATURES, nameKindFeatures } from './name-kind-features.js';
import type { NameChunk } from './names.js';
import { NAME_KIND_WEIGHTS } from './weights/name-kinds.js';

/** The classes of the model, in its order. */
export const NAME_KIND_CLASSES = ['unknown', 'person', 'organisation', 'place'] as const;
type KindClass = (typeof NAME_KIND_CLASSES)[number];

/** So much more than the rules' own class must another have, in the model's units, for each naming; and than none at all, where they have none. */
const LEAST_LEAD = 300;
const LEAST_EVIDENCE = 200;

let shipped: LinearModel | undefined;

/** Settles what the names are of. */
export function knowKinds(
  trees: readonly Tree[],
  chunks: readonly (readonly NameChunk[])[],
  model: LinearModel = (shipped ??= decodeModel(NAME_KIND_WEIGHTS)),
): readonly (readonly NameChunk[])[] {
  const keys = new Int32Array(MOST_NAME_KIND_FEATURES);
  const scores = new Int32Array(NAME_KIND_CLASSES.length);
  const votes = new Map<string, number[]>();
  const people = new Set<string>();
  trees.forEach((tree, sentence) => {
    for (const chunk of chunks[sentence] ?? []) {
      if (!isOpen(chunk)) continue;
      if (isWho(tree, chunk)) people.add(nameOf(tree, chunk));
      addUp(model, keys, nameKindFeatures(tree, chunk, keys), scores);
      const name = nameOf(tree, chunk);
      const sums = votes.get(name);
      if (sums) scores.forEach((score, at) => (sums[at] = (sums[at] as number) + score));
      else votes.set(name, [...scores, 0]);
      const all = votes.get(name) as number[];
      all[scores.length] = (all[scores.length] as number) + 1;
    }
  });
  return chunks.map((list, sentence) =>
    list.map((chunk) =>
      isOpen(chunk)
        ? decided(
            chunk,
            votes.get(nameOf(trees[sentence] as Tree, chunk)) as number[],
            people.has(nameOf(trees[sentence] as Tree, chunk)),
          )
        : chunk,
    ),
  );
}

/** "Pieter Hagens, who owns shares": a name of two or three words that looks like a person's, and "who" behind it. */
function isWho({ words }: Tree, { core, sort }: NameChunk): boolean {
  const length = core.last - core.first + 1;
  if (sort !== 'person' || length < 2 || length > 3) return false;
  const isClosed = words[core.last + 1]?.text === ',';
  return words[core.last + (isClosed ? 2 : 1)]?.lower === 'who';
}

/** Is it left to the evidence? Countries and seats, whole names in tables, and whom an office makes a person are not. */
export function isOpen({ isNamed, isPlaceName, isListed, country, role }: NameChunk): boolean {
  return isNamed && !isPlaceName && isListed !== true && country === undefined && role === undefined;
}

function decided(chunk: NameChunk, votes: readonly number[], isPerson: boolean): NameChunk {
  if (isPerson && chunk.sort === 'person') return chunk;
  const own = classOf(chunk.sort);
  let best = 0;
  for (let at = 1; at < NAME_KIND_CLASSES.length; at++) if ((votes[at] as number) > (votes[best] as number)) best = at;
  const sort = NAME_KIND_CLASSES[best] as KindClass;
  const lead = (votes[best] as number) - (votes[NAME_KIND_CLASSES.indexOf(own)] as number);
  const count = votes[NAME_KIND_CLASSES.length] as number;
  if (sort === own || lead < (own === 'unknown' ? LEAST_EVIDENCE : LEAST_LEAD) * count) return chunk;
  const gender =
    sort === 'person' || sort === 'unknown' ? (chunk.gender === 'neuter' ? 'unknown' : chunk.gender) : 'neuter';
  return { ...chunk, sort, gender };
}

function classOf(sort: EntitySort): KindClass {
  if (sort === 'person' || sort === 'place') return sort;
  return sort === 'organisation' || sort === 'government' || sort === 'group' || sort === 'publication'
    ? 'organisation'
    : 'unknown';
}

const LONGEST = 120;

function nameOf(tree: Tree, { core }: NameChunk): string {
  let name = '';
  for (let at = core.first; at <= core.last && name.length < LONGEST; at++) name += ` ${tree.words[at]?.lower ?? ''}`;
  return name;
}
