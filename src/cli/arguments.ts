/**
 * The command line: what may be given, and what it means.
 *
 * In: the words after the command. Out: a checked command, or a `UsageError` whose message says what can be given.
 */
import { Command as Program, CommanderError, InvalidArgumentError, Option } from 'commander';
import { extname } from 'node:path';
import { VERSION } from '../version.js';
import {
  type Command,
  type FormatName,
  HEDGING_LEVELS,
  ONLY_TYPES,
  type OnlyType,
  UsageError,
  type Wanted,
} from './command.js';
import { FORMAT_NAMES, FORMATS } from './formats.js';

const MEGABYTE = 1_000_000;
const MOST_JOBS = 256;

/** What commander makes of the options below. */
interface Given {
  readonly format?: FormatName;
  readonly out?: string;
  readonly only?: readonly OnlyType[];
  readonly minConfidence: number;
  readonly minHedging: Wanted['minHedging'];
  readonly source?: readonly string[];
  readonly explain?: true;
  readonly jobs: number;
  readonly progress?: boolean;
  readonly resume?: true;
  readonly ndjson?: true;
  readonly timeout: number;
  readonly maxSize: number;
  readonly allowPrivate?: true;
}

const AFTER_HELP = `
Examples:
  purport article.txt                              a readable account
  purport --format json - < article.txt            everything, as one JSON document
  purport --out found.jsonl --jobs 4 stories/      a folder, four texts at a time
  purport --out found.jsonl --jobs 4 stories/ --resume
                                                   … and on from where that was stopped
  purport --out report.html page.html              a report to open in a browser
  purport --only claims --min-hedging medium --source "Ada Brandt" 'stories/*.txt'

A folder is searched for .txt, .text, .html, .htm and .xhtml. Of a page the article is read, not its
menus. Nothing is fetched but the URLs given. Colours are for terminals only; NO_COLOR switches them
off.

Exit codes:
  0         everything was read
  1         some text could not be read: it is listed at the end, the others are written
  2         the command line was wrong; nothing was done
  3         the output could not be written
  130, 143  stopped by Ctrl-C or SIGTERM; what was read by then is written
`;

/** A number within bounds. */
function within(least: number, most: number, whole: boolean): (word: string) => number {
  return (word) => {
    const value = Number(word);
    if (word.trim() === '' || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
      throw new InvalidArgumentError(`It can be a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
    return value;
  };
}

function someTypes(word: string, before: readonly OnlyType[] = []): readonly OnlyType[] {
  const names = word.split(',').map((name) => name.trim());
  const known = ONLY_TYPES.filter((type) => names.includes(type) || before.includes(type));
  if (names.some((name) => !ONLY_TYPES.includes(name as OnlyType)))
    throw new InvalidArgumentError(`It can be ${ONLY_TYPES.join(', ')}, or some of them with commas between.`);
  return known;
}

function someNames(word: string, before: readonly string[] = []): readonly string[] {
  if (word.trim() === '') throw new InvalidArgumentError('It can be a name, or a part of one.');
  return [...before, word];
}

/** The program as commander sees it. */
function makeProgram(columns: number | undefined, write: (text: string) => void): Program {
  return new Program('purport')
    .description('Reads English news text and says what is claimed, by whom, how firmly and with which figures.')
    .argument(
      '[input...]',
      'files, folders, patterns, URLs of pages; - is standard input, as is nothing when something is piped in',
    )
    .optionsGroup('What is written:')
    .addOption(
      new Option('-f, --format <name>', 'how it is written (default: by the ending of --out, else text)').choices(
        FORMAT_NAMES,
      ),
    )
    .option('-o, --out <path>', 'file to write to; a folder for csv and brat, or for one file for each text')
    .option('--explain', 'say for every record which rules found it and what its confidence rests on')
    .optionsGroup('Which records:')
    .addOption(
      new Option('--only <types>', 'claims, quotes, figures, or some of them with commas between').argParser(someTypes),
    )
    .addOption(
      new Option('--min-confidence <n>', 'leave out what is less sure, 0 to 1')
        .default(0)
        .argParser(within(0, 1, false)),
    )
    .addOption(
      new Option('--min-hedging <level>', 'keep claims and quotes hedged at least so')
        .choices(HEDGING_LEVELS)
        .default('none'),
    )
    .addOption(
      new Option('--source <name>', 'keep what this source is credited with; may be repeated').argParser(someNames),
    )
    .optionsGroup('Many texts:')
    .addOption(
      new Option('-j, --jobs <n>', 'texts read at a time, each in a thread')
        .default(1)
        .argParser(within(1, MOST_JOBS, true)),
    )
    .option('--progress', 'show progress even where standard error is no terminal')
    .option('--no-progress', 'show none')
    .option('--resume', 'go on where a run with the same --out stopped')
    .option('--ndjson', 'one article a line in, as JSON with a text; one extraction a line out')
    .optionsGroup('URLs:')
    .addOption(new Option('--timeout <seconds>', 'give up after').default(20).argParser(within(0.1, 3600, false)))
    .addOption(
      new Option('--max-size <megabytes>', 'refuse larger pages').default(10).argParser(within(0.001, 500, false)),
    )
    .option('--allow-private', 'fetch from this machine and private networks too')
    .optionsGroup('Help:')
    .helpOption('-h, --help', 'print this')
    .version(VERSION, '-V, --version', 'print the version')
    .addHelpText('after', AFTER_HELP)
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: () => undefined,
      getOutHelpWidth: () => columns ?? 100,
      getOutHasColors: () => false,
    });
}

/**
 * Reads the words after the command.
 *
 * @param words - As the shell gave them.
 * @param columns - How wide help may be.
 */
export function parseArguments(words: readonly string[], columns?: number): Command {
  let printed = '';
  const program = makeProgram(columns, (text) => (printed += text));
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { job: 'print', text: printed };
    throw new UsageError(error.message.replace(/^error: /u, ''), { cause: error });
  }
  const given = program.opts<Given>();
  return given.ndjson ? ndjsonCommand(given, program.args) : readCommand(given, program.args);
}

/** What reading files and reading lines have in common. */
function common(given: Given): Omit<Extract<Command, { job: 'ndjson' }>, 'job' | 'file'> {
  return {
    out: given.out,
    wanted: {
      only: given.only ?? [],
      minConfidence: given.minConfidence,
      minHedging: given.minHedging,
      sources: given.source ?? [],
    },
    explain: given.explain ?? false,
    jobs: given.jobs,
    progress: given.progress,
  };
}

function readCommand(given: Given, words: readonly string[]): Command {
  if (given.resume && given.out === undefined)
    throw new UsageError('--resume needs --out: what is already printed cannot be seen.');
  return {
    ...common(given),
    job: 'read',
    words,
    format: given.format ?? formatOf(given.out),
    resume: given.resume ?? false,
    limits: { seconds: given.timeout, bytes: given.maxSize * MEGABYTE, allowPrivate: given.allowPrivate ?? false },
  };
}

function ndjsonCommand(given: Given, words: readonly string[]): Command {
  if (given.format !== undefined) throw new UsageError('--ndjson is a format of its own: leave out --format.');
  if (given.resume) throw new UsageError('--ndjson cannot --resume: lines have no names.');
  if (words.length > 1) throw new UsageError(`--ndjson reads one file or standard input, not ${words.length} files.`);
  const file = words[0] === '-' ? undefined : words[0];
  return { ...common(given), job: 'ndjson', file };
}

/** The format that an output's name ends in. */
function formatOf(out: string | undefined): FormatName {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.includes(ending)) ?? 'text';
}
