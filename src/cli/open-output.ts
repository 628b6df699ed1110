/**
 * Decides where a run writes to, and opens it.
 *
 * In: the command and its inputs. Out: an output. What cannot be meant is refused before anything is read or written.
 */
import { mkdir, open, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { VERSION } from '../version.js';
import { type FormatName, OutputError, type ReadCommand, UsageError } from './command.js';
import { FORMATS, tableFiles } from './formats.js';
import type { Host } from './host.js';
import type { Inputs } from './inputs.js';
import { type Journal, openJournal, undefinedWhereMissing } from './journal.js';
import { frameOf, type Output, toFilesOfTheirOwn, toGrowingFiles, toStream } from './outputs.js';

/** Opens the output of a run. */
export async function openOutput(
  command: ReadCommand,
  { inputs, several }: Inputs,
  host: Pick<Host, 'write'>,
): Promise<Output> {
  const { format: name, wanted, out } = command;
  const format = FORMATS[name];
  const frame = frameOf(format, several);
  const tables = format.shape === 'tables' ? tableFiles(wanted) : [''];
  const place = await placeOf(out, name, tables.length);
  if (format.shape === 'set' && place.kind !== 'folder') throw new UsageError(`--format ${name} needs --out FOLDER.`);
  if (tables.length > 1 && place.kind !== 'folder')
    throw new UsageError(`--format ${name} makes ${tables.join(', ')}: it needs --out FOLDER, or --only one of them.`);
  if (format.shape === 'single' && several && place.kind !== 'folder')
    throw new UsageError(
      `--format ${name} makes a file for each text: several texts need --out FOLDER/ (with a / at its end).`,
    );
  if (place.kind === 'stream') return toStream(await place.open(host), tables, frame);

  const paths = new Set(inputs.flatMap((input) => (input.kind === 'file' ? [resolve(input.path)] : [])));
  const isInput = (path: string): boolean => paths.has(resolve(path));
  if (place.kind === 'folder') await mkdir(place.path, { recursive: true });
  const ofItsOwn = place.kind === 'folder' && format.shape !== 'tables';
  const at = (file: string): string => (place.kind === 'folder' ? join(place.path, file) : place.path);
  const written = ofItsOwn ? [] : tables.map(at);
  const overwritten = written.find(isInput);
  if (overwritten !== undefined) throw new UsageError(`${overwritten} is read; it cannot be written to as well.`);
  const journalPath = place.kind === 'folder' ? join(place.path, 'purport.journal') : `${place.path}.journal`;
  const journal = several || command.resume ? await journalOf(journalPath, written, command, several) : undefined;
  return ofItsOwn
    ? toFilesOfTheirOwn(place.path, format.endings[0] ?? name, (file) => isInput(at(file)), journal)
    : toGrowingFiles(at, tables, frame, journal);
}

/** Where output goes. */
type Place =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'stream'; readonly open: (host: Pick<Host, 'write'>) => Promise<Host['write']> };

async function placeOf(out: string | undefined, format: FormatName, tables: number): Promise<Place> {
  if (out === undefined || out === '-') return { kind: 'stream', open: (host) => Promise.resolve(host.write) };
  const found = await stat(out).catch(undefinedWhereMissing);
  if (found?.isDirectory() || /[/\\]$/u.test(out)) return { kind: 'folder', path: out };
  // A device or a named pipe cannot be gone back in, and has no journal beside it.
  if (found && !found.isFile()) return { kind: 'stream', open: () => openSequential(out) };
  const { shape, endings } = FORMATS[format];
  const oneTable = tables === 1 && endings.includes(extname(out).slice(1).toLowerCase());
  const inFolder = shape === 'set' || (shape === 'tables' && !oneTable);
  if (inFolder && found) throw new UsageError(`${out} is a file; --format ${format} needs a folder.`);
  return { kind: inFolder ? 'folder' : 'file', path: out };
}

async function openSequential(path: string): Promise<Host['write']> {
  const handle = await open(path, 'w');
  return async (text) => {
    await handle.appendFile(text);
    return true;
  };
}

/** Opens the journal; refuses to resume an output without one: what it holds cannot be told. */
async function journalOf(
  path: string,
  written: readonly string[],
  command: ReadCommand,
  several: boolean,
): Promise<Journal | undefined> {
  const heading = { purport: VERSION, settings: settingsOf(command, several) };
  const before = await openJournal(path, heading, command.resume);
  if (before) return before;
  for (const file of written) {
    const found = await stat(file).catch(undefinedWhereMissing);
    if (found && found.size > 0)
      throw new UsageError(`${file} is there, but not its journal ${basename(path)}: what it holds cannot be told.`);
  }
  return openJournal(path, heading, false);
}

/** What decides what is written, as a user would give it. */
function settingsOf({ format, wanted, explain }: ReadCommand, several: boolean): string {
  return [
    `--format ${format}`,
    ...(wanted.only.length > 0 ? [`--only ${wanted.only.join(',')}`] : []),
    ...(wanted.minConfidence > 0 ? [`--min-confidence ${wanted.minConfidence}`] : []),
    ...(wanted.minHedging !== 'none' ? [`--min-hedging ${wanted.minHedging}`] : []),
    ...wanted.sources.map((source) => `--source ${JSON.stringify(source)}`),
    ...(explain ? ['--explain'] : []),
    ...(several ? [] : ['one text']),
  ].join(' ');
}

/** Opens a file, or standard output, for lines. */
export async function openLines(
  out: string | undefined,
  host: Pick<Host, 'write'>,
): Promise<{ readonly write: Host['write']; readonly close: () => Promise<void> }> {
  if (out === undefined || out === '-') return { write: host.write, close: () => Promise.resolve() };
  try {
    const handle = await open(out, 'w');
    return { write: (text) => handle.appendFile(text).then(() => true), close: () => handle.close() };
  } catch (cause) {
    throw new OutputError(`${out} could not be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
