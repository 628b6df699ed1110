/** URLs: what is fetched, within which limits, and from which addresses. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedLookup, isPublicAddress } from '../../src/cli/addresses.js';
import { fetchPage } from '../../src/cli/fetch-page.js';
import { makeFolder, run } from './host.js';

const PARAGRAPH =
  'The repair of the sea wall “may cost £42m”, the mayor, Ada Brandt, said on Friday, with no report in hand.';
const PAGE = `<!doctype html><html><head><title>Wall</title></head><body><article><p>${PARAGRAPH}</p></article></body></html>`;

const asked: string[] = [];
let server: Server;
let base = '';

/** What the server answers, by path. */
const ROUTES: Readonly<Record<string, RequestListener>> = {
  '/page': (_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  '/plain': (_, answer) => answer.writeHead(200, { 'content-type': 'text/plain' }).end('Some 300 people came.'),
  '/latin': (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/plain; charset="ISO-8859-1"' }).end(Buffer.from('A café.', 'latin1')),
  '/meta': (_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        Buffer.from(PAGE.replace('<title>', '<meta charset="windows-1252"><title>').replace(/[“”]/gu, '"'), 'latin1'),
      ),
  '/czech': (_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-2' })
      .end(Buffer.from(PAGE.replace(/[“”]/gu, '"').replace('Wall', '\u00ae'), 'latin1')),
  '/untyped': (_, answer) => answer.end(PAGE),
  '/gzip': (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/brotli': (_, answer) => answer.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/odd': (_, answer) => answer.writeHead(200, { 'content-encoding': 'zpaq' }).end(PAGE),
  '/pdf': (_, answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/gone': (_, answer) => answer.writeHead(410).end(),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, answer) => answer.writeHead(302, { location: '/circle' }).end(),
  '/to-file': (_, answer) => answer.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/to-private': (_, answer) => answer.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/to-loopback': (_, answer) => answer.writeHead(307, { location: `http://127.0.0.2:1/` }).end(),
  '/to-name': (_, answer) =>
    answer.writeHead(301, { location: `${base.replace('127.0.0.1', 'localhost')}/page` }).end(),
  '/bomb': (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
  '/endless': (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => answer.write('a'.repeat(100_000)), 1);
    answer.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/cut': (_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    answer.write('<html>');
    setTimeout(() => answer.destroy(), 20);
  },
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    const route = ROUTES[request.url ?? ''];
    if (route) route(request, answer);
    else answer.writeHead(404, 'Not Found').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function textOf(path: string): Promise<unknown> {
  const { out, error } = await run([base + path, '--format', 'json', '--allow-private']);
  expect(error).toBe('');
  return (JSON.parse(out) as { text: unknown }).text;
}

/** What is said of a page that could not be had. */
async function reasonFor(path: string, ...words: readonly string[]): Promise<string> {
  const { code, out, error } = await run([base + path, '--allow-private', ...words]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  return error.trimEnd().slice(`purport: ${base}${path} could not be read: `.length);
}

describe('a URL', () => {
  it('gives the article of its page, or its plain text', async () => {
    expect(await textOf('/page')).toBe(`Wall\n\n${PARAGRAPH}\n`);
    expect(await textOf('/plain')).toBe('Some 300 people came.');
  });

  it('is read in the encoding that its server or its page says', async () => {
    expect(await textOf('/latin')).toBe('A café.');
    expect(await textOf('/meta')).toContain('£42m');
    // What is ® in Latin 1 is Ž in Latin 2.
    expect(await textOf('/czech')).toContain('Ž\n\n');
  });

  it('is a page when it looks like one', async () => {
    expect(await textOf('/untyped')).toContain('£42m');
    expect(await reasonFor('/pdf')).toBe('it is application/pdf, neither a page nor plain text');
  });

  it('may be compressed', async () => {
    expect(await textOf('/gzip')).toContain('£42m');
    expect(await textOf('/brotli')).toContain('£42m');
    expect(await reasonFor('/odd')).toContain('it is compressed as "zpaq"');
  });

  it('is followed where it was moved to, a few times', async () => {
    const { out } = await run([`${base}/moved`, '--format', 'jsonl', '--allow-private']);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ document: { url: `${base}/page`, title: 'Wall' } });
    asked.length = 0;
    expect(await reasonFor('/circle')).toBe('it was redirected more than 5 times');
    expect(asked).toHaveLength(6);
    expect(await reasonFor('/to-file')).toBe('it was redirected to file:, which is not fetched');
  });

  it('is not there', async () => {
    expect(await reasonFor('/missing')).toBe('the server answered 404 Not Found');
    expect(await reasonFor('/gone')).toBe('the server answered 410 Gone');
    expect(await reasonFor('/cut')).toBe('aborted');
  });

  it('is given up when it is too large, unpacked too', async () => {
    const tooLarge = 'it is larger than 1 MB; --max-size sets the limit';
    expect(await reasonFor('/endless', '--max-size', '1')).toBe(tooLarge);
    expect(await reasonFor('/bomb', '--max-size', '1')).toBe(tooLarge);
  });

  it('is given up when it takes too long, before its head or in its body', async () => {
    expect(await reasonFor('/silent', '--timeout', '0.2')).toBe('it did not come within 0.2 seconds');
    expect(await reasonFor('/endless', '--timeout', '0.2', '--max-size', '500')).toBe(
      'it did not come within 0.2 seconds',
    );
  });

  it('is called off when the run is stopped', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped');
    const page = fetchPage(new URL(`${base}/silent`), { seconds: 9, bytes: 9, allowPrivate: true }, stop.signal);
    stop.abort(reason);
    await expect(page).rejects.toBe(reason);
  });

  it('names its own file in a folder', async () => {
    const folder = makeFolder();
    await run([`${base}/page`, '--format', 'json', '--out', `${folder.at('out')}/`, '--allow-private']);
    expect(JSON.parse(folder.read('out/127.0.0.1-page.json'))).toMatchObject({ text: `Wall\n\n${PARAGRAPH}\n` });
    folder.remove();
  });
});

describe('a private address', () => {
  it('is not asked unless it is allowed', async () => {
    asked.length = 0;
    const { code, error } = await run([`${base}/page`]);
    expect(code).toBe(1);
    expect(error).toContain('127.0.0.1 is not a public address; --allow-private lets it be fetched');
    const local = await run([`${base.replace('127.0.0.1', 'localhost')}/page`]);
    expect(local.error).toMatch(/localhost \((?:127\.0\.0\.1|::1)\) is not a public address/u);
    expect(asked).toEqual([]);
  });

  it.each(['http://0x7f.1/', 'http://2130706433/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/'])(
    'is known in the form %s',
    async (url) => {
      expect((await run([url])).error).toContain('is not a public address');
    },
  );

  it('is refused behind a redirect as well, written out or as a name', async () => {
    // This server stands for a public one: it may be asked, and no other address.
    const limits = { seconds: 5, bytes: 10_000, allowPrivate: false };
    const fetch = (path: string): Promise<unknown> =>
      fetchPage(new URL(base + path), limits, new AbortController().signal, (address) => address === '127.0.0.1');
    await expect(fetch('/page')).resolves.toMatchObject({ mediaType: 'text/html' });
    await expect(fetch('/to-private')).rejects.toThrow('10.0.0.1 is not a public address');
    await expect(fetch('/to-loopback')).rejects.toThrow('127.0.0.2 is not a public address');
    const nowhere = fetchPage(
      new URL(`${base}/to-name`),
      limits,
      new AbortController().signal,
      (address) => address === '127.0.0.1' && !asked.includes('/to-name'),
    );
    await expect(nowhere).rejects.toThrow(/localhost \(.*\) is not a public address/u);
  });

  // One of every range that IANA's registries of special-purpose addresses list.
  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.1',
    ],
    ...[
      '192.0.2.1',
      '192.88.99.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '240.0.0.1',
    ],
    ...['255.255.255.255', '::', '::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::1', '100::1', '2001::1'],
    ...[
      '2001:2::1',
      '2001:db8::1',
      '2001:20::1',
      '2002:a00:1::',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'ff02::1',
      'nonsense',
      '',
    ],
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '198.20.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('is refused by the look-up itself, whatever is asked of it', async () => {
    for (const options of [{ all: true }, { all: false }, {}]) {
      const error = await new Promise((resolve) => guardedLookup(isPublicAddress)('localhost', options, resolve));
      expect(error).toMatchObject({ message: expect.stringContaining('is not a public address') as string });
    }
  });
});
