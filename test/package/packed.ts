/**
 * The package as a user gets it: packed, and installed in a folder of its own.
 *
 * In: the checkout. Out: a tarball and a project that depends on it. Needs npm; uses its cache before the network.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The root of the checkout. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program to its end; throws with what it printed when it fails. */
export async function run(
  program: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {},
): Promise<string> {
  const child = promisify(execFile)(program, words, { cwd: options.cwd ?? ROOT, maxBuffer: 1 << 28 });
  // A program that ends without reading its input is no error of ours; what it printed and its exit code tell.
  child.child.stdin?.on('error', () => undefined).end(options.input ?? '');
  try {
    return (await child).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${program} ${words.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** A packed package. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths in it. */
  readonly files: readonly string[];
  /** Bytes of the tarball. */
  readonly size: number;
  /** Bytes of its files. */
  readonly unpackedSize: number;
}

/** Builds and packs the checkout into a temporary folder. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'purport-pack-'));
  // The build is run here rather than by `prepack`, whose output would stand before the JSON.
  await run('npm', ['run', 'build']);
  const answer = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [packed] = JSON.parse(answer) as [
    { filename: string; files: { path: string }[]; size: number; unpackedSize: number },
  ];
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
  };
}

/** Makes a project with nothing but the packed package installed. */
export async function install({ tarball }: Packed): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'purport-user-'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'user', version: '1.0.0', private: true, type: 'module' }),
  );
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder });
  return folder;
}
