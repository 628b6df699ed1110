/** Words from outside, safe to print on a terminal. */

/** Makes one line of words: control characters, and marks that turn the direction of writing, become spaces. */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
