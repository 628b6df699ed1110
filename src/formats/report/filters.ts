/**
 * What can be chosen to be seen: source, type, hedging, section.
 *
 * In: an extraction, grouped. Out: controls, hidden until the page's script runs: without it everything is shown.
 */
import type { Section } from '../../records/index.js';
import { onOneLine } from '../layout.js';
import type { SourceGroup } from '../links.js';
import { LEVEL_NAMES } from './chart.js';
import { type Markup, markup } from './markup.js';

type Choice = readonly [value: string, name: string];

const TYPES = [
  ['claim', 'claims'],
  ['quote', 'quotes'],
  ['figure', 'figures'],
  ['other', 'other'],
] as const;

function select(id: string, label: string, all: string, choices: readonly Choice[]): Markup {
  const options = choices.map(([value, name]) => markup`<option value="${value}">${name}</option>`);
  return markup`<label class="choice">${label} <select id="${id}"><option value="">${all}</option>${options}</select></label>
`;
}

function boxes(name: string, label: string, choices: readonly Choice[]): Markup {
  const items = choices.map(
    ([value, words]) =>
      markup`<label><input type="checkbox" name="${name}" value="${value}" checked> <span class="${name}-${value}">${words}</span></label> `,
  );
  return markup`<fieldset><legend>${label}</legend>${items}</fieldset>
`;
}

/** The controls. */
export function filters(groups: readonly SourceGroup[], sections: readonly Section[]): Markup {
  const sources = groups.map(({ key, title }): Choice => [key, onOneLine(title)]);
  const kinds = [...new Set(sections.map(({ kind }) => kind))].map((kind): Choice => [kind, kind]);
  return markup`<section id="filters" aria-label="Choose what is shown" hidden>
${boxes('type', 'Show', TYPES)}${boxes(
    'level',
    'Hedging',
    LEVEL_NAMES.map(([level]): Choice => [level, level]),
  )}${select('source', 'Source', 'all', sources)}${select('section', 'Section', 'all', kinds)}<button type="button" id="reset">Reset</button>
<p id="shown" role="status"></p>
</section>
`;
}
