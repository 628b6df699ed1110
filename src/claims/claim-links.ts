/**
 * Links between the claims of a text: the same said twice, and one source against another.
 *
 * In: claims in the form in which they can be compared, with their sources. Out: for each claim the ids of the same and of disputing
 * claims. Claims meet in buckets (sense of the predicate and who or what it is about), each compared with a bounded number of
 * neighbours: linear. Not here: the comparing (`compare-comparands.ts`), numbers that somebody only gives (`tallies.ts`).
 */
import type { ClaimComparison, ComparisonStep } from '../records/index.js';
import type { Comparand } from './comparand.js';
import { compareComparands } from './compare-comparands.js';
import { meetingPlacesOf } from './predicate-relations.js';
import { disputedTallies, type PlacedClaim } from './tallies.js';

/** Ids of linked claims. */
export interface ClaimLinks {
  readonly sameAs: readonly string[];
  readonly disputedBy: readonly string[];
}

/** Most claims of one bucket that are compared with a new one. */
const MOST_NEIGHBOURS = 8;
/** Most buckets that a claim stands in. */
const MOST_PLACES = 24;

/** Finds the links; lists run parallel to `claims`, which stand in text order. */
export function linksBetween(claims: readonly PlacedClaim[]): readonly ClaimLinks[] {
  const same = claims.map(() => new Set<string>());
  const disputed = claims.map(() => new Set<string>());
  forNeighbours(claims, (a, b) => {
    const [first, second] = [claims[a] as PlacedClaim, claims[b] as PlacedClaim];
    const comparison = compareComparands(first.comparand, second.comparand, { isOneText: true });
    const sets = isSame(first, second, comparison)
      ? same
      : comparison.relation === 'contradicts' && first.source !== second.source
        ? disputed
        : undefined;
    sets?.[a]?.add(second.id);
    sets?.[b]?.add(first.id);
  });
  for (const [a, b] of disputedTallies(claims)) {
    if (same[a]?.has((claims[b] as PlacedClaim).id)) continue;
    disputed[a]?.add((claims[b] as PlacedClaim).id);
    disputed[b]?.add((claims[a] as PlacedClaim).id);
  }
  return claims.map((_, index) => ({ sameAs: [...(same[index] ?? [])], disputedBy: [...(disputed[index] ?? [])] }));
}

/** Calls `compare` for pairs of claims that stand in one bucket, each pair once. */
function forNeighbours(claims: readonly PlacedClaim[], compare: (a: number, b: number) => void): void {
  const buckets = new Map<string, number[]>();
  claims.forEach(({ comparand }, index) => {
    const neighbours = new Set<number>();
    for (const place of placesOf(comparand)) {
      const bucket = buckets.get(place) ?? [];
      if (bucket.length === 0) buckets.set(place, bucket);
      for (const other of bucket.slice(-MOST_NEIGHBOURS)) neighbours.add(other);
      bucket.push(index);
    }
    for (const other of neighbours) compare(other, index);
  });
}

/** Where a claim meets others: what it says with whom it says it of. */
function placesOf({ senses, agent, patient, figures }: Comparand): readonly string[] {
  const parties = [...(agent?.heads ?? []), ...(patient?.heads ?? [])];
  // "at least 30 were killed": of whom, another claim says.
  if (figures.some(({ figure }) => figure.kind === 'count')) parties.push('count');
  return meetingPlacesOf(senses)
    .flatMap((sense) => parties.map((party) => `${sense} ${party}`))
    .slice(0, MOST_PLACES);
}

/** Do two claims of one text say the same? A headline says less than the body, and each may add its own circumstances. */
function isSame(a: PlacedClaim, b: PlacedClaim, { relation, steps }: ClaimComparison): boolean {
  if (relation === 'contradicts' || steps.some(({ finding }) => finding === 'different' || finding === 'opposed'))
    return false;
  const isRole = ({ part }: ComparisonStep): boolean => part === 'subject' || part === 'object';
  const roles = steps.filter(isRole);
  if (!roles.some(({ finding }) => finding === 'same')) return false;
  if (relation === 'same') return true;
  // Each may add something, but only one of them more than a time.
  const adds = (side: 'a-says-more' | 'b-says-more'): boolean =>
    steps.some(({ part, finding }) => finding === side && part !== 'time');
  if (adds('a-says-more') && adds('b-says-more')) return false;
  const isOneThing = a.isFront !== b.isFront || isKnown(a) || isKnown(b);
  return isOneThing && roles.every(({ a: one, b: other }) => one !== null && other !== null);
}

/** Is it about something that can be told: a name, or a noun with "the"? A headline leaves the article out. */
const isKnown = ({ comparand: { agent, patient } }: PlacedClaim): boolean =>
  agent?.isDefinite === true || patient?.isDefinite === true;
