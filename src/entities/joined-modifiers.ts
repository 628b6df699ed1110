/**
 * "Afghan and US officials": one phrase with two modifiers, which trees often read as two phrases.
 *
 * In: the phrases of a sentence. Out: the same, a country's word before "and" + country or adjective + noun taken into
 * the noun's phrase. Only adjectives of countries and abbreviations count: "Russia and Western officials" stay two.
 */
import type { Tree, Word } from '../syntax/index.js';
import { knowledge } from './knowledge.js';
import type { Run } from './name-runs.js';

/** What this refiner needs to know of a phrase. */
export interface JoinablePhrase {
  readonly head: number;
  readonly range: Run;
}

const MOST_MODIFIERS = 5;

/** Takes joined modifiers into the phrase they belong to. Linear. */
export function joinModifiers<P extends JoinablePhrase>(tree: Tree, phrases: readonly P[]): P[] {
  const byHead = new Map(phrases.map((phrase) => [phrase.head, phrase]));
  const dropped = new Set<number>();
  const widened = phrases.map((phrase) => {
    const first = joinedStart(tree, phrase, byHead, dropped);
    return first === phrase.range.first ? phrase : { ...phrase, range: { first, last: phrase.range.last } };
  });
  return widened.filter(({ head }) => !dropped.has(head));
}

/** First word of the phrase with the modifiers joined to its first one. */
function joinedStart(
  tree: Tree,
  { head, range }: JoinablePhrase,
  byHead: ReadonlyMap<number, JoinablePhrase>,
  dropped: Set<number>,
): number {
  const { words } = tree;
  const noun = words[head] as Word;
  let first = range.first;
  // "German [Chancellor Karl Brandt]": the adjective belongs to what follows, whatever the tree makes of it.
  const before = words[first - 1];
  if (
    before?.tag === 'ADJ' &&
    knowledge().countries.get(before.lower)?.part === 'adjective' &&
    (words[first] as Word).tag !== 'DET'
  ) {
    dropped.add(first - 1);
    first--;
  }
  if (noun.tag !== 'NOUN' || first >= head || !isModifier(words[first] as Word)) return first;
  for (let count = 0; count < MOST_MODIFIERS; count++) {
    const link = words[first - 1];
    const modifier = words[first - 2];
    if (
      !link ||
      !modifier ||
      !(count === 0 ? /^(?:and|or)$/u : /^(?:and|or|,)$/u).test(link.lower) ||
      !isCountryModifier(modifier)
    )
      break;
    const own = byHead.get(first - 2);
    dropped.add(first - 2);
    first = own ? Math.min(own.range.first, first - 2) : first - 2;
  }
  return first;
}

function isModifier({ tag, lower }: Word): boolean {
  return tag === 'ADJ' || knowledge().countries.has(lower) || knowledge().known.has(lower);
}

function isCountryModifier({ lower, text }: Word): boolean {
  const part = knowledge().countries.get(lower)?.part;
  return (
    part === 'adjective' ||
    (part === 'name' && /^\p{Lu}[\p{Lu}.]+$/u.test(text)) ||
    (knowledge().known.has(lower) && /^\p{Lu}[\p{Lu}.]+$/u.test(text))
  );
}
