/**
 * The journal of an output: which inputs it holds, and how far the files had grown with each.
 *
 * In: the path of an output. Out: a file beside it (`NAME.journal`, in a folder `purport.journal`), one line of JSON for the run and
 * one for each input, written after what it speaks of. So whatever ends a run, what stands in the journal is whole, and
 * what stands behind it in the output can be cut off and written again.
 */
import { type FileHandle, open, readFile, truncate } from 'node:fs/promises';
import { OutputError, UsageError } from './command.js';

/** One input that is written. */
export interface Entry {
  /** The input's name. */
  readonly name: string;
  /** Files of the output and how long they were then; for files of its own, that they are its own. */
  readonly files: Readonly<Record<string, number>>;
}

/** A journal that is being written. */
export interface Journal {
  /** What stood in it when it was opened. */
  readonly entries: readonly Entry[];
  readonly add: (entry: Entry) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The first line: what later runs must agree with. */
interface Heading {
  readonly purport: string;
  readonly settings: string;
}

/**
 * Opens a journal.
 *
 * @param path - Where it is.
 * @param heading - The version and settings of this run.
 * @param resume - Go on in one that is there; otherwise it starts anew.
 * @returns The journal; undefined to resume where there is none.
 */
export async function openJournal(path: string, heading: Heading, resume: boolean): Promise<Journal | undefined> {
  const before = resume ? await readJournal(path) : undefined;
  if (resume && before === undefined) return undefined;
  if (before) checkHeading(before.heading, heading, path);
  const file = await open(path, before ? 'a' : 'w');
  const add = async (line: Heading | Entry): Promise<void> => {
    await file.appendFile(`${JSON.stringify(line)}\n`);
  };
  if (before) await truncate(path, before.length);
  else await add(heading);
  return { entries: before?.entries ?? [], add, close: () => close(file) };
}

/** Of a file that is not there, nothing; any other error goes on. */
export function undefinedWhereMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

async function close(file: FileHandle): Promise<void> {
  await file.close();
}

interface Read {
  readonly heading: Heading;
  readonly entries: readonly Entry[];
  /** Bytes of its whole lines. */
  readonly length: number;
}

async function readJournal(path: string): Promise<Read | undefined> {
  const bytes = await readFile(path).catch(undefinedWhereMissing);
  // A line without its end is one that was being written.
  const length = bytes ? bytes.lastIndexOf('\n') + 1 : 0;
  if (!bytes || length === 0) return undefined;
  const [first, ...others] = bytes.subarray(0, length).toString('utf8').trimEnd().split('\n');
  try {
    return {
      heading: JSON.parse(first ?? '') as Heading,
      entries: others.map((line) => JSON.parse(line) as Entry),
      length,
    };
  } catch (cause) {
    throw new OutputError(`${path} is not a journal of this command.`, { cause });
  }
}

function checkHeading(before: Heading, now: Heading, path: string): void {
  if (before.purport === now.purport && before.settings === now.settings) return;
  throw new UsageError(
    before.purport === now.purport
      ? `${path} tells of a run with other options (${before.settings}); --resume needs the same.`
      : `${path} tells of a run of purport ${before.purport}, this is ${now.purport}; start anew, without --resume.`,
  );
}
