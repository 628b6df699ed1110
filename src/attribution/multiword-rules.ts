/**
 * Rules for cues of several words: "cast doubt on the figures", "threw its weight behind the bill", "in the court's view".
 *
 * In: a tree. Out: proposals. Word order decides; the tree is asked for the subject and for where the clause ends.
 */
import { MULTIWORD_CUES, type MultiwordCue, VIEWPOINT_NOUNS, type ViewpointNoun } from '../lexicon/index.js';
import type { Tree } from '../syntax/index.js';
import type { CueSense } from './cue-lexicon.js';
import { cueRange, isPunctuation, subjectOf, trimmed, wordAt, type WordRange } from './phrases.js';
import type { Proposal } from './proposal.js';

/** Most words between two parts of a cue. */
const MOST_BETWEEN = 2;
/** Most words of a source in a viewpoint phrase. */
const LONGEST_SOURCE = 12;

interface Row {
  readonly rest: readonly string[];
  readonly cue: MultiwordCue;
}

let byVerb: ReadonlyMap<string, readonly Row[]> | undefined;
let byNoun: ReadonlyMap<string, ViewpointNoun> | undefined;

function rowsOf(lemma: string): readonly Row[] {
  if (!byVerb) {
    const rows = new Map<string, Row[]>();
    for (const cue of MULTIWORD_CUES) {
      const [verb = '', ...rest] = cue.words.split(' ');
      rows.set(verb, [...(rows.get(verb) ?? []), { rest, cue }]);
    }
    // The longest first: "come out in favour of" before "come out".
    for (const list of rows.values()) list.sort((a, b) => b.rest.length - a.rest.length);
    byVerb = rows;
  }
  return byVerb.get(lemma) ?? [];
}

/** All proposals of one sentence. Linear: a bounded number of words behind each verb is looked at. */
export function multiwordProposals(tree: Tree): Proposal[] {
  const proposals: Proposal[] = [];
  byNoun ??= new Map(VIEWPOINT_NOUNS.map((entry) => [entry.noun, entry]));
  for (const { index, tag, lemma, lower } of tree.words) {
    if (tag === 'VERB' || tag === 'AUX') {
      for (const { rest, cue } of rowsOf(lemma)) {
        const last = matched(tree, index, rest);
        const proposal = last >= 0 ? verbProposal(tree, index, last, cue) : undefined;
        if (proposal) {
          proposals.push(proposal);
          break;
        }
      }
    }
    const viewpoint = byNoun.get(lower);
    if (viewpoint && tag === 'NOUN') proposals.push(...viewpointProposals(tree, index, viewpoint));
  }
  return proposals;
}

/** Index of the last word of the cue; −1 where its words do not follow. */
function matched(tree: Tree, verb: number, rest: readonly string[]): number {
  let at = verb;
  for (const part of rest) {
    let next = at + 1;
    while (next <= at + MOST_BETWEEN && tree.words[next]?.lower !== part && isFiller(tree, next)) next++;
    if (tree.words[next]?.lower !== part) return -1;
    at = next;
  }
  return at;
}

function isFiller(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  return word !== undefined && ['DET', 'PRON', 'ADJ', 'ADV', 'PART'].includes(word.tag);
}

function verbProposal(
  tree: Tree,
  verb: number,
  last: number,
  { kind, stance, words }: MultiwordCue,
): Proposal | undefined {
  // "is opposed to": the subject hangs on the word behind the copula.
  const { tag, head: above } = wordAt(tree, verb);
  const head = tag === 'AUX' && above > verb && above <= last ? above : verb;
  const subject = subjectOf(tree, head) ?? subjectOf(tree, verb);
  const source = subject && subject.head < verb ? subject.head : -1;
  const content = contentBehind(tree, verb, head, last);
  if (!content || (source < 0 && words !== 'be drawn on')) return undefined;
  const sense: CueSense = { kind, stance, frames: new Set() };
  return {
    head,
    sense,
    source,
    content: [content],
    cueWords: { first: cueRange(tree, verb).first, last },
    rule: 'multiword-cue',
    weight: 170,
  };
}

