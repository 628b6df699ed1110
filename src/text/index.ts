/** The text room: sections, paragraphs, sentences, tokens with offsets, quotation marks paired. */
export type { Paragraph, Quotation, QuotationStyle, TextLayer, TextSentence } from './layer.js';
export type { TextToken } from './token.js';
export { readText } from './read-text.js';
