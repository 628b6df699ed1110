/**
 * How an account is set off: functions the caller may give, so that this room knows neither terminals nor pages.
 */
import type { HedgingLevel } from '../records/index.js';

/** How parts of an account are set off: each takes words and returns them with marks around, or as they are. */
export interface AccountStyle {
  /** Titles of the account and its lists. */
  readonly heading: (words: string) => string;
  /** Sources. */
  readonly source: (words: string) => string;
  /** What surrounds the words of the article: ids, kinds, places. */
  readonly faint: (words: string) => string;
  /** What a source does with a claim: `denies`. */
  readonly stance: (words: string) => string;
  /** How firmly a claim is put, by level. */
  readonly hedging: (words: string, level: HedgingLevel) => string;
  /** Values of figures. */
  readonly value: (words: string) => string;
}

/** Sets nothing off. */
export const PLAIN: AccountStyle = {
  heading: (words) => words,
  source: (words) => words,
  faint: (words) => words,
  stance: (words) => words,
  hedging: (words) => words,
  value: (words) => words,
};
