/**
 * `npm run test:browser`, second half: the HTML report in Chromium, opened from a disk.
 *
 * Filters, pointing, keyboard, narrow screens, dark and light, paper; axe-core judges each state; every request and every
 * complaint is watched.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { toHtmlReport } from '../../src/formats/index.js';
import { extract } from '../../src/index.js';
import { makeSteps } from '../package/steps.js';
import { launchChromium } from './chromium.js';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const article = await readFile(new URL('../../examples/article.txt', import.meta.url), 'utf8');
const extraction = extract(article);
const folder = await mkdtemp(join(tmpdir(), 'purport-report-'));
const file = join(folder, 'report.html');
await writeFile(
  file,
  toHtmlReport(extraction, { document: { url: 'https://example.org/wall', publisher: 'The Courier' } }),
);
const address = pathToFileURL(file).href;

const WIDE: BrowserContextOptions = { viewport: { width: 1360, height: 900 } };
const NARROW: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What a page asked for beside itself, and what it complained of. */
const trouble: string[] = [];

async function open(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#', 1)[0] !== address) trouble.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  return page;
}

/** What axe-core finds wrong, by rule. Its code comes in through the debugger, past the page's policy. */
async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression:
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(JSON.stringify)",
    awaitPromise: true,
    returnByValue: true,
  });
  const results = JSON.parse(String(result.value)) as AxeResults;
  assert.ok(results.passes.length > 20, 'axe-core looked at next to nothing');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const shown = (page: Page): Locator => page.locator('#records .card:visible');
const countOf = (page: Page): Promise<number> => shown(page).count();
const litIn = (page: Page, look: string): Promise<string[]> => page.locator(`.text .${look}`).allTextContents();

