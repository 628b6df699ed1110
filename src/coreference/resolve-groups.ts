/**
 * "The pair", "the two men", "both companies": groups that were joined by "and" before.
 *
 * In: the state and a mention. Out: the entity of the nearest joined phrase with as many members that may be what the noun says;
 * undefined where there is none. Looks back over a bounded window.
 */
import { isPersonNoun, type Mention } from '../entities/index.js';
import { CARDINAL_WORDS, GROUPS_BY_SIZE } from '../lexicon/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { isSameText } from './front-matter.js';
import type { Link } from './resolve-names.js';
import { headNoun, type State } from './state.js';
import { takesUp } from './taking-up.js';

const MOST_MENTIONS = 60;
const MOST_SENTENCES = 5;
const SURENESS = 0.85;

/** How many of what a mention speaks of. */
interface Wanted {
  readonly size: number;
  /** The noun that is counted; undefined for persons of any sort. */
  readonly noun: string | undefined;
}

/** Finds the group that a mention takes up. */
export function resolveGroup(state: State, index: number): Link | undefined {
  const mention = state.mentions[index] as Mention;
  const wanted = wantedGroup(state.document.trees[mention.sentence] as Tree, mention);
  if (!wanted) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const other = state.mentions[at] as Mention;
    if (mention.sentence - other.sentence > MOST_SENTENCES || !isSameText(state, mention, other)) break;
    if (other.coordinated && other.end <= mention.start && isSuchGroup(state, at, wanted, mention))
      return { entity: state.entityOf[at] as number, confidence: SURENESS };
  }
  return undefined;
}

/** "the pair", "the two men", "both men"; not "two men", who are new. */
function wantedGroup(tree: Tree, { first, last, head, determination }: Mention): Wanted | undefined {
  const { lower, tag } = tree.words[head] as Word;
  const opening = (tree.words[first] as Word).lower;
  const before = tree.words[first - 1]?.lower;
  const isOnly = head === last;
  if (
    !isOnly ||
    !(determination === 'definite' || determination === 'demonstrative' || opening === 'both' || before === 'both')
  )
    return undefined;
  const named = GROUPS_BY_SIZE.find(({ words }) => words.split(' ').includes(lower));
  if (named && head === first + 1) return { size: named.size, noun: undefined };
  if (tag !== 'NOUN') return undefined;
  const counted = opening === 'both' || before === 'both' ? 2 : sizeOf(tree.words[first + 1]?.lower ?? '');
  const isNext = head - first <= (opening === 'both' ? 1 : before === 'both' ? 0 : 2);
  return counted === undefined || !isNext ? undefined : { size: counted, noun: headNoun(tree, head) };
}

const LARGEST = 12;
/** Mentions inside a joined phrase that are looked at. */
const MOST_INSIDE = 60;

function sizeOf(word: string): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const row = CARDINAL_WORDS.find((one) => one.form === word);
  return row && row.value >= 2 && row.value <= LARGEST ? row.value : undefined;
}

/** As many members, and none that cannot be one of them. */
function isSuchGroup(state: State, at: number, { size, noun }: Wanted, { gender }: Mention): boolean {
  const { mentions } = state;
  const joined = mentions[at] as Mention;
  const members: number[] = [];
  const end = Math.min(mentions.length, at + MOST_INSIDE);
  for (let next = at + 1; next < end && members.length <= LARGEST; next++) {
    const other = mentions[next] as Mention;
    if (other.start >= joined.end) break;
    const holder = members[members.length - 1];
    if (other.coordinated || (holder !== undefined && other.start < (mentions[holder] as Mention).end)) continue;
    members.push(next);
  }
  if (members.length !== size) return false;
  return members.every((one) => {
    const { sort, gender: own, number } = mentions[one] as Mention;
    if (number === 'plural') return false;
    if (noun === undefined || isPersonNoun(noun))
      return (
        (sort === 'person' || sort === 'unknown') &&
        (gender === 'unknown' || gender === 'neuter' || own === 'unknown' || own === gender)
      );
    const entity = state.entities[state.entityOf[one] as number];
    return entity !== undefined && (takesUp(noun, entity) || entity.nouns.has(noun));
  });
}
