/**
 * The shadow: a copy of the input of equal length in which wink-nlp meets only characters it handles well.
 *
 * In: a stretch of the input. Out: a string of the same number of UTF-16 units, so that every offset holds in both.
 * Curly quotation marks become straight, accented letters lose what lies outside Latin-1, other alphabets become
 * `x`, control characters and lone surrogates become harmless. Tags and boundaries come from the shadow; words,
 * always, from the input.
 */

const PLAIN = /^[\x20-\x7e\u00a1-\u00ff]*$/u;
const BASE_LETTER = /^[a-zA-Z0-9]/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;

/** Characters with a plain twin. Every twin is one unit long. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
]);

/** Kept as they are although outside Latin-1: wink knows them. */
const KEPT = /[–—…€₹₽₺₩₪₫₴₦฿•™]/u;

/** Makes the shadow of a stretch of input. Linear. */
export function shadowOf(input: string): string {
  const text = PLAIN.test(input) && !input.includes('«') && !input.includes('»') ? input : foldUnits(input);
  // Two apostrophes, or two grave accents, are one double quotation mark in some newspapers.
  return text.includes("''") || text.includes('``') ? text.replace(/''|``/gu, '" ') : text;
}

function foldUnits(input: string): string {
  let out = '';
  for (const character of input) out += foldCharacter(character, out);
  return out;
}

function foldCharacter(character: string, before: string): string {
  const twin = TWINS.get(character);
  if (twin !== undefined) return twin;
  const code = character.codePointAt(0) as number;
  if (code < 0x20 || (code >= 0x7f && code <= 0xa0)) return ' ';
  if (code <= 0xff || KEPT.test(character)) return character;
  if (code >= 0xd800 && code <= 0xdfff) return '*';
  if (LETTER.test(character) || DIGIT.test(character)) return foldLetter(character);
  if (MARK.test(character) || code === 0x200c || code === 0x200d) {
    const last = before.slice(-1);
    return (LETTER.test(last) ? last.toLowerCase() : '*').padEnd(character.length, 'x');
  }
  if (/[\s\u200b\u2060]/u.test(character)) return ' ';
  return character.length === 1 ? '*' : character;
}

function foldLetter(character: string): string {
  const base = character.normalize('NFKD').charAt(0);
  const folded = BASE_LETTER.test(base) ? base : DIGIT.test(character) ? '0' : UPPER.test(character) ? 'X' : 'x';
  return folded.padEnd(character.length, 'x');
}
