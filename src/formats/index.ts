/** The formats room: extractions as text for machines and for people. Knows records only. */
export { type AccountOptions, toAccount } from './account.js';
export type { AccountStyle } from './style.js';
export type { DocumentDetails, FormatOptions } from './document.js';
export { type BratFiles, toBrat } from './brat.js';
export { type CsvTable, toCsv } from './csv.js';
export type { CsvTableName } from './csv-columns.js';
export { type JsonLdGraph, type JsonLdNode, type JsonLdValue, toJsonLd } from './json-ld.js';
export { toJsonLines } from './json-lines.js';
export { locateAnnotation } from './locate-annotation.js';
export { toMarkdown } from './markdown.js';
export { reasonsFor } from './reasons.js';
export { toHtmlReport } from './report/index.js';
export {
  type AnnotationBody,
  type AnnotationTarget,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationPage,
} from './web-annotation.js';
