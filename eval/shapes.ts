/**
 * The lines that `predict` reads and writes: types, and the check of what is read.
 *
 * In: one parsed JSON value and its line number. Out: an {@link InputLine}, or an error that says what is wrong with it.
 * Not here: what each task writes (`adapters/`).
 */

/** A `[start, end)` pair in UTF-16 units. */
export type Pair = readonly [start: number, end: number];

/** One line of input, whatever the task. */
export interface InputLine {
  /** Repeated on the output line. */
  readonly id: string | number;
  /** An article or a sentence, by task. */
  readonly text: string;
  /** Where the event is named (`factuality` only). */
  readonly event?: Pair;
  /** Who speaks, where the corpus says (`checkworthiness` only). */
  readonly speaker?: string | null;
  /** Which debate it is from, where the corpus says (`checkworthiness` only). */
  readonly debate?: string | null;
}

/** A line with an event. */
export type EventLine = InputLine & { readonly event: Pair };

/** The flags of a command, by name without the dashes; a flag not given is absent. */
export interface Flags {
  /** Which notion a corpus means: `wikipedia`, `sfu`, `bioscope` (hedging), `uds` (factuality). */
  readonly scheme?: string;
  /** Whose unit names: `newsquant`, `quantulum3`, `recognizers` (figures). */
  readonly units?: string;
  /** Which Recognizers model's figures to keep (figures). */
  readonly model?: string;
  /** `triples` or `nary` (propositions). */
  readonly rendering?: string;
}

/** What is wrong with the input, for the person who made it. */
export class InputError extends Error {}

/** Parses and checks one line. */
export function parseLine(json: string, lineNumber: number, needsEvent: boolean): InputLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(`line ${lineNumber} is not JSON: ${(error as Error).message}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new InputError(`line ${lineNumber} is not a JSON object.`);
  const { id, text, event } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError(`line ${lineNumber}: "id" must be a string or a number, not ${JSON.stringify(id)}.`);
  if (typeof text !== 'string')
    throw new InputError(`line ${lineNumber}: "text" must be a string, not ${JSON.stringify(text)}.`);
  if (needsEvent && !isPairIn(event, text)) {
    throw new InputError(
      `line ${lineNumber}: "event" must be [start, end] with 0 ≤ start < end ≤ ${text.length}, not ${JSON.stringify(event)}.`,
    );
  }
  return value as InputLine;
}

function isPairIn(value: unknown, text: string): value is Pair {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value as unknown[];
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) < (end as number) &&
    (end as number) <= text.length
  );
}
