/**
 * The words of a name, as names are compared: lower case, without article, possessive, full stops and legal form.
 *
 * In: a name as written. Out: its words. "Acme Corp." and "Acme's" are both `acme`.
 */

const LEGAL: ReadonlySet<string> = new Set(
  'inc corp ltd plc llc llp gmbh ag sa nv bv spa co incorporated limited corporation company'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set('of the and for in on de & '.split(' '));

/** The words of a name. */
export function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/’/gu, "'")
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^["“(]|["”).]{1,3}$/gu, '').replace(/\.(?=\p{L})/gu, ''))
    .filter((word) => word !== '');
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && LEGAL.has(words[words.length - 1] as string)) words.pop();
  while (words.length > 1 && /^(?:jr|sr|ii|iii|iv)$/u.test(words[words.length - 1] as string)) words.pop();
  return words;
}

/** The words that count for an acronym. */
export function titleWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL.has(word));
}

/** Can two names of persons be one? The last words must be the same, and the first ones not contradict each other. */
export function personNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return true;
  const last = long[long.length - 1] as string;
  if (short.length === 1) return short[0] === last || short[0] === long[0];
  if (short[short.length - 1] !== last) return false;
  const first = short[0] as string;
  const other = long[0] as string;
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other)) ||
    long.includes(first)
  );
}
