/**
 * `--ndjson`: a pipe of articles. One line in, one line out, in the same order.
 *
 * In: lines of JSON, each an object with a `text` (and, if it likes, an `id` and what is known of the document) or a string. Out: for
 * each line the extraction with that `id` and `document`, or an error record in its place. An answer is written as soon as it is
 * there, so the pipe may wait for it before it goes on.
 */
import { createReadStream } from 'node:fs';
import type { DocumentDetails } from '../formats/index.js';
import type { Extraction } from '../index.js';
import type { Pool } from '../node/index.js';
import { EXIT, type NdjsonCommand, OutputError, UsageError } from './command.js';
import type { Host, StopSignal } from './host.js';
import { inOrder } from './in-order.js';
import { keepWanted } from './keep.js';
import { type Line, linesOf } from './lines.js';
import { openLines } from './open-output.js';
import { progressFor } from './progress-for.js';

/** Why a line has no extraction; stable. */
export type LineErrorCode = 'too-long' | 'not-utf-8' | 'not-json' | 'no-text' | 'not-read';

/** What stands in place of an extraction. */
export interface LineError {
  readonly record: 'error';
  /** The `id` of the line, where it could be read. */
  readonly id?: Id;
  /** The number of the line, from 1. */
  readonly line: number;
  readonly code: LineErrorCode;
  readonly message: string;
}

type Id = string | number;

/** What stands in a line. */
interface Article {
  readonly id?: Id;
  readonly text: string;
  readonly document?: DocumentDetails;
}

/** What a line cannot be read for. */
class LineProblem extends Error {
  readonly code: LineErrorCode;
  readonly id: Id | undefined;
  constructor(code: LineErrorCode, message: string, id?: Id) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

/** A line of 64 MB is no article. */
const LONGEST_LINE = 64_000_000;
const UNDER_WAY = 4;
const DETAILS = ['url', 'title', 'date', 'publisher'] as const;

/** Runs the command; `EXIT` says what the returned number means. */
export async function readLines(command: NdjsonCommand, host: Host): Promise<number> {
  if (command.file === undefined && host.inputIsTerminal)
    throw new UsageError('--ndjson reads standard input, and nothing is piped in.');
  const stop = new AbortController();
  let signal: StopSignal | undefined;
  const forget = host.onStop((given) => {
    if (signal) process.exit(codeOf(given));
    signal = given;
    stop.abort(new Error('stopped'));
  });
  const output = await openLines(command.out, host);
  const pool = host.createPool({ threads: command.jobs, explain: command.explain });
  const progress = progressFor(command, undefined, host);
  let failed = 0;
  let read = 0;
  try {
    const pieces = command.file === undefined ? host.input : createReadStream(command.file);
    const work = (line: Line): Promise<Extraction | LineError> => answerTo(line, pool, command);
    const options = { limit: command.jobs * UNDER_WAY, work, stop: stop.signal };
    for await (const answer of inOrder(linesOf(pieces, LONGEST_LINE), options)) {
      if (!(await output.write(`${JSON.stringify(answer)}\n`))) break;
      read++;
      const isError = 'record' in answer;
      if (isError) failed++;
      progress?.advance(isError);
    }
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    await host.writeError(`purport: ${command.file ?? 'standard input'} could not be read: ${cause.message}\n`);
    return EXIT.someNotRead;
  } finally {
    progress?.stop();
    forget();
    await pool.close();
    await output.close();
  }
  if (failed > 0)
    await host.writeError(
      `purport: ${failed} of ${read} lines could not be read; error records stand in their place\n`,
    );
  if (signal) return codeOf(signal);
  return failed > 0 ? EXIT.someNotRead : EXIT.done;
}

function codeOf(signal: StopSignal): number {
  return signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && !(error instanceof OutputError);
}

async function answerTo(line: Line, pool: Pool, { wanted }: NdjsonCommand): Promise<Extraction | LineError> {
  let id: Id | undefined;
  try {
    const article = articleIn(line);
    id = article.id;
    const extraction = await pool.extract(article.text, { minConfidence: wanted.minConfidence });
    const kept = keepWanted(extraction, wanted);
    return {
      ...(id !== undefined && { id }),
      ...(article.document && { document: article.document }),
      ...(wanted.only.length > 0 ? { ...kept, sections: [], sentences: [] } : kept),
    };
  } catch (error) {
    const problem = error instanceof LineProblem ? error : undefined;
    const known = problem?.id ?? id;
    return {
      record: 'error',
      ...(known !== undefined && { id: known }),
      line: line.number,
      code: problem?.code ?? 'not-read',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Reads a line. */
function articleIn({ bytes }: Line): Article {
  if (!bytes) throw new LineProblem('too-long', `The line is longer than ${LONGEST_LINE / 1_000_000} MB.`);
  const value = parsed(decoded(bytes));
  if (typeof value === 'string') return { text: value };
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new LineProblem('no-text', 'The line is neither an object with a "text" nor a string.');
  const { id: givenId, text, document } = value as Readonly<Record<string, unknown>>;
  const id = typeof givenId === 'string' || typeof givenId === 'number' ? givenId : undefined;
  if (typeof text !== 'string') throw new LineProblem('no-text', 'The object has no "text" that is a string.', id);
  const details = detailsIn({ ...(document as object | undefined), ...detailsIn(value) });
  return { ...(id !== undefined && { id }), text, ...(Object.keys(details).length > 0 && { document: details }) };
}

/** What an object says of a document, in strings. */
function detailsIn(value: object): DocumentDetails {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(DETAILS.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LineProblem('not-utf-8', 'The line is not UTF-8 text.');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new LineProblem(
      'not-json',
      `The line is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
