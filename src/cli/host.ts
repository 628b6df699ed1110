/** The process the command runs in: streams, terminal and signals of Node. */
import { buffer } from 'node:stream/consumers';
import { createPool, type Pool, type PoolOptions } from '../node/index.js';
import { wantsColour } from './colours.js';

/** What the command needs of the process. Files it opens itself. */
export interface Host {
  /** Standard input, piece by piece. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Reads standard input to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Is standard input a terminal, so that nothing is piped in? */
  readonly inputIsTerminal: boolean;
  /** Writes to standard output, and waits until there is room for more. False: nobody reads on. */
  readonly write: (text: string) => Promise<boolean>;
  /** Writes to standard error. */
  readonly writeError: (text: string) => Promise<unknown>;
  /** Columns of the terminal that standard output is, where it is one. */
  readonly columns: number | undefined;
  /** Should what people read be coloured? */
  readonly colour: boolean;
  /** Standard error where it is a terminal whose size is known, so that it can be drawn on. */
  readonly errorTerminal: NodeJS.WriteStream | undefined;
  /** Makes threads that read. */
  readonly createPool: (options: PoolOptions) => Pool;
  /** Calls back when the user or the system wants it to end. The returned function takes that back. */
  readonly onStop: (callback: (signal: StopSignal) => void) => () => void;
}

/** How a process is asked to end. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

const USUAL_COLUMNS = 80;
const STOP_SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM'];

/** Makes the host of the running process. */
export function processHost(): Host {
  const { stdin, stdout, stderr, env } = process;
  // What goes wrong is told to the one who writes; the event that comes as well has nobody else to tell.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    input: stdin,
    readInput: () => buffer(stdin),
    inputIsTerminal: stdin.isTTY,
    write: (text) => writeTo(stdout, text),
    writeError: (text) => writeTo(stderr, text),
    // Some terminals do not say how wide they are.
    columns: stdout.isTTY ? stdout.columns || USUAL_COLUMNS : undefined,
    colour: wantsColour(env, stdout.isTTY),
    errorTerminal: stderr.isTTY && stderr.columns > 0 ? stderr : undefined,
    createPool,
    onStop: (callback) => {
      const listeners = STOP_SIGNALS.map((signal) => [signal, () => callback(signal)] as const);
      for (const [signal, listener] of listeners) process.on(signal, listener);
      return () => {
        for (const [signal, listener] of listeners) process.off(signal, listener);
      };
    },
  };
}

/** Writes and waits. A reader who has seen enough (`purport … | head`) is no error. */
function writeTo(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}
