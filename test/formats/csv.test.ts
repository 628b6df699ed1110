/** CSV: what a parser that is not ours reads, and what a spreadsheet must not take for a formula. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvTable, toCsv } from '../../src/formats/index.js';
import type { Extraction } from '../../src/records/index.js';
import { EXTRACTION } from './extraction.js';

type Row = Readonly<Record<string, string>>;

/** Reads a table as RFC 4180 has it: commas, double quotation marks, `\r\n`; nothing is trimmed or forgiven. */
function rowsOf(table: CsvTable | undefined): readonly Row[] {
  const text = `${table?.header ?? ''}${table?.rows ?? ''}`;
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

function read(extraction: Extraction, name: string): readonly Row[] {
  return rowsOf(toCsv(extraction).find((table) => table.name === name));
}

/** The extraction with one sentence that says this. */
function saying(text: string): Extraction {
  return {
    ...EXTRACTION,
    sentences: [{ record: 'sentence', start: 0, end: text.length, text, quoted: [], section: 'body' }],
  };
}

const wordsOf = (text: string): string => read(saying(text), 'sentences')[0]?.['text'] ?? 'no row';

/** Cells as readers with another mark between cells, or none, would cut them. */
const elsewhere = (cell: string): readonly string[] => cell.split(/[\t\n\r;|]/u);
const DANGER = /^[\0 "]{0,9}[=+\-@＝＋－＠]/u;

describe('toCsv', () => {
  it('has a row for every record, in order', () => {
    for (const table of toCsv(EXTRACTION)) {
      expect(table.header.startsWith('document,')).toBe(true);
      expect(rowsOf(table)).toHaveLength(EXTRACTION[table.name].length);
    }
    expect(toCsv(EXTRACTION).map(({ name }) => name)).toEqual([
      ...['sections', 'sentences', 'sources', 'attributions', 'quotes', 'figures', 'claims'],
    ]);
  });

  it('says what the record says', () => {
    expect(read(EXTRACTION, 'claims')[0]).toMatchObject({
      id: 'c1',
      text: '1,240 homes may flood',
      start: '53',
      sources: 'the Courier › The mayor',
      stances: 'asserts › does-not-deny',
      hedging: 'high',
      hedgingCues: 'did not deny … may',
      figures: 'f1',
      confidence: '0.754',
      object: '',
    });
    expect(read(EXTRACTION, 'figures')[0]).toMatchObject({
      value: '1240',
      vague: 'false',
      from: '900',
      of: 'homes',
      unit: '',
    });
    expect(read(EXTRACTION, 'attributions')[0]).toMatchObject({ sourceName: 'the Courier', cueSpan: '101–106' });
  });

  it('names the document by its URL, else by its title', () => {
    const named = (document: { url?: string; title?: string }): string | undefined =>
      rowsOf(toCsv(EXTRACTION, { document })[0])[0]?.['document'];
    expect(named({ url: 'https://example.org/wall', title: 'Wall' })).toBe('https://example.org/wall');
    expect(named({ title: '=Wall' })).toBe("'=Wall");
    expect(named({})).toBe('');
  });

  it.each([
    ['=HYPERLINK("http://example.org")', '\'=HYPERLINK("http://example.org")'],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['a;=1', "a;'=1"],
    ['a\n=1', "a\n'=1"],
    ['a;"=1', 'a;\'"=1'],
  ])('guards %j', (text, cell) => {
    expect(wordsOf(text)).toBe(cell);
  });

  it.each(['It fell by -5 %', 'a=b', 'well-known', 'e@f.example', '“=1”', '', ' a ', '"quoted", he said\r\n'])(
    'leaves %j as it is',
    (text) => {
      expect(wordsOf(text)).toBe(text);
    },
  );

  it('leaves no formula in any text, and every other character', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      ';',
      ',',
      '"',
      '\n',
      '\r',
      '\t',
      ' ',
      '|',
      'a',
      '1',
      '＝',
      "'",
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const cell = wordsOf(text);
        expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        expect(elsewhere(cell).filter((part) => DANGER.test(part))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
