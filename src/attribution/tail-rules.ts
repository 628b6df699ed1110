/**
 * Rules for the tail that closes a sentence: "…, the ministry said on Friday", in headlines "…, claims union".
 *
 * In: a tree. Out: proposals whose content is all that stands before the comma. Word order decides, for trees hang such
 * tails anywhere and taggers take the verbs of headlines for nouns. Not here: tails behind a quotation (`quotation-rules.ts`).
 */
import type { SectionKind } from '../records/index.js';
import { FINITE_TAGS, type Tree } from '../syntax/index.js';
import { verbSense } from './clause-rules.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { trimmed, wordAt, type WordRange } from './phrases.js';
import type { Proposal } from './proposal.js';

/** Most words of a tail. */
const LONGEST_TAIL = 14;
/** Fewest words before it. */
const SHORTEST_CONTENT = 3;
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART']);
const TELLING: ReadonlySet<string> = new Set(['speech', 'writing', 'thought']);
/** Hundredths of a logit for what is hardly anything else. */
const CLEAR = 170;

/** The proposal of a sentence's tail, if it has one. Bounded: only its last words are looked at. */
export function tailProposals(tree: Tree, lexicon: CueLexicon, section: SectionKind): Proposal[] {
  const end = lastWord(tree);
  let comma = end;
  while (comma > 0 && end - comma <= LONGEST_TAIL && wordAt(tree, comma).text !== ',') comma--;
  if (wordAt(tree, comma).text !== ',' || comma < SHORTEST_CONTENT || comma >= end) return [];
  const isHeadline = section === 'headline' || section === 'standfirst';
  let first = comma + 1;
  // "'We want our money back,' say fans".
  while (isHeadline && first < end && wordAt(tree, first).tag === 'PUNCT') first++;
  const tail = { first, last: end };
  const found =
    subjectFirst(tree, tail, lexicon, isHeadline) ?? (isHeadline ? verbFirst(tree, tail, lexicon) : undefined);
  const content = trimmed(tree, { first: 0, last: comma - 1 });
  if (!found || !content || !isWhole(tree, content, isHeadline)) return [];
  const { head, sense, source } = found;
  return [
    {
      head,
      sense,
      source: source.last,
      sourceWords: source,
      cueWords: { first: PERFECT.test(wordAt(tree, head - 1).lower) ? head - 1 : head, last: head },
      content: [content],
      rule: 'clause-before',
      weight: CLEAR,
    },
  ];
}

function lastWord({ words }: Tree): number {
  let at = words.length - 1;
  while (at > 0 && words[at]?.tag === 'PUNCT') at--;
  return at;
}

interface Tail {
  readonly head: number;
  readonly sense: CueSense;
  readonly source: WordRange;
}

/** "the ministry said on Friday". */
function subjectFirst(
  tree: Tree,
  { first, last }: WordRange,
  lexicon: CueLexicon,
  isHeadline: boolean,
): Tail | undefined {
  for (let at = first; at <= last; at++) {
    const sense = tellingSense(tree, at, lexicon, isHeadline && at === last);
    if (sense && at > first) {
      const { tag } = wordAt(tree, at - 1);
      return ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tag) && isCircumstance(tree, at, last, lexicon)
        ? { head: at, sense, source: { first: behindSayingNoun(tree, first, at, lexicon), last: at - 1 } }
        : undefined;
    }
    // "the union | has claimed"
    const isPerfect = at + 1 <= last && PERFECT.test(wordAt(tree, at).lower) && wordAt(tree, at + 1).tag === 'VERB';
    if (isPerfect && at > first) return perfectTail(tree, { first, last }, at, lexicon);
    if (!NOMINAL.has(wordAt(tree, at).tag)) return undefined;
  }
  return undefined;
}

const PERFECT = /^(?:has|have|had)$/u;
/** Those before whom it is told. */
const HEARING: ReadonlySet<string> = new Set(
  'court tribunal inquiry enquiry inquest hearing jury panel committee commission'.split(' '),
);

/** "a tribunal heard": what is heard there was told there. */
function isHeard(tree: Tree, verb: number, before: number): boolean {
  return wordAt(tree, verb).lemma === 'hear' && HEARING.has(tree.words[before]?.lemma ?? '');
}

