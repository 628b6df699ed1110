/**
 * Standalone text: a claim as a sentence that can be read alone.
 *
 * In: a claim site and who the pronouns stand for. Out: text, and a map from its stretches to the input. A missing
 * subject is put in front, the first pronoun for an entity becomes its name, quotation marks go. Every word is copied
 * from the text; what no stretch maps is a space or a possessive ending.
 */
import type { PropositionPart, StandaloneMapping } from '../records/index.js';
import { makeSpan, type Span, type TextSpan } from '../span.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import type { ClaimSite } from './claim-site.js';
import type { Namings } from './namings.js';
import { fewChildren, partOf, slotWords } from './slots.js';

/** Text and map. */
export interface Standalone {
  readonly standalone: string;
  readonly standaloneMap: readonly StandaloneMapping[];
}

/** A text in the making. */
interface Draft {
  text: string;
  readonly map: StandaloneMapping[];
}

/** Writes the standalone text of a claim. Linear in its length. */
export function standaloneOf(document: Document, { clause, range }: ClaimSite, namings: Namings): Standalone {
  const { input } = document;
  const tree = document.trees[clause.sentence] as Tree;
  const draft: Draft = { text: '', map: [] };
  const named = new Set<number>();
  const first = tree.words[range.from] as Word;
  const last = tree.words[range.to] as Word;
  const within = { start: first.start, end: last.end };
  const subject = missingSubject(input, tree, clause, range.from, range.to);
  if (subject) {
    const word = tree.words[clause.subjectHead] as Word;
    const naming = subject.words.length === 1 ? namings.namingAt(word, within, true) : undefined;
    if (naming) named.add(naming.cluster);
    for (const span of naming ? [naming.name] : subject.part.spans) append(draft, span);
    for (const word of clause.frame.borrowed) append(draft, tree.words[word] as TextSpan);
  }
  let at = within.start;
  const copy = (to: number): void => {
    if (to > at) append(draft, makeSpan(input, at, to), at > within.start ? '' : ' ');
  };
  for (let index = range.from; index <= range.to; index++) {
    const word = tree.words[index] as Word;
    const naming =
      word.tag === 'PRON' && isSafe(tree, clause.subjectHead, index)
        ? namings.namingAt(word, within, index === clause.subjectHead)
        : undefined;
    const isMark = word.tag === 'PUNCT' && /^["“”«»]$|^''$|^``$/u.test(word.text);
    if (!isMark && (naming === undefined || named.has(naming.cluster))) continue;
    copy(word.start);
    at = word.end;
    if (naming === undefined) continue;
    named.add(naming.cluster);
    append(draft, naming.name, '');
    if (naming.possessive) draft.text += naming.name.text.endsWith('s') ? '’' : '’s';
  }
  copy(within.end);
  return { standalone: draft.text, standaloneMap: draft.map };
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
  const words = slotWords(tree, subjectHead, { form: 'joined', without: [head, ...casesBefore(tree, subjectHead)] });
  const outside = words.filter((word) => word < from || word > to);
  return { part: partOf(input, tree, outside), words: outside };
}

const casesBefore = (tree: Tree, noun: number): readonly number[] =>
  fewChildren(tree, noun).filter((child) => child < noun && (tree.words[child] as Word).label === 'case');

function append(draft: Draft, source: TextSpan, glue = ' '): void {
  if (source.text === '') return;
  if (draft.text !== '' && glue !== '' && !draft.text.endsWith(' ')) draft.text += glue;
  const start = draft.text.length;
  draft.text += source.text;
  const standalone: Span = { start, end: draft.text.length };
  draft.map.push({ standalone, source: { start: source.start, end: source.end, text: source.text } });
}
