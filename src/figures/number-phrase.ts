/** A number in the text, as the readers of digits, words and fractions hand it on. Types, and the two simplest phrases. */

/** How a number is written. */
export type NumberStyle = 'digits' | 'words' | 'mixed' | 'fraction' | 'vague';

/** A number in the text. */
export interface NumberPhrase {
  /** First atom, sign included. */
  readonly first: number;
  /** Last atom. */
  readonly last: number;
  /** Its value, scale applied; the middle of a vague one. */
  readonly value: number;
  /** Its value before the last scale; the same as `value` without one. */
  readonly mantissa: number;
  /** The scale that "6-7bn" shares with the number before it; 1 without one. */
  readonly scale: number;
  /** How it is written. */
  readonly style: NumberStyle;
  /** Ends of a vague amount. */
  readonly range?: readonly [number, number];
  /** A suffix that is a scale only beside money or a counted noun ("1.2m"): where it stands and what it would multiply by. */
  readonly doubtfulScale?: { readonly atom: number; readonly factor: number; readonly unlessUnit: boolean };
}

/** A phrase of digits without a scale. */
export function digitsPhrase(first: number, last: number, value: number): NumberPhrase {
  return { first, last, value, mantissa: value, scale: 1, style: 'digits' };
}
