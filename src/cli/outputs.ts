/**
 * Where extractions go: standard output, one file, a few files that hold all texts, or files for each text.
 *
 * In: pieces of output, one text after another. Out: bytes. Files are written so that a run that is killed can be resumed
 * (`journal.ts`). Not here: what the pieces say (`formats.ts`).
 */
import { type FileHandle, mkdir, open, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from './command.js';
import type { Format, Piece } from './formats.js';
import { type Entry, type Journal, undefinedWhereMissing } from './journal.js';

/** Takes what was made of one text after another. */
export interface Output {
  /** Names of the inputs it held before this run. */
  readonly held: ReadonlySet<string>;
  /** Takes the pieces of one text. False: nobody reads on. */
  readonly add: (
    input: { readonly name: string; readonly label: string },
    pieces: readonly Piece[],
  ) => Promise<boolean>;
  /** Finishes what must be finished, such as the bracket of an array. */
  readonly end: () => Promise<void>;
}

/** What stands around texts in one file. */
interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/** The frame of a file that may hold several texts. */
export function frameOf({ shape, between }: Format, several: boolean): Frame {
  return shape === 'array' && several ? { open: '[\n', between, close: ']\n' } : { open: '', between, close: '' };
}

/** To a stream that cannot be gone back in: the pieces of the wanted files. */
export function toStream(write: (text: string) => Promise<boolean>, files: readonly string[], frame: Frame): Output {
  let first = true;
  return {
    held: new Set(),
    add: (_input, pieces) => {
      const before = first ? frame.open : frame.between;
      const wanted = pieces.filter(({ file }) => files.includes(file));
      const body = wanted.map((piece) => `${first ? piece.head : ''}${piece.body}`).join('');
      first = false;
      return write(before + body);
    },
    end: async () => {
      const rest = `${first ? frame.open : ''}${frame.close}`;
      if (rest !== '') await write(rest);
    },
  };
}

/** A file that grows. */
interface Growing {
  readonly handle: FileHandle;
  size: number;
}

/**
 * To files that hold all texts.
 *
 * @param place - The path of a piece's file.
 * @param files - The files that are wanted: each is there in the end, and pieces for others are let go.
 * @param journal - Tells what they hold; undefined: nothing, and nobody will ask.
 */
export async function toGrowingFiles(
  place: (file: string) => string,
  files: readonly string[],
  frame: Frame,
  journal: Journal | undefined,
): Promise<Output> {
  const entries = journal?.entries ?? [];
  const sizes = entries.at(-1)?.files ?? {};
  const growing = new Map<string, Growing>();
  for (const file of files) growing.set(file, await openAt(place(file), sizes[file] ?? 0));
  const append = async (to: Growing, text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await to.handle.write(bytes, done, bytes.length - done, to.size);
      done += bytesWritten;
      to.size += bytesWritten;
    }
  };
  return {
    held: new Set(entries.map(({ name }) => name)),
    add: async ({ name }, pieces) => {
      for (const { file, head, body } of pieces) {
        const to = growing.get(file);
        if (!to) continue;
        await append(to, `${to.size === 0 ? frame.open + head : frame.between}${body}`);
      }
      await journal?.add({ name, files: Object.fromEntries([...growing].map(([file, { size }]) => [file, size])) });
      return true;
    },
    end: async () => {
      for (const to of growing.values()) {
        await append(to, `${to.size === 0 ? frame.open : ''}${frame.close}`);
        await to.handle.close();
      }
      await journal?.close();
    },
  };
}

/** Opens a file cut to a size: what stands behind it was not whole. */
async function openAt(path: string, size: number): Promise<Growing> {
  if (size === 0) return { handle: await open(path, 'w'), size };
  const handle = await open(path, 'r+');
  const { size: there } = await handle.stat();
  if (there < size) {
    await handle.close();
    throw new OutputError(`${path} is shorter than its journal says; start anew, without --resume.`);
  }
  await handle.truncate(size);
  return { handle, size };
}

/**
 * To files for each text, in a folder. A file is there whole or not at all.
 *
 * @param ending - Of files whose piece does not name one.
 * @param isInput - Is a file of the folder one that is read? Such a file is never written over.
 */
export async function toFilesOfTheirOwn(
  folder: string,
  ending: string,
  isInput: (name: string) => boolean,
  journal: Journal | undefined,
): Promise<Output> {
  const entries: readonly Entry[] = journal?.entries ?? [];
  const held = new Set<string>();
  // Some file systems hold `A.html` and `a.html` for one.
  const taken = new Set<string>();
  for (const { name, files } of entries) {
    for (const file of Object.keys(files)) taken.add(file.toLowerCase());
    if (await allThere(folder, Object.keys(files))) held.add(name);
  }
  /** What belongs to all texts, and is written once. */
  const shared = new Set<string>();
  const known = new Map(entries.map(({ name, files }) => [name, Object.keys(files)]));
  return {
    held,
    add: async ({ name, label }, pieces) => {
      const own = pieces.filter(({ file }) => file === '' || file.startsWith('.'));
      const endings = own.map(({ file }) => file || `.${ending}`);
      const files = known.get(name) ?? freeNames(label, endings, taken, isInput);
      for (const [index, { head, body }] of own.entries())
        await writeWhole(join(folder, files[index] as string), head + body);
      for (const { file, head, body } of pieces) {
        if (file === '' || file.startsWith('.') || shared.has(file)) continue;
        shared.add(file);
        await writeWhole(join(folder, file), head + body);
      }
      await journal?.add({ name, files: Object.fromEntries(files.map((file) => [file, 1])) });
      return true;
    },
    end: async () => journal?.close(),
  };
}

async function allThere(folder: string, files: readonly string[]): Promise<boolean> {
  for (const file of files) if (!(await isThere(join(folder, file)))) return false;
  return true;
}

/** Names after the input, with a number where they are taken. */
function freeNames(
  label: string,
  endings: readonly string[],
  taken: Set<string>,
  isInput: (name: string) => boolean,
): readonly string[] {
  for (let number = 1; ; number++) {
    const names = endings.map((ending) => `${label}${number === 1 ? '' : `-${number}`}${ending}`);
    if (names.some((name) => taken.has(name.toLowerCase()) || isInput(name))) continue;
    for (const name of names) taken.add(name.toLowerCase());
    return names;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(undefinedWhereMissing)) !== undefined;
}
