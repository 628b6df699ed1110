/**
 * `npm run generate`: writes what is made from other files of this repository: the assets of the report, and the JSON Schema of
 * the records. A test sees to it that they are up to date.
 */
import { writeFile } from 'node:fs/promises';
import { generatedFiles } from './generated-files.js';

for (const { file, text } of await generatedFiles()) await writeFile(file, text);
