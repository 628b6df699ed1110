/**
 * Who says how much, and how firmly: a bar for each source, cut by the hedging of its claims.
 *
 * In: claims by source. Out: a table whose bars are plain SVG, so that it can be read without seeing it.
 */
import type { HedgingLevel } from '../../records/index.js';
import { onOneLine } from '../layout.js';
import type { SourceGroup } from '../links.js';
import { type Markup, markup } from './markup.js';

/** The levels, the firmest first, and what the page calls them. */
export const LEVEL_NAMES: readonly (readonly [level: HedgingLevel, name: string])[] = [
  ['none', 'put plainly'],
  ['low', 'low'],
  ['medium', 'medium'],
  ['high', 'high hedging'],
];

/** Sources that have a bar of their own; the rest share one. */
const MOST_ROWS = 10;

interface Row {
  readonly title: Markup;
  readonly counts: readonly number[];
  readonly total: number;
}

function countsOf({ claims }: SourceGroup): readonly number[] {
  return LEVEL_NAMES.map(([level]) => claims.filter(({ hedging }) => hedging.level === level).length);
}

const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function rowsOf(groups: readonly SourceGroup[]): readonly Row[] {
  const sorted = groups.filter(({ claims }) => claims.length > 0).sort((a, b) => b.claims.length - a.claims.length);
  // A single source left over takes no more room than "1 other".
  const own = sorted.length > MOST_ROWS + 1 ? sorted.slice(0, MOST_ROWS) : sorted;
  const rest = sorted.slice(own.length);
  const rows = own.map((group): Row => {
    const counts = countsOf(group);
    return {
      title: markup`<a href="#s-${group.key}">${onOneLine(group.title)}</a>`,
      counts,
      total: totalOf(counts),
    };
  });
  if (rest.length === 0) return rows;
  const counts = rest.map(countsOf).reduce((sum, next) => sum.map((count, at) => count + (next[at] ?? 0)));
  return [...rows, { title: markup`${rest.length} others`, counts, total: totalOf(counts) }];
}

/** The parts of a bar, side by side; the numbers stand in them where there is room. */
function bar({ counts, total }: Row, longest: number): Markup {
  const label = LEVEL_NAMES.flatMap(([, name], at) => (counts[at] ? [`${counts[at]} ${name}`] : [])).join(', ');
  let x = 0;
  const parts = LEVEL_NAMES.flatMap(([level], at) => {
    const width = ((counts[at] ?? 0) / longest) * 100;
    const from = x;
    x += width;
    if (width === 0) return [];
    return markup`<rect class="level-${level}" x="${round(from)}%" y="0" width="${round(width)}%" height="100%"/>`;
  });
  return markup`<svg class="bar" role="img" aria-label="${`${total}: ${label}`}" width="100%" height="14">${parts}</svg>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The chart; nothing where there are no claims. */
export function chart(groups: readonly SourceGroup[]): Markup | undefined {
  const rows = rowsOf(groups);
  if (rows.length === 0) return undefined;
  const longest = rows.reduce((most, { total }) => Math.max(most, total), 0);
  const body = rows.map(
    (
      row,
    ) => markup`<tr><th scope="row">${row.title}</th><td class="bars">${bar(row, longest)}</td><td>${row.total}</td></tr>
`,
  );
  const legend = LEVEL_NAMES.map(
    ([level, name]) =>
      markup`<li><svg class="swatch" aria-hidden="true" width="12" height="12"><rect class="level-${level}" width="12" height="12"/></svg> ${name}</li>`,
  );
  return markup`<section id="chart" aria-labelledby="chart-title">
<h2 id="chart-title">Who says how much, and how firmly</h2>
<table>
<thead><tr><th scope="col">Source</th><th scope="col">Claims by hedging</th><th scope="col">All</th></tr></thead>
<tbody>
${body}</tbody>
</table>
<ul class="legend">${legend}</ul>
</section>
`;
}
