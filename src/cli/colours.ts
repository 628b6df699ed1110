/**
 * Colours of the account on a terminal.
 *
 * In: whether there should be any. Out: an account style. Only the eight colours every terminal theme sets itself.
 */
import { styleText } from 'node:util';
import type { AccountStyle } from '../formats/index.js';
import type { HedgingLevel } from '../index.js';

type Colour = Parameters<typeof styleText>[0];

const HEDGING: Readonly<Record<HedgingLevel, Colour>> = { none: 'green', low: 'cyan', medium: 'yellow', high: 'red' };

/** Should output be coloured? `NO_COLOR` (any value but the empty one) and `TERM=dumb` say no, else `FORCE_COLOR`, else the terminal. */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** The style of an account in colour. */
export function colouredStyle(): AccountStyle {
  const paint = (colour: Colour) => (words: string) => styleText(colour, words, { validateStream: false });
  return {
    heading: paint('bold'),
    source: paint(['bold', 'blue']),
    faint: paint('dim'),
    stance: paint('magenta'),
    hedging: (words, level) => paint(HEDGING[level])(words),
    value: paint('green'),
  };
}
