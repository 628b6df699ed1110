/**
 * What is known of the document an extraction was made from, and is not in its text. Types only.
 */

/** What is known of the document an extraction was made from, and is not in its text. */
export interface DocumentDetails {
  /** Where it was published. */
  readonly url?: string;
  /** Its title as published. */
  readonly title?: string;
  /** When it was published, as ISO 8601. */
  readonly date?: string;
  /** Who published it. */
  readonly publisher?: string;
}

/** What every format can be told. */
export interface FormatOptions {
  /** The document the extraction was made from. Default: nothing is known of it. */
  readonly document?: DocumentDetails;
}
