/**
 * What NewsQuant calls the concepts of a figure: the words of what it describes.
 *
 * In: a figure, the analysis of its sentence, all figures of it. Out: words without function words, told by tag. Two things are
 * named there: what the amount is of (the library's `of`; of a count the counted noun is the unit instead), and the subject
 * that the clause says the amount of, as `propositions` has it or, where none holds the figure, as the tree has it.
 * No words of English. Not here: how far a noun phrase goes, which of two subjects it is (`figure-phrases.ts`).
 */
import { type Analysis, type Figure, type PropositionRecord, propositions, type Token } from '../../src/index.js';
import type { Pair } from '../shapes.js';
import {
  antecedentOf,
  type FigureSentence,
  headWithin,
  isNoun,
  isSubject,
  MODIFIERS,
  MODIFIERS_AND_PARTICIPLES,
  nearestSubject,
  objectAbove,
  phraseOf,
  type Stretch,
  subjectBeside,
  subjectInTree,
  type Tokens,
  within,
} from './figure-phrases.js';

const CONTENT: readonly Token['tag'][] = ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X'];

/** The concepts of a figure. */
export function conceptsOf(figure: Figure, analysis: Analysis, figures: readonly Figure[]): string[] {
  const original = figures.find(({ id }) => id === figure.conversionOf);
  if (original) return conceptsOf(original, analysis, figures);
  const tokens = analysis.sentences[0]?.tokens ?? [];
  const sentence: FigureSentence = { tokens, figures };
  const hasRule = (rule: string): boolean => figure.explanation?.rules.includes(rule) === true;
  // "one of the bridges" picks one of what it counts and says nothing of it.
  if (hasRule('one-of')) return [];
  const inTree = hasRule('measured-in-tree');
  // "a grant worth $8m", "Toro -0.6%", "Price: $50": the noun beside it says all.
  const isSetOff = [...tokens].reverse().find(({ end }) => end <= figure.start)?.text === ':';
  const isBeside = hasRule('measured-beside') || hasRule('measured-name') || isSetOff;
  const isCount = figure.unit === null && figure.kind !== 'ratio' && !inTree && !isBeside;
  const found = new Set<number>();
  const add = (indices: Iterable<number>): void => {
    for (const index of indices) found.add(index);
  };
  const noun = figure.of ? headWithin(tokens, figure.of) : undefined;
  const number = headWithin(tokens, figure.number);
  if (!isCount && figure.of && noun !== undefined) {
    add(phraseOf(sentence, noun, MODIFIERS_AND_PARTICIPLES));
    add(within(tokens, figure.of));
    add(subjectBeside(sentence, noun));
  }
  if (!isCount && (!figure.of || inTree) && number !== undefined) add(nounAbove(sentence, number, figure));
  if (!isBeside && !(inTree && noun !== undefined && saysSubject(tokens, noun, figure))) {
    const anchor = (isCount ? noun : undefined) ?? number;
    add(subjectOf(sentence, figure, anchor, isCount, propositions(analysis, { rendering: 'nary' })));
  }
  return wordsOf(sentence, found, isCount ? figure : undefined);
}

/** "an average of 5": the noun that the amount hangs on, unless it says when. */
function nounAbove(sentence: FigureSentence, number: number, { period }: Figure): number[] {
  const { tokens } = sentence;
  const { head, label } = tokens[number] as Token;
  if (label !== 'nmod' || !isNoun(tokens[head]) || (period && within(tokens, period).includes(head))) return [];
  return phraseOf(sentence, head, MODIFIERS);
}

/** Is what is measured itself what the clause speaks of: its subject, what a clause describes, the noun of an adverbial? */
function saysSubject(tokens: Tokens, noun: number, figure: Figure): boolean {
  const describing = tokens.some(
    ({ label, head, start }, index) => label.startsWith('acl') && head === noun && index > noun && start < figure.start,
  );
  return describing || isSubject(tokens, noun) || tokens[noun]?.label === 'obl';
}

/** The words of the subject that a figure is said of. */
function subjectOf(
  sentence: FigureSentence,
  figure: Figure,
  anchor: number | undefined,
  isCount: boolean,
  clauses: readonly PropositionRecord[],
): number[] {
  const { tokens } = sentence;
  const doer = anchor === undefined ? undefined : objectAbove(tokens, anchor);
  if (doer !== undefined) return phraseOf(sentence, doer, MODIFIERS);
  const spans = smallestHolding(figure, clauses)?.subject?.spans;
  if (!spans) {
    const subject = anchor === undefined ? undefined : subjectInTree(tokens, anchor, isCount);
    return subject === undefined ? [] : phraseOf(sentence, subject, MODIFIERS_AND_PARTICIPLES);
  }
  return spans.flatMap((span) => {
    const inside = within(tokens, span);
    const head = headWithin(tokens, span);
    if (head === undefined) return inside;
    const nearest = nearestSubject(sentence, head);
    // Only where nothing else says what the figure is of.
    const noun = isCount || !figure.of ? antecedentOf(tokens, nearest) : nearest;
    const phrase = phraseOf(sentence, noun, MODIFIERS);
    return [
      ...(noun === head ? phrase.filter((index) => inside.includes(index)) : phrase),
      ...subjectBeside(sentence, noun),
    ];
  });
}

/** The smallest proposition that holds a figure outside its subject. */
function smallestHolding({ number }: Figure, all: readonly PropositionRecord[]): PropositionRecord | undefined {
  const holds = ({ spans }: { readonly spans: readonly Stretch[] }): boolean =>
    spans.some(({ start, end }) => start < number.end && end > number.start);
  return all
    .filter(({ subject, predicate, object, arguments: more }) => {
      const parts = [predicate, ...(object ? [object] : []), ...more];
      return subject !== null && parts.some(holds) && !holds(subject);
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Words as written, compounds with hyphens as one; without numbers, units and bounds of figures and the counted noun itself. */
function wordsOf(
  { tokens, figures }: FigureSentence,
  indices: ReadonlySet<number>,
  counted: Figure | undefined,
): string[] {
  const taken = figures.map((one): Pair => [
    one.start,
    one === counted ? one.end : Math.max(one.number.end, one.per && one.per.end <= one.end ? one.per.end : 0),
  ]);
  const words: string[] = [];
  let glue = false;
  let lastEnd = -1;
  for (const index of [...indices].sort((a, b) => a - b)) {
    const { start, end, tag, text } = tokens[index] as Token;
    if (taken.some(([from, to]) => start < to && end > from)) continue;
    const joins = start === lastEnd;
    lastEnd = end;
    const joined = glue && joins && words.length > 0;
    glue = joins && text === '-';
    if (glue && words.length > 0) words.push(`${words.pop() ?? ''}-`);
    else if (joined) words.push(`${words.pop() ?? ''}${text}`);
    else if (CONTENT.includes(tag)) words.push(text);
  }
  return [...new Set(words)];
}
