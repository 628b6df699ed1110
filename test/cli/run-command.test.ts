/** The command: what it reads, what it writes, and how it fails. */
import { describe, expect, it } from 'vitest';
import { type Host, runCommand } from '../../src/cli/run-command.js';
import { extract } from '../../src/index.js';
import { VERSION } from '../../src/version.js';

const TEXT = '“It is safe,” said Ada Brandt. Some 300 people came.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function run(
  words: readonly string[],
  changes: Partial<Host> = {},
  defaultFile?: string,
): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const host: Host = {
    readFile: (path) =>
      path === 'story.txt'
        ? Promise.resolve(bytes(TEXT))
        : Promise.reject(new Error(`ENOENT: no such file, open '${path}'`)),
    readInput: () => Promise.resolve(bytes('Piped in, he said.')),
    inputIsTerminal: true,
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    writeError: (text) => {
      error += text;
      return Promise.resolve();
    },
    columns: undefined,
    colour: false,
    ...changes,
  };
  return { code: await runCommand(words, host, defaultFile), out, error };
}

describe('the command', () => {
  it('writes an account of a file', async () => {
    const { code, out, error } = await run(['story.txt']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('“It is safe,”');
    expect(out).not.toContain('\u001b');
  });

  it('writes JSON, and JSON Lines', async () => {
    expect(JSON.parse((await run(['--format', 'json', 'story.txt'])).out)).toEqual(extract(TEXT));
    const lines = (await run(['story.txt', '--format=jsonl'])).out.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ record: 'extraction', version: VERSION });
  });

  it('reads standard input for -, and when something is piped in', async () => {
    for (const [words, inputIsTerminal] of [
      [['-'], true],
      [[], false],
    ] as const) {
      const { code, out } = await run([...words, '--format', 'json'], { inputIsTerminal });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ text: 'Piped in, he said.' });
    }
  });

  it('reads the default file before standard input, and a named one before it', async () => {
    const reads = async (words: readonly string[]): Promise<unknown> =>
      (
        JSON.parse((await run([...words, '--format', 'json'], { inputIsTerminal: false }, 'story.txt')).out) as {
          text: unknown;
        }
      ).text;
    expect(await reads([])).toBe(TEXT);
    expect(await reads(['-'])).toBe('Piped in, he said.');
  });

  it('leaves out what is less sure than asked for', async () => {
    const { out } = await run(['story.txt', '--min-confidence', '1', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(extract(TEXT, { minConfidence: 1 }));
  });

  it('keeps the byte order mark, so that offsets are those of the file', async () => {
    const { out } = await run(['-', '--format', 'json'], {
      readInput: () => Promise.resolve(bytes('\ufeffIt rained.')),
    });
    expect(JSON.parse(out)).toMatchObject({ text: '\ufeffIt rained.', sentences: [{ start: 1 }] });
  });

  it('colours the account and nothing else, and only when asked to', async () => {
    expect((await run(['story.txt'], { colour: true })).out).toContain('\u001b[1m');
    expect((await run(['story.txt', '--format', 'json'], { colour: true })).out).not.toContain('\u001b');
  });

  it('keeps to the columns of the terminal', async () => {
    const { out } = await run(['story.txt'], { columns: 44 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  });

  it('prints help and version', async () => {
    expect((await run(['--help'])).out).toMatch(/^Usage: purport/u);
    expect((await run(['--version'])).out).toBe(`${VERSION}\n`);
  });

  it.each([
    [['--format', 'xml', 'story.txt'], '--format is "xml"; it can be text, json, jsonl.'],
    [['--min-confidence', '2', 'story.txt'], '--min-confidence is "2"; it can be a number from 0 to 1.'],
    [['--min-confidence', '', 'story.txt'], '--min-confidence is ""'],
    [['--min-confidence', '-1', 'story.txt'], "'--min-confidence' argument is ambiguous"],
    [['--min-confidence=-1', 'story.txt'], '--min-confidence is "-1"'],
    [['--colour', 'story.txt'], "Unknown option '--colour'"],
    [['story.txt', 'other.txt'], 'One FILE at a time, not 2.'],
    [[], 'No FILE was given and nothing is piped in.'],
  ])('refuses %j', async (words, message) => {
    const { code, out, error } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toContain('purport --help');
  });

  it('says which file could not be read, and why', async () => {
    const { code, error } = await run(['missing.txt']);
    expect(code).toBe(1);
    expect(error).toBe("purport: missing.txt could not be read: ENOENT: no such file, open 'missing.txt'\n");
  });

  it('says so when a text is not UTF-8', async () => {
    const { code, error } = await run(['-'], { readInput: () => Promise.resolve(new Uint8Array([0xff, 0xfe, 0x41])) });
    expect(code).toBe(1);
    expect(error).toBe('purport: standard input is not UTF-8 text.\n');
  });
});
