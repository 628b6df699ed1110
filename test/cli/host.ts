/**
 * A process for the command to run in: what is piped in, what is printed, and a folder of files.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host, StopSignal } from '../../src/cli/host.js';
import { createExtractor } from '../../src/index.js';
import type { Pool, PoolOptions } from '../../src/node/index.js';
import { runCommand } from '../../src/cli/run-command.js';

/** What a run printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A run that is under way. */
export interface Running {
  readonly done: Promise<Ran>;
  /** What it has printed so far. */
  readonly out: () => string;
  readonly signal: (signal: StopSignal) => void;
}

/** How the process differs from one with nothing piped in and no terminal. */
export interface Circumstances extends Partial<Omit<Host, 'input' | 'readInput'>> {
  /** What is piped in. */
  readonly piped?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly defaultFile?: string;
}

const bytes = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

async function* pieces(piped: NonNullable<Circumstances['piped']>): AsyncGenerator<Uint8Array> {
  if (typeof piped === 'object' && Symbol.asyncIterator in piped) yield* piped;
  else yield bytes(piped);
}

/** As a pool, in this thread: tests of the command need not wait for threads that load the model. */
function poolOfOneThread({ threads = 1, ...reading }: PoolOptions): Pool {
  const { extract } = createExtractor(reading);
  let line: Promise<unknown> = Promise.resolve();
  return {
    threads,
    extract: (text, { signal: _, ...filters } = {}) => {
      const turn = line.then(() => new Promise((resolve) => setImmediate(resolve)));
      line = turn;
      return turn.then(() => extract(text, filters));
    },
    close: () => Promise.resolve(),
  };
}

/** Starts the command. */
export function start(words: readonly string[], { piped, defaultFile, ...changes }: Circumstances = {}): Running {
  let out = '';
  let error = '';
  let stop: (signal: StopSignal) => void = () => undefined;
  const input = pieces(piped ?? '');
  const host: Host = {
    input,
    readInput: async () => {
      const all: Uint8Array[] = [];
      for await (const piece of input) all.push(piece);
      return Buffer.concat(all);
    },
    inputIsTerminal: piped === undefined,
    write: (text) => Promise.resolve(((out += text), true)),
    writeError: (text) => Promise.resolve((error += text)),
    columns: undefined,
    colour: false,
    errorTerminal: undefined,
    createPool: poolOfOneThread,
    onStop: (callback) => {
      stop = callback;
      return () => (stop = () => undefined);
    },
    ...changes,
  };
  return {
    done: runCommand(words, host, defaultFile).then((code) => ({ code, out, error })),
    out: () => out,
    signal: (signal) => stop(signal),
  };
}

/** Runs the command to its end. */
export function run(words: readonly string[], circumstances?: Circumstances): Promise<Ran> {
  return start(words, circumstances).done;
}

/** A folder of its own for a test. */
export interface Folder {
  /** The path of a file in it. */
  readonly at: (file: string) => string;
  readonly write: (file: string, content: string | Uint8Array) => string;
  readonly read: (file: string) => string;
  readonly remove: () => void;
}

/** Makes a folder with some files. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const root = mkdtempSync(join(tmpdir(), 'purport-cli-'));
  const at = (file: string): string => join(root, file);
  const write = (file: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
    return at(file);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return {
    at,
    write,
    read: (file) => readFileSync(at(file), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
