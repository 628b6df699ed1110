/**
 * Standalone text: a claim as a sentence that can be read alone.
 *
 * In: a claim site and who the pronouns stand for. Out: text, and a map from its stretches to the input. A missing
 * subject is put in front, the first pronoun for an entity becomes its name, quotation marks go. Every word is copied
 * from the text; what no stretch maps is a space or a possessive ending.
 */
import type { PropositionPart, StandaloneMapping } from '../records/index.js';
import { makeSpan, type Span, type TextSpan } from '../span.js';
import { childrenOf, type Document, type Tree, type Word } from '../syntax/index.js';
import type { ClaimSite } from './claim-site.js';
import type { WordRange } from './clause-span.js';
import type { Namings } from './namings.js';
import { fewChildren, partOf, slotWords } from './slots.js';

/** Text and map. */
export interface Standalone {
  readonly standalone: string;
  readonly standaloneMap: readonly StandaloneMapping[];
}

/** A text in the making. */
interface Draft {
  readonly document: Document;
  readonly tree: Tree;
  readonly namings: Namings;
  /** From the first word copied to the last: who is named there need not be named again. */
  readonly within: Span;
  /** Words to be left out. */
  readonly asides: readonly WordRange[];
  /** Clusters that have been named. */
  readonly named: Set<number>;
  readonly map: StandaloneMapping[];
  text: string;
}

/** Writes the standalone text of a claim. Linear in its length. */
export function standaloneOf(document: Document, site: ClaimSite, namings: Namings): Standalone {
  const { clause, range, crediting, asides = [] } = site;
  const tree = document.trees[clause.sentence] as Tree;
  const opening = crediting ?? { clause, range };
  const within = {
    start: (tree.words[opening.range.from] as Word).start,
    end: (tree.words[range.to] as Word).end,
  };
  const draft: Draft = { document, tree, namings, within, asides, named: new Set(), map: [], text: '' };
  writeSubject(draft, opening.clause, opening.range);
  const gap = crediting ? undefined : gapOf(tree, clause, range);
  if (gap) {
    copyWords(draft, { from: range.from, to: gap.verb }, clause.subjectHead);
    for (const span of partOf(document.input, tree, gap.words).spans) append(draft, span);
    if (gap.verb < range.to) copyWords(draft, { from: gap.verb + 1, to: range.to }, clause.subjectHead);
  } else copyWords(draft, opening.range, opening.clause.subjectHead);
  if (crediting) copyWords(draft, range, crediting.clause.subjectHead);
  trimEnd(draft);
  return { standalone: draft.text, standaloneMap: draft.map };
}

/** Puts the subject in front where the words do not hold it. */
function writeSubject(draft: Draft, clause: ClaimSite['clause'], { from, to }: WordRange): void {
  const { document, tree, namings, within, named } = draft;
  const subject = missingSubject(document.input, tree, clause, from, to);
  if (!subject) return;
  const word = tree.words[clause.subjectHead] as Word;
  const naming = subject.words.length === 1 ? namings.namingAt(word, within, true) : undefined;
  if (naming) named.add(naming.cluster);
  for (const span of naming ? [naming.name] : subject.part.spans) append(draft, span);
  for (const word of clause.frame.borrowed) append(draft, tree.words[word] as TextSpan);
}

