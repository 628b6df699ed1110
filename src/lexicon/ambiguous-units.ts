/**
 * Forms after a number that have several readings, and the contexts that decide.
 *
 * Data only. Readings are tried in order; the first whose context holds is taken, and none where none holds.
 */

/** What must hold around the form; `always` is the default reading. */
export type UnitContext =
  /** Glued to the number: `100m`. */
  | 'attached'
  /** A space stands between number and form. */
  | 'spaced'
  /** The number is money already: `£2m` is never metres. */
  | 'not money'
  /** A unit of the same dimension stands nearby, or an adjective or noun of it ("long", "weighs", "temperature"). */
  | 'same dimension nearby'
  /** An adjective or noun of the same dimension comes next: "12 in wide". */
  | 'same dimension follows'
  /** Ends the clause, or only punctuation follows. */
  | 'clause end'
  /** Written with a hyphen before its noun: "a twenty-pound bag". */
  | 'attributive'
  /** "of" follows: "25 pounds of rice". */
  | 'of follows'
  /** The number is a million or more, or a verb of paying stands before it. */
  | 'large or paid'
  /** A word of trading stands nearby: shares, stock, index, market. */
  | 'trading nearby'
  /** No decimal point that reads as a clock time (`2.15pm`): digits after the point that no clock has. */
  | 'no clock time'
  /** No quotation mark is open in the sentence: this one cannot close it. */
  | 'no open quotation'
  /** A number of feet, stones or hours stands right before: "6 ft 2 in". */
  | 'after a larger unit'
  | 'always';

/** One reading of a form. */
export interface UnitReading {
  /** Canonical name of the unit, as in `units.ts` or `currencies.ts`; null: not a unit at all. */
  readonly unit: string | null;
  /** When. All must hold. */
  readonly when: readonly UnitContext[];
}

/** A form and its readings. */
export interface AmbiguousUnit {
  /** As it stands; words in lower case, abbreviations of one or two letters exactly. */
  readonly form: string;
  /** In the order they are tried. */
  readonly readings: readonly UnitReading[];
  /** Where the ambiguity was met. */
  readonly source: string;
}

const NEWS = 'usage in news text';
const QUANTULUM = 'quantulum3 ambiguity cases (MIT)';
const RECOGNIZERS = 'Recognizers-Text, AmbiguousDimensionUnitList (MIT)';

/** All ambiguous forms. */
export const AMBIGUOUS_UNITS: readonly AmbiguousUnit[] = [
  { form: 'm', readings: [{ unit: 'metre', when: ['not money'] }], source: RECOGNIZERS },
  {
    form: 'in',
    readings: [
      { unit: 'inch', when: ['after a larger unit'] },
      { unit: 'inch', when: ['same dimension follows'] },
      { unit: 'inch', when: ['attached', 'same dimension nearby'] },
      { unit: 'inch', when: ['same dimension nearby', 'clause end'] },
    ],
    source: 'Recognizers-Text issue 2977',
  },
  {
    form: 'pm',
    readings: [{ unit: 'picometre', when: ['no clock time', 'same dimension nearby'] }],
    source: QUANTULUM,
  },
  {
    form: 'am',
    readings: [{ unit: 'attometre', when: ['no clock time', 'same dimension nearby'] }],
    source: QUANTULUM,
  },
  { form: 't', readings: [{ unit: 'tonne', when: ['not money'] }], source: RECOGNIZERS },
  { form: 'C', readings: [{ unit: 'degree Celsius', when: ['always'] }], source: RECOGNIZERS },
  { form: 'K', readings: [{ unit: 'kelvin', when: ['same dimension nearby'] }], source: QUANTULUM },
  {
    form: 'F',
    readings: [
      { unit: 'farad', when: ['same dimension nearby'] },
      { unit: 'degree Fahrenheit', when: ['attached'] },
    ],
    source: RECOGNIZERS,
  },
  { form: 'c', readings: [{ unit: 'cent', when: ['attached'] }], source: NEWS },
  { form: 'p', readings: [{ unit: 'penny', when: ['attached'] }], source: NEWS },
  { form: 'g', readings: [{ unit: 'gram', when: ['always'] }], source: NEWS },
  { form: 'h', readings: [{ unit: 'hour', when: ['always'] }], source: NEWS },
  { form: 's', readings: [{ unit: 'second', when: ['same dimension nearby'] }], source: NEWS },
  { form: 'l', readings: [{ unit: 'litre', when: ['always'] }], source: NEWS },
  {
    form: 'b',
    readings: [
      { unit: 'barn', when: ['same dimension nearby'] },
      { unit: 'bit', when: ['same dimension nearby'] },
      { unit: 'bit', when: ['spaced'] },
    ],
    source: QUANTULUM,
  },
  { form: 'B', readings: [{ unit: 'byte', when: ['same dimension nearby'] }], source: QUANTULUM },
  {
    form: 'bit',
    readings: [
      { unit: 'bit', when: ['same dimension nearby'] },
      { unit: 'bit', when: ['attributive'] },
    ],
    source: NEWS,
  },
  { form: 'kb', readings: [{ unit: 'kilobit', when: ['always'] }], source: QUANTULUM },
  { form: 'mb', readings: [{ unit: 'megabit', when: ['always'] }], source: RECOGNIZERS },
  { form: 'st', readings: [{ unit: 'stone', when: ['attached', 'same dimension nearby'] }], source: NEWS },
  {
    form: 'stone',
    readings: [
      { unit: 'stone', when: ['same dimension nearby'] },
      { unit: 'stone', when: ['clause end'] },
    ],
    source: NEWS,
  },
  {
    form: 'kt',
    readings: [
      { unit: 'knot', when: ['same dimension nearby'] },
      { unit: 'kilotonne', when: ['always'] },
    ],
    source: NEWS,
  },
  {
    form: 'kn',
    readings: [
      { unit: 'knot', when: ['same dimension nearby'] },
      { unit: 'kilonewton', when: ['attached'] },
      { unit: 'Croatian kuna', when: ['always'] },
    ],
    source: NEWS,
  },
  {
    form: 'R',
    readings: [
      { unit: 'South African rand', when: ['large or paid'] },
      { unit: 'roentgen', when: ['same dimension nearby'] },
    ],
    source: NEWS,
  },
  { form: '°', readings: [{ unit: 'degree', when: ['always'] }], source: NEWS },
  { form: 'º', readings: [{ unit: 'degree', when: ['always'] }], source: NEWS },
  { form: 'degree', readings: [{ unit: 'degree', when: ['always'] }], source: NEWS },
  { form: 'degrees', readings: [{ unit: 'degree', when: ['always'] }], source: NEWS },
  { form: 'deg', readings: [{ unit: 'degree', when: ['always'] }], source: NEWS },
  {
    form: '"',
    readings: [
      { unit: 'inch', when: ['attached', 'no open quotation'] },
      { unit: 'inch', when: ['same dimension nearby', 'no open quotation'] },
    ],
    source: QUANTULUM,
  },
  { form: '″', readings: [{ unit: 'inch', when: ['always'] }], source: QUANTULUM },
  { form: '′', readings: [{ unit: 'foot', when: ['always'] }], source: QUANTULUM },
  {
    form: 'pound',
    readings: [
      { unit: 'pound', when: ['attributive'] },
      { unit: 'pound sterling', when: ['large or paid'] },
      { unit: 'pound', when: ['always'] },
    ],
    source: NEWS,
  },
  {
    form: 'pounds',
    readings: [
      { unit: 'pound', when: ['of follows'] },
      { unit: 'pound', when: ['same dimension nearby'] },
      { unit: 'pound sterling', when: ['large or paid'] },
      { unit: 'pound', when: ['always'] },
    ],
    source: NEWS,
  },
  { form: 'second', readings: [{ unit: 'second', when: ['attributive'] }], source: NEWS },
  { form: 'seconds', readings: [{ unit: 'second', when: ['always'] }], source: NEWS },
  { form: 'bar', readings: [{ unit: 'bar', when: ['same dimension nearby'] }], source: NEWS },
  { form: 'oz', readings: [{ unit: 'ounce', when: ['always'] }], source: NEWS },
];

