/**
 * `npm run generate`: writes what is made from other files of this repository: the assets of the report, and the JSON Schema of
 * the records.
 */
import { writeFile } from 'node:fs/promises';
import { ASSETS_FILE, buildAssets } from './report/build-assets.js';

await writeFile(ASSETS_FILE, await buildAssets());
