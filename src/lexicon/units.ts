/**
 * Units of measure: canonical names, spellings, symbols.
 *
 * Data only. Money is in `currencies.ts`; forms with more than one reading ("m", "in", "pound") are in
 * `ambiguous-units.ts` and are not repeated here. Powers ("square", "cubic", `km²`) and quotients (`W/min`) are built by rule.
 */
import type { Dimension } from '../records/index.js';

/** One unit. */
export interface UnitEntry {
  /** Canonical name: singular, British spelling. */
  readonly name: string;
  /** The usual symbol. */
  readonly symbol?: string;
  /** What it measures. */
  readonly dimension: Dimension;
  /** Lower-case words and phrases in the singular; the plural in `-s` is understood, others are listed. */
  readonly words: readonly string[];
  /** Abbreviations, compared exactly. */
  readonly symbols: readonly string[];
  /** Which prefixes it takes, words and symbols alike. */
  readonly prefixes?: readonly string[];
  /** Where it was taken from. */
  readonly source: string;
}

/** A prefix of the metric system. */
export interface UnitPrefix {
  /** Lower case: `kilo`. */
  readonly name: string;
  /** Its symbols, the usual one first. */
  readonly symbols: readonly string[];
  /** Where it was taken from. */
  readonly source: string;
}

const SI = 'SI Brochure, 9th edition';
const NIST = 'NIST Special Publication 811, appendix B';
const AP = 'AP Stylebook, numerals';
const IEC = 'IEC 80000-13';
const FINANCE = 'Reuters Handbook, finance terms';

/** Metric and binary prefixes. */
export const UNIT_PREFIXES: readonly UnitPrefix[] = [
  { name: 'exa', symbols: ['E'], source: SI },
  { name: 'peta', symbols: ['P'], source: SI },
  { name: 'tera', symbols: ['T'], source: SI },
  { name: 'giga', symbols: ['G'], source: SI },
  { name: 'mega', symbols: ['M'], source: SI },
  { name: 'kilo', symbols: ['k', 'K'], source: SI },
  { name: 'hecto', symbols: ['h'], source: SI },
  { name: 'deci', symbols: ['d'], source: SI },
  { name: 'centi', symbols: ['c'], source: SI },
  { name: 'milli', symbols: ['m'], source: SI },
  { name: 'micro', symbols: ['µ', 'μ'], source: SI },
  { name: 'nano', symbols: ['n'], source: SI },
  { name: 'pico', symbols: ['p'], source: SI },
  { name: 'femto', symbols: ['f'], source: SI },
  { name: 'atto', symbols: ['a'], source: SI },
  { name: 'kibi', symbols: ['Ki'], source: IEC },
  { name: 'mebi', symbols: ['Mi'], source: IEC },
  { name: 'gibi', symbols: ['Gi'], source: IEC },
];

const LARGE = ['kilo', 'mega', 'giga', 'tera'];

