/** The command with one text: what it reads, what it writes, and how it fails. */
import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor, extract } from '../../src/index.js';
import { VERSION } from '../../src/version.js';
import { makeFolder, run } from './host.js';

const TEXT = '“It is safe,” said Ada Brandt. Some 300 people came.';
const folder = makeFolder({ 'story.txt': TEXT, 'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
const story = folder.at('story.txt');
afterAll(folder.remove);

describe('the command', () => {
  it('writes an account of a file', async () => {
    const { code, out, error } = await run([story]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('“It is safe,”');
    expect(out).not.toContain('\u001b');
  });

  it('writes JSON, and JSON Lines', async () => {
    expect(JSON.parse((await run(['--format', 'json', story])).out)).toEqual(extract(TEXT));
    const lines = (await run([story, '--format=jsonl'])).out.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ record: 'extraction', version: VERSION });
  });

  it('reads standard input for -, and when something is piped in', async () => {
    for (const words of [['-'], []]) {
      const { code, out } = await run([...words, '--format', 'json'], { piped: 'Piped in, he said.' });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ text: 'Piped in, he said.' });
    }
  });

  it('reads the default file before standard input, and a named one before it', async () => {
    const reads = async (words: readonly string[]): Promise<unknown> => {
      const circumstances = { piped: 'Piped in, he said.', defaultFile: story };
      return (JSON.parse((await run([...words, '--format', 'json'], circumstances)).out) as { text: unknown }).text;
    };
    expect(await reads([])).toBe(TEXT);
    expect(await reads(['-'])).toBe('Piped in, he said.');
  });

  it('leaves out what is less sure than asked for', async () => {
    const { out } = await run([story, '--min-confidence', '0.99', '--format', 'json']);
    const expected = extract(TEXT, { minConfidence: 0.99 });
    expect(JSON.parse(out)).toEqual(expected);
    expect(expected).not.toEqual(extract(TEXT));
  });

  it('leaves out sections and sentences where types of records are asked for', async () => {
    const { out } = await run([story, '--only', 'figures', '--format', 'jsonl']);
    expect(out.match(/"record":"\w+"/gu)).toEqual(['"record":"extraction"', '"record":"figure"']);
  });

  it('says why, where it is asked to', async () => {
    const { out } = await run([story, '--explain', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(createExtractor({ explain: true }).extract(TEXT))));
    const account = (await run([story, '--explain'])).out;
    expect(account).toMatch(/\nWHY\n {2}c1 .*\d+% sure\n {8}proposition \d+%: [+−]\d/u);
    expect((await run([story])).out).not.toContain('WHY');
  });

  it('keeps the byte order mark, so that offsets are those of the file', async () => {
    const { out } = await run(['-', '--format', 'json'], { piped: '\ufeffIt rained.' });
    expect(JSON.parse(out)).toMatchObject({ text: '\ufeffIt rained.', sentences: [{ start: 1 }] });
  });

  it('colours the account and nothing else, and only when asked to', async () => {
    expect((await run([story], { colour: true })).out).toContain('\u001b[1m');
    expect((await run([story, '--format', 'json'], { colour: true })).out).not.toContain('\u001b');
    const out = folder.at('account.txt');
    await run([story, '--out', out], { colour: true, columns: 44 });
    expect(folder.read('account.txt')).toBe((await run([story])).out);
  });

  it('keeps to the columns of the terminal, for help too', async () => {
    for (const words of [[story], [story, '--explain']]) {
      const { out } = await run(words, { columns: 44 });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
    }
    const { out } = await run(['--help'], { columns: 60 });
    const options = out.slice(0, out.indexOf('Examples:'));
    expect(Math.max(...options.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('prints help and version', async () => {
    expect((await run(['--help'])).out).toMatch(/^Usage: purport/u);
    expect((await run(['-h'])).out).toContain('Exit codes:');
    expect((await run(['--version'])).out).toBe(`${VERSION}\n`);
  });

  it.each([
    [['--format', 'xml', story], "'xml' is invalid. Allowed choices are text, "],
    [['--min-confidence', '2', story], "argument '2' is invalid. It can be a number from 0 to 1."],
    [['--min-confidence', '', story], "argument '' is invalid"],
    [['--min-confidence', '-1', story], "argument '-1' is invalid"],
    [['--min-hedging', 'some', story], 'Allowed choices are none, low, medium, high.'],
    [['--only', 'claims,dates', story], 'It can be claims, quotes, figures'],
    [['--source', ' ', story], 'It can be a name'],
    [['--jobs', '0', story], 'It can be a whole number from 1 to 256.'],
    [['--jobs', '1.5', story], 'It can be a whole number'],
    [['--timeout', '0', story], 'It can be a number from'],
    [['--colour', story], "unknown option '--colour'"],
    [['--resume', story], '--resume needs --out'],
    [['--ndjson', '--format', 'json'], '--ndjson is a format of its own'],
    [['--ndjson', '--resume', '--out', 'x'], '--ndjson cannot --resume'],
    [['--ndjson', 'a', 'b'], '--ndjson reads one file or standard input, not 2 files.'],
    [['--ndjson'], 'nothing is piped in'],
    [['-', '-'], 'Standard input can be read once.'],
    [[], 'No input was given and nothing is piped in.'],
  ])('refuses %j', async (words, message) => {
    const { code, out, error } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toContain('purport --help');
  });

  it('says which text could not be read, and why', async () => {
    const missing = folder.at('missing.txt');
    expect(await run([missing])).toEqual({
      code: 1,
      out: '',
      error: `purport: ${missing} could not be read: there is no such file or folder\n`,
    });
    expect((await run([folder.at('latin.txt')])).error).toMatch(
      /latin\.txt could not be read: it is not UTF-8 text\n$/u,
    );
    expect(await run(['-'], { piped: new Uint8Array([0xff, 0xfe, 0x41]) })).toMatchObject({
      code: 1,
      error: 'purport: standard input could not be read: it is not UTF-8 text\n',
    });
  });

  it('says where it could not write', async () => {
    const out = folder.at('no/such/folder/out.txt');
    const { code, error } = await run([story, '--out', out]);
    expect(code).toBe(3);
    expect(error).toContain(`${out} could not be written: ENOENT`);
    const write = (): Promise<boolean> => Promise.reject(new Error('ENOSPC: no space left'));
    expect(await run([story], { write })).toMatchObject({
      code: 3,
      error: 'purport: standard output could not be written: ENOSPC: no space left\n',
    });
  });

  it('does not write over what it reads', async () => {
    const { code, error } = await run([story, '--out', story]);
    expect(code).toBe(2);
    expect(error).toContain('it cannot be written to as well');
    expect(folder.read('story.txt')).toBe(TEXT);
  });

  it('prints no control characters that a name brings along', async () => {
    const { error } = await run(['no\u001b[31m\nsuch.txt']);
    expect(error).toBe('purport: no [31m such.txt could not be read: there is no such file or folder\n');
  });
});
