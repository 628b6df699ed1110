/**
 * Reads the texts a command names and writes what was found: the main job.
 *
 * In: a command and a host. Out: an exit code. One text is read in this thread, several in threads of their own, so that Ctrl-C is
 * heard at once. A text that cannot be read never stops the others.
 */
import { createExtractor, type Extraction, type ExtractOptions } from '../index.js';
import { colouredStyle } from './colours.js';
import { EXIT, OutputError, type ReadCommand, UsageError } from './command.js';
import { type Display, FORMATS, type Piece } from './formats.js';
import type { Host, StopSignal } from './host.js';
import { inOrder } from './in-order.js';
import { findInputs, type Input } from './inputs.js';
import { keepWanted } from './keep.js';
import { openOutput } from './open-output.js';
import { printable } from './printable.js';
import { progressFor } from './progress-for.js';
import { readInput } from './read-input.js';

/** Reads a text somewhere. */
interface Reader {
  readonly extract: (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>;
  readonly close: () => Promise<void>;
}

/** What became of an input. */
type Answer =
  | { readonly input: Input; readonly pieces: readonly Piece[] }
  | { readonly input: Input; readonly reason: string }
  | { readonly input: Input; readonly stopped: true };

/** An input that could not be read. */
interface Failure {
  readonly name: string;
  readonly reason: string;
}

const WIDEST = 120;
/** Texts under way for each thread: one read, one waiting, and some that are done and wait for an earlier one. */
const UNDER_WAY = 4;

/** Runs the command; `EXIT` says what the returned number means. */
export async function readTexts(command: ReadCommand, host: Host): Promise<number> {
  const found = await findInputs(command.words);
  const { inputs, several } = found;
  const output = await writing(command, () => openOutput(command, found, host));
  const pending = inputs.filter(({ name }) => !output.held.has(name));
  const stop = new AbortController();
  let signal: StopSignal | undefined;
  const forget = several
    ? host.onStop((given) => {
        // The second time it is meant: what is under way is not waited for.
        if (signal) process.exit(codeOf(given));
        signal = given;
        stop.abort(new Error('stopped'));
      })
    : (): void => undefined;
  const reader = readerFor(command, several, host);
  const progress = several && pending.length > 1 ? progressFor(command, pending.length, host) : undefined;
  const failures: Failure[] = [];
  let written = 0;
  try {
    const work = (input: Input): Promise<Answer> => answerFor(input, command, several, reader, host, stop.signal);
    for await (const answer of inOrder(pending, { limit: command.jobs * UNDER_WAY, work, stop: stop.signal })) {
      if ('stopped' in answer) continue;
      const { input } = answer;
      if ('reason' in answer) failures.push({ name: input.name, reason: answer.reason });
      else if (await writing(command, () => output.add(input, answer.pieces))) written++;
      else break;
      progress?.advance('reason' in answer);
    }
    await writing(command, () => output.end());
  } finally {
    progress?.stop();
    forget();
    stop.abort();
    await reader.close();
  }
  await report(
    { failures, several, read: written, left: pending.length - written - failures.length, signal },
    command,
    host,
  );
  if (signal) return codeOf(signal);
  return failures.length > 0 ? EXIT.someNotRead : EXIT.done;
}

function codeOf(signal: StopSignal): number {
  return signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
}

/** In this thread, or in threads of its own. */
function readerFor({ explain, jobs }: ReadCommand, several: boolean, { createPool }: Host): Reader {
  if (several) return createPool({ threads: jobs, explain });
  return { ...createExtractor({ explain }), close: () => Promise.resolve() };
}

async function answerFor(
  input: Input,
  command: ReadCommand,
  several: boolean,
  { extract }: Reader,
  host: Host,
  stop: AbortSignal,
): Promise<Answer> {
  try {
    const { text, document } = await readInput(input, { readInput: host.readInput, limits: command.limits, stop });
    const extraction = await extract(text, { minConfidence: command.wanted.minConfidence });
    const kept = keepWanted(extraction, command.wanted);
    const display = displayOf(command, several, host);
    return { input, pieces: FORMATS[command.format].write({ name: input.name, document, extraction: kept }, display) };
  } catch (error) {
    if (stop.aborted && error === stop.reason) return { input, stopped: true };
    return { input, reason: error instanceof Error ? error.message : String(error) };
  }
}

function displayOf({ out, wanted, explain }: ReadCommand, several: boolean, { columns, colour }: Host): Display {
  const shown = out === undefined;
  return {
    width: shown && columns !== undefined ? Math.min(columns, WIDEST) : undefined,
    style: shown && colour ? colouredStyle() : undefined,
    several,
    explain,
    some: wanted.only.length > 0,
  };
}

/** Says of what goes wrong while writing that it was writing. */
async function writing<T>({ out }: ReadCommand, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof UsageError || cause instanceof OutputError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OutputError(`${out ?? 'standard output'} could not be written: ${why}`, { cause });
  }
}

interface Report {
  readonly failures: readonly Failure[];
  readonly several: boolean;
  readonly read: number;
  /** Not come to. */
  readonly left: number;
  readonly signal: StopSignal | undefined;
}

/** Lists what could not be read, and says what an interrupted run has left. */
async function report(
  { failures, several, read, left, signal }: Report,
  { out }: ReadCommand,
  host: Host,
): Promise<void> {
  const [first] = failures;
  if (first && !several)
    await host.writeError(`purport: ${printable(`${first.name} could not be read: ${first.reason}`)}\n`);
  else if (first) {
    const lines = failures.map(({ name, reason }) => `  ${printable(`${name}: ${reason}`)}\n`).join('');
    await host.writeError(`purport: ${failures.length} of ${read + failures.length} could not be read:\n${lines}`);
  }
  if (!signal) return;
  const advice = out === undefined ? '' : '; --resume goes on from here';
  await host.writeError(`purport: stopped with ${read} written and ${left} left${advice}\n`);
}

/** Refuses a command that names nothing to read. */
export function checkWords(words: readonly string[], host: Host): readonly string[] {
  if (words.length > 0) return words;
  if (host.inputIsTerminal) throw new UsageError('No input was given and nothing is piped in.');
  return ['-'];
}
