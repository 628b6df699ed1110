/**
 * What NewsQuant calls the concepts of a figure: the words of what it describes.
 *
 * In: a figure, the analysis of its sentence, all figures of it. Out: words without function words, told by tag. Two things are
 * named there: what the amount is of (the library's `of`; of a count the counted noun is the unit instead), and the subject
 * that the clause says the amount of, as `propositions` has it or, where none holds the figure, as the tree has it.
 * No words of English.
 */
import { type Analysis, type Figure, type PropositionRecord, propositions, type Token } from '../../src/index.js';
import type { Pair } from '../shapes.js';

type Tokens = readonly Token[];
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CONTENT: readonly Token['tag'][] = ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X'];
/** Labels of what belongs to a noun phrase: without clauses, and with participles ("people earning $5"). */
const MODIFIERS = [
  'compound',
  'amod',
  'flat',
  'nmod:poss',
  'nummod',
  'det',
  'punct',
  'advmod',
  'nmod',
  'case',
  'fixed',
];
const MODIFIERS_AND_PARTICIPLES = [...MODIFIERS, 'acl'];
/** Most heads climbed. */
const HIGHEST = 12;

/** The concepts of a figure. */
export function conceptsOf(figure: Figure, analysis: Analysis, all: readonly Figure[]): string[] {
  const original = all.find(({ id }) => id === figure.conversionOf);
  if (original) return conceptsOf(original, analysis, all);
  const tokens = analysis.sentences[0]?.tokens ?? [];
  const hasRule = (rule: string): boolean => figure.explanation?.rules.includes(rule) === true;
  const inTree = hasRule('measured-in-tree');
  // "a grant worth $8m", "FTSE -0.6%": the noun beside it says all.
  const isBeside = hasRule('measured-beside') || hasRule('measured-name');
  const isCount = figure.unit === null && figure.kind !== 'ratio' && !inTree && !isBeside;
  const found = new Set<number>();
  const add = (indices: Iterable<number>): void => {
    for (const index of indices) found.add(index);
  };
  const noun = figure.of ? headWithin(tokens, figure.of) : undefined;
  const number = headWithin(tokens, figure.number);
  if (!isCount && figure.of && noun !== undefined) {
    add(phraseOf(tokens, noun, MODIFIERS_AND_PARTICIPLES));
    add(within(tokens, figure.of));
    if (isSubject(tokens, noun)) add(subjectsBeside(tokens, noun));
  }
  // "an average of 5": the noun that the amount hangs on.
  if (!isCount && number !== undefined && tokens[number]?.label === 'nmod')
    add(nounAbove(tokens, number).flatMap((above) => phraseOf(tokens, above, MODIFIERS)));
  if (!isBeside && !(inTree && noun !== undefined && saysSubject(tokens, noun, figure))) {
    const anchor = (isCount ? noun : undefined) ?? number;
    add(subjectOf(tokens, figure, anchor, isCount, propositions(analysis, { rendering: 'nary' })));
  }
  return wordsOf(tokens, found, isCount ? figure : undefined, all);
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}

function isSubject(tokens: Tokens, index: number): boolean {
  return tokens[index]?.label.startsWith('nsubj') === true;
}

/** The head of a token as a list, where it is a noun. */
function nounAbove(tokens: Tokens, index: number): number[] {
  const head = tokens[index]?.head ?? -1;
  return isNoun(tokens[head]) ? [head] : [];
}

/** Is what is measured itself what the clause speaks of: its subject, what a clause describes, the noun of an adverbial? */
function saysSubject(tokens: Tokens, noun: number, figure: Figure): boolean {
  const describing = tokens.some(
    ({ label, head, start }, index) => label.startsWith('acl') && head === noun && index > noun && start < figure.start,
  );
  return describing || isSubject(tokens, noun) || tokens[noun]?.label === 'obl';
}

