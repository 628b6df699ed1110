/**
 * Claims of the self-written articles with their confidence, and are they right: in the hand-made records, and credited to the same sources.
 *
 * In: names of articles in `test/specs/articles`. Out: a point for each claim found. Pairs and sources are compared as the shared scorer of whole
 * extractions does it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Claim, extract, type Extraction } from '../src/index.js';
import type { Point } from '../training/confidence/calibration.js';
import { loadScorer } from './scorers.js';

/** Written before the code that reads claims stood, and after. */
export const ARTICLES = {
  before: ['business', 'court', 'disaster', 'election', 'news', 'science', 'sport', 'wire'],
  after: ['interview', 'live-blog', 'obituary', 'press-release'],
} as const;

interface GoldClaim {
  readonly text: string;
  readonly sources: readonly string[];
}

const FOLDER = new URL('../test/specs/articles/', import.meta.url);
const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8');
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** Points of all claims of some articles. */
export async function claimPoints(names: readonly string[]): Promise<Point[]> {
  const { pair } = await loadScorer('extraction');
  return names.flatMap((name): Point[] => {
    const extraction = extract(read(`${name}.txt`));
    const { claims } = JSON.parse(read(`${name}.json`)) as { readonly claims: readonly GoldClaim[] };
    const similar = (gold: GoldClaim, own: Claim): number => {
      const [a, b] = [wordsOf(gold.text), wordsOf(own.text)];
      return shared(a, b) / (a.size + b.size - shared(a, b) || 1);
    };
    const partners = pair(claims, extraction.claims, similar, 0.5);
    const gold = new Map([...partners].map(([at, own]) => [own, claims[at] as GoldClaim]));
    return extraction.claims.map((claim) => {
      const wanted = gold.get(claim);
      return { confidence: claim.confidence, right: wanted !== undefined && isCreditedAs(wanted, claim, extraction) };
    });
  });
}

/** Every named source of the gold is credited, in its order; nobody where it names nobody. */
function isCreditedAs({ sources }: GoldClaim, { chain }: Claim, { attributions, sources: own }: Extraction): boolean {
  const people = sources.filter((source) => !source.startsWith('unspecified'));
  if (people.length === 0) return sources.length > 0 || chain.length === 0;
  const credited = chain.map((id) => {
    const attribution = attributions.find((other) => other.id === id);
    return [attribution?.mention?.text, own.find((source) => source.id === attribution?.source)?.name];
  });
  let at = -1;
  return people.every((person) => {
    at = credited.findIndex(
      (names, link) => link > at && names.some((name) => name !== undefined && isNamed(person, name)),
    );
    return at >= 0;
  });
}

function isNamed(person: string, name: string): boolean {
  const [a, b] = [wordsOf(person), wordsOf(name)];
  const both = shared(a, b);
  return both > 0 && both >= Math.min(a.size, b.size) / 2;
}
