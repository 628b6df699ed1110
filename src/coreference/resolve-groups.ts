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
import { takesUp, takesUpPersons } from './taking-up.js';

const MOST_MENTIONS = 60;
const MOST_SENTENCES = 5;
const SURENESS = 0.85;

/** How many of what a mention speaks of. */
interface Wanted {
  /** Undefined where any number will do. */
  readonly size: number | undefined;
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
    if (
      other.end <= mention.start &&
      (other.coordinated ? isSuchGroup(state, at, wanted, mention) : isCounted(state, other, wanted))
    )
      return { entity: state.entityOf[at] as number, confidence: SURENESS };
  }
  return undefined;
}

/** "the pair", "the two", "the two men", "both men", "the defendants"; not "two men", who are new. */
function wantedGroup(tree: Tree, { first, last, head, determination }: Mention): Wanted | undefined {
  const { lower, tag, fineTag } = tree.words[head] as Word;
  const opening = (tree.words[first] as Word).lower;
  const isBoth = opening === 'both' || tree.words[first - 1]?.lower === 'both';
  if (!isBoth && determination !== 'definite' && determination !== 'demonstrative') return undefined;
  if (head !== last && tree.words[head + 1]?.text !== ',') return undefined;
  const named = GROUPS_BY_SIZE.find(({ words }) => words.split(' ').includes(lower));
  const counted = sizeOf(lower) ?? named?.size;
  if (counted !== undefined && head === first + 1) return { size: counted, noun: undefined };
  if (tag !== 'NOUN') return undefined;
  const noun = headNoun(tree, head);
  if (isBoth) return head - first <= 1 ? { size: 2, noun } : undefined;
  if (head === first + 1) return fineTag === 'NNS' && takesUpPersons(noun) ? { size: undefined, noun } : undefined;
  const size = sizeOf(tree.words[first + 1]?.lower ?? '');
  return size !== undefined && head === first + 2 ? { size, noun } : undefined;
}

const LARGEST = 12;
/** Mentions inside a joined phrase that are looked at. */
const MOST_INSIDE = 60;

function sizeOf(word: string): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const row = CARDINAL_WORDS.find((one) => one.form === word);
  return row && row.value >= 2 && row.value <= LARGEST ? row.value : undefined;
}

/** "Two teenagers … The pair": so many persons, told by one phrase. */
function isCounted(
  { document }: State,
  { sentence, first, head, form, sort, number }: Mention,
  { size, noun }: Wanted,
): boolean {
  const tree = document.trees[sentence] as Tree;
  if (noun !== undefined || form !== 'description' || sort !== 'person' || number !== 'plural') return false;
  return head > first && size !== undefined && sizeOf((tree.words[first] as Word).lower) === size;
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
  if (size === undefined ? members.length < 2 : members.length !== size) return false;
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
