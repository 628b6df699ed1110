/**
 * `npm run --silent predict -- TASK [flags]`: answers for one task, line by line.
 *
 * In: JSON Lines on standard input, a task and its flags. Out: JSON Lines on standard output, one for each line of
 * input and in the same order, no faster than they are read. Exit code 2 for a bad command line, 1 for a bad line of
 * input: what came before it has been answered, nothing after it is.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, parseArguments, UsageError } from './arguments.js';
import { linesOf } from './json-lines.js';
import { InputError, type InputLine, parseLine } from './shapes.js';

/** The output lines for a stream of input bytes. */
async function* answers(input: AsyncIterable<Uint8Array>, { task, flags }: Command): AsyncGenerator<string> {
  for await (const { number, text } of linesOf(input)) {
    const line = parseLine(text, number, task.needsEvent);
    yield `${JSON.stringify(answer(line, number))}\n`;
  }

  function answer(line: InputLine, number: number): object {
    try {
      return task.predict(line, flags);
    } catch (cause) {
      throw new Error(
        `line ${number} (id ${JSON.stringify(line.id)}) could not be read, which is a fault of the library.`,
        { cause },
      );
    }
  }
}

async function main(): Promise<void> {
  const command = parseArguments(process.argv.slice(2));
  await pipeline(
    Readable.from(answers(process.stdin, command), { objectMode: true, highWaterMark: 1 }),
    process.stdout,
  );
}

main().catch((error: unknown) => {
  // The reader has what it wanted (`predict … | head`).
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
  if (!(error instanceof UsageError) && !(error instanceof InputError)) throw error;
  process.stderr.write(`predict: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
