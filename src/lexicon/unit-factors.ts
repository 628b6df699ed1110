/**
 * How many of a base unit one unit is, so that amounts in different units can be compared.
 *
 * Data only. Units of one base can be compared; what is not here is compared only with itself. Rounded where everyday use
 * rounds (a month is a twelfth of a year, a quarter a fourth).
 */

/** The units of one base. */
export interface UnitFactorRow {
  /** Name of the base, as in `units.ts`. */
  readonly base: string;
  /** `name: factor`, separated by semicolons. */
  readonly factors: string;
  /** Where they were taken from. */
  readonly source: string;
}

const SI = 'SI Brochure, 9th edition';
const NIST = 'NIST Special Publication 811, appendix B';

/** All units that can be compared with others. */
export const UNIT_FACTORS: readonly UnitFactorRow[] = [
  {
    base: 'second',
    factors:
      'second: 1; minute: 60; hour: 3600; day: 86400; week: 604800; fortnight: 1209600; month: 2629800; quarter: 7889400; year: 31557600; decade: 315576000; century: 3155760000; millennium: 31557600000',
    source: SI,
  },
  {
    base: 'metre',
    factors:
      'metre: 1; millimetre: 0.001; centimetre: 0.01; kilometre: 1000; inch: 0.0254; foot: 0.3048; yard: 0.9144; mile: 1609.344; nautical mile: 1852; furlong: 201.168; fathom: 1.8288',
    source: NIST,
  },
  {
    base: 'square metre',
    factors:
      'square metre: 1; hectare: 10000; acre: 4046.86; square kilometre: 1000000; square foot: 0.092903; square mile: 2589988',
    source: NIST,
  },
  {
    base: 'litre',
    factors: 'litre: 1; millilitre: 0.001; centilitre: 0.01; decilitre: 0.1; cubic centimetre: 0.001; cubic metre: 1000; cubic foot: 28.3168; barrel: 158.987',
    source: NIST,
  },
  {
    base: 'gram',
    factors:
      'gram: 1; milligram: 0.001; kilogram: 1000; tonne: 1000000; kilotonne: 1000000000; megatonne: 1000000000000; pound: 453.592; ounce: 28.3495; stone: 6350.29; hundredweight: 50802.3',
    source: NIST,
  },
  {
    base: 'metre per second',
    factors: 'metre per second: 1; kilometre per hour: 0.277778; mile per hour: 0.44704; foot per second: 0.3048; knot: 0.514444',
    source: NIST,
  },
  { base: 'percent', factors: 'percent: 1; per mille: 0.1', source: SI },
  { base: 'percentage point', factors: 'percentage point: 1; basis point: 0.01', source: 'Reuters Handbook, finance terms' },
  {
    base: 'watt',
    factors: 'watt: 1; kilowatt: 1000; megawatt: 1000000; gigawatt: 1000000000; horsepower: 745.7',
    source: NIST,
  },
  {
    base: 'watt hour',
    factors: 'watt hour: 1; kilowatt hour: 1000; megawatt hour: 1000000; gigawatt hour: 1000000000; terawatt hour: 1000000000000',
    source: NIST,
  },
  { base: 'byte', factors: 'byte: 1; kilobyte: 1000; megabyte: 1000000; gigabyte: 1000000000; terabyte: 1000000000000', source: 'IEC 80000-13' },
];
