/**
 * The files that are made from other files of this repository.
 *
 * Out: their paths and texts, formatted as the rest is.
 */
import { format, resolveConfig } from 'prettier';
import { ASSETS_FILE, buildAssets } from './report/build-assets.js';
import { buildDefinitions, DEFINITIONS_FILE } from './schema/build-definitions.js';

/** One generated file. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/** Makes them all. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const made = [
    { file: ASSETS_FILE, text: await buildAssets() },
    { file: DEFINITIONS_FILE, text: buildDefinitions() },
  ];
  return Promise.all(
    made.map(async ({ file, text }) => ({
      file,
      text: await format(text, { ...(await resolveConfig(file)), filepath: file }),
    })),
  );
}
