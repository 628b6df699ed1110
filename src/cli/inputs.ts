/**
 * From the words of the command line to the texts they name.
 *
 * In: files, folders, patterns, URLs, `-`. Out: one input for each text, folders and patterns in the order of their paths. A word that
 * names nothing is an input too, one that cannot be read: it is listed with the others at the end.
 */
import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './command.js';

/** One text to read. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly label: string; readonly path: string }
  | { readonly kind: 'url'; readonly name: string; readonly label: string; readonly url: URL }
  | { readonly kind: 'standard input'; readonly name: string; readonly label: string }
  | { readonly kind: 'broken'; readonly name: string; readonly label: string; readonly reason: string };

/** What the words name. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Could there be several texts? Decided by the words, not by how many a folder happens to hold. */
  readonly several: boolean;
}

/** Files of a folder that are read. */
const IN_FOLDERS = '**/*.{txt,text,html,htm,xhtml}';
const LONGEST_LABEL = 120;

/** Finds the inputs. The `name` of each is unique and is what messages and journals call it; its `label` is a path
 * without an ending for what is made of it. */
export async function findInputs(words: readonly string[]): Promise<Inputs> {
  if (words.filter((word) => word === '-').length > 1) throw new UsageError('Standard input can be read once.');
  const found: Input[] = [];
  let several = words.length > 1;
  for (const word of words) {
    const { inputs, many } = await inputsOf(word);
    several ||= many;
    found.push(...inputs);
  }
  const seen = new Set<string>();
  const inputs = found.filter((input) => {
    const key = input.kind === 'file' ? `file ${resolve(input.path)}` : `${input.kind} ${input.name}`;
    return !seen.has(key) && seen.add(key);
  });
  return { inputs, several };
}

interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly many: boolean;
}

async function inputsOf(word: string): Promise<FoundInputs> {
  if (word === '-') return only({ kind: 'standard input', name: 'standard input', label: 'stdin' });
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(word)) return only(urlInput(word));
  const is = await kindOf(word);
  if (is === 'file') return only(fileInput(word));
  if (is === 'folder') return many(word, await filesOf(word), `holds no text that is read (${IN_FOLDERS.slice(5)})`);
  if (isDynamicPattern(word)) {
    const paths = await glob(word, { expandDirectories: false });
    return many(word, sorted(paths).map(fileInput), 'matches no file');
  }
  return only({ kind: 'broken', name: word, label: word, reason: 'there is no such file or folder' });
}

const only = (input: Input): FoundInputs => ({ inputs: [input], many: false });

function many(word: string, inputs: readonly Input[], reason: string): FoundInputs {
  return { inputs: inputs.length > 0 ? inputs : [{ kind: 'broken', name: word, label: word, reason }], many: true };
}

const fileInput = (path: string): Input => ({ kind: 'file', name: path, label: withoutEnding(basename(path)), path });

const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    // Not there or not to be seen: the one who reads it would be told the same.
    return undefined;
  }
}

async function filesOf(folder: string): Promise<readonly Input[]> {
  const labels = sorted(await glob(IN_FOLDERS, { cwd: folder, followSymbolicLinks: false, caseSensitiveMatch: false }));
  return labels.map((label) => {
    const path = join(folder, label);
    return { kind: 'file', name: path.split(sep).join('/'), label: withoutEnding(label), path };
  });
}

/** In an order that no locale changes. */
function sorted(paths: readonly string[]): readonly string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function urlInput(word: string): Input {
  const broken = (reason: string): Input => ({ kind: 'broken', name: word, label: 'url', reason });
  if (!URL.canParse(word)) return broken('it is not a URL');
  const url = new URL(word);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return broken('only http and https can be fetched');
  // It would stand in outputs and journals.
  if (url.username !== '' || url.password !== '') return broken('a URL with a user or password is not fetched');
  url.hash = '';
  const label = `${url.hostname}${url.pathname}${url.search}`
    .replace(/[^\w.]+/gu, '-')
    .replace(/^\.+/u, '')
    .replace(/(?<!-)-$/u, '');
  return { kind: 'url', name: url.href, label: label.slice(0, LONGEST_LABEL) || 'url', url };
}
