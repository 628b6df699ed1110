/**
 * Lexicon tables in the form the figures room looks them up: built on first use, never changed after.
 *
 * In: the typed tables of `../lexicon`. Out: maps and phrase tries. Not here: any word.
 */
import {
  AMBIGUOUS_UNITS,
  AMOUNT_PREFIXES,
  type AmbiguousUnit,
  type AmountPrefix,
  BOUND_FILLERS,
  BOUND_PHRASES,
  type BoundPhrase,
  CARDINAL_WORDS,
  type CardinalWord,
  CHANGE_BRIDGES,
  CHANGE_WORDS,
  type ChangeWord,
  CURRENCIES,
  DAMAGED_CURRENCY_MARKS,
  DIMENSION_CUES,
  FIGURE_CONTEXT_WORDS,
  type FigureContext,
  LABEL_WORDS,
  type LabelWord,
  MINOR_UNITS,
  MULTIPLE_WORDS,
  type MultipleWord,
  ORDINAL_WORDS,
  PART_WORDS,
  type PartWord,
  PAYING_WORDS,
  RANGE_LINKS,
  type RangeLink,
  SCALE_WORDS,
  type ScaleWord,
  SCORE_WORDS,
  TIME_WORDS,
  type TimeWord,
  UNIT_FILLERS,
  UNIT_PARTS,
  UNIT_PREFIXES,
  type UnitEntry,
  UNITS,
  VAGUE_AMOUNTS,
  VAGUE_MULTIPLIERS,
  type VagueAmount,
} from '../lexicon/index.js';
import type { Unit } from '../records/index.js';

/** Phrases by their first atom, the longest first. */
export type PhraseTable<Entry> = ReadonlyMap<
  string,
  readonly { readonly atoms: readonly string[]; readonly entry: Entry }[]
>;

/** A unit and the way it was named. */
export interface NamedUnit {
  readonly unit: Unit;
  /** An everyday word too: only after a scale or a number of 100 or more. */
  readonly ambiguous: boolean;
}

/** Everything the room looks up. */
export interface Tables {
  /** Words, in lower case, and signs that a number can start with; digits always can. */
  readonly numberStarts: ReadonlySet<string>;
  readonly cardinals: ReadonlyMap<string, CardinalWord>;
  readonly scales: ReadonlyMap<string, ScaleWord>;
  readonly parts: ReadonlyMap<string, { readonly entry: PartWord; readonly plural: boolean }>;
  readonly vague: PhraseTable<VagueAmount>;
  readonly vagueMultipliers: PhraseTable<VagueAmount>;
  readonly multiples: ReadonlyMap<string, MultipleWord>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly unitsByName: ReadonlyMap<string, Unit>;
  /** Exact spellings of abbreviations, currency marks included. */
  readonly unitSymbols: PhraseTable<NamedUnit>;
  /** Lower-case words, plurals included. */
  readonly unitWords: PhraseTable<NamedUnit>;
  /** Words of money and shares by their last atom: "dollar 22.5 million", "percent of 10". */
  readonly unitWordsBefore: PhraseTable<NamedUnit>;
  /** Currency marks before a number, exact. */
  readonly currencyMarks: PhraseTable<Unit>;
  readonly damagedMarks: PhraseTable<Unit>;
  readonly ambiguousUnits: ReadonlyMap<string, AmbiguousUnit>;
  readonly dimensionCues: ReadonlyMap<string, string>;
  readonly payingWords: ReadonlySet<string>;
  /** Hundredth by the name of its currency. */
  readonly hundredths: ReadonlyMap<string, string>;
  /** How many of the second unit make one of the first: `foot/inch` is 12. */
  readonly unitParts: ReadonlyMap<string, number>;
  /** By their last atom: they are looked up leftwards. */
  readonly boundsBefore: PhraseTable<BoundPhrase>;
  readonly boundsAfter: PhraseTable<BoundPhrase>;
  readonly rangeLinks: ReadonlyMap<string, RangeLink['opener']>;
  readonly boundFillers: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, readonly ChangeWord[]>;
  readonly changeBridges: ReadonlySet<string>;
  readonly times: ReadonlyMap<string, ReadonlySet<TimeWord['kind']>>;
  readonly contexts: ReadonlyMap<FigureContext, ReadonlySet<string>>;
  readonly labels: ReadonlyMap<string, LabelWord>;
  readonly prefixes: ReadonlyMap<string, AmountPrefix>;
  readonly scoreWords: ReadonlySet<string>;
  readonly unitFillers: ReadonlySet<string>;
}

