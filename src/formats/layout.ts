/**
 * Lines of a fixed width from words of any kind.
 *
 * In: words of an article, which may hold anything. Out: lines that are safe to print on a terminal. Linear.
 * Not here: what is said in them (`account.ts`).
 */

/** What a terminal could take for a command: control characters, and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The longest stretch of an article that an account repeats, in UTF-16 units. */
const LONGEST = 400;

/** Makes one line of words: white space joined, nothing a terminal would obey, cut where it is very long. */
export function onOneLine(words: string): string {
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return cut.replace(UNSAFE, ' ').replace(/ {2,}/gu, ' ').trim();
}

/** Breaks a line between words so that no part is longer than `width`, unless one word is. */
export function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  lines.push(current);
  return lines;
}

/** Breaks a list of parts, joined by ` · `, between the parts; a part is only broken when it is longer than a line. */
export function wrapParts(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + part.length <= width) lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(...wrap(part, width));
  }
  return lines;
}