/** All units but money. */
export const UNITS: readonly UnitEntry[] = [
  // Shares of a whole.
  { name: 'percent', symbol: '%', dimension: 'proportion', words: ['percent', 'per cent', 'pct', 'percentage'], symbols: ['%', '٪', '％', 'pc', 'pct'], source: AP },
  { name: 'percentage point', dimension: 'proportion', words: ['percentage point', 'percentage-point', 'per cent point', 'percent point', 'percentile point'], symbols: ['pp', 'ppt', 'ppts'], source: AP },
  { name: 'basis point', symbol: 'bp', dimension: 'proportion', words: ['basis point'], symbols: ['bp', 'bps'], source: FINANCE },
  { name: 'per mille', symbol: '‰', dimension: 'proportion', words: ['per mille', 'per mil'], symbols: ['‰'], source: SI },
  { name: 'part per million', symbol: 'ppm', dimension: 'proportion', words: ['part per million', 'parts per million'], symbols: ['ppm'], source: NIST },
  { name: 'part per billion', symbol: 'ppb', dimension: 'proportion', words: ['part per billion', 'parts per billion'], symbols: ['ppb'], source: NIST },
  // Time.
  { name: 'second', symbol: 's', dimension: 'time', words: ['sec'], symbols: ['secs'], prefixes: ['milli', 'micro', 'nano', 'pico', 'femto'], source: SI },
  { name: 'minute', symbol: 'min', dimension: 'time', words: ['minute'], symbols: ['mins', 'min'], source: SI },
  { name: 'hour', symbol: 'h', dimension: 'time', words: ['hour'], symbols: ['hr', 'hrs'], source: SI },
  { name: 'day', dimension: 'time', words: ['day'], symbols: [], source: SI },
  { name: 'night', dimension: 'time', words: ['night'], symbols: [], source: AP },
  { name: 'week', dimension: 'time', words: ['week', 'wk'], symbols: ['wks'], source: AP },
  { name: 'fortnight', dimension: 'time', words: ['fortnight'], symbols: [], source: AP },
  { name: 'month', dimension: 'time', words: ['month'], symbols: ['mths', 'mos'], source: AP },
  { name: 'quarter', dimension: 'time', words: ['quarters'], symbols: [], source: FINANCE },
  { name: 'year', dimension: 'time', words: ['year'], symbols: ['yr', 'yrs'], source: AP },
  { name: 'decade', dimension: 'time', words: ['decade'], symbols: [], source: AP },
  { name: 'century', dimension: 'time', words: ['century', 'centuries'], symbols: [], source: AP },
  { name: 'millennium', dimension: 'time', words: ['millennium', 'millennia'], symbols: [], source: AP },
  { name: 'weekend', dimension: 'time', words: ['weekend'], symbols: [], source: AP },
  { name: 'gigayear', symbol: 'Ga', dimension: 'time', words: ['gigaannum', 'gigayear', 'giga-annum'], symbols: ['Ga', 'Gyr'], source: NIST },
  { name: 'megayear', symbol: 'Ma', dimension: 'time', words: ['megaannum', 'megayear'], symbols: ['Ma', 'Myr', 'mya'], source: NIST },
  // Length.
  { name: 'metre', symbol: 'm', dimension: 'length', words: ['metre', 'meter'], symbols: [], prefixes: ['kilo', 'deci', 'centi', 'milli', 'micro', 'nano', 'pico', 'femto', 'atto'], source: SI },
  { name: 'kilometre', symbol: 'km', dimension: 'length', words: ['km', 'kilometres', 'klick'], symbols: ['KM', 'kms', 'Km'], source: SI },
  { name: 'micrometre', symbol: 'µm', dimension: 'length', words: ['micron'], symbols: [], source: SI },
  { name: 'inch', symbol: 'in', dimension: 'length', words: ['inch', 'inches'], symbols: ['ins'], source: NIST },
  { name: 'foot', symbol: 'ft', dimension: 'length', words: ['foot', 'feet', 'ft'], symbols: ['ft.', 'FT'], source: NIST },
  { name: 'yard', symbol: 'yd', dimension: 'length', words: ['yard', 'yd'], symbols: [], source: NIST },
  { name: 'mile', symbol: 'mi', dimension: 'length', words: ['mile'], symbols: ['mi'], source: NIST },
  { name: 'nautical mile', symbol: 'nmi', dimension: 'length', words: ['nautical mile'], symbols: ['nmi'], source: NIST },
  { name: 'furlong', dimension: 'length', words: ['furlong'], symbols: [], source: NIST },
  { name: 'fathom', dimension: 'length', words: ['fathom'], symbols: [], source: NIST },
  { name: 'light-year', symbol: 'ly', dimension: 'length', words: ['light-year', 'light year'], symbols: ['ly'], source: NIST },
  { name: 'astronomical unit', symbol: 'au', dimension: 'length', words: ['astronomical unit'], symbols: ['AU'], source: NIST },
  { name: 'parsec', symbol: 'pc', dimension: 'length', words: ['parsec'], symbols: [], prefixes: LARGE, source: NIST },
  { name: 'ångström', symbol: 'Å', dimension: 'length', words: ['ångström', 'angstrom'], symbols: ['Å'], source: NIST },
  // Area.
  { name: 'acre', dimension: 'area', words: ['acre'], symbols: ['ac'], source: NIST },
  { name: 'hectare', symbol: 'ha', dimension: 'area', words: ['hectare'], symbols: ['ha'], source: SI },
  { name: 'square metre', symbol: 'm²', dimension: 'area', words: ['sq m', 'sqm', 'sq metre', 'sq meter'], symbols: ['sq. m', 'm²', 'm2'], source: SI },
  { name: 'square kilometre', symbol: 'km²', dimension: 'area', words: ['sq km', 'sqkm'], symbols: ['sq. km', 'km²', 'km2'], source: SI },
  { name: 'square foot', symbol: 'sq ft', dimension: 'area', words: ['sq ft', 'sqft', 'sq foot', 'sq feet', 'square foot', 'square feet'], symbols: ['sq. ft', 'ft²', 'ft2'], source: NIST },
  { name: 'square mile', symbol: 'sq mi', dimension: 'area', words: ['sq mi', 'sq mile', 'square mile'], symbols: ['sq. mi', 'mi²'], source: NIST },
  { name: 'barn', symbol: 'b', dimension: 'area', words: [], symbols: [], source: NIST },
  // Volume.
  { name: 'litre', symbol: 'L', dimension: 'volume', words: ['litre', 'liter', 'ltr'], symbols: ['L'], prefixes: ['mega', 'kilo', 'hecto', 'deci', 'centi', 'milli', 'micro'], source: SI },
  { name: 'millilitre', symbol: 'mL', dimension: 'volume', words: [], symbols: ['ml', 'mls'], source: SI },
  { name: 'centilitre', symbol: 'cL', dimension: 'volume', words: [], symbols: ['cl'], source: SI },
  { name: 'decilitre', symbol: 'dL', dimension: 'volume', words: [], symbols: ['dl'], source: SI },
  { name: 'cubic centimetre', symbol: 'cm³', dimension: 'volume', words: [], symbols: ['cc', 'cm³', 'cm3'], source: SI },
  { name: 'cubic metre', symbol: 'm³', dimension: 'volume', words: ['cu m'], symbols: ['m³', 'm3'], source: SI },
  { name: 'cubic foot', symbol: 'cu ft', dimension: 'volume', words: ['cubic foot', 'cubic feet', 'cu ft'], symbols: ['ft³'], source: NIST },
  { name: 'gallon', symbol: 'gal', dimension: 'volume', words: ['gallon'], symbols: ['gal'], source: NIST },
  { name: 'quart', dimension: 'volume', words: ['quart'], symbols: ['qt'], source: NIST },
  { name: 'pint', dimension: 'volume', words: ['pint'], symbols: [], source: NIST },
  { name: 'cup', dimension: 'volume', words: ['cup'], symbols: [], source: NIST },
  { name: 'tablespoon', symbol: 'tbsp', dimension: 'volume', words: ['tablespoon'], symbols: ['tbsp', 'tbsps'], source: NIST },
  { name: 'teaspoon', symbol: 'tsp', dimension: 'volume', words: ['teaspoon'], symbols: ['tsp', 'tsps'], source: NIST },
  { name: 'fluid ounce', symbol: 'fl oz', dimension: 'volume', words: ['fluid ounce', 'fl oz'], symbols: ['fl. oz'], source: NIST },
  { name: 'barrel', symbol: 'bbl', dimension: 'volume', words: ['barrel'], symbols: ['bbl', 'bbls'], source: NIST },
  { name: 'bushel', dimension: 'volume', words: ['bushel'], symbols: ['bu'], source: NIST },
  { name: 'acre-foot', dimension: 'volume', words: ['acre-foot', 'acre-feet', 'acre foot', 'acre feet'], symbols: [], source: NIST },
  // Mass.
  { name: 'gram', symbol: 'g', dimension: 'mass', words: ['gram', 'gramme', 'gm'], symbols: ['gms', 'grms'], prefixes: ['mega', 'kilo', 'milli', 'micro', 'nano'], source: SI },
  { name: 'kilogram', symbol: 'kg', dimension: 'mass', words: ['kilo', 'kilogramme'], symbols: ['kg', 'kgs', 'KG', 'Kg'], source: SI },
  { name: 'microgram', symbol: 'µg', dimension: 'mass', words: [], symbols: ['mcg'], source: SI },
  { name: 'tonne', symbol: 't', dimension: 'mass', words: ['tonne', 'metric ton', 'metric tonne'], symbols: ['mt'], source: SI },
  { name: 'kilotonne', symbol: 'kt', dimension: 'mass', words: ['kilotonne', 'kiloton'], symbols: [], source: SI },
  { name: 'megatonne', symbol: 'Mt', dimension: 'mass', words: ['megatonne', 'megaton'], symbols: ['Mt'], source: SI },
  { name: 'gigatonne', symbol: 'Gt', dimension: 'mass', words: ['gigatonne', 'gigaton'], symbols: ['Gt'], source: SI },
  { name: 'ton', dimension: 'mass', words: ['ton', 'short ton', 'long ton'], symbols: [], source: NIST },
  { name: 'pound', symbol: 'lb', dimension: 'mass', words: ['lb'], symbols: ['lbs', 'lb.', 'lbs.'], source: NIST },
  { name: 'ounce', symbol: 'oz', dimension: 'mass', words: ['ounce'], symbols: ['oz', 'oz.'], source: NIST },
  { name: 'troy ounce', dimension: 'mass', words: ['troy ounce'], symbols: [], source: NIST },
  { name: 'stone', symbol: 'st', dimension: 'mass', words: [], symbols: [], source: NIST },
  { name: 'dram', dimension: 'mass', words: ['dram'], symbols: [], source: NIST },
  { name: 'carat', dimension: 'mass', words: ['carat'], symbols: ['ct'], source: NIST },
  { name: 'hundredweight', symbol: 'cwt', dimension: 'mass', words: ['hundredweight'], symbols: ['cwt'], source: NIST },
  // Speed and consumption.
  { name: 'kilometre per hour', symbol: 'km/h', dimension: 'speed', words: ['kilometre per hour', 'kilometer per hour', 'kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour'], symbols: ['km/h', 'kph', 'kmh', 'kmph', 'km/hr', 'KPH', 'kmh-1'], source: SI },
  { name: 'mile per hour', symbol: 'mph', dimension: 'speed', words: ['mile per hour', 'miles per hour', 'mile an hour', 'miles an hour', 'mile-an-hour', 'mph'], symbols: ['MPH', 'mi/h'], source: AP },
  { name: 'metre per second', symbol: 'm/s', dimension: 'speed', words: ['metre per second', 'meter per second', 'metres per second', 'meters per second', 'metres a second', 'meters a second'], symbols: ['m/s', 'ms-1'], source: SI },
  { name: 'foot per second', symbol: 'ft/s', dimension: 'speed', words: ['foot per second', 'feet per second'], symbols: ['ft/s', 'fps'], source: NIST },
  { name: 'knot', symbol: 'kn', dimension: 'speed', words: ['knot'], symbols: ['kts'], source: SI },
  { name: 'mile per gallon', symbol: 'mpg', dimension: 'other', words: ['mile per gallon', 'miles per gallon', 'miles to the gallon', 'miles a gallon', 'mpg'], symbols: ['MPG', 'mpge', 'MPGe'], source: NIST },
  { name: 'revolution per minute', symbol: 'rpm', dimension: 'frequency', words: ['revolution per minute', 'revolutions per minute', 'revolutions a minute', 'rpm'], symbols: ['RPM', 'r/min'], source: SI },
  { name: 'beat per minute', symbol: 'bpm', dimension: 'frequency', words: ['beat per minute', 'beats per minute', 'beats a minute'], symbols: ['bpm', 'BPM'], source: AP },
  { name: 'frame per second', dimension: 'frequency', words: ['frame per second', 'frames per second', 'frames a second'], symbols: [], source: AP },
  // Temperature.
  { name: 'degree Celsius', symbol: '°C', dimension: 'temperature', words: ['celsius', 'centigrade', 'celcius', 'degree celsius', 'degrees celsius', 'degree centigrade', 'degrees centigrade', 'degrees celcius', 'deg celsius', 'degree c', 'degrees c', 'deg c', '° celsius', '° centigrade'], symbols: ['°C', '° C', '℃', 'ºC', 'degC', 'deg C'], source: SI },
  { name: 'degree Fahrenheit', symbol: '°F', dimension: 'temperature', words: ['fahrenheit', 'farenheit', 'degree fahrenheit', 'degrees fahrenheit', 'deg fahrenheit', 'degree f', 'degrees f', 'deg f', '° fahrenheit'], symbols: ['°F', '° F', '℉', 'ºF', 'degF', 'deg F'], source: NIST },
  { name: 'kelvin', symbol: 'K', dimension: 'temperature', words: ['kelvin'], symbols: ['°K'], source: SI },
  // Energy, power, force, pressure.
  { name: 'joule', symbol: 'J', dimension: 'energy', words: ['joule'], symbols: ['J'], prefixes: LARGE, source: SI },
  { name: 'joule second', symbol: 'J·s', dimension: 'other', words: ['joule second', 'joule-second'], symbols: ['Js'], source: SI },
  { name: 'watt hour', symbol: 'Wh', dimension: 'energy', words: ['watt hour', 'watt-hour'], symbols: ['Wh'], prefixes: LARGE, source: SI },
  { name: 'calorie', symbol: 'cal', dimension: 'energy', words: ['calorie'], symbols: ['cal', 'cals'], prefixes: ['kilo'], source: NIST },
  { name: 'electronvolt', symbol: 'eV', dimension: 'energy', words: ['electronvolt', 'electron volt'], symbols: ['eV'], prefixes: LARGE, source: SI },
  { name: 'British thermal unit', symbol: 'BTU', dimension: 'energy', words: ['british thermal unit', 'btu'], symbols: ['BTU', 'Btu'], source: NIST },
  { name: 'therm', dimension: 'energy', words: ['therm'], symbols: [], source: NIST },
  { name: 'watt', symbol: 'W', dimension: 'power', words: ['watt'], symbols: ['W'], prefixes: ['milli', ...LARGE], source: SI },
  { name: 'horsepower', symbol: 'hp', dimension: 'power', words: ['horsepower', 'horse power', 'horses'], symbols: ['hp', 'HP', 'Hp'], source: NIST },
  { name: 'brake horsepower', symbol: 'bhp', dimension: 'power', words: ['brake horsepower', 'bhp'], symbols: ['BHP'], source: NIST },
  { name: 'newton', symbol: 'N', dimension: 'force', words: ['newton'], symbols: ['N'], prefixes: ['kilo', 'mega'], source: SI },
  { name: 'newton metre', symbol: 'N·m', dimension: 'torque', words: ['newton metre', 'newton-metre', 'newton meter', 'newton-meter'], symbols: ['Nm', 'N m'], source: SI },
  { name: 'pound-foot', symbol: 'lb ft', dimension: 'torque', words: ['pound-foot', 'pound-feet', 'pound foot', 'pound feet', 'foot-pound', 'lb-ft', 'lb ft'], symbols: ['lb-ft', 'ft-lb', 'lb.-ft.'], source: NIST },
  { name: 'pascal', symbol: 'Pa', dimension: 'pressure', words: ['pascal'], symbols: ['Pa'], prefixes: ['hecto', 'kilo', 'mega', 'giga'], source: SI },
  { name: 'bar', dimension: 'pressure', words: [], symbols: ['mbar'], source: SI },
  { name: 'pound per square inch', symbol: 'psi', dimension: 'pressure', words: ['pound per square inch', 'pounds per square inch', 'psi'], symbols: ['PSI'], source: NIST },
  { name: 'kilopound per square inch', symbol: 'ksi', dimension: 'pressure', words: ['ksi'], symbols: [], source: NIST },
  // Electricity and radiation.
  { name: 'volt', symbol: 'V', dimension: 'electric', words: ['volt'], symbols: ['V'], prefixes: ['milli', 'kilo', 'mega'], source: SI },
  { name: 'ampere', symbol: 'A', dimension: 'electric', words: ['ampere', 'amp'], symbols: ['A'], prefixes: ['milli', 'micro', 'kilo'], source: SI },
  { name: 'milliampere hour', symbol: 'mAh', dimension: 'electric', words: ['milliamp hour', 'milliamp-hour'], symbols: ['mAh'], source: SI },
  { name: 'ohm', symbol: 'Ω', dimension: 'electric', words: ['ohm'], symbols: ['Ω'], prefixes: ['kilo', 'mega'], source: SI },
  { name: 'farad', symbol: 'F', dimension: 'electric', words: ['farad'], symbols: [], prefixes: ['micro', 'nano', 'pico'], source: SI },
  { name: 'tesla', symbol: 'T', dimension: 'electric', words: [], symbols: [], source: SI },
  { name: 'hertz', symbol: 'Hz', dimension: 'frequency', words: ['hertz'], symbols: ['Hz', 'HZ'], prefixes: ['kilo', 'mega', 'giga', 'tera'], source: SI },
  { name: 'decibel', symbol: 'dB', dimension: 'other', words: ['decibel'], symbols: ['dB', 'db', 'dBA'], source: SI },
  { name: 'lumen', symbol: 'lm', dimension: 'other', words: ['lumen'], symbols: [], source: SI },
  { name: 'candela', symbol: 'cd', dimension: 'other', words: ['candela'], symbols: ['cd'], source: SI },
  { name: 'candela second', symbol: 'cd·s', dimension: 'other', words: ['candela second'], symbols: ['cds'], source: SI },
  { name: 'gray', symbol: 'Gy', dimension: 'other', words: [], symbols: ['Gy'], prefixes: ['milli', 'micro', 'kilo'], source: SI },
  { name: 'sievert', symbol: 'Sv', dimension: 'other', words: ['sievert'], symbols: ['Sv'], prefixes: ['milli', 'micro'], source: SI },
  { name: 'becquerel', symbol: 'Bq', dimension: 'other', words: ['becquerel'], symbols: ['Bq'], prefixes: LARGE, source: SI },
  { name: 'roentgen', symbol: 'R', dimension: 'other', words: ['roentgen', 'röntgen'], symbols: [], source: NIST },
  { name: 'mole', symbol: 'mol', dimension: 'other', words: [], symbols: ['mol', 'mmol'], source: SI },
  { name: 'megapixel', dimension: 'other', words: ['megapixel'], symbols: ['MP'], source: IEC },
  { name: 'pixel', dimension: 'other', words: ['pixel'], symbols: ['px'], source: IEC },
  // Angle.
  { name: 'radian', symbol: 'rad', dimension: 'angle', words: ['radian'], symbols: ['rad'], source: SI },
  { name: 'minute of arc', symbol: '′', dimension: 'angle', words: ['arcminute', 'minute of arc', 'minutes of arc'], symbols: [], source: SI },
  { name: 'second of arc', symbol: '″', dimension: 'angle', words: ['arcsecond', 'second of arc', 'seconds of arc'], symbols: [], source: SI },
  // Data.
  { name: 'byte', symbol: 'B', dimension: 'data', words: ['byte'], symbols: [], prefixes: ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa', 'kibi', 'mebi', 'gibi'], source: IEC },
  { name: 'bit', symbol: 'bit', dimension: 'data', words: ['bits'], symbols: [], prefixes: ['kilo', 'mega', 'giga', 'tera'], source: IEC },
  { name: 'gigabyte', symbol: 'GB', dimension: 'data', words: ['gig'], symbols: ['gb', 'Gb'], source: IEC },
  { name: 'terabyte', symbol: 'TB', dimension: 'data', words: [], symbols: ['tb'], source: IEC },
  { name: 'kilobit per second', symbol: 'kbit/s', dimension: 'data', words: ['kilobit per second', 'kilobits per second'], symbols: ['kbps', 'Kbps', 'kb/s', 'kbit/s'], source: IEC },
  { name: 'megabit per second', symbol: 'Mbit/s', dimension: 'data', words: ['megabit per second', 'megabits per second'], symbols: ['Mbps', 'mbps', 'Mb/s', 'Mbit/s', 'MBPS'], source: IEC },
  { name: 'gigabit per second', symbol: 'Gbit/s', dimension: 'data', words: ['gigabit per second', 'gigabits per second'], symbols: ['Gbps', 'gbps', 'Gb/s', 'Gbit/s'], source: IEC },
  { name: 'megabyte per second', symbol: 'MB/s', dimension: 'data', words: ['megabyte per second', 'megabytes per second'], symbols: ['MB/s', 'MBps'], source: IEC },
  // Amounts that are units of trade.
  { name: 'ton per day', symbol: 'tpd', dimension: 'other', words: [], symbols: ['tpd'], source: FINANCE },
  { name: 'barrel per day', symbol: 'bpd', dimension: 'other', words: ['bpd'], symbols: ['BPD', 'b/d', 'bbl/d'], source: FINANCE },
];

/** A unit that follows a larger one in a single amount: "6 ft 2 in", "two hours and 30 minutes". */
export interface UnitPart {
  /** The larger unit. */
  readonly unit: string;
  /** The smaller one after it. */
  readonly part: string;
  /** How many of the smaller make one of the larger. */
  readonly parts: number;
  /** Where it was taken from. */
  readonly source: string;
}

/** Which smaller units follow which larger ones. */
export const UNIT_PARTS: readonly UnitPart[] = [
  { unit: 'foot', part: 'inch', parts: 12, source: NIST },
  { unit: 'stone', part: 'pound', parts: 14, source: NIST },
  { unit: 'pound', part: 'ounce', parts: 16, source: NIST },
  { unit: 'hour', part: 'minute', parts: 60, source: SI },
  { unit: 'minute', part: 'second', parts: 60, source: SI },
];
