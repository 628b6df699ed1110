/**
 * The command: arguments in, text read, answer written.
 *
 * In: the words after the command and a host that reads and writes. Out: an exit code. Everything it touches comes
 * through the host, so that it can be tested without a process.
 */
import { toAccount, toJsonLines } from '../formats/index.js';
import { extract } from '../extract.js';
import type { Extraction } from '../records/index.js';
import { VERSION } from '../version.js';
import { type Command, HELP, parseArguments, UsageError } from './arguments.js';
import { colouredStyle } from './colours.js';

/** What the command needs of the world. */
export interface Host {
  /** Reads a whole file. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Reads standard input to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Is standard input a terminal, so that nothing is piped in? */
  readonly inputIsTerminal: boolean;
  /** Writes to standard output. */
  readonly write: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly writeError: (text: string) => Promise<void>;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
  /** Should the account be coloured? */
  readonly colour: boolean;
}

/** A text that cannot be read. */
class InputError extends Error {}

const WIDEST = 120;

/**
 * Runs one command.
 *
 * @param words - The words after the command.
 * @param host - What it may touch.
 * @param defaultFile - Read when no FILE is given; without it standard input is.
 * @returns The exit code: 0 done, 1 the text could not be read, 2 the command line was wrong.
 */
export async function runCommand(words: readonly string[], host: Host, defaultFile?: string): Promise<0 | 1 | 2> {
  try {
    await host.write(await answer(parseArguments(words), host, defaultFile));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      await host.writeError(`purport: ${error.message}\nTry purport --help.\n`);
      return 2;
    }
    if (!(error instanceof InputError)) throw error;
    await host.writeError(`purport: ${error.message}\n`);
    return 1;
  }
}

async function answer(command: Command, host: Host, defaultFile: string | undefined): Promise<string> {
  if (command.job === 'help') return HELP;
  if (command.job === 'version') return `${VERSION}\n`;
  const text = await textOf(command.file ?? defaultFile, host);
  return written(extract(text, { minConfidence: command.minConfidence }), command.format, host);
}

async function textOf(file: string | undefined, host: Host): Promise<string> {
  if (file === undefined && host.inputIsTerminal) throw new UsageError('No FILE was given and nothing is piped in.');
  const name = file === undefined || file === '-' ? 'standard input' : file;
  const bytes = name === 'standard input' ? await host.readInput() : await fileBytes(name, host);
  try {
    // The byte order mark stays: offsets are those of the text as given.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`${name} is not UTF-8 text.`, { cause });
  }
}

async function fileBytes(path: string, host: Host): Promise<Uint8Array> {
  try {
    return await host.readFile(path);
  } catch (cause) {
    throw new InputError(`${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function written(extraction: Extraction, format: 'text' | 'json' | 'jsonl', { columns, colour }: Host): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(extraction, null, 2)}\n`;
    case 'jsonl':
      return toJsonLines(extraction);
    case 'text':
      return toAccount(extraction, {
        ...(columns !== undefined && { width: Math.min(columns, WIDEST) }),
        ...(colour && { style: colouredStyle() }),
      });
  }
}
