/** Pipes: one line in, one line out, in order, whatever the lines are; answered at once; stopped cleanly. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { linesOf } from '../../src/cli/lines.js';
import { makeFolder, run, start } from './host.js';

const TEXT = 'Some 300 people came, the mayor said.';
const lines = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('--ndjson', () => {
  it('answers every line in its place', async () => {
    const piped = Buffer.concat([
      Buffer.from(`${JSON.stringify(TEXT)}\n`),
      Buffer.from(`{"id":"x","text":"It rained.","url":"https://example.org/","title":"Rain","other":1}\r\n`),
      Buffer.from('{"id":7}\n'),
      Buffer.from('{"text":5,"id":{}}\n\nnot json\n[1]\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`{"id":0,"text":"","document":{"date":"2026-03-01","title":3}}`),
    ]);
    const { code, out, error } = await run(['--ndjson', '--jobs', '3'], { piped });
    const got = lines(out);
    expect(got[0]).toEqual(extract(TEXT));
    expect(got[1]).toEqual({
      id: 'x',
      document: { url: 'https://example.org/', title: 'Rain' },
      ...extract('It rained.'),
    });
    expect(got.slice(2, 8)).toMatchObject([
      { record: 'error', line: 3, id: 7, code: 'no-text' },
      { record: 'error', line: 4, code: 'no-text' },
      { record: 'error', line: 5, code: 'not-json' },
      { record: 'error', line: 6, code: 'not-json' },
      { record: 'error', line: 7, code: 'no-text' },
      { record: 'error', line: 8, code: 'not-utf-8' },
    ]);
    expect(got[8]).toEqual({ id: 0, document: { date: '2026-03-01' }, ...extract('') });
    expect(got).toHaveLength(9);
    expect({ code, error }).toEqual({
      code: 1,
      error: 'purport: 6 of 9 lines could not be read; error records stand in their place\n',
    });
  });

  it('filters as everything does', async () => {
    const { code, out } = await run(['--ndjson', '--only', 'figures'], { piped: JSON.stringify(TEXT) });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([{ claims: [], quotes: [], sentences: [], figures: [{ value: 300 }] }]);
  });

  it('reads a file and writes one', async () => {
    const folder = makeFolder({ 'in.jsonl': `${JSON.stringify(TEXT)}\n` });
    expect(await run(['--ndjson', folder.at('in.jsonl'), '--out', folder.at('out.jsonl')])).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    expect(lines(folder.read('out.jsonl'))).toEqual([extract(TEXT)]);
    const missing = await run(['--ndjson', folder.at('missing.jsonl')]);
    expect(missing.code).toBe(1);
    expect(missing.error).toMatch(/missing\.jsonl could not be read: ENOENT/u);
    expect((await run(['--ndjson', '--out', folder.at('no/out')], { piped: '' })).code).toBe(3);
    folder.remove();
  });

  it('answers a line before the next has come', async () => {
    let more: (piece: Uint8Array | undefined) => void = () => undefined;
    async function* pipe(): AsyncGenerator<Uint8Array> {
      for (;;) {
        const piece = await new Promise<Uint8Array | undefined>((resolve) => (more = resolve));
        if (!piece) return;
        yield piece;
      }
    }
    const running = start(['--ndjson'], { piped: pipe() });
    for (const number of [1, 2, 3]) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      more(Buffer.from(`{"id":${number},"text":"It rained."}\n`));
      while (running.out().split('\n').length <= number) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    more(undefined);
    expect((await running.done).code).toBe(0);
    expect(lines(running.out())).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('ends when it is stopped, though its input never does', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let number = 0; number < 5; number++) yield Buffer.from(`{"id":${number},"text":"It rained."}\n`);
      await new Promise(() => undefined);
    }
    const running = start(['--ndjson'], { piped: endless() });
    while (running.out().split('\n').length <= 5) await new Promise((resolve) => setTimeout(resolve, 5));
    running.signal('SIGINT');
    expect((await running.done).code).toBe(130);
    expect(lines(running.out())).toMatchObject([0, 1, 2, 3, 4].map((id) => ({ id })));
  });
});

describe('lines of bytes', () => {
  async function all(pieces: readonly string[], longest = 10): Promise<readonly unknown[]> {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
    }
    const found: unknown[] = [];
    for await (const { number, bytes: line } of linesOf(bytes(), longest))
      found.push([number, line && Buffer.from(line).toString()]);
    return found;
  }

  it.each([
    [[], []],
    [['\n'], [[1, '']]],
    [
      ['a\nb'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      ['a', 'b\r', '\nc\n'],
      [
        [1, 'ab'],
        [2, 'c'],
      ],
    ],
    [
      ['0123456789\n01234567890\nc'],
      [
        [1, '0123456789'],
        [2, undefined],
        [3, 'c'],
      ],
    ],
    [
      ['01234', '56789', '0', '1\nx\n'],
      [
        [1, undefined],
        [2, 'x'],
      ],
    ],
    [['0123456789ab'], [[1, undefined]]],
  ])('%j', async (pieces, expected) => {
    expect(await all(pieces)).toEqual(expected);
  });
});