const steps = makeSteps();
const browser = await launchChromium();
try {
  const page = await open(browser, WIDE);
  const total = await countOf(page);

  await steps.check('a card for every claim, quote and figure, from a file', () => {
    const { claims, quotes, figures } = extraction;
    assert.ok(total >= claims.length + quotes.length + figures.length);
    return `${total} cards`;
  });
  await steps.check('axe-core finds nothing, in the light', async () => {
    assert.deepEqual(await violations(page), []);
  });
  await steps.check('filter by type', async () => {
    for (const type of ['quote', 'figure', 'other']) await page.locator(`input[value=${type}]`).uncheck();
    assert.equal(await countOf(page), extraction.claims.length);
    assert.equal(await page.locator('.text .quote, .text .figure').count(), 0);
    assert.ok((await page.locator('.text .claim').count()) > 0);
    assert.equal(await page.locator('#shown').textContent(), `${extraction.claims.length} of ${total} shown`);
  });
  await steps.check('filter by hedging', async () => {
    for (const level of ['none', 'low', 'medium']) await page.locator(`input[value=${level}]`).uncheck();
    const high = extraction.claims.filter(({ hedging }) => hedging.level === 'high');
    assert.ok(high.length > 0);
    assert.equal(await countOf(page), high.length);
    assert.equal(await page.locator('.text .level-none').count(), 0);
    assert.ok((await page.locator('.text .level-high').count()) > 0);
  });
  await steps.check('show all again', async () => {
    await page.locator('#reset').click();
    assert.equal(await countOf(page), total);
    assert.ok((await page.locator('.text .quote').count()) > 0);
  });
  const source = extraction.sources.find(({ id }) =>
    extraction.attributions.some(
      (attribution) =>
        attribution.source === id && extraction.claims.some(({ chain }) => chain.includes(attribution.id)),
    ),
  );
  await steps.check('filter by source', async () => {
    await page.locator('#source').selectOption(source?.id ?? '');
    const keys = await shown(page).evaluateAll((cards) =>
      cards.map((card) => (card as HTMLElement).dataset['sources']),
    );
    assert.ok(keys.length > 0 && keys.length < total);
    assert.ok(keys.every((key) => key?.split(' ').includes(source?.id ?? '')));
    await page.locator('#reset').click();
  });
  await steps.check('filter by section', async () => {
    await page.locator('#section').selectOption('headline');
    const kinds = await shown(page).evaluateAll((cards) =>
      cards.map((card) => (card as HTMLElement).dataset['section']),
    );
    assert.deepEqual([...new Set(kinds)], ['headline']);
    assert.equal(await page.locator('.text .body .claim').count(), 0);
    await page.locator('#reset').click();
  });
  await steps.check('says so where nothing is left', async () => {
    for (const type of ['claim', 'quote', 'figure', 'other']) await page.locator(`input[value=${type}]`).uncheck();
    assert.equal(await page.locator('#nothing').isVisible(), true);
    assert.deepEqual(await violations(page), []);
    await page.locator('#reset').click();
    assert.equal(await page.locator('#nothing').isVisible(), false);
  });

  // A claim with a cue, a source and hedges of its own, to point at.
  const byId = new Map(extraction.attributions.map((attribution) => [attribution.id, attribution]));
  const hedged = extraction.claims.find(({ chain, hedging }) => {
    const first = byId.get(chain[0] ?? '');
    return first?.cue && first.mention && hedging.cues.length > 0 && chain.length === 1;
  });
  assert.ok(hedged, 'the example has no hedged claim with a cue and a source');
  const credited = byId.get(hedged.chain[0] ?? '');
  const place = (await page.locator(`#r-${hedged.id} .words`).getAttribute('href')) ?? '';
  const checkLit = async (): Promise<void> => {
    assert.equal(
      (await page.locator(`.text .mark.lit[data-records~=${hedged.id}]`).allTextContents()).join(''),
      hedged.text,
    );
    assert.equal((await litIn(page, 'lit-cue')).join(''), credited?.cue?.text);
    assert.equal((await litIn(page, 'lit-who')).join(''), credited?.mention?.text);
    assert.ok((await litIn(page, 'lit-hedge')).length > 0);
    assert.deepEqual(await page.locator('#records .card.lit').evaluateAll((cards) => cards.map(({ id }) => id)), [
      `r-${hedged.id}`,
    ]);
  };
  await steps.check('pointing at a card shows its words, cue, source and hedges', async () => {
    await page.locator(`#r-${hedged.id}`).hover();
    await checkLit();
    await page.locator('h1').hover();
    assert.equal((await litIn(page, 'lit')).length, 0);
  });
  await steps.check('pointing at the words shows the card, and brings it into sight', async () => {
    await page.locator(place).hover();
    await checkLit();
    assert.equal(
      await page.locator(`#r-${hedged.id}`).evaluate((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
      true,
    );
    assert.deepEqual(await violations(page), []);
    await page.locator('h1').hover();
  });
  await steps.check('the same with a keyboard alone, there and back', async () => {
    await page.reload();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#article');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => `#${document.activeElement?.id}`)) === place) break;
    }
    await checkLit();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), `r-${hedged.id}`);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => `#${document.activeElement?.id}`), place);
    await page.keyboard.press('Escape');
    assert.equal((await litIn(page, 'lit')).length, 0);
  });
  await steps.check('words are said with what they are', async () => {
    const tree = await page.locator(place).ariaSnapshot();
    assert.match(tree, /link/u);
    const described = (await page.locator(place).getAttribute('aria-describedby')) ?? '';
    assert.match((await page.locator(`#${described}`).textContent()) ?? '', /^Claim: .*hedging/u);
  });
  await steps.check('nothing reaches over the edge', async () => {
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
  await page.close();

  const dark = await open(browser, { ...WIDE, colorScheme: 'dark' });
  await steps.check('axe-core finds nothing, in the dark', async () => {
    const brightness = await dark.evaluate(() =>
      Number(/\d+/u.exec(getComputedStyle(document.body).backgroundColor)?.[0]),
    );
    assert.ok(brightness < 60, `the page is not dark: ${brightness}`);
    await dark.locator(`#r-${hedged.id}`).hover();
    assert.deepEqual(await violations(dark), []);
  });
  await dark.close();

  const phone = await open(browser, NARROW);
  await steps.check('on a phone what is said comes to the words, and goes again', async () => {
    assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await phone.locator(place).tap();
    assert.match((await phone.locator('#sheet').innerText()) ?? '', /hedging/u);
    assert.deepEqual(await violations(phone), []);
    await phone.locator('#close').tap();
    assert.equal(await phone.locator('#sheet').isVisible(), false);
    assert.equal(await phone.evaluate(() => `#${document.activeElement?.id}`), place);
  });
  await phone.close();

  const bare = await open(browser, { ...WIDE, javaScriptEnabled: false });
  await steps.check('without scripts everything is there but the filters', async () => {
    assert.equal(await countOf(bare), total);
    assert.equal(await bare.locator('#filters').isVisible(), false);
  });
  await steps.check('on paper too, with numbers that lead from words to cards', async () => {
    await bare.emulateMedia({ media: 'print' });
    const number = await bare.locator(place).evaluate((mark) => getComputedStyle(mark, '::after').content);
    assert.match(number, /attr\(data-n\)|"[cqf]\d+"/u);
    const pages = await bare.pdf({ preferCSSPageSize: true });
    assert.ok(pages.length > 20_000);
  });
  await bare.close();

  await steps.check('nothing was asked for and nothing complained of', () => {
    assert.deepEqual(trouble, []);
  });
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
steps.finish();
