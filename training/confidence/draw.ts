/**
 * Draws what was measured: reliability diagrams, curves of coverage against precision, and the tables of the guide.
 *
 * In: measurements. Out: `docs/images/confidence-reliability.svg`, `docs/images/confidence-coverage.svg`, and the part of
 * `docs/guides/confidence.md` between its marks. The same bytes for the same measurements.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Bin, Threshold } from './calibration.js';
import type { Measured } from './measured.js';

const GUIDE = 'docs/guides/confidence.md';
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

const INK = '#1d1b18';
const SOFT = '#6b665d';
const LINE = '#ddd8cf';
const BAR = '#c9d9e6';
/** Told apart by shade and dash too, for those who do not see the colours. */
const SERIES = [
  { colour: '#0b4f86', dash: '' },
  { colour: '#c4531a', dash: '7 4' },
  { colour: '#0f6240', dash: '2 4' },
] as const;

/** The records that the pictures show. */
const SHOWN = [
  { name: 'attributions', title: 'Attributions', right: 'content and speaker right' },
  { name: 'figures', title: 'Figures', right: 'value and unit right' },
  { name: 'propositions, triples', title: 'Propositions', right: 'a fact of the sentence' },
] as const;

const SIZE = 240;
/** Bins of fewer records are drawn hollow, and no line goes through them. */
const FEW = 30;
const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/** Writes pictures and tables. */
export function drawConfidence(measured: readonly Measured[]): void {
  const found = SHOWN.flatMap((shown) => {
    const item = measured.find(({ name }) => name === shown.name);
    return item?.bins && item.thresholds ? [{ ...shown, ...item, bins: item.bins, thresholds: item.thresholds }] : [];
  });
  writeFileSync('docs/images/confidence-reliability.svg', reliability(found));
  writeFileSync('docs/images/confidence-coverage.svg', coverage(found));
  const guide = readFileSync(GUIDE, 'utf8');
  const [from, to] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${GUIDE} has lost its marks ${BEGIN} and ${END}.`);
  writeFileSync(GUIDE, `${guide.slice(0, from + BEGIN.length)}\n\n${tables(measured, found)}\n\n${guide.slice(to)}`);
}

interface Shown extends Measured {
  readonly title: string;
  readonly right: string;
  readonly bins: readonly Bin[];
  readonly thresholds: readonly Threshold[];
}

function svg(width: number, height: number, title: string, description: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`,
    `<title id="t">${title}</title>`,
    `<desc id="d">${description}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" ${more}>${words}</text>`;

/** Axes of a square from 0 to 1, its lower left corner at `left`, `bottom`. */
function axes(left: number, bottom: number, xName: string, yName: string, yFrom = 0): string[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return [
    ...ticks.flatMap((tick) => {
      const [x, y] = [left + tick * SIZE, bottom - tick * SIZE];
      return [
        `<path d="M${fixed(left)} ${fixed(y)}h${SIZE}" stroke="${LINE}"/>`,
        text(left - 6, y + 4, `${Math.round(100 * (yFrom + tick * (1 - yFrom)))}%`, `text-anchor="end" fill="${SOFT}"`),
        text(x, bottom + 16, `${Math.round(100 * tick)}%`, `text-anchor="middle" fill="${SOFT}"`),
      ];
    }),
    text(left + SIZE / 2, bottom + 34, xName, 'text-anchor="middle"'),
    `<text transform="translate(${fixed(left - 44)} ${fixed(bottom - SIZE / 2)}) rotate(-90)" text-anchor="middle">${yName}</text>`,
  ];
}

function reliability(items: readonly Shown[]): string {
  const panel = SIZE + 76;
  const bottom = SIZE + 72;
  const body = items.flatMap(({ title, right, bins, calibration }, at) => {
    const left = 64 + at * panel;
    const most = Math.max(...bins.map(({ n }) => n));
    // A handful of records say nothing.
    const dots = bins.filter(({ n }) => n >= 5);
    const sure = dots.filter(({ n }) => n >= FEW);
    return [
      ...axes(left, bottom, 'confidence', 'right'),
      text(left, 20, title, 'font-weight="600" font-size="14"'),
      text(left, 37, right, `fill="${SOFT}"`),
      text(left, 53, `${calibration.n} records, error ${calibration.ece.toFixed(3)}`, `fill="${SOFT}"`),
      // How many records have such a confidence.
      ...bins.map(({ n }, bin) => {
        const height = (n / most) * SIZE * 0.3;
        return `<rect x="${fixed(left + (bin / 10) * SIZE + 2)}" y="${fixed(bottom - height)}" width="${SIZE / 10 - 4}" height="${fixed(height)}" fill="${BAR}"/>`;
      }),
      `<path d="M${left} ${bottom}l${SIZE} ${-SIZE}" stroke="${SOFT}" stroke-dasharray="4 4" fill="none"/>`,
      `<path d="${sure.map(({ confidence, right: share }, dot) => `${dot === 0 ? 'M' : 'L'}${fixed(left + confidence * SIZE)} ${fixed(bottom - share * SIZE)}`).join('')}" fill="none" stroke="${SERIES[0].colour}" stroke-width="2"/>`,
      ...dots.map(
        ({ n, confidence, right: share }) =>
          `<circle cx="${fixed(left + confidence * SIZE)}" cy="${fixed(bottom - share * SIZE)}" r="${n < FEW ? 2.5 : 4}" fill="${n < FEW ? '#fff' : SERIES[0].colour}" stroke="${SERIES[0].colour}"/>`,
      ),
    ];
  });
  const words = items.map(
    ({ title, bins }) =>
      `${title}: ${bins
        .filter(({ n }) => n > 0)
        .map(({ confidence, right }) => `${percent(confidence)} sure, ${percent(right)} right`)
        .join('; ')}.`,
  );
  return svg(
    64 + items.length * panel,
    bottom + 48,
    'How often records of a given confidence are right',
    words.join(' '),
    body,
  );
}

function coverage(items: readonly Shown[]): string {
  const left = 70;
  const bottom = SIZE + 30;
  const yFrom = 0.4;
  const body = items.flatMap(({ title, thresholds }, at) => {
    const { colour, dash } = SERIES[at] as (typeof SERIES)[number];
    // Fewer than one record in a hundred say nothing.
    const points = thresholds.filter(({ share, right }) => right !== null && share >= 0.01);
    const place = ({ share, right }: Threshold): string =>
      `${fixed(left + share * SIZE)} ${fixed(bottom - (((right ?? 0) - yFrom) / (1 - yFrom)) * SIZE)}`;
    const y = 60 + at * 44;
    const label = left + SIZE + 26;
    return [
      `<path d="${points.map((point, dot) => `${dot === 0 ? 'M' : 'L'}${place(point)}`).join('')}" fill="none" stroke="${colour}" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
      `<path d="M${label} ${y - 4}h28" stroke="${colour}" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
      text(label + 36, y, title),
      text(label + 36, y + 16, `all: ${percent(points[0]?.right ?? 0)} right`, `fill="${SOFT}"`),
    ];
  });
  const description = items.map(
    ({ title, thresholds }) =>
      `${title}: ${thresholds
        .filter(({ from, share }) => [0.5, 0.7, 0.9].includes(from) && share > 0)
        .map(
          ({ from, share, right }) => `from ${percent(from)} on ${percent(share)} kept, ${percent(right ?? 0)} right`,
        )
        .join('; ')}.`,
  );
  return svg(
    left + SIZE + 190,
    bottom + 48,
    'Share of records kept against share of them right',
    description.join(' '),
    [...axes(left, bottom, 'records kept', 'right among them', yFrom), ...body],
  );
}

const percent = (value: number): string => `${Math.round(value * 100)}%`;

function tables(measured: readonly Measured[], shown: readonly Shown[]): string {
  const thresholds = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const cell = ({ thresholds: own }: Shown, from: number): string => {
    const found = own.find((threshold) => Math.abs(threshold.from - from) < 1e-9);
    return found && found.right !== null && found.share >= 0.01
      ? `${percent(found.right)} of ${percent(found.share)}`
      : '–';
  };
  return [
    table(
      ['set `minConfidence` to', ...shown.map(({ title }) => title.toLowerCase())],
      thresholds.map((from) => [from === 0 ? 'nothing' : String(from), ...shown.map((item) => cell(item, from))]),
    ),
    'Read: _so many right, of so many kept_. A dash: hardly any record is so sure.',
    table(
      ['what', 'measured on', 'records', 'error', 'AUROC', 'at .9 or more', 'right there'],
      measured.map(({ name, what, how, calibration: { n, ece, auroc, at90 } }) => [
        `${name}: ${what}`,
        how,
        String(n),
        ece.toFixed(3),
        auroc?.toFixed(3) ?? '',
        percent(at90.share),
        at90.right === null ? '' : percent(at90.right),
      ]),
    ),
  ].join('\n\n');
}

/** A Markdown table, its columns padded as the formatter does it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => (row[at] as string).length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number))).join(' | ')} |`;
  return [
    line(head),
    `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
