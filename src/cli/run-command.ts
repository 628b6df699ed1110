/**
 * The command: arguments in, texts read, answers written.
 *
 * In: the words after the command and the process it runs in. Out: an exit code.
 */
import { parseArguments } from './arguments.js';
import { EXIT, OutputError, UsageError } from './command.js';
import type { Host } from './host.js';
import { readLines } from './ndjson.js';
import { printable } from './printable.js';
import { checkWords, readTexts } from './read-texts.js';

/**
 * Runs one command.
 *
 * @param words - The words after the command.
 * @param host - The process it runs in.
 * @param defaultFile - Read when nothing is named; without it standard input is.
 * @returns The exit code.
 */
export async function runCommand(words: readonly string[], host: Host, defaultFile?: string): Promise<number> {
  try {
    const command = parseArguments(words, host.columns);
    if (command.job === 'print') {
      await host.write(command.text);
      return EXIT.done;
    }
    if (command.job === 'ndjson') return await readLines(command, host);
    const named = command.words.length === 0 && defaultFile !== undefined ? [defaultFile] : command.words;
    return await readTexts({ ...command, words: checkWords(named, host) }, host);
  } catch (error) {
    if (error instanceof UsageError) {
      await host.writeError(`purport: ${printable(error.message)}\nTry purport --help.\n`);
      return EXIT.usage;
    }
    if (!(error instanceof OutputError)) throw error;
    await host.writeError(`purport: ${printable(error.message)}\n`);
    return EXIT.notWritten;
  }
}