/** "Carnival — The operator rose": a second subject of the same verb. */
function subjectsBeside(tokens: Tokens, noun: number): number[] {
  return tokens.flatMap((token, index) =>
    index !== noun && token.head === tokens[noun]?.head && isSubject(tokens, index) && isNoun(token)
      ? phraseOf(tokens, index, MODIFIERS)
      : [],
  );
}

/** The words of the subject that a figure is said of. */
function subjectOf(
  tokens: Tokens,
  figure: Figure,
  anchor: number | undefined,
  isCount: boolean,
  all: readonly PropositionRecord[],
): number[] {
  const spans = smallestHolding(figure, all)?.subject?.spans;
  if (spans)
    return spans.flatMap((span) => {
      const inside = new Set(within(tokens, span));
      const head = headWithin(tokens, span);
      return head === undefined ? [...inside] : phraseOf(tokens, head, MODIFIERS).filter((index) => inside.has(index));
    });
  const subject = anchor === undefined ? undefined : subjectInTree(tokens, anchor, isCount);
  return subject === undefined ? [] : phraseOf(tokens, subject, MODIFIERS_AND_PARTICIPLES);
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

/** The subject of the first clause above a token; what a clause describes; of counts also the noun they hang on, or their verb's object. */
function subjectInTree(tokens: Tokens, from: number, isCount: boolean): number | undefined {
  let at = from;
  for (let step = 0; step < HIGHEST; step++) {
    const { head, label } = tokens[at] as Token;
    const subject = tokens.findIndex((token, index) => token.head === at && isSubject(tokens, index) && index !== from);
    if (subject >= 0) {
      if (isNoun(tokens[subject])) return subject;
      return label === 'acl:relcl' && head >= 0 ? head : undefined;
    }
    if (head < 0) return undefined;
    if (isSubject(tokens, at)) {
      const object = tokens.findIndex((token) => token.head === head && token.label === 'obj');
      return isCount && object >= 0 ? object : undefined;
    }
    if (isNoun(tokens[head]) && (label.startsWith('acl') || (isCount && label === 'nmod'))) return head;
    at = head;
  }
  return undefined;
}

/** The words of a noun phrase around its noun, as far as they stand together. */
function phraseOf(tokens: Tokens, noun: number, labels: readonly string[]): number[] {
  const belongs = (index: number): boolean => {
    for (let at = index, step = 0; step < HIGHEST; step++) {
      if (at === noun) return true;
      const token = tokens[at];
      if (!token || token.head < 0 || /^acl:relcl$|^parataxis$/u.test(token.label) || /^[,;:(]$/u.test(token.text))
        return false;
      if (token.head === noun && !labels.includes(token.label)) return false;
      at = token.head;
    }
    return false;
  };
  const found = [noun];
  for (let index = noun - 1; index >= 0 && belongs(index); index--) found.push(index);
  for (let index = noun + 1; index < tokens.length && belongs(index); index++) found.push(index);
  return found;
}

/** The token of a stretch whose head lies outside it. */
function headWithin(tokens: Tokens, stretch: Stretch): number | undefined {
  const inside = within(tokens, stretch);
  return inside.find((index) => !inside.includes(tokens[index]?.head ?? -1));
}

function within(tokens: Tokens, { start, end }: Stretch): number[] {
  return tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
}

/** Words as written, compounds with hyphens as one; without numbers, units and bounds of figures and the counted noun itself. */
function wordsOf(
  tokens: Tokens,
  indices: ReadonlySet<number>,
  counted: Figure | undefined,
  all: readonly Figure[],
): string[] {
  const taken = all.map((one): Pair => [
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
    glue = tag === 'PUNCT' && joins && text === '-';
    if (glue && words.length > 0) words.push(`${words.pop() ?? ''}-`);
    else if (joined) words.push(`${words.pop() ?? ''}${text}`);
    else if (CONTENT.includes(tag)) words.push(text);
  }
  return [...new Set(words)];
}
