/**
 * What the report does in a browser: filters, and links between a record, its cue and its source.
 *
 * In: the page of `toHtmlReport`. Out: classes and `hidden` on its elements; nothing is loaded, stored or sent. Built into
 * `src/formats/report/assets.ts` by `npm run generate`. The page can be read without it.
 */

/** What a card tells of its record. */
interface Shown {
  readonly id: string;
  readonly card: HTMLElement;
  readonly type: string;
  readonly levels: readonly string[];
  readonly sources: readonly string[];
  readonly section: string;
  /** What is shown in the article with it. */
  readonly shows: readonly string[];
}

const words = (list: string | undefined): readonly string[] => (list ? list.split(' ') : []);
const one = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const all = (query: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(query)];

const records = new Map(
  all('#records .card').map((card): [string, Shown] => {
    const { type = '', levels, sources, section = '', shows } = card.dataset;
    const id = card.id.slice(2);
    return [id, { id, card, type, levels: words(levels), sources: words(sources), section, shows: words(shows) }];
  }),
);
const marks = all('.text .mark');

/** Marks by what they belong to: a record, a cue, a naming, a hedge. */
const marksOf = new Map<string, HTMLElement[]>();
for (const mark of marks) {
  for (const token of [...words(mark.dataset['records']), ...words(mark.dataset['parts'])]) {
    const known = marksOf.get(token);
    if (known) known.push(mark);
    else marksOf.set(token, [mark]);
  }
}

/* Filters */

const filters = one('filters');
const boxes = [...filters.querySelectorAll<HTMLInputElement>('input')];
const source = one<HTMLSelectElement>('source');
const section = one<HTMLSelectElement>('section');

const chosen = (name: string): ReadonlySet<string> =>
  new Set(boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value));

/** Is a record one of those to be seen? */
function makeTest(): (record: Shown) => boolean {
  const types = chosen('type');
  const levels = chosen('level');
  return (record) =>
    types.has(record.type) &&
    record.levels.some((level) => levels.has(level)) &&
    (source.value === '' || record.sources.includes(source.value)) &&
    (section.value === '' || record.section === section.value);
}

const visible = (id: string): Shown | undefined => {
  const record = records.get(id);
  return record && !record.card.hidden ? record : undefined;
};

/** Gives a mark the look of the records over it that are to be seen. */
function paint(mark: HTMLElement): void {
  const over = words(mark.dataset['records']).flatMap((id) => visible(id) ?? []);
  const claim = over.find(({ type }) => type === 'claim');
  for (const level of ['none', 'low', 'medium', 'high'])
    mark.classList.toggle(`level-${level}`, claim?.levels[0] === level);
  for (const type of ['claim', 'quote', 'figure'])
    mark.classList.toggle(
      type,
      over.some((record) => record.type === type),
    );
  const hedged = words(mark.dataset['parts']).some((part) => part.endsWith('-hedge') && visible(part.slice(0, -6)));
  mark.classList.toggle('hedge', hedged);
}

function filter(): void {
  const test = makeTest();
  let count = 0;
  for (const record of records.values()) {
    record.card.hidden = !test(record);
    if (!record.card.hidden) count++;
  }
  for (const list of all('#records .list, #records .source'))
    list.hidden = list.querySelector('.card:not([hidden])') === null;
  one('nothing').hidden = count > 0;
  one('shown').textContent = `${count} of ${records.size} shown`;
  for (const mark of marks) paint(mark);
  point(undefined);
}

/* Pointing at a record shows its words, its cue and its source */

const LIT = ['lit', 'lit-cue', 'lit-who', 'lit-hedge'];
let lit: readonly Element[] = [];

function light(token: string, look: string): readonly Element[] {
  const found = marksOf.get(token) ?? [];
  for (const mark of found) mark.classList.add(look);
  return found;
}

const lookOf = (token: string): string => {
  const part = token.split('-')[1];
  return part === undefined || part === 'what' ? 'lit' : `lit-${part}`;
};

function point(record: Shown | undefined): void {
  for (const element of lit) element.classList.remove(...LIT);
  lit = [];
  if (!record) return;
  record.card.classList.add('lit');
  lit = [record.card, ...[record.id, ...record.shows].flatMap((token) => light(token, lookOf(token)))];
}

/** The record an element stands for: a card's own, or the innermost of those over a mark that are to be seen. */
function recordAt(target: EventTarget | null): Shown | undefined {
  if (!(target instanceof Element)) return undefined;
  const card = target.closest<HTMLElement>('#records .card');
  if (card) return records.get(card.id.slice(2));
  const mark = target.closest<HTMLElement>('.text .mark');
  for (const id of words(mark?.dataset['records'])) {
    const record = visible(id);
    if (record) return record;
  }
  return undefined;
}

const list = one('records');
const narrow = matchMedia('(max-width: 60rem)');

/** Brings a card into sight where the cards have a window of their own, without moving the article. */
function bring({ card }: Shown): void {
  if (narrow.matches) return;
  const { top, bottom } = list.getBoundingClientRect();
  const place = card.getBoundingClientRect();
  // Beside the head of the page the list reaches below the screen.
  const end = Math.min(bottom, innerHeight);
  if (place.top < top || place.bottom > end) list.scrollTop += place.top - top - (end - top) / 3;
}

function pointFrom(event: Event): void {
  const record = recordAt(event.target);
  // While something is said of words, these stay shown.
  if (!record && !sheet.hidden) return;
  if (record === undefined && event.type === 'mouseover' && document.activeElement?.matches('.mark, .card, .words'))
    return;
  point(record);
  if (record && !list.contains(event.target as Node)) bring(record);
}

/* On a narrow screen, what is said of the words touched comes to them */

const sheet = one('sheet');
let opener: HTMLElement | undefined;

function closeSheet(): void {
  if (sheet.hidden) return;
  sheet.hidden = true;
  opener?.focus();
  opener = undefined;
}

function openSheet({ card }: Shown, from: HTMLElement): void {
  const copy = card.cloneNode(true) as HTMLElement;
  const heading = card.closest('.source')?.querySelector('h3')?.textContent ?? '';
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  copy.classList.remove('lit');
  const title = document.createElement('h3');
  title.textContent = heading;
  const about = document.createElement('div');
  about.append(...copy.childNodes);
  one('about').replaceChildren(title, about);
  opener = from;
  sheet.hidden = false;
  sheet.focus();
}

function follow(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const mark = target?.closest<HTMLElement>('.text .mark');
  const record = mark ? recordAt(mark) : undefined;
  if (!mark || !record || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  point(record);
  if (narrow.matches) {
    openSheet(record, mark);
    return;
  }
  bring(record);
  record.card.focus({ preventScroll: true });
}

for (const name of ['mouseover', 'focusin']) document.addEventListener(name, pointFrom);
document.addEventListener('click', follow);
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const card = document.activeElement?.closest<HTMLElement>('#records .card');
  // Back from a card to its words.
  if (card) document.querySelector<HTMLElement>(card.querySelector('.words')?.getAttribute('href') ?? '#none')?.focus();
  closeSheet();
  point(undefined);
});
one('close').addEventListener('click', closeSheet);
filters.addEventListener('change', filter);
one('reset').addEventListener('click', () => {
  for (const box of boxes) box.checked = true;
  source.value = '';
  section.value = '';
  filter();
});

/** The records' window begins under the filters, however high these are. */
function measure(): void {
  document.documentElement.style.setProperty('--top', `${filters.offsetHeight + 12}px`);
}

filters.hidden = false;
filter();
measure();
addEventListener('resize', measure);
