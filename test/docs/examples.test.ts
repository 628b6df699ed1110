/** Every example in README.md, the guides and the doc comments runs, and gives what its `// =>` lines promise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as formats from '../../src/formats/index.js';
import * as node from '../../src/node/index.js';
import * as library from '../../src/index.js';
import * as schema from '../../src/schema/index.js';
import * as stream from '../../src/stream/index.js';
import { asProgram, countPromises, type Example, examplesOfMarkdown, examplesOfSource } from './examples.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();

const documents = ['README.md', ...filesIn('docs/guides', '.md')].flatMap((path) =>
  examplesOfMarkdown(path, read(path)),
);
const comments = filesIn('src', '.ts').flatMap((path) => examplesOfSource(path, read(path)));

/** Runs an example with the packages it imports; doc comments may use every exported name without importing it. */
async function run(example: Example): Promise<number> {
  const modules: Readonly<Record<string, object>> = {
    purport: library,
    'purport/formats': formats,
    'purport/schema': schema,
    'purport/stream': stream,
    'purport/node': node,
  };
  let kept = 0;
  const promised = (place: string, actual: unknown, wanted: unknown): void => {
    expect(actual, place).toEqual(wanted);
    kept++;
  };
  const imported = asProgram(example).replace(
    /^import \{([^}]+)\} from '([^']+)';/gmu,
    (_, names: string, from: string) =>
      `const {${names.replace(/\btype \w+,?/gu, '')}} = modules[${JSON.stringify(from)}];`,
  );
  const javaScript = transformSync(imported, {
    loader: 'ts',
    target: 'es2022',
    supported: { 'top-level-await': true },
  }).code;
  const everything = { ...library, ...formats, ...schema, ...stream, ...node };
  // The scope of the names lies outside that of the program, which may declare them again.
  const AsyncFunction = (async () => Promise.resolve()).constructor as new (
    ...words: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction('modules', 'promised', ...Object.keys(everything), `{\n${javaScript}\n}`)(
    modules,
    promised,
    ...Object.values(everything),
  );
  return kept;
}

describe('examples', () => {
  it('are there', () => {
    expect(documents.length).toBeGreaterThanOrEqual(2);
    expect(comments.length).toBeGreaterThanOrEqual(6);
  });

  it.each([...documents, ...comments].map((example) => [example.place, example] as const))('%s', async (_, example) => {
    expect(await run(example)).toBe(countPromises(example));
  });

  it('fail when a promise is not kept', async () => {
    await expect(run({ place: 'here', code: "extract('It rained.').text; // => 'It snowed.'" })).rejects.toThrow(
      /It snowed/u,
    );
  });

  it('read promises over several lines', () => {
    const code = 'const list = [1,\n  2];\nlist;\n// => [1,\n//    2]\n';
    expect(asProgram({ place: 'p', code })).toBe('const list = [1,\n  2];\npromised("p", list, [1,     2]);\n');
  });
});
