/**
 * Texts for property tests: news-like ones from fragments, raw UTF-16, and whole small articles.
 *
 * In: nothing. Out: fast-check arbitraries. Every fragment is our own. The seed is fixed so that a failure can be met
 * again; `PROPERTY_SEED=… PROPERTY_RUNS=…` looks elsewhere and longer.
 */
import fc from 'fast-check';

/** Settings for every property: `runs` times, from a fixed seed unless the environment says otherwise. */
export function runs(count: number): fc.Parameters<unknown> {
  return {
    seed: Number(process.env['PROPERTY_SEED'] ?? 20_251_122),
    numRuns: Number(process.env['PROPERTY_RUNS'] ?? count),
  };
}

/** Sentences that between them hold what every room looks for. */
export const SENTENCES: readonly string[] = [
  'The bridge may close in May, the mayor said.',
  '“We will not raise fares this year,” said Hannah Okafor, the transport secretary, on Tuesday.',
  'According to a leaked report, at least 430 homes were damaged by the storm.',
  'Mr Dvořák told councillors that the company had “no plans” to sell the site.',
  'Officials close to the talks, who asked not to be named, believe the deal could collapse.',
  '"It is a disgrace," she added. "Nobody warned us."',
  'Profits rose 12% to £2.7m ($3.4m) in the first six months of 2019.',
  'The union said it would “not rule out” claims by two former managers that the firm had paid bribes.',
  'Neither the ministry nor the regulator denied that the figures were wrong.',
  'It has emerged that up to 60 per cent of the fund may have been lost.',
  'Why did the council wait? Nobody knows.',
  'Unemployment fell from 5.1% to 4.8%, the statistics office reported.',
  'The minister, Jean-Luc Picard-Smith, declined to comment.',
  'Some analysts fear that prices will double by 2030 unless the bank acts.',
  'He said: \'I was told, "Leave now," and I left.\'',
  'If the vote passes, roughly three quarters of staff would lose their jobs.',
  'Her 14-year-old son, a 6ft 2in goalkeeper, scored twice in the 3-1 win.',
  'Police have reportedly arrested two men; both deny murder.',
  "The U.S. envoy's plane landed at 4.30pm on Jan. 3.",
  'Critics called the plan “reckless”, but voters want it.',
];

/** Pieces that break sentences, quotations and words in the middle. */
const PIECES: readonly string[] = [
  ...[
    'he said',
    'said that',
    'she believes',
    'according to',
    'officials',
    'the company',
    'Dr. Ana Łukasz',
    'who',
    'it',
    'they',
  ],
  ...[
    'may',
    'could',
    'reportedly',
    'not',
    'no',
    'never',
    'denied',
    'refuse to',
    'if',
    'because',
    'and',
    'or',
    'but',
    'to',
    'that',
  ],
  ...[
    '$3.4 million',
    '£2.7m',
    '40 per cent',
    '1,204',
    '3½',
    '12–15',
    '.5',
    '1.000.000',
    '-7',
    '5ft 11in',
    '2012',
    '10%',
    'dozens of',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    "''",
    '``',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '—',
    '–',
    '-',
    ':',
    ';',
    ',',
    '.',
    '?',
    '!',
    '…',
    '...',
  ],
  ...[
    "n't",
    "'s",
    '’s',
    "'",
    'U.S.',
    'No.',
    'a.m.',
    'e.g.',
    'http://a.b/c?d=e',
    '@name',
    '#tag',
    'a-b-c',
    'AT&T',
    '{',
    '}',
    '<b>',
    '&amp;',
    '\\',
    '|',
    '*',
    '_',
  ],
  ...[
    '👍',
    '👨‍👩‍👧',
    '🇬🇧',
    'é',
    'é',
    'Ø',
    'Жук',
    '日本',
    'עברית',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u202e',
    '\u2028',
    '\0',
    '\u0007',
    '\ud800',
    '\udc00',
    '\ud83d',
  ],
];

const SEPARATORS: readonly string[] = [' ', ' ', ' ', ' ', '', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0'];

/** News-like fragments: sentences and pieces in any order with any separator. */
export const fragments: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...SENTENCES) },
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      ),
      fc.constantFrom(...SEPARATORS),
    ),
    { maxLength: 30 },
  )
  .map((pairs) => pairs.map(([piece, separator]) => piece + separator).join(''));

/** Raw UTF-16: any units at all, lone surrogates and NULs included. */
export const rawUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.nat(0x7f) },
      { weight: 1, arbitrary: fc.nat(0xffff) },
      { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }) },
    ),
    { maxLength: 80 },
  )
  .map((units) => String.fromCharCode(...units));

/** Any text a property should hold for. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fragments },
  { weight: 2, arbitrary: rawUnits },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

/** The parts of a small article. */
export interface ArticleParts {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly string[];
}

const HEADLINES = [
  'Council ‘ignored warnings’ over bridge',
  'Mayor denies bribery claims as inquiry opens',
  'Thousands of homes at risk, report says',
];
const STANDFIRSTS = [
  'Leaked papers add weight to earlier claims by engineers that the structure was unsafe',
  'Opposition leaders say the minister knew of the losses for months before they were published',
];

/** Small well-formed articles: headline, standfirst, paragraphs of one to three sentences. */
export const articles: fc.Arbitrary<ArticleParts> = fc.record({
  headline: fc.constantFrom(...HEADLINES),
  standfirst: fc.constantFrom(...STANDFIRSTS),
  body: fc.array(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
    { minLength: 2, maxLength: 6 },
  ),
});
