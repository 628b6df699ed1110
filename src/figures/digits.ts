/**
 * Reads one run of digits: "1,662", "12,34,567.89", "1.662,5", "1674.5".
 *
 * In: the run as written. Out: its value, or null where it is no single number (a version, a list, an over-long run).
 */

/** Longer runs are identifiers; a double holds no more than 17 digits anyway. */
const LONGEST_RUN = 40;

const PLAIN = /^\d{1,21}(?:\.\d{1,20})?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,20})?$/u;
const INDIAN = /^\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d{1,20})?$/u;
const EUROPEAN = /^\d{1,3}(?:\.\d{3}){1,6},\d{1,20}$/u;
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,6}$/u;
const DECIMAL_COMMA = /^\d{1,9},\d{1,2}$/u;

/** The value of a run of digits; null where it is not one number. */
export function valueOfDigits(run: string): number | null {
  if (run.length > LONGEST_RUN) return null;
  if (PLAIN.test(run)) return Number(run);
  if (GROUPED.test(run) || INDIAN.test(run)) return Number(run.replace(/,/gu, ''));
  if (EUROPEAN.test(run)) return Number(run.replace(/\./gu, '').replace(',', '.'));
  if (POINT_GROUPED.test(run)) return Number(run.replace(/\./gu, ''));
  if (DECIMAL_COMMA.test(run)) return Number(run.replace(',', '.'));
  return null;
}

/** Vulgar fractions of Unicode. */
const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '↉': 0,
};

/** The value of a fraction sign such as `½`; undefined for anything else. */
export function valueOfFractionSign(sign: string): number | undefined {
  return Object.hasOwn(FRACTION_SIGNS, sign) ? FRACTION_SIGNS[sign] : undefined;
}
