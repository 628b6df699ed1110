/** The command `predict`, as it is called: lines in, lines out, and what it says of bad ones. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../eval/arguments.js';
import { linesOf } from '../../eval/json-lines.js';
import { TASKS } from '../../eval/tasks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

function predict(
  input: string | Uint8Array,
  ...words: string[]
): { code: number | null; lines: unknown[]; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'eval/predict.ts', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { code: status, lines: lines.map((line) => JSON.parse(line) as unknown), said: stderr };
}

describe('predict', () => {
  it('answers line by line, in order, blank lines aside', () => {
    const input = [
      '{"id":"b","text":"It paid $3.4 million."}',
      '',
      '{"id":"a","text":""}',
      '{"id":7,"text":"A\u2028B"}',
    ].join('\n');
    const { code, lines } = predict(input, 'syntax');
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 'b' }, { id: 'a', tokens: [] }, { id: 7 }]);
  });

  it('keeps lone surrogates and offsets', () => {
    const { lines } = predict('{"id":1,"text":"\\ud800 About 300 👍 people came."}\n', 'extract');
    expect(lines).toMatchObject([{ id: 1, schema: 1, text: '\ud800 About 300 👍 people came.' }]);
  });

  it('stops at a bad line, with its number, after answering those before', () => {
    const good = '{"id":1,"text":"It rained."}\n';
    for (const [bad, what] of [
      ['{"id":2,"text":', 'line 2 is not JSON'],
      ['[1]', 'line 2 is not a JSON object'],
      ['{"id":2}', 'line 2: "text" must be a string'],
      ['{"text":"a"}', 'line 2: "id" must be'],
    ] as const) {
      const { code, lines, said } = predict(`${good}${bad}\n${good}`, 'checkworthiness');
      expect({ code, answered: lines.length }).toEqual({ code: 1, answered: 1 });
      expect(said).toContain(what);
    }
  });

  it('says so when the bytes are not UTF-8', () => {
    const { code, said } = predict(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), 'syntax');
    expect(code).toBe(1);
    expect(said).toContain('line 1 is not valid UTF-8');
  });

  it('ends with code 2 and the choices on a bad command line', () => {
    const { code, said, lines } = predict('', 'hedging', '--scheme', 'news');
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(said).toContain('wikipedia, sfu, bioscope');
  });
});

describe('arguments of predict', () => {
  it.each([
    [[], 'attributions, figures, hedging, factuality, checkworthiness, propositions, syntax, extract'],
    [['quotes'], 'There is no task "quotes"; there is attributions'],
    [['toString'], 'There is no task'],
    [['syntax', '--scheme', 'sfu'], 'it has none'],
    [['factuality', '--scheme', 'sfu'], 'it can be uds'],
    [['figures', '--units'], '--units needs a value'],
    [['figures', '--units', 'si'], 'newsquant, quantulum3, recognizers'],
    [['figures', '--rendering', 'nary'], '--units'],
    [['propositions', '--rendering', 'nary', '--rendering', 'triples'], 'given twice'],
    [['extract', 'article.txt'], 'no flag "article.txt"'],
  ])('%j', (words, message) => {
    expect(() => parseArguments(words)).toThrow(UsageError);
    expect(() => parseArguments(words)).toThrow(message);
  });
  it('take a value after a space or an equals sign', () => {
    const expected = { task: TASKS['figures'], flags: { units: 'recognizers', model: 'AgeModel' } };
    expect(parseArguments(['figures', '--units', 'recognizers', '--model=AgeModel'])).toEqual(expected);
  });
});

describe('lines', () => {
  async function read(bytes: Uint8Array, size: number): Promise<string[]> {
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
    };
    const lines: string[] = [];
    for await (const { number, text } of linesOf(chunks())) lines.push(`${number} ${text}`);
    return lines;
  }
  it('are the same however the bytes arrive', async () => {
    const bytes = Buffer.from('\ufeffa é\r\n\n👍\u2028b\n  \nlast');
    for (const size of [1, 2, 3, 7, 1000])
      expect(await read(bytes, size)).toEqual(['1 a é\r', '3 👍\u2028b', '5 last']);
  });
  it('may be long: pieces are joined once', async () => {
    const bytes = Buffer.from(`${'word '.repeat(400_000)}\n{}`);
    expect((await read(bytes, 4096)).map((line) => line.length)).toEqual([2_000_002, 4]);
  });
});

describe('adapters', () => {
  const text = '“We will not raise fares,” Hannah Okafor, the mayor, said. About 300 people may come.';
  it.each(Object.keys(TASKS))('%s repeats the id and survives JSON', (name) => {
    const task = TASKS[name] as (typeof TASKS)[string];
    for (const words of [text, '', '\ud800']) {
      if (task.needsEvent && words === '') continue;
      const answer = task.predict({ id: 'x', text: words, event: [0, 1] }, {});
      expect(answer).toMatchObject({ id: 'x' });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });
});
