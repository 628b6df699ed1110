/**
 * The command line: what may be given, and what it means.
 *
 * In: the words after the command. Out: a checked command, or a `UsageError` whose message says what can be given.
 */
import { parseArgs } from 'node:util';

/** How the answer is written. */
export type OutputFormat = 'text' | 'json' | 'jsonl';

/** What the user asked for. */
export type Command =
  | { readonly job: 'help' }
  | { readonly job: 'version' }
  | {
      readonly job: 'read';
      readonly file: string | undefined;
      readonly format: OutputFormat;
      readonly minConfidence: number;
    };

/** A command line that cannot be understood. */
export class UsageError extends Error {}

const FORMATS: readonly OutputFormat[] = ['text', 'json', 'jsonl'];

/** What `--help` prints. */
export const HELP = `Usage: purport [options] [FILE]

Reads English news text and says what is claimed, by whom, how firmly and with which figures.
FILE is UTF-8 plain text; - is standard input, as is no FILE when something is piped in.

Options:
  --format FORMAT       text (a readable account, the default), json or jsonl
  --min-confidence N    leave out records of lower confidence, 0 to 1 (default 0)
  --version             print the version
  --help                print this

Colours are for terminals only; NO_COLOR switches them off.
Exit codes: 0 done, 1 the text could not be read, 2 the command line was wrong.
`;

/** Reads the words after the command. */
export function parseArguments(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  if (values.help) return { job: 'help' };
  if (values.version) return { job: 'version' };
  const format = values.format ?? 'text';
  if (!isFormat(format)) throw new UsageError(`--format is "${format}"; it can be ${FORMATS.join(', ')}.`);
  if (positionals.length > 1) throw new UsageError(`One FILE at a time, not ${positionals.length}.`);
  return { job: 'read', file: positionals[0], format, minConfidence: confidence(values['min-confidence']) };
}

function isFormat(word: string): word is OutputFormat {
  return FORMATS.includes(word as OutputFormat);
}

function confidence(word: string | undefined): number {
  if (word === undefined) return 0;
  const value = Number(word);
  if (word.trim() === '' || !(value >= 0 && value <= 1))
    throw new UsageError(`--min-confidence is "${word}"; it can be a number from 0 to 1.`);
  return value;
}

function parsed(words: readonly string[]): ReturnType<typeof parseWords> {
  try {
    return parseWords(words);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

const parseWords = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      'min-confidence': { type: 'string' },
      version: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