/** A word that shows which dimension is spoken of. */
export interface DimensionCue {
  /** Lower-case lemma or form. */
  readonly word: string;
  /** The dimension. */
  readonly dimension: string;
  /** Where it was taken from. */
  readonly source: string;
}

function cues(dimension: string, words: readonly string[]): DimensionCue[] {
  return words.map((word) => ({ word, dimension, source: 'WordNet 3.0, attribute nouns and their adjectives' }));
}

/** Words that show a dimension. */
export const DIMENSION_CUES: readonly DimensionCue[] = [
  ...cues('length', [
    'long',
    'length',
    'wide',
    'width',
    'tall',
    'height',
    'high',
    'deep',
    'depth',
    'thick',
    'thickness',
    'diameter',
    'radius',
    'distance',
    'size',
    'away',
    'across',
    'altitude',
    'foot',
    'feet',
    'ft',
    'metre',
    'metres',
    'inch',
    'inches',
  ]),
  ...cues('mass', [
    'weight',
    'weigh',
    'weighs',
    'weighed',
    'weighing',
    'heavy',
    'heavier',
    'lighter',
    'mass',
    'lose',
    'lost',
    'gain',
    'overweight',
  ]),
  ...cues('temperature', [
    'temperature',
    'temperatures',
    'hot',
    'cold',
    'warm',
    'heat',
    'celsius',
    'fahrenheit',
    'degrees',
    'kelvin',
    '°',
  ]),
  ...cues('electric', ['voltage', 'capacitor', 'capacitance', 'charge', 'current', 'volts']),
  ...cues('speed', ['speed', 'wind', 'winds', 'fast', 'faster', 'sail', 'gusts']),
  ...cues('data', ['file', 'memory', 'download', 'bandwidth', 'processor', 'encryption']),
  ...cues('time', ['lap', 'race', 'sprint', 'record', 'time']),
  ...cues('pressure', ['pressure', 'tyre', 'pump', 'espresso']),
  ...cues('area', ['area', 'surface']),
  ...cues('other', ['radiation', 'dose', 'exposure', 'patient']),
];

/** A word of paying or pricing: what follows it is money. */
export interface PayingWord {
  /** Lower-case form. */
  readonly form: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Words of paying. */
export const PAYING_WORDS: readonly PayingWord[] = [
  'cost',
  'costs',
  'costing',
  'pay',
  'pays',
  'paid',
  'paying',
  'price',
  'prices',
  'priced',
  'fine',
  'fined',
  'worth',
  'spend',
  'spent',
  'spending',
  'raise',
  'raised',
  'earn',
  'earned',
  'earns',
  'fee',
  'fees',
  'salary',
  'wage',
  'donate',
  'donated',
  'owe',
  'owed',
  'bill',
  'bills',
  'charge',
  'charged',
  'sold',
  'budget',
  'fund',
  'funding',
  'debt',
  'invest',
  'invested',
  'borrow',
  'borrowed',
  'lend',
  'rent',
  'tax',
].map((form) => ({ form, source: 'FrameNet, Commerce_pay, Expensiveness, Earnings_and_losses' }));
