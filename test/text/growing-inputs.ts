/** Inputs that grow: what made tokenizers, quotation readers and patterns quadratic. All of about `n` units. */

/** Makes a text of about `n` units. */
export type Grow = (n: number) => string;

const repeat =
  (piece: string): Grow =>
  (n) =>
    piece.repeat(Math.ceil(n / piece.length));

/** Inputs by name. */
export const GROWING_INPUTS: Readonly<Record<string, Grow>> = {
  'one letter': repeat('a'),
  'letters and hyphens': repeat('a-'),
  'letters and apostrophes': repeat("a'"),
  'letters and curly apostrophes': repeat('a’'),
  hashtags: repeat('#a'),
  'a link without end': (n) => `http://${'a.'.repeat(n / 2)}`,
  'mail addresses': repeat('a@a.a '),
  'straight quotation marks': repeat('"'),
  'straight quotation marks and spaces': repeat('" '),
  'single quotation marks': repeat("'"),
  'single quotation marks and words': repeat("'a "),
  'opening quotation marks': repeat('“'),
  'opening quotation marks and words': repeat('“a '),
  'closing quotation marks': repeat('a” '),
  'mixed quotation marks': repeat('“a ‘b "c '),
  'opening brackets': repeat('('),
  'brackets and words': repeat('(a) ['),
  digits: repeat('1'),
  'digits and stops': repeat('1.'),
  'numbers and inches': repeat('12" '),
  spaces: repeat(' '),
  'spaces between words': (n) => `a${' '.repeat(n)}b`,
  newlines: repeat('\n'),
  'lines of one letter': repeat('a\n'),
  'carriage returns': repeat('a\r\n'),
  'wrapped lines': repeat('the council met again on monday and then\n'),
  'full stops': repeat('.'),
  'spaced full stops': repeat('. '),
  'question marks': repeat('?!'),
  'glued sentences': repeat('the end.The'),
  'glued words': repeat('theEnd'),
  abbreviations: repeat('Mr. '),
  initials: repeat('J. '),
  'letters outside Latin-1': repeat('Ω'),
  'combining marks': repeat(`a${'\u0301'.repeat(40)} `),
  emoji: repeat('😀'),
  'zero bytes': repeat('\0'),
  'lone surrogates': repeat('\ud800'),
  'one sentence': repeat('the dog and '),
  'one sentence of names': repeat('Joe of '),
  'plain sentences': repeat('The council met on Monday. '),
  'dashes after capitals': repeat('LONDON — '),
  credits: repeat('Jo Roe/Post '),
  'sharing buttons': repeat('Share\n'),
  appeals: repeat('Your support helps our journalism. We need you.\n'),
};
