/**
 * What is right in one document of GUM: names, third-person pronouns, chains.
 *
 * In: the document, the trees that were read, mentions and clusters over them. Out: counts that add up over documents.
 *
 * - **Names**: the proper nouns of mentions of people, organisations and places, the longest where one stands in another; ours as they
 *   are without title and apposition. Right: they end together or half of the two is common, and the kind is the same.
 * - **Pronouns**: every gold he, she, it, they (all cases) whose entity was mentioned before. Right: the nearest earlier mention in
 *   its cluster that is a gold mention at all is of the same entity. A pronoun that is no mention of ours is wrong.
 * - **Chains**: people, bodies, places, objects and animals in the third person; of what is abstract, an event or a time, chains are not
 *   built on purpose. Mentions of ours that are no gold mention count against precision. Chains of one are left out on both sides.
 */
import type { Cluster } from '../../src/coreference/index.js';
import type { EntitySort, Mention } from '../../src/entities/index.js';
import type { Span } from '../../src/span.js';
import type { Document, NameKind, Word } from '../../src/syntax/index.js';
import { alignMentions } from '../../training/coreference/align.js';
import type { GoldName } from '../../training/coreference/gold-names.js';
import { type GoldMention, type GumDocument, isNominal } from '../../training/coreference/gum.js';
import { addChains, type Chain, type ChainCounts, countChains, NO_CHAINS } from './chain-scores.js';