/** "the union has claimed", "an inquiry has heard". */
function perfectTail(tree: Tree, { first, last }: WordRange, auxiliary: number, lexicon: CueLexicon): Tail | undefined {
  const head = auxiliary + 1;
  const speaker = wordAt(tree, auxiliary - 1);
  const sense = verbSense(tree, head, lexicon);
  if (!sense?.frames.has('clause') || !['NOUN', 'PROPN', 'PRON'].includes(speaker.tag)) return undefined;
  if (!isHeard(tree, head, auxiliary - 1) && !TELLING.has(sense.kind)) return undefined;
  return isCircumstance(tree, head, last, lexicon)
    ? { head, sense, source: { first: behindSayingNoun(tree, first, auxiliary, lexicon), last: auxiliary - 1 } }
    : undefined;
}

/** "…, an accusation | the force denies": who denies it stands behind the noun for what was said. */
function behindSayingNoun(tree: Tree, first: number, verb: number, { senses }: CueLexicon): number {
  const noun = wordAt(tree, first).tag === 'DET' ? first + 1 : first;
  if (noun + 1 >= verb || !senses.has(`noun ${wordAt(tree, noun).lemma}`)) return first;
  const next = /^(?:that|which)$/u.test(wordAt(tree, noun + 1).lower) ? noun + 2 : noun + 1;
  const opening = next < verb ? wordAt(tree, next) : undefined;
  return opening && ['DET', 'PRON', 'PROPN'].includes(opening.tag) ? next : first;
}

/** "claims union", in headlines. */
function verbFirst(tree: Tree, { first, last }: WordRange, lexicon: CueLexicon): Tail | undefined {
  const sense = first < last ? tellingSense(tree, first, lexicon, true) : undefined;
  if (!sense) return undefined;
  for (let at = first + 1; at <= last; at++) if (!NOMINAL.has(wordAt(tree, at).tag)) return undefined;
  return { head: first, sense, source: { first: first + 1, last } };
}

/** The sense of a verb that can close a sentence so; of a noun that may be such a verb, where `orNoun`. */
function tellingSense(tree: Tree, at: number, lexicon: CueLexicon, orNoun: boolean): CueSense | undefined {
  const { tag, fineTag, lower } = wordAt(tree, at);
  const isBeforeBody = isHeard(tree, at, at - 1);
  const isVerb = tag === 'VERB' && (isBeforeBody || ['VBD', 'VBZ', 'VBP', ...(orNoun ? ['VB'] : [])].includes(fineTag));
  const stem = /^(\p{L}{2,20})s$/u.exec(lower)?.[1];
  const sense = isVerb ? verbSense(tree, at, lexicon) : orNoun && stem ? lexicon.senses.get(`verb ${stem}`) : undefined;
  // "…, court hears"
  const isTelling = sense && (TELLING.has(sense.kind) || (orNoun && sense.kind === 'perception') || isBeforeBody);
  return isTelling && sense.frames.has('clause') ? sense : undefined;
}

/** Behind the verb stand only when, where and to whom. */
function isCircumstance(tree: Tree, verb: number, last: number, { times }: CueLexicon): boolean {
  const next = tree.words[verb + 1];
  if (verb === last || !next) return true;
  if (!['ADP', 'ADV'].includes(next.tag) && !times.has(next.lemma)) return false;
  for (let at = verb + 1; at <= last; at++)
    if (['VERB', 'AUX', 'SCONJ', 'CCONJ', 'PUNCT'].includes(wordAt(tree, at).tag)) return false;
  return true;
}

/** A clause of its own, not the end of one: it has a finite verb (headlines need none), and begins with no conjunction. */
function isWhole(tree: Tree, { first, last }: WordRange, isHeadline: boolean): boolean {
  const opening = wordAt(tree, first);
  if (last - first + 1 < SHORTEST_CONTENT || opening.tag === 'SCONJ') return false;
  // "Told that it had closed, he laughed": a participle is said of him.
  if (opening.tag === 'VERB' && /^VB[GN]$/u.test(opening.fineTag) && opening.label === 'advcl') return false;
  if (isHeadline) return true;
  for (let at = first; at <= last; at++) {
    const { tag, fineTag } = wordAt(tree, at);
    if (tag === 'AUX' || FINITE_TAGS.has(fineTag)) return true;
  }
  return false;
}
