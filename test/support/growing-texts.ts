/**
 * Texts that grow: the shapes that made some reader of text quadratic.
 *
 * In: how many times. Out: a text of that many pieces. All our own.
 */

const repeat =
  (piece: string) =>
  (times: number): string =>
    piece.repeat(times);

/** Patterns by name. */
export const PATTERNS: Readonly<Record<string, (times: number) => string>> = {
  letters: repeat('aaaaaa'),
  'hyphened letters': repeat('a-a-a-'),
  'apostrophed letters': repeat("a'a'a'"),
  hashtags: repeat('#a#a#a'),
  'a link': (times) => `http://${'a.a/a.'.repeat(times)}`,
  digits: repeat('123456'),
  'digits and points': repeat('1.1.1.'),
  'digits and commas': repeat('1,111,'),
  spaces: repeat('      '),
  newlines: repeat('\n\n\n\n'),
  'straight quotes': repeat('"'),
  'spaced quotes': repeat('" '),
  'opening quotes': repeat('“'),
  'opening quotes with words': repeat('“so '),
  'opening single quotes with words': repeat(' ‘so'),
  'nested quotes': (times) => '“a ‘b '.repeat(times) + '’ ”'.repeat(times),
  'closing quotes': repeat('” '),
  apostrophes: repeat("' "),
  'unclosed brackets': repeat('( so '),
  'nested brackets': (times) => '(a '.repeat(times) + ') '.repeat(times),
  commas: repeat(', '),
  'full stops': repeat('. '),
  dashes: repeat(' – so'),
  colons: repeat('so: '),
  'one sentence': repeat('the dog saw '),
  'one sentence of names': repeat('Hannah Okafor and '),
  'one list': repeat('apples, pears, '),
  'one list of figures': repeat('5 dogs, $3.4m, 12% and '),
  'nested reports': repeat('he said that '),
  'nested reports by names': repeat('Okafor denied that '),
  'nested infinitives': repeat('wants to try to '),
  'nested relatives': repeat('the man who saw '),
  'nested possessives': repeat("the mayor's "),
  'nested prepositions': repeat('the end of '),
  'hedges in one sentence': repeat('may not possibly '),
  conditions: repeat('if it rains or '),
  'according to': repeat('according to him, '),
  quotations: repeat('“We go,” he said. '),
  'quotations in one sentence': repeat('“we go,” he said, '),
  'continued quotations': repeat('“We go.\n\n'),
  'sentences of pronouns': repeat('He said so. '),
  'sentences of names': repeat('Hannah Okafor said so. '),
  'sentences of different names': (times) =>
    Array.from({ length: times }, (_, at) => `Ms Ok${letters(at)} said Mr Be${letters(at)} lied.`).join(' '),
  'equal claims': repeat('The dam broke. '),
  'disputed claims': repeat('The mayor said the dam broke. Police said the dam had not broken. '),
  tallies: repeat('The ministry counts 40 dead; doctors speak of 65. '),
  'circumstances of one claim': repeat('The dam broke in May in the hills '),
  'paragraphs of one word': repeat('Go\n\n'),
  'paragraphs of one sentence': repeat('300 people may come, he said.\n\n'),
  'lines like boilerplate': repeat('Read more: sign up\n'),
  questions: repeat('Why? '),
  'capitals in a row': repeat('President Mayor '),
  'numbers in a row': repeat('three hundred thousand '),
  'figures from and to': repeat('from 5% to 6% '),
  'surrogates and marks': repeat('é\ud800👍'),
};

/** A number as letters, so that names differ. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}
