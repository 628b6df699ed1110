/**
 * Who a pronoun stands for, where that is sure.
 *
 * In: mentions and their clusters. Out: a look-up from a pronoun to the fullest name of its entity. Linear to build.
 */
import type { Cluster } from '../coreference/index.js';
import type { Mention } from '../entities/index.js';
import { overlaps, type Span, type TextSpan } from '../span.js';
import type { Document, Word } from '../syntax/index.js';

/** A pronoun's name. */
export interface Naming {
  /** The fullest naming of the entity, as written elsewhere. */
  readonly name: TextSpan;
  /** Index of the cluster. */
  readonly cluster: number;
  /** The pronoun was a possessive: "its". */
  readonly possessive: boolean;
}

/** Look-ups over the namings of a text. */
export interface Namings {
  /** The name for a pronoun; undefined where it is unsure, first or second person, or named in the stretch anyway. */
  namingAt(word: Word, within: Span, isSubject: boolean): Naming | undefined;
  /** The key of the entity a word names: the same for every naming; undefined where it names none. */
  entityAt(word: Word): number | undefined;
}

/** Links weaker than this leave a pronoun as it is. */
const SURE = 0.35;
/** The same for pronouns that are not the subject, whose places offer more to mistake. */
const SURER = 0.65;
/** A description longer than this reads worse than the pronoun. */
const LONGEST_NAME = 90;
/** Namings looked back at for a name. */
const MOST_LOOKED_AT = 12;
/** Kinds whose descriptions read well in place of a pronoun. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'organisation', 'government', 'group']);
const THIRD_PERSON = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)$/u;
const POSSESSIVE = /^(?:his|its|their|her)$/u;

/** Makes the look-ups. */
export function namingsOf({ trees }: Document, mentions: readonly Mention[], clusters: readonly Cluster[]): Namings {
  const clusterAt = new Map<number, number>();
  const linkAt = new Map<number, number>();
  clusters.forEach(({ mentions: members, links }, index) =>
    members.forEach((mention, at) => {
      clusterAt.set(mention, index);
      linkAt.set(mention, links[at] ?? 1);
    }),
  );
  const pronouns = new Map<number, number>();
  const heads = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (mention.form === 'pronoun') pronouns.set(mention.start, index);
    const head = trees[mention.sentence]?.words[mention.head];
    if (head) heads.set(head.start, index);
  });
  return {
    namingAt(word, within, isSubject) {
      if (!THIRD_PERSON.test(word.lower) || word.label === 'expl') return undefined;
      const cluster = clusterAt.get(pronouns.get(word.start) ?? -1);
      const sureness = linkAt.get(pronouns.get(word.start) ?? -1) ?? 0;
      const found = cluster === undefined ? undefined : clusters[cluster];
      const fullest = found && mentions[found.representative];
      if (!fullest || cluster === undefined || sureness < SURE || fullest.form === 'pronoun') return undefined;
      if (!isSubject && (!ACTORS.has(fullest.kind) || sureness < SURER)) return undefined;
      // A thing described ("a plan") says no more out of its context than the pronoun does.
      if (fullest.form === 'description' && !ACTORS.has(fullest.kind)) return undefined;
      const best = fullest.kind === 'person' ? fullest : (nearestName(mentions, found, word.start) ?? fullest);
      const name = best.form === 'name' ? withArticle(best) : { start: best.start, end: best.end, text: best.text };
      if (name.text.length > LONGEST_NAME || overlaps(name, within)) return undefined;
      return {
        name,
        cluster,
        possessive: POSSESSIVE.test(word.lower) && (word.fineTag === 'PRP$' || word.label === 'nmod:poss'),
      };
    },
    entityAt(word) {
      const mention = pronouns.get(word.start) ?? heads.get(word.start);
      return mention === undefined ? undefined : clusterAt.get(mention);
    },
  };
}

/** The last naming by name before an offset: "Russia" rather than "Moscow" where the text has just said "Russia". */
function nearestName(
  mentions: readonly Mention[],
  { mentions: members }: Cluster,
  offset: number,
): Mention | undefined {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[members[middle] as number] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - MOST_LOOKED_AT); at--) {
    const mention = mentions[members[at] as number] as Mention;
    if (mention.form === 'name') return mention;
  }
  return undefined;
}

/** The name alone, with "the" where it has one. */
function withArticle({ start, text, core }: Mention): TextSpan {
  if (core.start !== start + 4 || !/^the /iu.test(text)) return core;
  return { start, end: core.end, text: text.slice(0, core.end - start) };
}
