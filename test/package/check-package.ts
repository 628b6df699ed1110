/**
 * `npm run check:package`: is the packed package what users need?
 *
 * Packs it, has publint and are-the-types-wrong judge the tarball, installs it in an empty project, and uses it from
 * there in every form: import, require, each subpath, types under two resolutions, a bundler, the command.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install, pack, ROOT, run } from './packed.js';
import { makeSteps } from './steps.js';

const TEXT = 'Some 300 people came, the mayor said on Friday.';
const tool = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

/** Prints `value 300` where the package works. */
const USES: Readonly<Record<string, readonly [file: string, code: string]>> = {
  'import from purport': [
    'use.mjs',
    `import { extractFigures } from 'purport'; console.log('value', extractFigures(${JSON.stringify(TEXT)})[0].value);`,
  ],
  'dynamic import': [
    'use-dynamic.mjs',
    `const { extractFigures } = await import('purport'); console.log('value', extractFigures(${JSON.stringify(TEXT)})[0].value);`,
  ],
  'require of an ES module': [
    'use.cjs',
    `const { extractFigures } = require('purport'); console.log('value', extractFigures(${JSON.stringify(TEXT)})[0].value);`,
  ],
  'import from purport/formats': [
    'use-formats.mjs',
    `import { extract } from 'purport'; import { toJsonLines } from 'purport/formats';
     const lines = toJsonLines(extract(${JSON.stringify(TEXT)})).trim().split('\\n').map((line) => JSON.parse(line));
     console.log('value', lines.find(({ record }) => record === 'figure').value);`,
  ],
  'import from purport/schema': [
    'use-schema.mjs',
    `import { extract } from 'purport'; import { extractionSchema } from 'purport/schema';
     const result = extractionSchema['~standard'].validate(JSON.parse(JSON.stringify(extract(${JSON.stringify(TEXT)}))));
     console.log('value', result.value.figures[0].value);`,
  ],
  'import from purport/stream': [
    'use-stream.mjs',
    `import { extractStream } from 'purport/stream'; for await (const { figures } of extractStream([${JSON.stringify(TEXT)}])) console.log('value', figures[0].value);`,
  ],
  'import from purport/node': [
    'use-node.mjs',
    `import { createPool } from 'purport/node'; const pool = createPool({ threads: 1 });
     console.log('value', (await pool.extract(${JSON.stringify(TEXT)})).figures[0].value); await pool.close();`,
  ],
  'import of package.json': [
    'use-package.mjs',
    `import { createRequire } from 'node:module'; import { extract } from 'purport';
     const { version } = createRequire(import.meta.url)('purport/package.json'); console.log('value', version === extract('').version ? 300 : version);`,
  ],
};

const TYPED = `import { extract, type Figure, PurportError } from 'purport';
import { toAccount } from 'purport/formats';
import { createPool, type Pool } from 'purport/node';
import { claimSchema, type JsonSchema } from 'purport/schema';
import { extractStream } from 'purport/stream';
const pool: Pool = createPool();
const figure: Figure | undefined = extract('').figures[0];
const account: string = toAccount(extract(''), { width: 80 });
// @ts-expect-error a number is not a text
extract(1);
const schema: JsonSchema = claimSchema.jsonSchema;
export { account, pool, extractStream, figure, PurportError, schema };
`;

const steps = makeSteps();
const packed = await pack();

await steps.check('the tarball holds what it should, and nothing else', () => {
  const unexpected = packed.files.filter(
    (path) =>
      !/^(?:dist\/.+\.js|dist\/.+\.d\.ts|dist\/cli\/LICENCES\.txt|package\.json|README\.md|LICENSE|NOTICE)$/u.test(
        path,
      ),
  );
  assert.deepEqual(unexpected, []);
  for (const path of [
    'LICENSE',
    'NOTICE',
    'README.md',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/main.js',
    'dist/cli/LICENCES.txt',
  ])
    assert.ok(packed.files.includes(path), `${path} is missing`);
  return `${packed.files.length} files, ${Math.round(packed.size / 1024)} kB packed, ${Math.round(packed.unpackedSize / 1024)} kB unpacked`;
});
await steps.check('the licences of what is bundled let it be', async () => {
  const licences = await readFile(join(ROOT, 'dist', 'cli', 'LICENCES.txt'), 'utf8');
  const notice = await readFile(join(ROOT, 'NOTICE'), 'utf8');
  const bundled = [...licences.matchAll(/^== (\S+) \S+: (.+)$/gmu)].map(([, name = '', licence = '']) => ({
    name,
    licence,
  }));
  assert.ok(bundled.length >= 7, 'the list is not complete');
  const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];
  assert.deepEqual(
    bundled.filter(({ licence }) => !allowed.includes(licence)),
    [],
  );
  assert.ok(!licences.includes('has no file with the text'), 'a package brings no licence text');
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const direct = bundled.filter(({ name }) => name in devDependencies);
  for (const { name } of direct) assert.ok(notice.includes(`  ${name} `), `NOTICE does not name ${name}`);
  return `${bundled.length} packages`;
});
await steps.check('publint --strict', () =>
  run(tool('publint'), ['run', packed.tarball, '--strict']).then((out) => out.trim().split('\n').at(-1)),
);
await steps.check('are the types wrong', async () => {
  await run(tool('attw'), [packed.tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
});

const user = await install(packed);
await steps.check('two runtime dependencies', async () => {
  const { packages } = JSON.parse(await readFile(join(user, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const names = Object.keys(packages).filter((path) => path !== '');
  assert.deepEqual(names.sort(), [
    'node_modules/purport',
    'node_modules/wink-eng-lite-web-model',
    'node_modules/wink-nlp',
  ]);
});
for (const [name, [file, code]] of Object.entries(USES)) {
  await steps.check(name, async () => {
    await writeFile(join(user, file), code);
    assert.equal(await run(process.execPath, [file], { cwd: user }), 'value 300\n');
  });
}
for (const [module, moduleResolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const) {
  await steps.check(`types under ${moduleResolution}`, async () => {
    await writeFile(join(user, 'typed.ts'), TYPED);
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
    ];
    await run(tool('tsc'), [...options, 'typed.ts'], { cwd: user });
  });
}
await steps.check('a bundle for browsers', async () => {
  await run(
    tool('esbuild'),
    ['use.mjs', '--bundle', '--format=esm', '--platform=browser', '--outfile=bundled.mjs', '--log-level=error'],
    { cwd: user },
  );
  assert.equal(await run(process.execPath, ['bundled.mjs'], { cwd: user }), 'value 300\n');
});
await steps.check('the command', async () => {
  const command = join(user, 'node_modules', '.bin', 'purport');
  const { figures } = JSON.parse(await run(command, ['--format', 'json', '-'], { cwd: user, input: TEXT })) as {
    figures: { value: number }[];
  };
  assert.equal(figures[0]?.value, 300);
});
steps.finish();
