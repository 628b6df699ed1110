/**
 * Makes the style and script of the report: `page.css` and `page.ts`, bundled, minified, and hashed for the page's
 * Content-Security-Policy.
 *
 * Out: the text of `src/formats/report/assets.ts`.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the text belongs. */
export const ASSETS_FILE: string = fileURLToPath(new URL('../../src/formats/report/assets.ts', import.meta.url));

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    // What stands in a template of JavaScript is safest as ASCII.
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  if (/<\/|<!--/u.test(text)) throw new Error(`${file} holds what would end its element.`);
  return text;
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Builds the assets. */
export async function buildAssets(): Promise<string> {
  const style = await bundled('page.css');
  const script = await bundled('page.ts');
  const constant = (name: string, about: string, text: string): string =>
    `/** ${about} */\nexport const ${name}: string =\n  ${JSON.stringify(text)};\n`;
  return [
    '/** The style and script of the report. Made by `npm run generate` from `scripts/report/`; not to be edited. */\n',
    constant('STYLE', 'The style.', style),
    constant('STYLE_HASH', 'Its hash, as a policy names it.', hash(style)),
    constant('SCRIPT', 'The script.', script),
    constant('SCRIPT_HASH', 'Its hash, as a policy names it.', hash(script)),
  ].join('\n');
}
