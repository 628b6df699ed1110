/** Law 2: no string throws, lone surrogates included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../support/extractors.js';
import { anyText, rawUnits, runs } from '../support/texts.js';

/** Strings that broke something once, or look as if they would. */
const ODD: readonly string[] = [
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\0',
    '\ud800',
    '\udfff\ud800',
    '\ufeff',
    '\u2028',
    '\u200d',
    '\u0301',
    '”',
    '“',
    "''",
    '``',
    '"',
    "'",
  ],
  ...[
    '.',
    '...',
    '—',
    '()',
    ')(',
    '[',
    '%',
    '$',
    '£',
    '€1',
    '1',
    '1,',
    ',1',
    '1.',
    '.1',
    '1/0',
    '½',
    '٣',
    '０',
    '1e999',
    '9'.repeat(400),
  ],
  ...[
    'said',
    'he said',
    'said he',
    '“” said X.',
    '“said”',
    'according to',
    'that',
    'not',
    'may',
    'It',
    'who said',
    '“a” “b” “c”',
  ],
  ...[
    '\r\r\n\n\r',
    'a\u0000b\u0000c',
    '👩‍👩‍👧‍👦 said 👍.',
    'Ünïcödé Łódź said “Ωμέγα”.',
    'toString',
    '__proto__ said constructor',
    'hasOwnProperty may valueOf',
  ],
];

describe('no string throws', () => {
  it.each(Object.entries(READERS))('in %s', (_name, read) => {
    for (const text of ODD) expect(() => read(text), JSON.stringify(text)).not.toThrow();
    fc.assert(
      fc.property(anyText, (text) => void read(text)),
      runs(40),
    );
    fc.assert(
      fc.property(rawUnits, (text) => void read(text)),
      runs(40),
    );
  });
});
