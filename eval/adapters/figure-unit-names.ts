/** What three gold sets call the units that the library calls otherwise. In: canonical names. Out: theirs. No engine. */
import type { Unit } from '../../src/index.js';

/** NewsQuant and the files annotated with it. */
export const NEWSQUANT_UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  'US dollar': 'dollar',
  'Israeli shekel': 'shekel',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  'revolution per minute': 'revolutions per minute',
  pound: 'pound-mass',
  tonne: 'metric ton',
  'milliampere hour': 'milliampere-hour',
};

/** Lemmas of counted nouns that NewsQuant writes otherwise. */
export const NEWSQUANT_COUNTS: Readonly<Record<string, string>> = { person: 'people', time: 'count' };

/** quantulum3. */
export const QUANTULUM_UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  'US dollar': 'dollar',
  pound: 'pound-mass',
};

const RECOGNIZERS_UNITS: Readonly<Record<string, string>> = {
  'degree Celsius': 'C',
  'degree Fahrenheit': 'F',
  kelvin: 'K',
  penny: 'Pence',
  'Japanese yen': 'Japanese yen',
};

/** Recognizers-Text: American, capitalised; a bare `$`, `£` or "dollar" is not tied to a country. */
export function recognizersUnit({ name, code, dimension }: Unit, written: string): string {
  if (name === 'tonne') return /metric/iu.test(written) ? 'Metric ton' : 'Ton';
  const known = RECOGNIZERS_UNITS[name];
  if (known !== undefined) return known;
  const tied =
    /\b(?:us|u\.s|usd|gbp|mgbp|musd|united states|british)\b/iu.test(written) ||
    /(?:usd|gbp)\d|\d(?:usd|gbp)/iu.test(written);
  if (dimension === 'money' && code === 'USD') return tied ? 'United States dollar' : 'Dollar';
  if (dimension === 'money' && code === 'GBP') return tied ? 'British pound' : 'Pound';
  const american = name.replace(/metre/gu, 'meter').replace(/litre/gu, 'liter');
  return `${american.charAt(0).toUpperCase()}${american.slice(1)}`;
}
