/**
 * Noun phrases and subjects of a sentence, as the concepts of figures need them.
 *
 * In: the tokens of a sentence and the figures in it. Out: indices of tokens. Goes by tags, labels and figures, and knows no
 * words of English.
 */
import type { Figure, Token } from '../../src/index.js';

/** Tokens of a sentence. */
export type Tokens = readonly Token[];

/** A sentence and its figures. */
export interface FigureSentence {
  readonly tokens: Tokens;
  readonly figures: readonly Figure[];
}

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Labels of what belongs to a noun phrase, clauses aside. */
export const MODIFIERS: readonly string[] = [
  ...['compound', 'amod', 'flat', 'nmod:poss', 'nummod', 'det', 'punct', 'advmod', 'nmod', 'case', 'fixed'],
];
/** The same with participles: "people earning $5". */
export const MODIFIERS_AND_PARTICIPLES: readonly string[] = [...MODIFIERS, 'acl'];
/** Most heads climbed. */
const HIGHEST = 12;

/** A noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}

/** Is the token the subject of its head? */
export function isSubject(tokens: Tokens, index: number): boolean {
  return tokens[index]?.label.startsWith('nsubj') === true;
}

/** The tokens of a stretch. */
export function within(tokens: Tokens, { start, end }: Stretch): number[] {
  return tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
}

/** The token of a stretch whose head lies outside it. */
export function headWithin(tokens: Tokens, stretch: Stretch): number | undefined {
  const inside = within(tokens, stretch);
  return inside.find((index) => !inside.includes(tokens[index]?.head ?? -1));
}

/** The words of a noun phrase around its noun, as far as they stand together; behind the noun they end where a figure begins. */
export function phraseOf(sentence: FigureSentence, noun: number, labels: readonly string[]): number[] {
  const { tokens } = sentence;
  const found = [noun];
  for (let at = noun - 1; at >= 0 && belongs(tokens, at, noun, labels); at--) found.push(at);
  let end = noun;
  while (belongs(tokens, end + 1, noun, labels) && !endsPhrase(sentence, end + 1)) found.push(++end);
  // "Lode Water Authority (LWA)".
  if (tokens[end + 1]?.text === '(' && tokens[end + 3]?.text === ')' && isNoun(tokens[end + 2])) found.push(end + 2);
  return found;
}

/** Does a token hang on a noun by the labels given, however far below it? */
function belongs(tokens: Tokens, index: number, noun: number, labels: readonly string[]): boolean {
  for (let at = index, step = 0; step < HIGHEST; step++) {
    if (at === noun) return true;
    const token = tokens[at];
    if (!token || token.head < 0 || /^[,;:(]$/u.test(token.text)) return false;
    const { label, head, tag } = token;
    if (label === 'acl:relcl' || label === 'parataxis' || (head === noun && !labels.includes(label))) return false;
    // "a pitch as high as", "sales next year": what follows a noun without a preposition is none of its modifiers.
    if (at > head && (label === 'amod' || (label === 'nmod' && !hasCase(tokens, at)))) return false;
    if (label === 'acl' && tag !== 'VERB') return false;
    at = head;
  }
  return false;
}

function hasCase(tokens: Tokens, index: number): boolean {
  return tokens.some(({ head, label }) => head === index && label === 'case');
}

/** Is the token part of a figure's number or unit, a time before its noun aside ("the 30 year rate")? */
function endsPhrase({ tokens, figures }: FigureSentence, index: number): boolean {
  const { head, start } = tokens[index] as Token;
  return figures.some(
    ({ number, unit }) => number.start <= start && start < number.end && (unit?.dimension !== 'time' || head < index),
  );
}

/** Of several subjects of a verb, the nearest before it that is no figure. */
export function nearestSubject({ tokens, figures }: FigureSentence, noun: number): number {
  const { head } = tokens[noun] as Token;
  const isFigure = (index: number): boolean =>
    figures.some(({ start, end }) => start <= (tokens[index]?.start ?? 0) && (tokens[index]?.start ?? 0) < end);
  if (!isSubject(tokens, noun) || noun > head || isFigure(noun)) return noun;
  for (let at = head - 1; at > noun; at--)
    if (tokens[at]?.head === head && isSubject(tokens, at) && isNoun(tokens[at]) && !isFigure(at)) return at;
  return noun;
}

/** "Lode Ports — The operator rose", "harbour operator Lode Ports rose": the subject of the same verb right before this one. */
export function subjectBeside(sentence: FigureSentence, noun: number): number[] {
  const { tokens } = sentence;
  if (!isSubject(tokens, noun)) return [];
  let before = Math.min(...phraseOf(sentence, noun, MODIFIERS)) - 1;
  const isPassed = (at: number): boolean =>
    ['DET', 'PUNCT', 'NUM', 'SYM'].includes(tokens[at]?.tag ?? '') || (at >= 0 && endsPhrase(sentence, at));
  while (isPassed(before)) before--;
  const isSetOff = tokens[before + 1]?.tag === 'PUNCT';
  while (['flat', 'compound', 'amod'].includes(tokens[before]?.label ?? '')) before = tokens[before]?.head ?? -1;
  const verb = tokens[noun]?.head ?? -1;
  const isTwin = isSubject(tokens, before) && tokens[before]?.head === verb;
  // The sentence may stand on the name that is set off.
  const isTop =
    isSetOff &&
    isNoun(tokens[noun]) &&
    isNoun(tokens[before]) &&
    tokens[verb]?.head === before &&
    tokens[verb].label === 'parataxis';
  return before >= 0 && before < noun && (isTwin || isTop) ? phraseOf(sentence, before, MODIFIERS) : [];
}

/** "The airline said that it had 40 aeroplanes": of a pronoun that is the subject of a lower clause, the subject of a clause above. */
export function antecedentOf(tokens: Tokens, noun: number): number {
  if (tokens[noun]?.tag !== 'PRON') return noun;
  let clause = tokens[tokens[noun].head]?.head ?? -1;
  for (let step = 0; step < HIGHEST && clause >= 0; step++) {
    const above = clause;
    const subject = tokens.findIndex(
      (token, index) => token.head === above && index < noun && isSubject(tokens, index) && isNoun(token),
    );
    if (subject >= 0) return subject;
    clause = tokens[clause]?.head ?? -1;
  }
  return noun;
}

/** "It helps mills produce 40 tons": of an infinitive without a subject, the object of the verb above. */
export function objectAbove(tokens: Tokens, from: number): number | undefined {
  let at = from;
  for (let step = 0; step < HIGHEST && at >= 0; step++) {
    const clause = at;
    const { head, label, tag } = tokens[at] as Token;
    if (tag === 'VERB') {
      const object = tokens.findIndex(
        (token, index) => label === 'xcomp' && index < clause && token.head === head && token.label === 'obj',
      );
      return isNoun(tokens[object]) ? object : undefined;
    }
    at = head;
  }
  return undefined;
}

/** The subject of the first clause above a token; what a clause describes; of counts also the noun they hang on, or their verb's object. */
export function subjectInTree(tokens: Tokens, from: number, isCount: boolean): number | undefined {
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