/** Does a word, in lower case, answer this question? */
export function isContext(lower: string, context: FigureContext): boolean {
  return tables().contexts.get(context)?.has(lower) === true;
}

let built: Tables | undefined;

/** The tables, built once. */
export function tables(): Tables {
  return (built ??= build());
}

function build(): Tables {
  const units = allUnits();
  return {
    numberStarts: numberStarts(),
    cardinals: new Map(CARDINAL_WORDS.map((entry) => [entry.form, entry])),
    scales: new Map(SCALE_WORDS.map((entry) => [entry.form, entry])),
    parts: new Map<string, { entry: PartWord; plural: boolean }>([
      ...PART_WORDS.map((entry) => [entry.form, { entry, plural: false }] as const),
      ...PART_WORDS.map((entry) => [entry.plural, { entry, plural: true }] as const),
    ]),
    vague: phraseTable(VAGUE_AMOUNTS.map((entry) => [entry.phrase, entry])),
    vagueMultipliers: phraseTable(VAGUE_MULTIPLIERS.map((entry) => [entry.phrase, entry])),
    multiples: new Map(MULTIPLE_WORDS.map((entry) => [entry.form, entry])),
    ordinals: new Map(ORDINAL_WORDS.map(({ form, rank }) => [form, rank])),
    ...units,
    damagedMarks: phraseTable(
      DAMAGED_CURRENCY_MARKS.map(({ form, currency }) => [form, unitNamed(units.unitsByName, currency)] as const),
      'last',
    ),
    ambiguousUnits: new Map(AMBIGUOUS_UNITS.map((entry) => [entry.form, entry])),
    dimensionCues: new Map(DIMENSION_CUES.map(({ word, dimension }) => [word, dimension])),
    payingWords: new Set(PAYING_WORDS.map(({ form }) => form)),
    hundredths: new Map(MINOR_UNITS.map(({ currency, hundredth }) => [currency, hundredth])),
    unitParts: new Map(UNIT_PARTS.map(({ unit, part, parts }) => [`${unit}/${part}`, parts])),
    boundsBefore: phraseTable(
      BOUND_PHRASES.filter(({ position }) => position === 'before').map((entry) => [entry.phrase, entry]),
      'last',
    ),
    boundsAfter: phraseTable(
      BOUND_PHRASES.filter(({ position }) => position === 'after').map((entry) => [entry.phrase, entry]),
    ),
    rangeLinks: new Map(RANGE_LINKS.map(({ phrase, opener }) => [phrase, opener])),
    boundFillers: new Set(BOUND_FILLERS.map(({ form }) => form)),
    changes: grouped(CHANGE_WORDS.flatMap((entry) => entry.forms.map((form) => [form, entry] as const))),
    changeBridges: new Set(CHANGE_BRIDGES.map(({ form }) => form)),
    times: timeTable(),
    contexts: new Map(
      [...grouped(FIGURE_CONTEXT_WORDS.map(({ form, context }) => [context, form] as const))].map(
        ([context, forms]) => [context, new Set(forms)],
      ),
    ),
    labels: new Map(LABEL_WORDS.map((entry) => [entry.form, entry])),
    prefixes: new Map(AMOUNT_PREFIXES.map((entry) => [entry.form, entry])),
    scoreWords: new Set(SCORE_WORDS.map(({ form }) => form)),
    unitFillers: new Set(UNIT_FILLERS.map(({ form }) => form)),
  };
}

function numberStarts(): Set<string> {
  const firsts = [...VAGUE_AMOUNTS, ...VAGUE_MULTIPLIERS].map(({ phrase }) => phrase.split(' ')[0] ?? '');
  const words = [...CARDINAL_WORDS, ...PART_WORDS, ...AMOUNT_PREFIXES].map(({ form }) => form);
  return new Set(['-', '.', 'a', 'an', 'hundred', ...firsts, ...words]);
}

function unitNamed(units: ReadonlyMap<string, Unit>, name: string): Unit {
  const unit = units.get(name);
  if (!unit) throw new Error(`The lexicon names the unit "${name}" but no table has it.`);
  return unit;
}

