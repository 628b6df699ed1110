/** The process the command runs in: files, streams and terminal of Node. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { wantsColour } from './colours.js';
import type { Host } from './run-command.js';

/** Makes the host of the running process. */
export function processHost(): Host {
  const { stdin, stdout, stderr, env } = process;
  return {
    readFile: (path) => readFile(path),
    readInput: () => buffer(stdin),
    inputIsTerminal: stdin.isTTY,
    write: (text) => writeTo(stdout, text),
    writeError: (text) => writeTo(stderr, text),
    columns: stdout.isTTY ? stdout.columns : undefined,
    colour: wantsColour(env, stdout.isTTY),
  };
}

/** Writes and waits. A reader who has seen enough (`purport … | head`) is no error. */
function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    };
    stream.once('error', settle);
    stream.write(text, settle);
  });
}
