/**
 * Captions: what stands under a picture.
 *
 * In: a line. Out: whether it describes a picture: by a label ("Image caption, …"), a credit at its end, or its form.
 * A credit without a description is boilerplate (`boilerplate.ts`).
 */
import { CREDIT_WORDS } from '../lexicon/index.js';
import type { PageLine } from './page-line.js';
import { readTokens } from './tokens.js';

/** Longest credit, in units. */
const LONGEST_CREDIT = 100;

let credits: ReadonlySet<string> | undefined;

/** A credit in brackets or behind a full stop, at the end: "(Photo: Ana Whitlock/Lode Trust)", "Lena Osei/Estmoor Press". */
const CREDIT_IN_BRACKETS = /[([]([\p{L} ]{2,24})(?::| by |\/)[^()[\]]{2,60}[)\]]\.?$/u;
const NAME_AND_AGENCY =
  /(?:^|[.?!)”"’]\s|\s[-–—|]\s?)(?:\p{Lu}[\p{L}.'’-]{0,24}\s){0,3}\p{Lu}[\p{L}.'’-]{0,24}\s?\/\s?\p{Lu}[\p{L}.'’-]{0,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,3}$/u;
const LABELLED_CREDIT = /\s(\p{L}{4,14}):\s[^.?!:]{2,60}$/u;
const LABEL = /^\(?((?:\p{L}+ ){0,2}\p{L}+)\s?[:|,]\s/u;

/** Does the line describe a picture and say so? */
export function isCaption(line: PageLine): boolean {
  credits ??= new Set(CREDIT_WORDS.words);
  const { text, words } = line;
  if (words.length < 3 || words.length > 80) return false;
  if (isCreditLabel(LABEL.exec(text)?.[1], /:/u.test(text.slice(0, 30)) ? 1 : 2)) return true;
  if (words.length < 5) return false;
  const tail = text.slice(-LONGEST_CREDIT);
  const bracketed = CREDIT_IN_BRACKETS.exec(tail);
  if (bracketed && (isCreditLabel(bracketed[1], 1) || bracketed[0].includes('/'))) return true;
  return NAME_AND_AGENCY.test(tail) || isCreditLabel(LABELLED_CREDIT.exec(tail)?.[1], 1);
}

function isCreditLabel(label: string | undefined, least: number): boolean {
  const words = label?.toLowerCase().split(' ') ?? [];
  return (
    words.length > 0 &&
    words.filter((word) => credits?.has(word)).length >= Math.min(least, words.length) &&
    words.some((word) => credits?.has(word))
  );
}

/**
 * Does the line look like a caption that lost its label: a phrase too long for a heading, without a finite verb and
 * without a full stop, between paragraphs of running text?
 */
export function looksLikeCaption(input: string, line: PageLine): boolean {
  const { words, ending, start, end, isListItem, isAllCaps } = line;
  if (ending !== 'open' || isListItem || isAllCaps || words.length < 7 || words.length > 30 || line.capitalShare > 0.8)
    return false;
  if (words.some(({ isQuoted }) => isQuoted)) return false;
  return !readTokens(input, start, end).some(
    ({ winkTag, lower }) => winkTag === 'AUX' || (winkTag === 'VERB' && !/(?:ing|ed|en)$/u.test(lower)),
  );
}
