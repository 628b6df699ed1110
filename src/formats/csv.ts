/**
 * CSV: a table for each record type, for spreadsheets and statistics.
 *
 * In: an extraction. Out: tables as RFC 4180 has them. Not here: which columns there are (`csv-columns.ts`).
 */
import type { Extraction } from '../records/index.js';
import { type Cell, type Column, csvColumns, type CsvTableName } from './csv-columns.js';
import type { FormatOptions } from './document.js';
import { linksOf } from './links.js';

/** One table, in two parts: put the rows of several extractions under one header. */
export interface CsvTable {
  /** The records in it. */
  readonly name: CsvTableName;
  /** The line of column names, with its line end. */
  readonly header: string;
  /** The lines of the records, each with its line end; empty when there are none. */
  readonly rows: string;
}

/**
 * Where a spreadsheet could take words for a formula: at the start of a cell, and behind what other locales take for the end of
 * one. The last four are the full-width forms.
 */
const FORMULA = /(?<=^|[\t\n\r;|])(?=[\0 "]{0,9}[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\0])/gu;

/** What RFC 4180 wants in quotation marks; and what readers that trim, or split at other marks, would change. */
const TO_QUOTE = /[",\r\n;\t|]|^\s|\s$/u;

/** Makes a cell's text safe to open in a spreadsheet: an apostrophe stands before what would be read as a formula. */
function guarded(text: string): string {
  return text.replace(FORMULA, "'");
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = guarded(cell ?? '');
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/**
 * Writes an extraction as CSV tables: sections, sentences, sources, attributions, quotes, figures, claims, in this order, always
 * all seven.
 *
 * Comma-separated with `\r\n`, a header in each, as RFC 4180 says; UTF-8 when encoded as such. The first column is the
 * document's URL, else its title. Ids in one cell stand with spaces between; spans as `12–40`, in the offsets of the records.
 * Words that a spreadsheet could take for a formula get an apostrophe before them: read the words from the text, by their
 * offsets, where every character counts. Linear in the size of the records.
 *
 * @param extraction - What `extract` returned.
 * @param options - The document.
 * @returns The tables.
 *
 * @example
 * ```ts
 * const [figures] = toCsv(extract('It cost £40m.')).filter(({ name }) => name === 'figures');
 * figures.header + figures.rows;
 * ```
 */
export function toCsv(extraction: Extraction, options: FormatOptions = {}): readonly CsvTable[] {
  const { document } = options;
  const columns = csvColumns();
  const links = linksOf(extraction);
  const first = document?.url ?? document?.title;
  const table = <R>(name: CsvTableName, records: readonly R[], ofTable: readonly Column<R>[]): CsvTable => ({
    name,
    header: lineOf(['document', ...ofTable.map((column) => column.name)]),
    rows: records.map((record) => lineOf([first, ...ofTable.map(({ cell }) => cell(record, links))])).join(''),
  });
  return [
    table('sections', extraction.sections, columns.sections),
    table('sentences', extraction.sentences, columns.sentences),
    table('sources', extraction.sources, columns.sources),
    table('attributions', extraction.attributions, columns.attributions),
    table('quotes', extraction.quotes, columns.quotes),
    table('figures', extraction.figures, columns.figures),
    table('claims', extraction.claims, columns.claims),
  ];
}
