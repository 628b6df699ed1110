/** Quotation marks paired, from `test/specs/quotations.json`; a spec without quotations is a negative. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/index.js';

interface QuotationSpec {
  readonly note: string;
  readonly text: string;
  readonly quotations: readonly {
    text: string;
    style?: string;
    depth?: number;
    closed?: boolean;
    continues?: boolean;
  }[];
}
const specs = JSON.parse(readFileSync(new URL('../specs/quotations.json', import.meta.url), 'utf8')) as QuotationSpec[];

describe('quotations', () => {
  it.each(specs)('$note: $text', ({ text, quotations }) => {
    const found = readText(text, 'passage').quotations.map(({ start, end, style, depth, closed, continues }) => ({
      ...{ text: text.slice(start, end), style, depth, closed, continues },
    }));
    expect(found).toEqual(
      quotations.map((expected) => ({ style: 'double', depth: 0, closed: true, continues: false, ...expected })),
    );
  });

  it('say where their inside is', () => {
    const text = "He said: ''We lost.'' “Again.”";
    expect(
      readText(text, 'passage').quotations.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd)),
    ).toEqual(['We lost.', 'Again.']);
  });

  it('go on over a caption that stands between two paragraphs', () => {
    const text =
      'Storm hits town\n\n“The wind came first. It was loud and it was long.\n\n(Photo: Ana Vale)\n\n“Then came the sea,” said Jo Roe, a fisherman.';
    expect(readText(text, 'article').quotations.map(({ continues }) => continues)).toEqual([false, true]);
  });
});
