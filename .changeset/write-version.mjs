/** Writes the version of package.json into src/version.ts; part of `npm run release:version`. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const path = new URL('../src/version.ts', import.meta.url);
const before = readFileSync(path, 'utf8');
const after = before.replace(/(?<=VERSION = ')[^']*/u, version);
writeFileSync(path, after);
