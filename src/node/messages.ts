/** What a pool and its threads say to each other. Types only. */
import type { ExtractOptions, ReadingOptions } from '../options.js';
import type { PurportErrorCode } from '../errors.js';
import type { Extraction } from '../records/index.js';

/** What a thread is started with. */
export interface ThreadData {
  /** How it reads. */
  readonly reading: ReadingOptions;
}

/** One text to read. */
export interface Question {
  /** The text. */
  readonly text: string;
  /** What to keep. */
  readonly filters: ExtractOptions;
}

/** What became of it. Errors do not survive the way between threads whole, so their parts are sent. */
export type Answer =
  { readonly extraction: Extraction } | { readonly code: PurportErrorCode | undefined; readonly message: string };
