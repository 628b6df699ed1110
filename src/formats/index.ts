/** The formats room: extractions as text for machines and for people. Knows records only. */
export { type AccountOptions, toAccount } from './account.js';
export type { AccountStyle } from './style.js';
export { type DocumentDetails, type JsonLinesOptions, toJsonLines } from './json-lines.js';
