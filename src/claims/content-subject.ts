/**
 * Subjects that the tree gave to the verb of saying: "a group says the weapons | were supplied by …".
 *
 * In: a claim site without a subject of its own, whose attribution credits more than the clause. Out: the same with the
 * noun phrase before its verb as subject.
 */
import type { FoundAttribution } from '../attribution/index.js';
import { firstAtOrAfter, overlaps } from '../span.js';
import type { Word } from '../syntax/index.js';
import type { ClaimSite, SentenceContext } from './claim-site.js';
import type { Clause } from './propositions.js';

/** Longest stretch before the verb that is taken for a subject. */
const MOST_WORDS = 25;

/** Widens a site to the beginning of its content where that holds the missing subject. */
export function withSubjectFromContent({ tree, found }: SentenceContext, site: ClaimSite): ClaimSite {
  const { clause, chain, range, isWholeContent } = site;
  if (!isWholeContent || clause.origin === 'own' || clause.role === 'conjunct') return site;
  const { content, stance } = found[chain.at(-1) as number] as FoundAttribution;
  // Of infinitives only what somebody is told to do has its subject in what is credited: "ordered | the firm to pay".
  if (!clause.finite && stance !== 'demands') return site;
  const verb = tree.words[range.from] as Word;
  const piece = content.slice(0, 50).find(({ start, end }) => start <= verb.start && verb.end <= end);
  if (!piece) return site;
  let from = range.from;
  while (from > 0 && range.from - from < MOST_WORDS && (tree.words[from - 1] as Word).start >= piece.start) from--;
  // "accusations that money | had been spent": the clause begins behind its "that".
  for (let at = range.from - 2; at > from; at--) if ((tree.words[at] as Word).lower === 'that') from = at + 1;
  while (from < range.from && isOpening(tree.words[from] as Word)) from++;
  const before = tree.words.slice(from, range.from);
  const nouns = before.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON');
  const subject = nouns.find(({ head }) => !(head >= from && head < range.from)) ?? nouns[0];
  if (!subject) return site;
  return { ...site, range: { from, to: range.to }, clause: { ...clause, origin: 'own', subjectHead: subject.index } };
}

const isOpening = ({ tag, label }: Word): boolean => tag === 'PUNCT' || label === 'mark' || label === 'cc';

/**
 * "said that sales rose and | reported a loss": where the tree joins the second saying to what was said first, whoever
 * is credited with it is its subject.
 */
export function withSpeaker({ tree, cueAt, found }: SentenceContext, clause: Clause): Clause {
  if (clause.origin !== 'shared') return clause;
  const cue = cueAt.get(clause.frame.head);
  const mention = cue === undefined ? null : (found[cue] as FoundAttribution).mention;
  const subject = tree.words[clause.subjectHead];
  if (!mention || !subject || overlaps(mention, subject)) return clause;
  const first = firstAtOrAfter(tree.words, mention.start);
  for (let at = first; at < first + MOST_WORDS && at < tree.words.length; at++) {
    const { end, head, tag } = tree.words[at] as Word;
    if (end > mention.end) break;
    const above = tree.words[head];
    const isTop = !above || above.start < mention.start || above.end > mention.end;
    if (isTop && ['NOUN', 'PROPN', 'PRON'].includes(tag)) return { ...clause, subjectHead: at };
  }
  return clause;
}
