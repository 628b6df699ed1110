/** The command with several texts: order, failures, names, journals, resuming, stopping. */
import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { extract, type Extraction } from '../../src/index.js';
import { createPool } from '../../src/node/index.js';
import { makeFolder, run, start } from './host.js';

const TEXTS = {
  'a.txt': 'Some 300 people came, the mayor said.',
  'b.txt': 'It may cost £2.7m, Ada Brandt said.',
  'sub/a.txt': 'The wall “is safe”, she said.',
  'sub/c.txt': 'Nobody knows.',
};
const NAMES = Object.keys(TEXTS);
const folders: ReturnType<typeof makeFolder>[] = [];
const newFolder = (extra: Readonly<Record<string, string | Uint8Array>> = {}): ReturnType<typeof makeFolder> => {
  const made = makeFolder({
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [`in/${name}`, text])),
    ...extra,
  });
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach(({ remove }) => remove()));

/** The documents of JSON Lines, by the end of their names. */
function documentsIn(lines: string): readonly string[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { record: string; document?: { url: string } })
    .flatMap(({ record, document }) =>
      record === 'extraction' ? [(document?.url ?? '').replace(/^.*\/in\//u, '')] : [],
    );
}

describe('several texts', () => {
  it('come in the order of their paths, whatever the jobs', { timeout: 60_000 }, async () => {
    const { at } = newFolder({ 'in/ignored.pdf': 'x', 'in/.hidden.txt': 'x' });
    const { code, out, error } = await run([at('in'), '--format', 'jsonl', '--jobs', '2'], { createPool });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(documentsIn(out)).toEqual(NAMES);
    expect((await run([at('in'), '--format', 'jsonl'])).out).toBe(out);
  });

  it('are one array in JSON, each with its document', async () => {
    const { at } = newFolder();
    const { out } = await run([at('in'), '--format', 'json']);
    const all = JSON.parse(out) as (Extraction & { document: { url: string } })[];
    expect(all.map(({ document, ...rest }) => [document.url.replace(/^.*\/in\//u, ''), rest])).toEqual(
      Object.entries(TEXTS).map(([name, text]) => [name, extract(text)]),
    );
    // A folder could hold more: what it gives does not depend on how many it holds now.
    const one = await run([`${at('in')}/b.*`, '--format', 'json']);
    expect(JSON.parse(one.out)).toHaveLength(1);
    const none = await run([`${at('in')}/z.*`, '--format', 'json']);
    expect({ code: none.code, out: JSON.parse(none.out) as unknown }).toEqual({ code: 1, out: [] });
    expect(none.error).toContain('matches no file');
  });

  it('say in the account which they are', async () => {
    const { at } = newFolder();
    const { out } = await run([at('in/a.txt'), at('in/b.txt')]);
    expect(out.match(/^── .*── *$/gmu)).toEqual([`── ${at('in/a.txt')} ──`, `── ${at('in/b.txt')} ──`]);
    expect(out).toContain('\n\n──');
  });

  it('are read once, however often they are named', async () => {
    const { at } = newFolder();
    const { out } = await run([at('in/b.txt'), at('in'), `${at('in')}/**/*.txt`, '--format', 'jsonl']);
    expect(documentsIn(out)).toEqual(['b.txt', 'a.txt', 'sub/a.txt', 'sub/c.txt']);
  });

  it('are not stopped by those that cannot be read, which are listed at the end', async () => {
    const { at } = newFolder({ 'in/ab.txt': new Uint8Array([0x61, 0xff]), 'in/empty.html': '<html></html>' });
    const words = [at('in'), at('missing.txt'), 'ftp://example.org/', 'http://', 'http://me:pass@example.org/'];
    const { code, out, error } = await run([...words, '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(documentsIn(out)).toEqual(NAMES);
    expect(error).toBe(
      `purport: 6 of 10 could not be read:\n` +
        `  ${at('in/ab.txt')}: it is not UTF-8 text\n` +
        `  ${at('in/empty.html')}: no text was found on the page\n` +
        `  ${at('missing.txt')}: there is no such file or folder\n` +
        `  ftp://example.org/: only http and https can be fetched\n` +
        `  http://: it is not a URL\n` +
        `  http://me:pass@example.org/: a URL with a user or password is not fetched\n`,
    );
  });

  it('get files of their own in a folder, never over one that is read', async () => {
    const { at, read } = newFolder({ 'in/a.html': '<!doctype html><p>Some 300 people came.</p>' });
    await run([at('in'), '--format', 'json', '--out', `${at('out')}/`]);
    const written = (folder: string): readonly string[] =>
      readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort();
    expect(written('out')).toEqual([
      'a-2.json',
      'a.json',
      'b.json',
      'purport.journal',
      'sub',
      'sub/a.json',
      'sub/c.json',
    ]);
    expect(JSON.parse(read('out/sub/a.json'))).toMatchObject({ text: TEXTS['sub/a.txt'] });
    await run([at('in'), '--out', at('in')]);
    for (const [name, text] of Object.entries(TEXTS)) expect(read(`in/${name}`)).toBe(text);
    expect(written('in')).toContain('b-2.txt');
  });
});

describe('resuming', () => {
  it.each([
    ['one file', 'found.jsonl', ['found.jsonl']],
    ['an array', 'found.json', ['found.json']],
    ['files of their own', 'found/', ['found/a.txt', 'found/b.txt', 'found/sub/a.txt', 'found/sub/c.txt']],
  ])('skips what %s holds, and gives what one run gives', async (_name, out, files) => {
    const whole = newFolder();
    await run([whole.at('in'), '--out', whole.at(out)]);
    const parts = newFolder();
    const words = [parts.at('in'), '--out', parts.at(out)];
    // Two that cannot be read yet.
    mkdirSync(parts.at('later'), { recursive: true });
    for (const name of ['sub/a.txt', 'sub/c.txt']) writeFileSync(parts.at(`in/${name}`), new Uint8Array([0xff]));
    expect((await run(words)).code).toBe(1);
    for (const name of ['sub/a.txt', 'sub/c.txt'] as const) parts.write(`in/${name}`, TEXTS[name]);
    expect(await run([...words, '--resume'])).toEqual({ code: 0, out: '', error: '' });
    const named = (text: string, { at }: typeof whole): string => text.replaceAll(at('in'), 'in');
    for (const file of files) expect(named(parts.read(file), parts)).toBe(named(whole.read(file), whole));
    // Once more: nothing to do, nothing changed.
    expect(await run([...words, '--resume'])).toEqual({ code: 0, out: '', error: '' });
    for (const file of files) expect(named(parts.read(file), parts)).toBe(named(whole.read(file), whole));
  });

  it('goes on wherever a run was killed', async () => {
    const { at, read } = newFolder();
    const words = [at('in'), '--out', at('o.jsonl')];
    await run(words);
    const [output, journal] = [read('o.jsonl'), read('o.jsonl.journal')];
    const lines = journal.trimEnd().split('\n');
    const sizes = lines.slice(1).map((line) => (JSON.parse(line) as { files: { '': number } }).files['']);
    // The output is always ahead of its journal, by part of a text or all of it.
    for (const [whole, torn, ahead] of [
      [0, 0, 0],
      [0, 0, 100],
      [0, 7, 100],
      [1, 0, 1],
      [2, 20, sizes[2]! - sizes[1]!],
      [3, 0, 5],
      [4, 0, 0],
    ] as const) {
      const kept = lines
        .slice(0, 1 + whole)
        .map((line) => `${line}\n`)
        .join('');
      writeFileSync(at('o.jsonl.journal'), kept + (lines[1 + whole] ?? '').slice(0, torn));
      writeFileSync(at('o.jsonl'), Buffer.from(output).subarray(0, (whole === 0 ? 0 : sizes[whole - 1]!) + ahead));
      expect((await run([...words, '--resume'])).code, `${whole}, ${torn}, ${ahead}`).toBe(0);
      expect(read('o.jsonl') === output && read('o.jsonl.journal') === journal, `${whole}, ${torn}, ${ahead}`).toBe(
        true,
      );
    }
  });

  it('cuts off what was half written, though it is not written again', async () => {
    const { at, read } = newFolder();
    const words = [at('in'), '--out', at('o.jsonl')];
    await run(words);
    const [output, journal] = [read('o.jsonl'), read('o.jsonl.journal').trimEnd().split('\n')];
    writeFileSync(
      at('o.jsonl.journal'),
      journal
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    );
    rmSync(at('in/sub/c.txt'));
    expect((await run([...words, '--resume'])).code).toBe(0);
    expect(documentsIn(read('o.jsonl'))).toEqual(NAMES.slice(0, -1));
    expect(output.startsWith(read('o.jsonl'))).toBe(true);
  });

  it('refuses other options, an output without a journal, and one that has shrunk', async () => {
    const { at, read, write } = newFolder();
    const words = [at('in'), '--out', at('o.jsonl')];
    expect((await run([...words, '--resume'])).code).toBe(0);
    const before = read('o.jsonl');
    const other = await run([...words, '--resume', '--only', 'claims']);
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.error).toContain('tells of a run with other options (--format jsonl); --resume needs the same.');
    expect(read('o.jsonl')).toBe(before);
    write('alone.jsonl', 'precious\n');
    const alone = await run([at('in'), '--out', at('alone.jsonl'), '--resume']);
    expect(alone.code).toBe(2);
    expect(alone.error).toContain('what it holds cannot be told');
    expect(read('alone.jsonl')).toBe('precious\n');
    truncateSync(at('o.jsonl'), 10);
    const shrunk = await run([...words, '--resume']);
    expect(shrunk.code).toBe(3);
    expect(shrunk.error).toContain('is shorter than its journal says');
    write('o.jsonl.journal', 'nonsense\n');
    expect((await run([...words, '--resume'])).error).toContain('is not a journal of this command');
  });

  it('without --resume starts anew', async () => {
    const { at, read } = newFolder();
    const words = [at('in'), '--out', at('o.jsonl')];
    await run(words);
    const before = read('o.jsonl');
    await run(words);
    expect(read('o.jsonl')).toBe(before);
  });
});

describe('stopping', () => {
  it('writes what is read by then, closes what is open, and can be resumed', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`in/n${index}.txt`, TEXTS['a.txt']]));
    const { at, read } = newFolder(many);
    const words = [at('in'), '--out', at('o.json')];
    const running = start(words);
    const there = (): number => {
      try {
        return read('o.json.journal').split('\n').length - 2;
      } catch {
        return 0;
      }
    };
    while (there() < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    running.signal('SIGINT');
    const { code, error } = await running.done;
    expect(code).toBe(130);
    const written = (JSON.parse(read('o.json')) as unknown[]).length;
    expect(written).toBeGreaterThanOrEqual(3);
    expect(written).toBeLessThan(44);
    expect(error).toBe(
      `purport: stopped with ${written} written and ${44 - written} left; --resume goes on from here\n`,
    );
    expect((await run([...words, '--resume'])).code).toBe(0);
    const urls = (JSON.parse(read('o.json')) as { document: { url: string } }[]).map(({ document }) => document.url);
    expect(urls).toHaveLength(44);
    expect(new Set(urls).size).toBe(44);
  });

  it('says so by its exit code', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`in/n${index}.txt`, TEXTS['a.txt']]));
    const { at } = newFolder(many);
    const running = start([at('in')]);
    while (running.out() === '') await new Promise((resolve) => setTimeout(resolve, 1));
    running.signal('SIGTERM');
    expect((await running.done).code).toBe(143);
  });

  it('stops when nobody reads on, and that is no error', async () => {
    const { at } = newFolder();
    let taken = 0;
    const write = (): Promise<boolean> => Promise.resolve(++taken < 2);
    expect(await run([at('in')], { write })).toEqual({ code: 0, out: '', error: '' });
    expect(taken).toBe(2);
  });
});

describe('progress', () => {
  it('is shown where it is asked for, and says how much and how fast', async () => {
    const { at } = newFolder();
    const { error } = await run([at('in'), '--out', at('o.jsonl'), '--progress']);
    expect(error).toMatch(/^4 read in \d+ s, [\d.e+]+ a (?:second|minute)\n$/u);
    expect((await run([at('in'), '--out', at('o.jsonl')])).error).toBe('');
  });
});
