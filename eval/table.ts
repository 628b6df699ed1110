/**
 * Markdown tables of scores, ours first, the peers of the same table below.
 *
 * In: columns, our figures, the table's name. Out: lines of Markdown, the same for the same figures.
 */
import { PEERS } from './peers.js';

/** Figures by column; null where there is none. */
export type Figures = Readonly<Record<string, number | null | undefined>>;

/** How a table's numbers are written: per cent with one decimal, or fractions with three. */
export type Scale = 'percent' | 'fraction';

/** Columns that are fractions in every table. */
const FRACTIONS = new Set(['ECE', 'AUROC', '≥ .9', 'right there']);

/** A table of our rows and of the peers of `table`. */
export function scoreTable(
  table: string,
  columns: readonly string[],
  ours: Readonly<Record<string, Figures>>,
  scale: Scale,
): string {
  const written = (figures: Figures): string[] =>
    columns.map((column) => format(figures[column], FRACTIONS.has(column) ? 'fraction' : scale));
  const lines = [
    row(['system', ...columns, 'on', 'source']),
    row(['---', ...columns.map(() => '--:'), '---', '---']),
    ...Object.entries(ours).map(([name, figures]) => row([`**${name}**`, ...written(figures), 'dev', 'this run'])),
    ...PEERS.filter((peer) => peer.table === table).map(({ system, figures, on, source }) =>
      row([system, ...written(figures), on, source]),
    ),
  ];
  return lines.join('\n');
}

/** A table of plain cells. */
export function plainTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...body.map(row)].join('\n');
}

/** A number as the scoreboard writes it. */
export function format(value: number | null | undefined, scale: Scale): string {
  if (value === null || value === undefined) return '';
  return value.toFixed(scale === 'percent' ? 1 : 3);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
