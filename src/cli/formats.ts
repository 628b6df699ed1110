/**
 * How each format of the command is written: by what function, into how many files, and what stands between texts.
 *
 * In: one extraction and its document. Out: pieces of output. Not here: where they go (`outputs.ts`).
 */
import {
  type AccountStyle,
  type DocumentDetails,
  toAccount,
  toBrat,
  toCsv,
  toHtmlReport,
  toJsonLd,
  toJsonLines,
  toMarkdown,
  toWebAnnotation,
} from '../formats/index.js';
import type { Extraction } from '../index.js';
import type { FormatName, Wanted } from './command.js';
import { printable } from './printable.js';
import { reasonLines } from './reasons.js';

/** A text that was read. */
export interface Found {
  /** As the user named it. */
  readonly name: string;
  readonly document: DocumentDetails;
  readonly extraction: Extraction;
}

/** What a format may know of how it is shown. */
export interface Display {
  /** Columns; undefined: as the format has it. */
  readonly width: number | undefined;
  /** How parts are set off; undefined: not. */
  readonly style: AccountStyle | undefined;
  /** One of several texts: each says which it is. */
  readonly several: boolean;
  /** Say why records were found. */
  readonly explain: boolean;
  /** Were only some types of records asked for? */
  readonly some: boolean;
}

/** Output of one text for one file. */
export interface Piece {
  /** The file: its name in a folder, an ending (with a dot) after the name of the text, or empty where there is but one. */
  readonly file: string;
  /** Stands once at the top of the file, whatever follows. */
  readonly head: string;
  readonly body: string;
}

/** A format. */
export interface Format {
  /** Endings of files that are written so; the first is given to files the command names. */
  readonly endings: readonly string[];
  /**
   * `pages` follow one another; `array`: several texts make one array; `single`: a file holds one text; `tables`: a few files
   * in a folder hold all texts; `set`: every text makes some files in a folder.
   */
  readonly shape: 'pages' | 'array' | 'single' | 'tables' | 'set';
  /** Stands between texts in one file. */
  readonly between: string;
  readonly write: (found: Found, display: Display) => readonly Piece[];
}

const one = (body: string): readonly Piece[] => [{ file: '', head: '', body }];

/** The formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: { endings: ['txt'], shape: 'pages', between: '\n', write: (found, display) => one(account(found, display)) },
  jsonl: {
    endings: ['jsonl', 'ndjson'],
    shape: 'pages',
    between: '',
    write: ({ extraction, document }, display) => one(toJsonLines(wantedOnly(extraction, display), { document })),
  },
  json: {
    endings: ['json'],
    shape: 'array',
    between: ',\n',
    write: ({ extraction, document }, display) => one(json(wantedOnly(extraction, display), document, display)),
  },
  csv: {
    endings: ['csv'],
    shape: 'tables',
    between: '',
    write: ({ extraction, document }) =>
      toCsv(extraction, { document }).map(({ name, header, rows }) => ({
        file: `${name}.csv`,
        head: header,
        body: rows,
      })),
  },
  markdown: {
    endings: ['md', 'markdown'],
    shape: 'pages',
    between: '\n',
    write: ({ extraction, document }) => one(toMarkdown(extraction, { document })),
  },
  html: {
    endings: ['html', 'htm'],
    shape: 'single',
    between: '',
    write: ({ extraction, document }) => one(toHtmlReport(extraction, { document })),
  },
  jsonld: {
    endings: ['jsonld'],
    shape: 'array',
    between: ',\n',
    write: ({ extraction, document }) => one(asJson(toJsonLd(extraction, { document }))),
  },
  webannotation: {
    endings: ['json'],
    shape: 'array',
    between: ',\n',
    write: ({ extraction, document }) => one(asJson(toWebAnnotation(extraction, { document }))),
  },
  brat: {
    endings: ['ann'],
    shape: 'set',
    between: '',
    write: ({ extraction }) => {
      const { text, annotations, configuration } = toBrat(extraction);
      return [
        { file: '.txt', head: '', body: text },
        { file: '.ann', head: '', body: annotations },
        { file: 'annotation.conf', head: '', body: configuration },
      ];
    },
  },
};

const TABLES = ['sections', 'sentences', 'sources', 'attributions', 'quotes', 'figures', 'claims'];

/** The files that tables go into: those of the types that are asked for, else all. */
export function tableFiles({ only }: Wanted): readonly string[] {
  return (only.length > 0 ? only : TABLES).map((name) => `${name}.csv`);
}

/** The names of the formats, as a user gives them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Sections and sentences are no records that were asked for by type. */
function wantedOnly(extraction: Extraction, { some }: Display): Extraction {
  return some ? { ...extraction, sections: [], sentences: [] } : extraction;
}

/** One of several says which document it was made from. */
function json(extraction: Extraction, document: DocumentDetails, { several }: Display): string {
  return asJson(several ? { ...extraction, document } : extraction);
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function account({ name, extraction }: Found, { width, style, several, explain }: Display): string {
  const faint = style?.faint ?? ((words: string) => words);
  return [
    several ? `${faint(`── ${printable(name)} ──`)}\n` : '',
    toAccount(extraction, { ...(width !== undefined && { width }), ...(style && { style }) }),
    ...(explain ? reasonLines(extraction, width, style).map((line) => `${line}\n`) : []),
  ].join('');
}
