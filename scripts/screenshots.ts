/**
 * `npm run screenshots`: pictures of the report for the documentation, made from the example article.
 *
 * Out: `docs/images/report-*.png`. Needs a Chromium. Those of the command are made by `screenshot-command.ts`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { toHtmlReport } from '../src/formats/index.js';
import { extract } from '../src/index.js';
import { launchChromium } from '../test/browser/chromium.js';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const IMAGES = path('docs/images');

/** One picture. */
interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** What is done to the page before it is taken. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** Shows the article under the filters, and points at the first claim that is put with high hedging. */
async function pointAtHedge(page: Page): Promise<void> {
  await page.locator('#filters').evaluate((filters) => filters.scrollIntoView());
  await page.mouse.wheel(0, 330);
  await page.waitForTimeout(300);
  await page.locator('.text a.level-high').first().hover();
}

const PICTURES: readonly Picture[] = [
  { name: 'report-desktop', options: { viewport: { width: 1360, height: 900 } }, prepare: () => Promise.resolve() },
  { name: 'report-hedge', options: { viewport: { width: 1360, height: 900 } }, prepare: pointAtHedge },
  {
    name: 'report-dark',
    options: { viewport: { width: 1360, height: 900 }, colorScheme: 'dark' },
    prepare: pointAtHedge,
  },
  {
    name: 'report-phone',
    options: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true },
    prepare: async (page) => {
      const mark = page.locator('.text a.level-high').first();
      await mark.scrollIntoViewIfNeeded();
      await mark.tap();
    },
  },
];

async function take(browser: Browser, address: string, { name, options, prepare }: Picture): Promise<void> {
  const page = await browser.newPage(options);
  await page.goto(address);
  await prepare(page);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  await page.close();
}

const article = await readFile(path('examples/article.txt'), 'utf8');
const folder = await mkdtemp(join(tmpdir(), 'purport-screenshots-'));
const report = join(folder, 'report.html');
const document = { url: 'https://example.org/sea-wall', publisher: 'Estmoor Press', date: '2026-11-17' };
await mkdir(IMAGES, { recursive: true });
await writeFile(report, toHtmlReport(extract(article), { document }));
const browser = await launchChromium();
try {
  for (const picture of PICTURES) await take(browser, pathToFileURL(report).href, picture);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
