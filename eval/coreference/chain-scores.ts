/**
 * MUC, B³ and CEAFe of chains of mentions, summed over documents, as the CoNLL shared tasks define them.
 *
 * In: gold chains and ours over the same mentions, each mention a key. Out: counts that add up, and precision, recall and
 * F1 in per cent. A mention may be missing on either side; chains of one are the caller's to leave out or in. Vilain et al. 1995, Bagga and
 * Baldwin 1998, Luo 2005 (entities, φ4), with the best assignment found exactly.
 */
import type { Rates } from '../scorers.js';
import { bestAssignment } from './assignment.js';

/** Mentions of one entity, as keys. */
export type Chain = readonly string[];

/** Numerators and denominators of precision and recall. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  /** Numerator of recall, where it is not that of precision. */
  readonly covered: number;
  readonly wanted: number;
}

/** The three measures. */
export interface ChainCounts {
  readonly muc: Counts;
  readonly b3: Counts;
  readonly ceafe: Counts;
}

const NOTHING: Counts = { right: 0, found: 0, covered: 0, wanted: 0 };

/** What no document adds up to. */
export const NO_CHAINS: ChainCounts = { muc: NOTHING, b3: NOTHING, ceafe: NOTHING };

/** Counts of one document. */
export function countChains(gold: readonly Chain[], ours: readonly Chain[]): ChainCounts {
  const inGold = chainOf(gold);
  const inOurs = chainOf(ours);
  return {
    muc: { ...muc(ours, inGold, ['right', 'found']), ...muc(gold, inOurs, ['covered', 'wanted']) } as Counts,
    b3: {
      ...bCubed(ours, gold, inGold, ['right', 'found']),
      ...bCubed(gold, ours, inOurs, ['covered', 'wanted']),
    } as Counts,
    ceafe: ceafe(gold, ours, inOurs),
  };
}

/** Sums two counts. */
export function addChains(a: ChainCounts, b: ChainCounts): ChainCounts {
  const add = (x: Counts, y: Counts): Counts => ({
    ...{ right: x.right + y.right, found: x.found + y.found },
    ...{ covered: x.covered + y.covered, wanted: x.wanted + y.wanted },
  });
  return { muc: add(a.muc, b.muc), b3: add(a.b3, b.b3), ceafe: add(a.ceafe, b.ceafe) };
}

/** Precision, recall and F1 in per cent. */
export function ratesOf({ right, found, covered, wanted }: Counts): Rates {
  const p = found === 0 ? 0 : (100 * right) / found;
  const r = wanted === 0 ? 0 : (100 * covered) / wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function chainOf(chains: readonly Chain[]): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, index) => chain.map((mention) => [mention, index] as const)));
}

type Sides = readonly [numerator: string, denominator: string];

/** Links kept: of each chain its size less the pieces it falls into on the other side. */
function muc(chains: readonly Chain[], other: ReadonlyMap<string, number>, [numerator, denominator]: Sides): object {
  let kept = 0;
  let all = 0;
  for (const chain of chains) {
    const pieces = new Set(chain.map((mention) => other.get(mention) ?? mention));
    kept += chain.length - pieces.size;
    all += chain.length - 1;
  }
  return { [numerator]: kept, [denominator]: all };
}

/** For each mention the share of its chain that stands in the same chain on the other side. */
function bCubed(
  chains: readonly Chain[],
  others: readonly Chain[],
  other: ReadonlyMap<string, number>,
  [numerator, denominator]: Sides,
): object {
  let sum = 0;
  let mentions = 0;
  for (const chain of chains) {
    mentions += chain.length;
    const shares = new Map<number, number>();
    for (const mention of chain) {
      const at = other.get(mention);
      if (at !== undefined) shares.set(at, (shares.get(at) ?? 0) + 1);
    }
    for (const [at, shared] of shares) if (others[at]) sum += (shared * shared) / chain.length;
  }
  return { [numerator]: sum, [denominator]: mentions };
}

/** Chains paired one to one so that the sum of 2·|shared| / (|a| + |b|) is largest. */
function ceafe(gold: readonly Chain[], ours: readonly Chain[], inOurs: ReadonlyMap<string, number>): Counts {
  const gains = gold.map((chain) => {
    const shared = new Map<number, number>();
    for (const mention of chain) {
      const at = inOurs.get(mention);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return ours.map((own, at) => (2 * (shared.get(at) ?? 0)) / (chain.length + own.length));
  });
  const best = bestAssignment(gains);
  return { right: best, found: ours.length, covered: best, wanted: gold.length };
}
