/**
 * Which mentions the attributions credit, and whose words "I" stands in.
 *
 * In: found attributions and mentions. Out: for each attribution the index of the mention that is its source; for each
 * first person inside quotation marks its speaker. Not here: joining mentions to clusters (`../coreference`).
 */
import type { SpeakerLink } from '../coreference/index.js';
import type { Mention } from '../entities/index.js';
import { firstAtOrAfter, type TextSpan } from '../span.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import type { FoundAttribution } from './find-attributions.js';
import { sentenceAt } from './quoted.js';
import { isQuoted } from './quoted.js';

/** A mention with less of a source phrase in common is another one. */
const LEAST_SHARED = 0.4;
/** Most mentions that begin before a phrase and may still hold it. */
const MOST_BEFORE = 4;
/** Most mentions of one content that are asked who speaks in them: contents nest. */
const MOST_ASKED = 200;

/** For each attribution, the index of its source's mention; −1 where it names nobody or no mention fits. */
export function creditedMentions(
  document: Document,
  found: readonly FoundAttribution[],
  mentions: readonly Mention[],
): readonly number[] {
  const byHead = new Map(mentions.map(({ sentence, head }, index) => [`${sentence} ${head}`, index]));
  return found.map(({ mention }) => {
    if (!mention) return -1;
    const sentence = sentenceAt(document, mention.start);
    const head = headIn(document.trees[sentence], mention);
    const own = byHead.get(`${sentence} ${head}`);
    // A mention that begins inside the phrase and is a small part of it is none of its own: "other [US] officials".
    const isWhole =
      own !== undefined &&
      (startsAt(mentions[own] as Mention, mention) || shareOf(mentions[own] as Mention, mention) > LEAST_SHARED);
    return isWhole ? own : mostShared(mentions, mention);
  });
}

/** The word of a phrase whose head lies outside it; −1 where the phrase holds no word. */
function headIn(tree: Tree | undefined, phrase: TextSpan): number {
  const words = tree?.words ?? [];
  const first = firstAtOrAfter(words, phrase.start);
  for (let at = first; at < words.length; at++) {
    const { end, head, tag } = words[at] as Word;
    if (end > phrase.end) return -1;
    const above = words[head];
    if (tag !== 'PUNCT' && (!above || above.start < phrase.start || above.end > phrase.end)) return at;
  }
  return -1;
}

const startsAt = (mention: Mention, phrase: TextSpan): boolean => mention.start <= phrase.start;

/** The part of two spans together that they have in common. */
function shareOf(mention: Mention, phrase: TextSpan): number {
  const shared = Math.min(mention.end, phrase.end) - Math.max(mention.start, phrase.start);
  return shared / (Math.max(mention.end, phrase.end) - Math.min(mention.start, phrase.start));
}

/** The mention that shares most with a phrase. */
function mostShared(mentions: readonly Mention[], phrase: TextSpan): number {
  let best = -1;
  let most = LEAST_SHARED;
  // What begins before it may share most of it: "[his barrister, Ann Coe]".
  for (let at = Math.max(0, firstAtOrAfter(mentions, phrase.start) - MOST_BEFORE); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= phrase.end) break;
    if (mention.end <= phrase.start) continue;
    const share = shareOf(mention, phrase);
    if (share > most) [best, most] = [at, share];
  }
  return best;
}

/** Links every first person inside quotation marks to the mention that speaks there; the innermost attribution wins. */
export function speakerLinks(
  document: Document,
  found: readonly FoundAttribution[],
  credited: readonly number[],
  mentions: readonly Mention[],
): readonly SpeakerLink[] {
  const speakers = new Map<number, number>();
  found.forEach(({ content, speaksOnFrom }, index) => {
    const speaker =
      credited[index] === -1 && speaksOnFrom >= 0 ? (credited[speaksOnFrom] as number) : (credited[index] as number);
    if (speaker < 0) return;
    for (const { start, end } of content) {
      const first = firstAtOrAfter(mentions, start);
      for (let at = first; at < Math.min(mentions.length, first + MOST_ASKED); at++) {
        const { start: place, end: stop, person } = mentions[at] as Mention;
        if (place >= end) break;
        if (person === 1 && stop <= end && isQuoted(document, place)) speakers.set(at, speaker);
      }
    }
  });
  return [...speakers].map(([pronoun, speaker]) => ({ pronoun, speaker }));
}
