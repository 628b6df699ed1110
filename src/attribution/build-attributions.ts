/**
 * Gives attributions their records: ids, sources, parents.
 *
 * In: found attributions, whom each credits, mentions and their clusters. Out: attribution and source records, linked by ids.
 * Where the entities room has no mention for a source phrase, the phrase is a source of its own.
 */
import type { Cluster } from '../coreference/index.js';
import type { Mention } from '../entities/index.js';
import type { Anonymity, Attribution, SectionKind, Source, SourceKind } from '../records/index.js';
import { bySpan, type TextSpan } from '../span.js';
import type { Document } from '../syntax/index.js';
import type { FoundAttribution } from './find-attributions.js';
import { withIdentity } from './judge-identity.js';

/** The records of attributions and of those they credit. */
export interface AttributionLayer {
  /** `attributions[i]` is the record of `found[i]`. */
  readonly attributions: readonly Attribution[];
  /** One record per credited entity, in the order of first mention. */
  readonly sources: readonly Source[];
}

/** Builds the records. O(n log n) in the number of mentions. */
export function buildAttributions(
  document: Document,
  found: readonly FoundAttribution[],
  credited: readonly number[],
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): AttributionLayer {
  const inClusters = new Map<number, { readonly cluster: number; readonly place: number }>();
  clusters.forEach(({ mentions: members }, cluster) =>
    members.forEach((mention, place) => inClusters.set(mention, { cluster, place })),
  );
  // Each credited entity is named by a key: its cluster, or the phrase itself where no mention was found.
  const keys = found.map((): string | undefined => undefined);
  const phrases = new Map<string, TextSpan>();
  found.forEach(({ mention }, index) => {
    if (!mention) return;
    const cluster = inClusters.get(credited[index] as number)?.cluster;
    const key = cluster === undefined ? `phrase ${mention.text.toLowerCase()}` : `cluster ${cluster}`;
    keys[index] = key;
    if (!phrases.has(key)) phrases.set(key, mention);
  });
  found.forEach(({ speaksOnFrom }, index) => (keys[index] ??= speaksOnFrom >= 0 ? keys[speaksOnFrom] : undefined));
  const drafts = [...phrases].map(([key, phrase]) => ({
    key,
    draft: key.startsWith('cluster')
      ? fromCluster(mentions, clusters[Number(key.slice(8))] as Cluster, phrase)
      : fromPhrase(phrase),
  }));
  drafts.sort((a, b) => bySpan(a.draft.mentions[0] as TextSpan, b.draft.mentions[0] as TextSpan));
  const ids = new Map(drafts.map(({ key }, index) => [key, `s${index + 1}`]));
  return {
    sources: drafts.map(({ draft }, index) => ({ record: 'source', id: `s${index + 1}`, ...draft })),
    attributions: found.map((attribution, index): Attribution => {
      const {
        mention,
        cue,
        content,
        kind,
        stance,
        addressee,
        when,
        medium,
        parent,
        confidence,
        explanation,
        sentence,
      } = attribution;
      const { cluster: own = -1, place } = inClusters.get(credited[index] as number) ?? {};
      const cluster = clusters[own];
      return {
        ...{
          record: 'attribution',
          id: `a${index + 1}`,
          source: ids.get(keys[index] ?? '') ?? null,
          mention,
          cue,
          content,
          kind,
          stance,
        },
        ...(addressee && { addressee }),
        ...(when && { when }),
        ...(medium && { medium }),
        ...(parent >= 0 && { parent: `a${parent + 1}` }),
        section: (document.sentences[sentence]?.section ?? 'body') satisfies SectionKind,
        confidence,
        explanation: cluster && place !== undefined ? withIdentity(explanation, mentions, cluster, place) : explanation,
      };
    }),
  };
}

type Draft = Omit<Source, 'record' | 'id'>;

function fromPhrase(phrase: TextSpan): Draft {
  const anonymity: Anonymity = /\p{Lu}/u.test(phrase.text.slice(1)) ? 'named' : 'described';
  return { name: withoutPossessive(phrase.text), kind: 'unknown', anonymity, mentions: [phrase] };
}

const ANONYMITY_ORDER: readonly Anonymity[] = ['named', 'described', 'anonymous'];

function fromCluster(mentions: readonly Mention[], cluster: Cluster, phrase: TextSpan): Draft {
  const all = cluster.mentions.map((index) => mentions[index] as Mention);
  const main = mentions[cluster.representative] as Mention;
  const first = <K extends keyof Mention>(name: K): Mention[K] | undefined =>
    all.find((mention) => mention[name] !== undefined)?.[name];
  const basis = first('basis');
  const anonymityReason = first('anonymityReason');
  const role = first('role');
  const named = main.form === 'name' ? main.core : main.form === 'pronoun' ? phrase : main;
  return {
    name: withoutPossessive(named.text),
    kind: kindOf(all),
    anonymity:
      ANONYMITY_ORDER.find((value) => all.some(({ anonymity, form }) => form !== 'pronoun' && anonymity === value)) ??
      main.anonymity,
    ...(basis && { basis }),
    ...(anonymityReason && { anonymityReason }),
    ...(role && { role }),
    mentions: all.map(({ start, end, text }) => ({ start, end, text })).sort(bySpan),
  };
}

/** What the first mention that tells says it is; a name that only "it" and nouns for bodies take up is none of a person. */
function kindOf(all: readonly Mention[]): SourceKind {
  const first = all.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown';
  if (
    (first !== 'person' && !(first === 'unknown' && all.some(({ form }) => form === 'name'))) ||
    all.some(({ gender, role }) => gender === 'male' || gender === 'female' || role)
  )
    return first;
  const body = all.find(({ form, kind }) => form === 'description' && BODIES.has(kind))?.kind;
  const isThing = all.some(({ form, gender }) => form === 'pronoun' && gender === 'neuter');
  return body ?? (isThing ? 'organisation' : first);
}

const BODIES: ReadonlySet<SourceKind> = new Set(['organisation', 'government', 'publication']);

function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/u, '');
}