/** What follows the cue, to the end of its clause. */
function contentBehind(tree: Tree, verb: number, head: number, last: number): WordRange | undefined {
  const first = tree.words[last + 1];
  if (!first || isPunctuation(first) || first.tag === 'ADV' || first.tag === 'CCONJ') return undefined;
  const reach = Math.max(
    tree.last[verb] as number,
    tree.last[head] as number,
    tree.last[last] as number,
    tree.last[first.index] as number,
  );
  return trimmed(tree, { first: last + 1, last: beforeNextClause(tree, last + 1, reach, verb) });
}

/** Where a clause beside that of the cue begins behind a comma, the content ends. */
function beforeNextClause(tree: Tree, from: number, to: number, verb: number): number {
  for (let at = from; at <= to; at++) {
    const { label, head, tag } = wordAt(tree, at);
    if (at > from && ['conj', 'parataxis', 'advcl'].includes(label) && tag === 'VERB' && head <= verb) {
      const first = tree.first[at] as number;
      if (first > from) return first - 1;
    }
  }
  return to;
}

/** "in the court's opinion", "in the words of the coach", "by her own account": the rest of the sentence is credited. */
function viewpointProposals(tree: Tree, noun: number, { preposition, kind, stance }: ViewpointNoun): Proposal[] {
  let opening = noun - 1;
  while (opening >= 0 && noun - opening < LONGEST_SOURCE && wordAt(tree, opening).lower !== preposition) {
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(wordAt(tree, opening).tag)) return [];
    opening--;
  }
  if (opening < 0 || wordAt(tree, opening).lower !== preposition) return [];
  const source = ownerBefore(tree, opening, noun) ?? ownerBehind(tree, noun);
  if (!source) return [];
  const aside = { first: opening, last: Math.max(noun, source.last) };
  // A phrase of its own: at the start of the sentence or between commas.
  const before = tree.words[aside.first - 1];
  const behind = tree.words[aside.last + 1];
  if ((before && !isPunctuation(before)) || (behind && !isPunctuation(behind))) return [];
  const pieces = [
    trimmed(tree, { first: lastConjunct(tree, aside.first), last: aside.first - 1 }),
    trimmed(tree, { first: aside.last + 1, last: tree.words.length - 1 }),
  ].filter((piece) => piece !== undefined);
  if (pieces.length === 0) return [];
  const sense: CueSense = { kind, stance, frames: new Set() };
  const cueWords = source.last < noun ? { first: noun, last: noun } : { first: opening, last: noun + 1 };
  return [
    {
      head: noun,
      sense,
      source: source.last,
      sourceWords: source,
      cueWords,
      content: pieces,
      rule: 'viewpoint',
      weight: 170,
    },
  ];
}

/** "He left home and walked, by his own account, …": where the last verb before the phrase is joined, that clause alone. */
function lastConjunct(tree: Tree, before: number): number {
  for (let at = before - 1; at > 0; at--) {
    const { label, head, tag } = wordAt(tree, at);
    if (label !== 'cc' || tag !== 'CCONJ' || head >= before) continue;
    return head > at && wordAt(tree, head).tag === 'VERB' ? at + 1 : 0;
  }
  return 0;
}

/** "the court's" before the noun. */
function ownerBefore(tree: Tree, opening: number, noun: number): WordRange | undefined {
  for (let at = noun - 1; at > opening; at--) {
    const { lower, tag, text } = wordAt(tree, at);
    if (/^['’]s?$/u.test(text) && at > opening + 1) return { first: opening + 1, last: at - 1 };
    if (tag === 'PRON' && lower !== 'own' && lower !== 'all' && at === opening + 1) return { first: at, last: at };
  }
  return undefined;
}

/** "of the coach" behind it. */
function ownerBehind(tree: Tree, noun: number): WordRange | undefined {
  if (tree.words[noun + 1]?.lower !== 'of') return undefined;
  let last = noun + 1;
  while (last - noun < LONGEST_SOURCE && tree.words[last + 1] && !isPunctuation(wordAt(tree, last + 1))) last++;
  return last > noun + 1 ? { first: noun + 2, last } : undefined;
}
