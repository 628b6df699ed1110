/** Formats of the command: each as the library writes it, one file or many, by name or by the ending of --out. */
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import {
  toAccount,
  toBrat,
  toCsv,
  toHtmlReport,
  toJsonLd,
  toJsonLines,
  toMarkdown,
  toWebAnnotation,
} from '../../src/formats/index.js';
import { extract } from '../../src/index.js';
import { makeFolder, run } from './host.js';

const TEXTS = ['Some 300 people came, the mayor said.', 'It may cost £2.7m, Ada Brandt said.'] as const;
const folder = makeFolder({ 'a.txt': TEXTS[0], 'b.txt': TEXTS[1] });
afterAll(folder.remove);
const [a, b] = [folder.at('a.txt'), folder.at('b.txt')];
const [first, second] = [extract(TEXTS[0]), extract(TEXTS[1])];
const written = async (...words: readonly string[]): Promise<string> => {
  const { code, out, error } = await run(words);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return out;
};
const inFolder = (name: string): readonly string[] => readdirSync(folder.at(name)).sort();

describe('formats', () => {
  it.each([
    ['text', toAccount(first)],
    ['jsonl', toJsonLines(first, { document: { url: a } })],
    ['json', `${JSON.stringify(first, null, 2)}\n`],
    ['markdown', toMarkdown(first, { document: { url: a } })],
    ['html', toHtmlReport(first, { document: { url: a } })],
    ['jsonld', `${JSON.stringify(toJsonLd(first, { document: { url: a } }), null, 2)}\n`],
    ['webannotation', `${JSON.stringify(toWebAnnotation(first, { document: { url: a } }), null, 2)}\n`],
  ])('%s is what the library writes', async (format, expected) => {
    expect(await written('--format', format, a)).toBe(expected);
  });

  it.each(['jsonld', 'webannotation'] as const)('%s of several texts is an array', async (format) => {
    const write = { jsonld: toJsonLd, webannotation: toWebAnnotation }[format];
    expect(JSON.parse(await written('--format', format, a, b))).toEqual([
      write(first, { document: { url: a } }),
      write(second, { document: { url: b } }),
    ]);
  });

  it('markdown of several texts follows on', async () => {
    expect(await written('--format', 'markdown', a, b)).toBe(
      `${toMarkdown(first, { document: { url: a } })}\n${toMarkdown(second, { document: { url: b } })}`,
    );
  });

  it.each([
    ['x.md', 'markdown'],
    ['x.jsonld', 'jsonld'],
    ['x.html', 'html'],
    ['x.JSON', 'json'],
    ['x.jsonl', 'jsonl'],
    ['x.txt', 'text'],
    ['x', 'text'],
  ])('--out %s is written as %s', async (name, format) => {
    await written(a, '--out', folder.at(name));
    expect(folder.read(name)).toBe(await written('--format', format, a));
  });

  it('csv is a table for each type of record, with one header for all texts', async () => {
    await written(a, b, '--format', 'csv', '--out', folder.at('tables'));
    const tables = toCsv(first, { document: { url: a } }).map((table, index) => {
      const { rows } = toCsv(second, { document: { url: b } })[index]!;
      return [`${table.name}.csv`, table.header + table.rows + rows] as const;
    });
    expect(inFolder('tables')).toEqual([...tables.map(([name]) => name), 'purport.journal'].sort());
    for (const [name, content] of tables) expect(folder.read(`tables/${name}`)).toBe(content);
  });

  it('csv of one type can go anywhere, of several needs a folder', async () => {
    const table = toCsv(first, { document: { url: a } }).find(({ name }) => name === 'figures')!;
    expect(await written(a, '--format', 'csv', '--only', 'figures')).toBe(table.header + table.rows);
    await written(a, '--only', 'figures', '--out', folder.at('only.csv'));
    expect(folder.read('only.csv')).toBe(table.header + table.rows);
    await written(a, '--format', 'csv', '--only', 'figures,claims', '--out', folder.at('two'));
    expect(inFolder('two')).toEqual(['claims.csv', 'figures.csv']);
    for (const words of [[], ['--only', 'figures,claims'], ['--out', '-']]) {
      const { code, error } = await run([a, '--format', 'csv', ...words]);
      expect(code).toBe(2);
      expect(error).toContain('needs --out FOLDER, or --only one of them');
    }
    const { error } = await run([a, '--format', 'csv', '--out', b]);
    expect(error).toContain(`${b} is a file; --format csv needs a folder.`);
  });

  it('html is a report for each text: of several, in a folder', async () => {
    await written(a, b, '--format', 'html', '--out', `${folder.at('reports')}/`);
    expect(inFolder('reports')).toEqual(['a.html', 'b.html', 'purport.journal']);
    expect(folder.read('reports/b.html')).toBe(toHtmlReport(second, { document: { url: b } }));
    for (const words of [[], ['--out', folder.at('reports.html')]]) {
      const { code, error } = await run([a, b, '--format', 'html', ...words]);
      expect(code).toBe(2);
      expect(error).toContain('several texts need --out FOLDER/');
    }
  });

  it('brat is a text with its annotations, and one configuration, in a folder', async () => {
    await written(a, b, '--format', 'brat', '--out', folder.at('brat'));
    expect(inFolder('brat')).toEqual(['a.ann', 'a.txt', 'annotation.conf', 'b.ann', 'b.txt', 'purport.journal']);
    const { text, annotations, configuration } = toBrat(second);
    expect(folder.read('brat/b.txt')).toBe(text);
    expect(folder.read('brat/b.ann')).toBe(annotations);
    expect(folder.read('brat/annotation.conf')).toBe(configuration);
    expect((await run([a, '--format', 'brat'])).error).toContain('--format brat needs --out FOLDER.');
  });
});
