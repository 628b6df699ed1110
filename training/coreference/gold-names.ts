/**
 * Names in GUM: the proper nouns around the head of each mention of a person, an organisation or a place.
 *
 * In: the words of a sentence and its mentions. Out: names in text order, never overlapping; the longest wins. People's names hold
 * particles and hyphens only, so that "Ann Lee of the League and Bo Day" are three names; those of organisations also "of", "and", "for".
 */
import type { Span } from '../../src/span.js';
import type { NameKind, Word } from '../../src/syntax/index.js';
import type { GoldMention } from './gum.js';

/** A name and what it is of. */
export interface GoldName extends Span {
  readonly kind: NameKind;
}

const KINDS: Readonly<Record<string, NameKind>> = { person: 'person', organization: 'organisation', place: 'place' };
const PARTICLES = /^(?:-|'s|’s|de|la|van|von|der|al|bin|ibn|del|du|di|da)$/iu;
const GLUE: Readonly<Record<NameKind, RegExp>> = {
  person: PARTICLES,
  place: /^(?:-|'s|’s|of|the|de|la|del|du|di|da|and|&)$/iu,
  organisation: /^(?:-|'s|’s|of|the|and|&|for|de|la|del|du|di|da)$/iu,
};

/** The names of one sentence. */
export function namesOfSentence(words: readonly Word[], mentions: readonly GoldMention[]): GoldName[] {
  const cores = mentions.flatMap((mention) => coreOf(words, mention) ?? []);
  cores.sort((a, b) => b.end - b.start - (a.end - a.start));
  const names: GoldName[] = [];
  for (const core of cores) if (!names.some(({ start, end }) => start < core.end && core.start < end)) names.push(core);
  return names.sort((a, b) => a.start - b.start);
}

function coreOf(words: readonly Word[], { type, start, end, head }: GoldMention): GoldName | undefined {
  const kind = KINDS[type];
  if (!kind || !isProper(head)) return undefined;
  const isInside = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && word.start >= start && word.end <= end;
  };
  const proper = (at: number): boolean => isInside(at) && isProper(words[at] as Word);
  const glue = (at: number): boolean => isInside(at) && GLUE[kind].test((words[at] as Word).text);
  let first = head.index;
  for (;;) {
    if (proper(first - 1)) first--;
    else if (glue(first - 1) && proper(first - 2)) first -= 2;
    else break;
  }
  let last = head.index;
  for (;;) {
    if (proper(last + 1)) last++;
    else if (glue(last + 1) && proper(last + 2)) last += 2;
    else if (kind === 'organisation' && glue(last + 1) && glue(last + 2) && proper(last + 3)) last += 3;
    else break;
  }
  return { start: (words[first] as Word).start, end: (words[last] as Word).end, kind };
}

function isProper({ tag, fineTag }: Word): boolean {
  return tag === 'PROPN' || fineTag.startsWith('NNP');
}
