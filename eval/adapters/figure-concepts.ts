/**
 * What NewsQuant calls the concepts of a figure: the words of what it describes.
 *
 * In: a figure and the analysis of its sentence. Out: words without function words, told by tag. For a measure that is the
 * library's `of`; for a count the counted noun is the unit there, and the concept is what the clause says it of: its subject,
 * or, where the counted things are the subject, what they are put in relation to.
 */
import type { Analysis, Figure, Token } from '../../src/index.js';

type Tokens = readonly Token[];

const CONTENT: readonly Token['tag'][] = ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV', 'X', 'SYM'];
/** Labels of what may stand inside a noun phrase. */
const INSIDE = ['nmod', 'compound', 'flat', 'amod', 'nmod:poss', 'nummod', 'case', 'det', 'conj', 'cc', 'punct'];
const HIGHEST = 8;

/** The concepts of a figure. */
export function conceptsOf(figure: Figure, { sentences }: Analysis): string[] {
  const tokens = sentences[0]?.tokens ?? [];
  const measured = figure.explanation?.rules.includes('measured-in-tree') === true;
  const isCount = figure.unit === null && figure.kind !== 'ratio' && !measured;
  if (!isCount && figure.of) return wordsBetween(tokens, figure.of.start, figure.of.end);
  const anchor = headWithin(tokens, figure.of ?? figure.number);
  const related = anchor === undefined ? undefined : relatedNoun(tokens, anchor);
  if (related === undefined) return [];
  const [start, end] = phraseAround(tokens, related, figure);
  return wordsBetween(tokens, start, end);
}

/** The token of a stretch whose head lies outside it. */
function headWithin(
  tokens: Tokens,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  const inside = (index: number): boolean =>
    index >= 0 && (tokens[index]?.start ?? -1) >= start && (tokens[index]?.end ?? Infinity) <= end;
  const found = tokens.findIndex((token, index) => inside(index) && !inside(token.head));
  return found < 0 ? undefined : found;
}

/** The noun that a counted noun is put in relation to. */
function relatedNoun(tokens: Tokens, from: number): number | undefined {
  let at = from;
  for (let step = 0; step < HIGHEST; step++) {
    const { head, label } = tokens[at] as Token;
    const above = tokens[head];
    if (!above) return undefined;
    if (label.startsWith('nsubj')) return childWith(tokens, head, ['obj', 'obl'], at);
    if (label === 'nmod' && ['NOUN', 'PROPN'].includes(above.tag)) return head;
    if (label.startsWith('acl') && ['NOUN', 'PROPN'].includes(above.tag)) return head;
    const subject = childWith(tokens, head, ['nsubj', 'nsubj:pass'], at);
    if (subject !== undefined) return ['NOUN', 'PROPN'].includes(tokens[subject]?.tag ?? 'X') ? subject : undefined;
    at = head;
  }
  return undefined;
}

function childWith(tokens: Tokens, head: number, labels: readonly string[], not: number): number | undefined {
  const found = tokens.findIndex(
    (token, index) => token.head === head && index !== not && labels.includes(token.label),
  );
  return found < 0 ? undefined : found;
}

/** A noun with its modifiers, never reaching into the figure. */
function phraseAround(tokens: Tokens, noun: number, figure: Figure): readonly [number, number] {
  let first = noun;
  let last = noun;
  const isInside = (index: number): boolean => {
    for (let at = index, step = 0; step < HIGHEST; step++) {
      if (at === noun) return true;
      const token = tokens[at];
      if (!token || token.head < 0 || !INSIDE.includes(token.label)) return false;
      at = token.head;
    }
    return false;
  };
  const free = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && (token.end <= figure.start || token.start >= figure.end) && isInside(index);
  };
  while (free(first - 1)) first--;
  while (free(last + 1)) last++;
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
}

/** The words of a stretch as written, compounds with hyphens as one. */
function wordsBetween(tokens: Tokens, start: number, end: number): string[] {
  const words: string[] = [];
  let glue = false;
  let lastEnd = -1;
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    const joins = token.start === lastEnd;
    lastEnd = token.end;
    if (token.tag === 'PUNCT') {
      glue = joins && token.text === '-';
      if (glue && words.length > 0) words.push(`${words.pop() ?? ''}-`);
      continue;
    }
    if (glue && joins && words.length > 0) words.push(`${words.pop() ?? ''}${token.text}`);
    else if (CONTENT.includes(token.tag)) words.push(token.text);
    glue = false;
  }
  return words;
}
