/**
 * `npm run test:browser`: the built package in Chromium gives the records it gives in Node.
 *
 * A page served from 127.0.0.1 imports the bundled package, under a Content-Security-Policy that allows neither `eval` nor
 * any other host; every request is watched. Needs a Chromium: `CHROMIUM` names it, or it is on the path.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Extraction } from '../../src/index.js';
import { makeSteps } from '../package/steps.js';
import { launchChromium } from './chromium.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** Texts that engines could read differently: an article, letters beyond Latin-1, broken pairs, odd marks. */
const texts: readonly string[] = [
  await readFile(join(ROOT, 'examples', 'article.txt'), 'utf8'),
  '“Žižkov’s mayor, Zoë Dvořák, said it ‘may’ cost €2.7m 🎈 (£2.3m),” wrote the paper\r\nin İzmir.',
  'A lone \ud800 surrogate and a \u0000 NUL, at least 3 of them, he said: "no',
  '',
];

/** The page and its script, and nothing else. */
async function serve(script: string): Promise<Server> {
  // JSON inside a script element: only `<` could end it.
  const data = JSON.stringify(texts).replaceAll('<', '\\u003c');
  const page = `<!doctype html><meta charset="utf-8"><title>purport</title><script id="texts" type="application/json">${data}</script><body><script type="module" src="/page.js"></script>`;
  const answers = new Map([
    ['/', ['text/html; charset=utf-8', page]],
    ['/page.js', ['text/javascript; charset=utf-8', script]],
  ]);
  const server = createServer((request, response) => {
    const [type = 'text/plain', body = ''] = answers.get(request.url ?? '') ?? [];
    response.writeHead(answers.has(request.url ?? '') ? 200 : 404, {
      'content-type': type,
      'content-security-policy': POLICY,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

const steps = makeSteps();
assert.ok(existsSync(join(ROOT, 'dist', 'index.js')), 'Run npm run build first.');

const { outputFiles } = await build({
  entryPoints: [join(ROOT, 'test', 'browser', 'page.mjs')],
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  write: false,
  logLevel: 'error',
});
const server = await serve(outputFiles[0]?.text ?? '');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  await page.route('**/*', (route) => {
    if (new URL(route.request().url()).origin === origin) return route.continue();
    elsewhere.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/`);
  const answer = await page.locator('#result').textContent({ timeout: 60_000 });
  const { extract } = (await import(
    pathToFileURL(join(ROOT, 'dist', 'index.js')).href
  )) as typeof import('../../src/index.js');

  await steps.check(`Chromium ${browser.version()} gives the records of Node ${process.version}`, () => {
    const inBrowser = JSON.parse(answer ?? 'null') as Extraction[];
    assert.equal(inBrowser.length, texts.length, answer ?? '');
    texts.forEach((text, at) => {
      assert.deepEqual(inBrowser[at], JSON.parse(JSON.stringify(extract(text))), `text ${at}`);
    });
    assert.equal(answer, JSON.stringify(texts.map((text) => extract(text))));
    assert.ok((inBrowser[0]?.sentences.length ?? 0) > 10, 'the example has no sentences');
  });
  await steps.check('nothing was asked of any other host', () => {
    assert.deepEqual(elsewhere, []);
  });
  await steps.check('the policy had nothing to stop', () => {
    assert.deepEqual(complaints, []);
  });
} finally {
  await browser.close();
  server.close();
}
steps.finish();