/** Right, found and wanted. */
export interface Hits {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** The same, while it is counted. */
type Counting = { -readonly [K in keyof Hits]: number };

/** Which pronoun. */
export type PronounClass = 'he' | 'she' | 'it' | 'they';

/** Everything counted. */
export interface Tally {
  readonly documents: number;
  readonly names: Readonly<Record<NameKind, Hits>>;
  /** `wanted`: they have an antecedent; `found`: we gave one. */
  readonly pronouns: Readonly<Record<PronounClass, Hits>>;
  /** Those of them whose entity was named by a noun or pronoun before, not by a clause alone. */
  readonly nominal: Hits;
  /** "It" that stands for nothing or for nothing mentioned: `right` where we gave no antecedent. */
  readonly emptyIt: Hits;
  /** Names and descriptions by the nearest earlier name or description of their cluster. */
  readonly links: Readonly<Record<'name' | 'description', Hits>>;
  readonly chains: ChainCounts;
}

/** What was read of one document. */
export interface ReadDocument {
  readonly document: Pick<Document, 'trees'>;
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
}

const NONE: Hits = { right: 0, found: 0, wanted: 0 };

/** What no document adds up to. */
export const NO_TALLY: Tally = {
  documents: 0,
  names: { person: NONE, organisation: NONE, place: NONE },
  pronouns: { he: NONE, she: NONE, it: NONE, they: NONE },
  nominal: NONE,
  emptyIt: NONE,
  links: { name: NONE, description: NONE },
  chains: NO_CHAINS,
};

/** Sums two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  const each = <K extends string>(x: Readonly<Record<K, Hits>>, y: Readonly<Record<K, Hits>>): Record<K, Hits> =>
    Object.fromEntries((Object.keys(x) as K[]).map((key) => [key, addHits(x[key], y[key])] as const)) as Record<
      K,
      Hits
    >;
  return {
    documents: a.documents + b.documents,
    names: each(a.names, b.names),
    pronouns: each(a.pronouns, b.pronouns),
    nominal: addHits(a.nominal, b.nominal),
    emptyIt: addHits(a.emptyIt, b.emptyIt),
    links: each(a.links, b.links),
    chains: addChains(a.chains, b.chains),
  };
}

/** Sums two counts. */
export function addHits(a: Hits, b: Hits): Hits {
  return { right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

/** Counts one document. */
export function scoreDocument(gum: GumDocument, { document, mentions, clusters }: ReadDocument): Tally {
  const aligned = alignMentions(gum, document, mentions);
  const clusterOf: number[] = [];
  clusters.forEach((cluster, at) => cluster.mentions.forEach((mention) => (clusterOf[mention] = at)));
  const ownOf = new Map<GoldMention, number>();
  aligned.forEach((gold, index) => gold && ownOf.set(gold, index));
  return {
    documents: 1,
    names: countNames(gum, document, mentions),
    ...countPronouns(gum, { mentions, clusters }, aligned, clusterOf, ownOf),
    links: countLinks(gum, { mentions, clusters }, aligned, clusterOf),
    chains: countChains(...chainsOf(gum, mentions, aligned, clusters)),
  };
}

const KINDS: Readonly<Partial<Record<EntitySort, NameKind>>> = {
  ...{ person: 'person', place: 'place', organisation: 'organisation' },
  ...{ government: 'organisation', group: 'organisation', publication: 'organisation' },
};

function countNames(
  { names: gold }: GumDocument,
  document: Pick<Document, 'trees'>,
  mentions: readonly Mention[],
): Tally['names'] {
  const counts = { person: { ...NONE }, organisation: { ...NONE }, place: { ...NONE } };
  for (const { kind } of gold) counts[kind].wanted++;
  const taken = new Set<GoldName>();
  for (const { kind, start, end } of namesOf(document, mentions)) {
    counts[kind].found++;
    const name = gold.find((one) => !taken.has(one) && isSameName(one, { start, end }));
    if (!name) continue;
    taken.add(name);
    if (name.kind === kind) counts[kind].right++;
  }
  return counts;
}

const LEAST_OVERLAP = 0.5;

/** What we call a name: the name alone of named mentions; of others with a proper noun at their head, its run of proper nouns. */
function namesOf({ trees }: Pick<Document, 'trees'>, mentions: readonly Mention[]): GoldName[] {
  return mentions.flatMap(({ form, sort, coordinated, core, sentence, head }) => {
    const kind = KINDS[sort];
    const words = trees[sentence]?.words ?? [];
    if (!kind || coordinated) return [];
    if (form === 'name') return [{ start: core.start, end: core.end, kind }];
    if (words[head]?.tag !== 'PROPN') return [];
    let first = head;
    let last = head;
    while (words[first - 1]?.tag === 'PROPN') first--;
    while (words[last + 1]?.tag === 'PROPN') last++;
    return [{ start: (words[first] as Word).start, end: (words[last] as Word).end, kind }];
  });
}

/** They end together, whatever title stands before; or half of the two is common. */
function isSameName(a: Span, b: Span): boolean {
  return (a.end === b.end && a.start < b.end && b.start < a.end) || overlap(a, b) >= LEAST_OVERLAP;
}

/** Share of two stretches that they have in common. */
function overlap(a: Span, b: Span): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const CLASSES: readonly (readonly [PronounClass, RegExp])[] = [
  ['he', /^(?:he|him|his|himself)$/iu],
  ['she', /^(?:she|her|hers|herself)$/iu],
  ['it', /^(?:it|its|itself)$/iu],
  ['they', /^(?:they|them|their|theirs|themselves|themself|[’']em)$/iu],
];

/** Which third-person pronoun a word is; undefined where it is none. */
export function pronounClass(text: string): PronounClass | undefined {
  return CLASSES.find(([, form]) => form.test(text))?.[0];
}

type Own = Pick<ReadDocument, 'mentions' | 'clusters'>;

/** The nearest earlier mention in the same cluster that is a gold mention; −1 for none. */
export function antecedentOf(
  index: number,
  { mentions, clusters }: Own,
  aligned: readonly (GoldMention | undefined)[],
  clusterOf: readonly number[],
  counts: (mention: Mention) => boolean = () => true,
): number {
  const members = clusters[clusterOf[index] as number]?.mentions ?? [];
  for (let at = members.indexOf(index) - 1; at >= 0; at--) {
    const other = members[at] as number;
    if (aligned[other] && counts(mentions[other] as Mention)) return other;
  }
  return -1;
}

function countPronouns(
  { input, mentions: gold }: GumDocument,
  own: Own,
  aligned: readonly (GoldMention | undefined)[],
  clusterOf: readonly number[],
  ownOf: ReadonlyMap<GoldMention, number>,
): Pick<Tally, 'pronouns' | 'nominal' | 'emptyIt'> {
  const counts: Record<PronounClass, Counting> = {
    he: { ...NONE },
    she: { ...NONE },
    it: { ...NONE },
    they: { ...NONE },
  };
  const nominal: Counting = { ...NONE };
  const emptyIt: Counting = { ...NONE };
  const seen = new Set<string>();
  const seenAsNoun = new Set<string>();
  for (const mention of gold) {
    const name = pronounClass(input.slice(mention.start, mention.end));
    if (name && seen.has(mention.entity)) {
      const index = ownOf.get(mention);
      const antecedent = index === undefined ? -1 : antecedentOf(index, own, aligned, clusterOf);
      const isRight = antecedent >= 0 && aligned[antecedent]?.entity === mention.entity;
      for (const count of seenAsNoun.has(mention.entity) ? [counts[name], nominal] : [counts[name]]) {
        count.wanted++;
        if (antecedent >= 0) count.found++;
        if (isRight) count.right++;
      }
    }
    seen.add(mention.entity);
    if (isNominal(mention)) seenAsNoun.add(mention.entity);
  }
  own.mentions.forEach(({ text, form }, index) => {
    if (form !== 'pronoun' || aligned[index] || text.toLowerCase() !== 'it') return;
    emptyIt.wanted++;
    if (antecedentOf(index, own, aligned, clusterOf) < 0) emptyIt.right++;
  });
  return { pronouns: counts, nominal, emptyIt };
}

function countLinks(
  { mentions: gold }: GumDocument,
  own: Own,
  aligned: readonly (GoldMention | undefined)[],
  clusterOf: readonly number[],
): Tally['links'] {
  const counts: Record<'name' | 'description', Counting> = { name: { ...NONE }, description: { ...NONE } };
  const isNoun = ({ form }: Mention): boolean => form !== 'pronoun';
  const seen = new Set<string>();
  const place = new Map(aligned.flatMap((mention, index) => (mention ? [[mention, index] as const] : [])));
  for (const mention of gold) {
    const index = place.get(mention);
    const own_ = index === undefined ? undefined : own.mentions[index];
    if (index === undefined || !own_ || own_.form === 'pronoun') continue;
    const count = counts[own_.form];
    if (RESOLVED.has(mention.type) && seen.has(mention.entity)) count.wanted++;
    const antecedent = antecedentOf(index, own, aligned, clusterOf, isNoun);
    seen.add(mention.entity);
    if (antecedent < 0 || !RESOLVED.has(mention.type)) continue;
    count.found++;
    if (aligned[antecedent]?.entity === mention.entity) count.right++;
  }
  return counts;
}

const RESOLVED: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'object', 'animal']);
const SPEECH_ACT = /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/iu;

/** Gold chains and ours, of two mentions or more, over what is resolved. */
function chainsOf(
  { input, mentions: gold }: GumDocument,
  mentions: readonly Mention[],
  aligned: readonly (GoldMention | undefined)[],
  clusters: readonly Cluster[],
): [gold: Chain[], ours: Chain[]] {
  const isCounted = ({ start, end, type }: GoldMention): boolean =>
    RESOLVED.has(type) && !SPEECH_ACT.test(input.slice(start, end));
  const names = new Map(gold.map((mention, index) => [mention, `gold ${index}`]));
  const chains = new Map<string, string[]>();
  for (const mention of gold) {
    if (!isCounted(mention)) continue;
    const chain = chains.get(mention.entity);
    if (chain) chain.push(names.get(mention) as string);
    else chains.set(mention.entity, [names.get(mention) as string]);
  }
  const ours = clusters.map((cluster) =>
    cluster.mentions.flatMap((index) => {
      const mention = aligned[index];
      if (mention) return isCounted(mention) ? [names.get(mention) as string] : [];
      return SPEECH_ACT.test((mentions[index] as Mention).text) ? [] : [`own ${index}`];
    }),
  );
  return [[...chains.values()].filter(isChain), ours.filter(isChain)];
}

function isChain(chain: Chain): boolean {
  return chain.length > 1;
}
