/**
 * The wink-nlp instance: built on first use, renewed before its word cache grows without bound.
 *
 * In: fenced shadow text (see `long-runs.ts`). Out: wink's words, tags, lemmas and sentence ends, as plain arrays.
 * Not here: offsets (`tokens.ts`).
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { UniversalTag } from '../records/index.js';

/** Reads one property of a token out of a document. */
type TokenProperty = (...unused: never[]) => unknown;

/** What is used of wink, declared here: its own types do not resolve under every module setting. */
interface Reader {
  readDoc(text: string): { tokens(): Collection; sentences(): Collection };
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'span', TokenProperty>>;
}
interface Collection {
  out(property: TokenProperty): unknown[];
}

/** How many different words one instance reads before it is replaced; each costs wink about 140 bytes for ever. */
export const MOST_WORDS_PER_INSTANCE = 50_000;

/** What wink says about a text, token by token. */
export interface WinkReading {
  /** The words, verbatim from the text. */
  readonly values: readonly string[];
  /** Universal tags. */
  readonly tags: readonly UniversalTag[];
  /** Lemmas; null where wink has none. */
  readonly lemmas: readonly (string | null)[];
  /** Index of the last token of each sentence, ascending. */
  readonly sentenceEnds: readonly number[];
}

let reader: Reader | undefined;
let customEntities: unknown;
let wordsSeen = new Set<string>();

/** Builds the instance unless it stands. Takes about 60 ms. */
function warmUpWink(): void {
  if (reader) return;
  const { metaCER } = model as unknown as { metaCER(): unknown };
  // The model's `metaCER` turns what it keeps into a string, and that string into a string again at the next call:
  // each instance would double it until no string is long enough. One answer serves all instances.
  customEntities ??= metaCER();
  const repaired = { ...(model as object), metaCER: () => customEntities };
  reader = (winkNLP as unknown as (model: unknown, pipe: readonly string[]) => Reader)(repaired, ['sbd', 'pos']);
}

/** Reads one stretch of fenced shadow text. */
export function readWithWink(shadow: string): WinkReading {
  if (wordsSeen.size > MOST_WORDS_PER_INSTANCE) {
    reader = undefined;
    wordsSeen = new Set();
  }
  warmUpWink();
  const { its, readDoc } = reader as Reader;
  const document = readDoc(shadow);
  const tokens = document.tokens();
  const values = tokens.out(its.value) as string[];
  for (const value of values) wordsSeen.add(value);
  return {
    values,
    tags: tokens.out(its.pos) as UniversalTag[],
    lemmas: tokens.out(its.lemma) as (string | null)[],
    sentenceEnds: (document.sentences().out(its.span) as [number, number][]).map(([, last]) => last),
  };
}
