/**
 * Rules for cues that are not heads of a clause: "according to", "reportedly", a colon in a headline.
 *
 * In: a tree. Out: proposals. Not here: verbs, nouns and adjectives (`clause-rules.ts`).
 */
import type { SectionKind } from '../records/index.js';
import type { Tree } from '../syntax/index.js';
import type { Proposal } from './proposal.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { isPunctuation, phraseOf, trimmed, wordAt, type WordRange } from './phrases.js';

/** All proposals of one sentence. Linear. */
export function phraseProposals(tree: Tree, lexicon: CueLexicon, section: SectionKind): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { index, lower } of tree.words) {
    if (lower === 'according' && tree.words[index + 1]?.lower === 'to')
      proposals.push(...accordingTo(tree, index, lexicon));
    const stance = lexicon.evidential.get(lower);
    if (stance) proposals.push(...evidential(tree, index, { kind: 'speech', stance, frames: new Set() }));
  }
  if (section === 'headline') proposals.push(...headlineColon(tree));
  return proposals;
}

/** "…, according to X": the clause around it is the content. */
function accordingTo(tree: Tree, index: number, lexicon: CueLexicon): Proposal[] {
  const sense = lexicon.senses.get('preposition according');
  const source = sourceAfter(tree, index + 2, index);
  if (!sense || source === undefined) return [];
  // The phrase reaches as far as the noun's own subtree on the right.
  const aside = { first: index, last: Math.max(source.last, index + 1) };
  const clause = isClosing(tree, aside)
    ? { first: 0, last: tree.words.length - 1 }
    : clauseAround(tree, index, source.head);
  const pieces = [
    trimmed(tree, { first: clause.first, last: aside.first - 1 }),
    trimmed(tree, { first: aside.last + 1, last: clause.last }),
  ].filter((piece) => piece !== undefined);
  if (pieces.length === 0) return [];
  return [{ head: index, sense, source: source.head, content: pieces, rule: 'according-to', weight: 150 }];
}

/** ", according to the school." closes the sentence: all of it is credited, wherever the tree hangs the phrase. */
function isClosing(tree: Tree, { first, last }: WordRange): boolean {
  if (tree.words[first - 1]?.text !== ',') return false;
  for (let at = last + 1; at < tree.words.length && at < last + 4; at++)
    if (!isPunctuation(wordAt(tree, at))) return false;
  return last + 4 >= tree.words.length;
}

/** The noun phrase that begins at a word: its head and last word. */
function sourceAfter(
  tree: Tree,
  from: number,
  according: number,
): { readonly head: number; readonly last: number } | undefined {
  for (let at = from; at < tree.words.length && at < from + 20; at++) {
    const { tag, head } = wordAt(tree, at);
    if (!['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tag)) continue;
    if (
      head > at &&
      head < from + 20 &&
      ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, head).tag) &&
      wordAt(tree, at).label !== 'conj'
    )
      continue;
    return { head: at, last: phraseOf(tree, at, { first: according, last: according + 1 }).last };
  }
  return undefined;
}

/** The words of the clause that "according to" belongs to. */
function clauseAround(tree: Tree, according: number, source: number): WordRange {
  const up = [wordAt(tree, source).head, wordAt(tree, according).head].find(
    (head) => head >= 0 && head !== source && head !== according,
  );
  const head = up ?? tree.root;
  const range = { first: tree.first[head] as number, last: tree.last[head] as number };
  // A noun above it, as in headlines without a verb, means the whole line.
  return ['VERB', 'AUX', 'ADJ'].includes(wordAt(tree, head).tag) && head !== tree.root
    ? range
    : { first: 0, last: tree.words.length - 1 };
}

/** "X reportedly left": the clause, around the adverb. */
function evidential(tree: Tree, index: number, sense: CueSense): Proposal[] {
  const { head } = wordAt(tree, index);
  if (head < 0) return [];
  const clause = phraseOf(tree, head);
  const pieces = [
    trimmed(tree, { first: clause.first, last: index - 1 }),
    trimmed(tree, { first: index + 1, last: clause.last }),
  ].filter((piece) => piece !== undefined);
  // "for allegedly taking bribes": the preposition is none of it.
  const content = pieces.filter(
    ({ first, last }) => first < last || !['ADP', 'SCONJ', 'CCONJ', 'PART'].includes(wordAt(tree, first).tag),
  );
  return content.length === 0
    ? []
    : [{ head: index, sense, source: -1, content, rule: 'evidential-adverb', weight: 60 }];
}

/** "Mayor: taxes will rise" and "Taxes will rise: mayor". */
function headlineColon(tree: Tree): Proposal[] {
  const colon =
    tree.words.find(({ text, index }) => (text === ':' || text === '–' || text === '—') && index > 0)?.index ?? -1;
  if (colon < 0) return [];
  const left = trimmed(tree, { first: 0, last: colon - 1 });
  const right = trimmed(tree, { first: colon + 1, last: tree.words.length - 1 });
  if (!left || !right) return [];
  const sense: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set() };
  const isColon = wordAt(tree, colon).text === ':';
  const [source, content] = isColon && size(left) <= 4 ? [left, right] : [right, left];
  if (size(source) > 4 || size(content) < 3 || !isNameLike(tree, source)) return [];
  return [
    { head: colon, sense, source: headOf(tree, source), content: [content], rule: 'headline-colon', weight: -20 },
  ];
}

const size = ({ first, last }: WordRange): number => last - first + 1;

function isNameLike(tree: Tree, { first, last }: WordRange): boolean {
  for (let at = first; at <= last; at++) if (['VERB', 'AUX', 'ADV', 'ADP'].includes(wordAt(tree, at).tag)) return false;
  return ['NOUN', 'PROPN'].includes(wordAt(tree, last).tag);
}

function headOf(tree: Tree, { first, last }: WordRange): number {
  for (let at = first; at <= last; at++) {
    const { head } = wordAt(tree, at);
    if (head < first || head > last) return at;
  }
  return last;
}
