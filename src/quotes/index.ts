/** The quotes room: from attributions and quotation marks to quotes. */
export { buildQuotes } from './build-quotes.js';
