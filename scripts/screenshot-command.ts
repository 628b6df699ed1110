/**
 * Makes `docs/images/command.png`: accounts of `examples/article.txt`, as a terminal shows them.
 *
 * Run with `npx tsx scripts/screenshot-command.ts`. Needs a Chromium: `CHROMIUM` names it, or it is on the path. Look at the picture
 * before you commit it.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { processHost } from '../src/cli/host.js';
import { runCommand } from '../src/cli/run-command.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COLUMNS = 96;

/** What is shown: words behind the command, and how many lines of its answer. */
const SHOWN: readonly (readonly [words: readonly string[], lines: number])[] = [
  [['article.txt'], 34],
  [['--source', 'achebe', '--only', 'claims', 'article.txt'], 30],
];

/** Classes of the few styles that the account uses, by their code. */
const CLASSES: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
  35: 'magenta',
  36: 'cyan',
};
const PAGE_STYLE = `
  body { margin: 0; padding: 18px 22px; background: #14161b; display: inline-block }
  pre { margin: 0; font: 14px/1.38 "DejaVu Sans Mono", "Liberation Mono", monospace; color: #d6dae2 }
  .bold { font-weight: 700; color: #fff } .dim { color: #8a91a0 } .red { color: #ff7b72 } .green { color: #7ee08a }
  .yellow { color: #f2cc60 } .blue { color: #79b8ff } .magenta { color: #d2a8ff } .cyan { color: #56d4dd }
`;

/** What the command prints on a terminal of a width, in colour. */
async function printed(words: readonly string[]): Promise<string> {
  let out = '';
  const host = {
    ...processHost(),
    columns: COLUMNS,
    colour: true,
    write: (text: string) => Promise.resolve(((out += text), true)),
  };
  await runCommand(
    words.map((word) => (word === 'article.txt' ? join(ROOT, 'examples', word) : word)),
    host,
  );
  return out;
}

/** Words with terminal styles as HTML: each style opens a span, its end closes one. */
function asHtml(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // eslint-disable-next-line no-control-regex -- these are the codes looked for
  return escaped.replace(/\u001b\[(\d+)m/gu, (_, code: string) =>
    CLASSES[code] === undefined ? '</span>' : `<span class="${CLASSES[code]}">`,
  );
}

function chromiumPath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  const path = process.env['CHROMIUM'] ?? found;
  if (path === undefined) throw new Error('There is no Chromium: name one in CHROMIUM.');
  return path;
}

const parts: string[] = [];
for (const [words, most] of SHOWN) {
  const lines = (await printed(words)).trimEnd().split('\n');
  parts.push(`$ npx purport ${words.join(' ')}`, ...lines.slice(0, most), ...(lines.length > most ? ['…'] : []), '');
}
const html = asHtml(parts.join('\n').trimEnd());
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: 1.5, viewport: { width: 900, height: 600 } });
await page.setContent(`<!doctype html><meta charset="utf-8"><style>${PAGE_STYLE}</style><pre>${html}</pre>`);
await page.locator('body').screenshot({ path: join(ROOT, 'docs', 'images', 'command.png') });
await browser.close();
