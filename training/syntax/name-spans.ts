/**
 * Names in GUM: the proper-noun core of its person, organisation and place brackets.
 *
 * In: a sentence with `Entity=(…)` in its last column. Out: a class for each token, as `src/syntax/names.ts` numbers them.
 * A core is the run of proper nouns around the mention's head, with "of", "the", "and" or a mark between two of them; the longest
 * mention wins. What stands before it and is a name of its own ("US" in "US President …") is left out.
 */
import { NAME_KINDS } from '../../src/syntax/names.js';
import type { Example, GoldWord } from './treebank.js';

interface Mention {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
}

const KIND_OF: Readonly<Record<string, number>> = {
  person: NAME_KINDS.indexOf('person'),
  organization: NAME_KINDS.indexOf('organisation'),
  place: NAME_KINDS.indexOf('place'),
};
const GLUE = /^(?:of|the|and|&|-|'s|’s|for|de|la|van|von|al|bin)$/iu;

/** Class of each gold word of a sentence. */
export function nameClassesOfWords(words: readonly GoldWord[]): number[] {
  const classes = words.map(() => 0);
  const mentions = mentionsOf(words).sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const mention of mentions) {
    const core = coreOf(words, mention, mentions);
    if (!core) continue;
    if (classes.slice(core.first, core.last + 1).some((own) => own > 0)) continue;
    for (let i = core.first; i <= core.last; i++) classes[i] = mention.kind * 2 + (i === core.first ? 1 : 2);
  }
  return classes;
}

/** Class of each token. */
export function nameClassesOfTokens({ gold, word }: Example): number[] {
  const ofWords = nameClassesOfWords(gold.words);
  return Array.from(word, (w, i) => {
    const own = ofWords[w] as number;
    return own % 2 === 1 && i > 0 && word[i - 1] === w ? own + 1 : own;
  });
}

function mentionsOf(words: readonly GoldWord[]): Mention[] {
  const open: { id: string; kind: number | undefined; first: number }[] = [];
  const mentions: Mention[] = [];
  words.forEach(({ misc }, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '';
    for (const [, id = '', type = '', closed = '', closing = ''] of entity.matchAll(
      /\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)/gu,
    )) {
      if (closing === '') {
        const kind = KIND_OF[type];
        if (closed === '') open.push({ id, kind, first: i });
        else if (kind !== undefined) mentions.push({ kind, first: i, last: i });
      } else {
        const at = open.map((one) => one.id).lastIndexOf(closing);
        const [one] = at < 0 ? [] : open.splice(at, 1);
        if (one?.kind !== undefined) mentions.push({ kind: one.kind, first: one.first, last: i });
      }
    }
  });
  return mentions;
}

function coreOf(
  words: readonly GoldWord[],
  { first, last, kind }: Mention,
  mentions: readonly Mention[],
): { first: number; last: number } | undefined {
  const head = words.slice(first, last + 1).findIndex((word) => word.head < first || word.head > last) + first;
  const proper = (i: number): boolean =>
    i >= first &&
    i <= last &&
    ((words[i] as GoldWord).universal === 'PROPN' || (words[i] as GoldWord).fine.startsWith('NNP'));
  const glue = (i: number): boolean => i > first && i < last && GLUE.test((words[i] as GoldWord).form);
  if (head < first || !proper(head)) return undefined;
  let from = head;
  for (;;) {
    if (proper(from - 1)) from--;
    else if (glue(from - 1) && proper(from - 2)) from -= 2;
    else break;
  }
  let to = head;
  for (;;) {
    if (proper(to + 1)) to++;
    else if (glue(to + 1) && proper(to + 2)) to += 2;
    else if (kind === KIND_OF.organization && glue(to + 1) && glue(to + 2) && proper(to + 3)) to += 3;
    else break;
  }
  if (kind === KIND_OF.person) {
    for (const other of mentions)
      if (other.kind !== kind && other.first === from && other.last < head) from = other.last + 1;
  }
  return { first: from, last: to };
}
