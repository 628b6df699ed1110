/**
 * Writes weights as TypeScript constants, which bundlers carry without a loader.
 *
 * In: names, comments, values. Out: `src/syntax/weights/NAME.ts`.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Name, comment, value of a constant: one printable text, or a list of words. */
export type Constant = readonly [name: string, comment: string, value: string | readonly string[]];

/** Writes one file. */
export function writeWeights(file: string, constants: readonly Constant[], log: (line: string) => void): void {
  const body = constants.map(([name, comment, value]) =>
    typeof value === 'string'
      ? `/** ${comment} */\nexport const ${name}: string =\n  '${value}';\n`
      : `/** ${comment} */\nexport const ${name}: readonly string[] = ${JSON.stringify(value.join(' '))}.split(' ');\n`,
  );
  const text = `/** Made by \`npm run train\` from UD English EWT and GUM (see NOTICE). Not written by hand. */\n${body.join('')}`;
  writeFileSync(`src/syntax/weights/${file}.ts`, text);
  log(`src/syntax/weights/${file}.ts: ${Math.round(gzipSync(text).length / 1000)} kB gzip`);
}
