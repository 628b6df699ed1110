/**
 * Errors: what misuse throws.
 *
 * Extractors are total, any string gives records. Only misuse throws (and, of pools, a thread that ends), always a
 * {@link PurportError} with a code that stays the same across releases and a message that names the value and the choices.
 */

/** The stable codes. A new one is a minor release, a changed one a major. */
export type PurportErrorCode =
  /** Something that is not a string (or an `Analysis`) was given to read. */
  | 'not-a-string'
  /** An option that does not exist. */
  | 'unknown-option'
  /** An option that exists, with a value it cannot have. */
  | 'invalid-option'
  /** A lexicon addition that does not have the form of its table. */
  | 'invalid-lexicon'
  /** A span that does not lie inside the text it is asked about. */
  | 'invalid-span'
  /** An `Analysis` that this library did not make: only `analyze` makes them. */
  | 'foreign-analysis'
  /** A thread of a pool ended while it read a text: out of memory, as a rule. The pool goes on with a new one. */
  | 'thread-failed'
  /** A pool was asked to read after it was closed. */
  | 'pool-closed';

/**
 * The one error class of the library.
 *
 * @example
 * ```ts
 * try {
 *   extract(42 as unknown as string);
 * } catch (error) {
 *   (error as PurportError).code; // => 'not-a-string'
 * }
 * ```
 */
export class PurportError extends Error {
  /** Always `'PurportError'`. */
  override readonly name = 'PurportError';
  /** Which kind of misuse it was. */
  readonly code: PurportErrorCode;

  /**
   * @param code - Which kind of misuse it was.
   * @param message - What was given and what could have been given.
   */
  constructor(code: PurportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Renders any value for an error message, cut to a readable length. Never throws. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return `a value of type ${typeof value}`;
}