/** Copies words, with names for pronouns and without quotation marks. */
function copyWords(draft: Draft, { from, to }: WordRange, subjectHead: number): void {
  const { document, tree, namings, within, named, asides } = draft;
  const { start } = tree.words[from] as Word;
  let at = start;
  const copy = (end: number): void => {
    if (end > at) append(draft, makeSpan(document.input, at, end), at > start ? '' : ' ');
  };
  for (let index = from; index <= to; index++) {
    const word = tree.words[index] as Word;
    const aside = asides.find((range) => range.from === index);
    if (aside && aside.to < to) {
      copy((tree.words[index - 1] as Word).end);
      at = (tree.words[aside.to + 1] as Word).start;
      draft.text += ' ';
      index = aside.to;
      continue;
    }
    const naming =
      word.tag === 'PRON' && isSafe(tree, subjectHead, index) && !isContracted(tree, index)
        ? namings.namingAt(word, within, index === subjectHead)
        : undefined;
    const isMark = word.tag === 'PUNCT' && /^["“”«»]$|^''$|^``$/u.test(word.text);
    if (!isMark && (naming === undefined || named.has(naming.cluster))) continue;
    copy(word.start);
    at = word.end;
    if (naming === undefined) continue;
    named.add(naming.cluster);
    append(draft, naming.name, index === from ? ' ' : '');
    if (naming.possessive) draft.text += naming.name.text.endsWith('s') ? '’' : '’s';
  }
  copy((tree.words[to] as Word).end);
}

/** ", which the mayor opened | in May": the noun that the relative word stands for, and the verb it belongs behind. */
function gapOf(
  tree: Tree,
  { role, origin, head, frame }: ClaimSite['clause'],
  { from, to }: WordRange,
): { readonly verb: number; readonly words: readonly number[] } | undefined {
  if (role !== 'relative' || origin !== 'own') return undefined;
  const objects = childrenOf(tree, frame.last, 'obj', 'iobj').map((child) => tree.words[child] as Word);
  // With an object of its own it is no relative clause, whatever the tree calls it.
  const isGap = objects.length === 1 && objects.every(({ fineTag, index }) => fineTag.startsWith('W') && index < from);
  const verb = Math.max(frame.last, frame.verb.at(-1) ?? 0);
  const noun = (tree.words[head] as Word).head;
  if (!isGap || verb > to || noun < 0) return undefined;
  return { verb, words: slotWords(tree, noun, { form: 'joined', without: [head, ...casesBefore(tree, noun)] }) };
}

/** Takes a comma off the end: it stood before a quotation mark that went. */
function trimEnd(draft: Draft): void {
  const last = draft.map.at(-1);
  const loose = /[,;:\s]{1,4}$/u.exec(last?.source.text.slice(-MOST_LOOSE) ?? '')?.[0].length ?? 0;
  if (!last || loose === 0 || loose === last.source.text.length || draft.text.length !== last.standalone.end) return;
  const { start, end } = last.source;
  draft.text = draft.text.slice(0, draft.text.length - loose);
  draft.map[draft.map.length - 1] = {
    standalone: { start: last.standalone.start, end: last.standalone.end - loose },
    source: makeSpan(draft.document.input, start, end - loose),
  };
}

/** Longest stretch of marks at the end that is taken off. */
const MOST_LOOSE = 4;

/** "they're", "he'll": a name in its place would not carry the verb. */
function isContracted(tree: Tree, word: number): boolean {
  const next = tree.words[word + 1];
  return next?.start === (tree.words[word] as Word).end && /^['’](?:re|ve|ll|d)$/iu.test(next.text);
}

/** Behind a subject that is a name or a description, a pronoun may stand for that subject: it is left alone. */
function isSafe(tree: Tree, subject: number, word: number): boolean {
  if (subject < 0 || (tree.words[subject] as Word).tag === 'PRON') return true;
  return word >= (tree.first[subject] as number) && word < subject;
}

/** The subject of a clause that does not hold it; a single pronoun is left to the namings. */
function missingSubject(
  input: string,
  tree: Tree,
  { origin, subjectHead, head, frame }: ClaimSite['clause'],
  from: number,
  to: number,
): { readonly part: PropositionPart; readonly words: readonly number[] } | undefined {
  if (subjectHead < 0 || (subjectHead >= from && subjectHead <= to) || frame.existential || origin === 'none')
    return undefined;
  // "It rained, which they say | was forecast": what happened is no noun that could stand before the verb.
  if (isFiniteVerb(tree.words[subjectHead] as Word)) return undefined;
  const without = [head, ...casesBefore(tree, subjectHead), ...participlesSetOff(tree, subjectHead)];
  const words = slotWords(tree, subjectHead, { form: 'joined', without });
  const outside = words.filter((word) => word < from || word > to);
  return { part: partOf(input, tree, outside), words: outside };
}

const isFiniteVerb = ({ tag, fineTag, label }: Word): boolean =>
  tag === 'VERB' && /^VB[DPZ]$/u.test(fineTag) && !label.startsWith('csubj');

const casesBefore = (tree: Tree, noun: number): readonly number[] =>
  fewChildren(tree, noun).filter((child) => child < noun && (tree.words[child] as Word).label === 'case');

/** ", first authorised in 2010": left out of a subject, since its second comma would be. */
const participlesSetOff = (tree: Tree, noun: number): readonly number[] =>
  fewChildren(tree, noun).filter(
    (child) =>
      child > noun &&
      (tree.words[child] as Word).label === 'acl' &&
      [tree.first[child] as number, (tree.first[child] as number) - 1].some((at) => tree.words[at]?.text === ','),
  );

function append(draft: Draft, source: TextSpan, glue = ' '): void {
  if (source.text === '') return;
  if (draft.text !== '' && glue !== '' && !draft.text.endsWith(' ')) draft.text += glue;
  const start = draft.text.length;
  draft.text += source.text;
  const standalone: Span = { start, end: draft.text.length };
  draft.map.push({ standalone, source: { start: source.start, end: source.end, text: source.text } });
}
