/** The stream room: many texts, one after another, as they come. Web Streams and async iterables; no Node. */
export { extractStream, type ExtractStreamOptions, type Texts } from './extract-stream.js';