function grouped<Key, Entry>(pairs: readonly (readonly [Key, Entry])[]): Map<Key, Entry[]> {
  const map = new Map<Key, Entry[]>();
  for (const [key, entry] of pairs) map.set(key, [...(map.get(key) ?? []), entry]);
  return map;
}

function timeTable(): Map<string, Set<TimeWord['kind']>> {
  return new Map(
    [...grouped(TIME_WORDS.map(({ form, kind }) => [form, kind]))].map(([form, kinds]) => [form, new Set(kinds)]),
  );
}

/** Splits a phrase the way `readAtoms` splits text. */
const PIECES = /\d+|\p{L}[\p{L}\p{M}]*|[^\s\d\p{L}]/gu;

function phraseTable<Entry>(
  entries: readonly (readonly [string, Entry])[],
  by: 'first' | 'last' = 'first',
): PhraseTable<Entry> {
  const map = new Map<string, { atoms: readonly string[]; entry: Entry }[]>();
  for (const [phrase, entry] of entries) {
    const atoms = phrase.match(PIECES) ?? [];
    const key = atoms.at(by === 'first' ? 0 : -1) ?? '';
    const list = map.get(key) ?? [];
    list.push({ atoms, entry });
    map.set(key, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.atoms.length - a.atoms.length);
  return map;
}

/** Units of measure and money by name, by symbol and by word. */
function allUnits(): Pick<Tables, 'unitsByName' | 'unitSymbols' | 'unitWords' | 'unitWordsBefore' | 'currencyMarks'> {
  const unitsByName = new Map<string, Unit>([['degree', { name: 'degree', symbol: '°', dimension: 'angle' }]]);
  const symbols: [string, NamedUnit][] = [];
  const unitWords: [string, NamedUnit][] = [];
  const currencyMarks: [string, Unit][] = [];
  for (const { name, code, symbol, words, marks, ambiguousWords = [] } of CURRENCIES) {
    const unit: Unit = {
      name,
      ...(code === undefined ? {} : { code }),
      ...(symbol === undefined ? {} : { symbol }),
      dimension: 'money',
    };
    unitsByName.set(name, unit);
    for (const word of words) unitWords.push([word, { unit, ambiguous: false }]);
    for (const word of ambiguousWords) unitWords.push([word, { unit, ambiguous: true }]);
    for (const mark of marks) {
      currencyMarks.push([mark, unit]);
      symbols.push([mark, { unit, ambiguous: false }]);
    }
  }
  for (const entry of UNITS.flatMap(prefixed)) {
    const { name, symbol, dimension } = entry;
    const unit: Unit = unitsByName.get(name) ?? { name, ...(symbol === undefined ? {} : { symbol }), dimension };
    unitsByName.set(name, unit);
    for (const form of entry.symbols) symbols.push([form, { unit, ambiguous: false }]);
    for (const word of entry.words)
      unitWords.push([word, { unit, ambiguous: false }], [`${word}s`, { unit, ambiguous: false }]);
  }
  return {
    unitsByName,
    unitSymbols: phraseTable(symbols),
    unitWords: phraseTable(unitWords),
    unitWordsBefore: phraseTable(
      unitWords.filter(([, { unit }]) => unit.dimension === 'money' || unit.dimension === 'proportion'),
      'last',
    ),
    currencyMarks: phraseTable(currencyMarks, 'last'),
  };
}

/** A unit and what its prefixes make of it. A spelling that the tables give to another unit is listed there by hand. */
function prefixed(entry: UnitEntry): UnitEntry[] {
  const made = (entry.prefixes ?? []).flatMap((name): UnitEntry[] => {
    const prefix = UNIT_PREFIXES.find((one) => one.name === name);
    if (!prefix) throw new Error(`The lexicon names the prefix "${name}" but no table has it.`);
    const bare = entry.symbol ?? '';
    const symbols = prefix.symbols
      .map((sign) => `${sign}${bare}`)
      .filter((form) => !AMBIGUOUS_UNITS.some(({ form: other }) => other === form));
    const words = [...new Set([entry.name, ...entry.words])]
      .filter((word) => /^[a-z-]{3,}/u.test(word))
      .flatMap((word) => [`${name}${word}`, `${name}-${word}`]);
    const base = entry.name;
    return [
      {
        ...entry,
        name: `${name}${base}`,
        symbol: `${prefix.symbols[0] ?? ''}${bare}`,
        symbols: bare === '' ? [] : symbols,
        words,
      },
    ];
  });
  return [entry, ...made];
}
