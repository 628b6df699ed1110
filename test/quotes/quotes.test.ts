/**
 * Quotes in sentences of our own, by style, with what is no quote beside them.
 *
 * A row names every outermost quote: its kind, the words that name its speaker where it stands (of the quote before,
 * where it is carried on), and its parts. `quoted` names a stretch in quotation marks that is marked although it is no
 * quote. A row with `gap` says why it is not read yet; it is expected to fail.
 */
import { describe, expect, it } from 'vitest';
import { analyze, extract, type Extraction } from '../../src/index.js';
import rows from '../specs/quotes.json' with { type: 'json' };

interface Row {
  readonly style: string;
  readonly text: string;
  readonly quotes?: readonly {
    readonly kind: string;
    readonly source: string | null;
    readonly parts: readonly string[];
  }[];
  readonly quoted?: string;
  readonly gap?: string;
}

/** A body that makes a headline of the line before it, and says nothing itself. */
const BODY = '\n\nThe town was quiet on Monday. The market opened at nine, as it does every week.';

function read({ style, text }: Row): Extraction {
  return style === 'tabloid headline' ? extract(text + BODY) : extract(analyze(text, { unit: 'passage' }));
}

function quotesOf({ quotes, attributions }: Extraction): readonly unknown[] {
  return quotes
    .filter(({ nestedIn }) => nestedIn === undefined)
    .map(({ kind, attribution, parts }) => {
      const own = attributions.find(({ id }) => id === attribution);
      const named =
        own?.mention ??
        attributions.find(({ source, mention }) => own?.source && source === own.source && mention)?.mention;
      return { kind, source: named?.text ?? null, parts: parts.map((part) => part.text) };
    });
}

describe('quotes', () => {
  for (const row of rows as readonly Row[]) {
    const { style, text, quotes, quoted, gap } = row;
    (gap === undefined ? it : it.fails)(`${style}: ${text.replaceAll('\n', ' ')}`, () => {
      const extraction = read(row);
      if (quotes) expect(quotesOf(extraction)).toEqual(quotes);
      const marked = extraction.sentences.flatMap((sentence) => sentence.quoted.map((stretch) => stretch.text));
      if (quoted !== undefined) expect(marked).toContain(quoted);
    });
  }

  it('has 150 rows, a quarter of them without a quote', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect((rows as readonly Row[]).filter(({ quotes }) => quotes?.length === 0).length).toBeGreaterThanOrEqual(37);
  });
});

describe('the first person inside quotation marks', () => {
  it.each([
    ['“I sold my boat,” said Nils Aker.', 'Nils Aker', ['I', 'my']],
    ['Eva Holm was tired. “My sister lied to me,” Holm said.', 'Eva Holm', ['My', 'me']],
    ['“I will stay,” said Ida Moen. “I like the rain.”', 'Ida Moen', ['I']],
  ])('is the speaker: %s', (text, name, pronouns) => {
    const { sources } = extract(analyze(text, { unit: 'passage' }));
    const speaker = sources.find((source) => source.name === name);
    const mentions = speaker?.mentions.map((mention) => mention.text) ?? [];
    for (const pronoun of pronouns) expect(mentions).toContain(pronoun);
  });

  it('is nobody outside them', () => {
    const { sources } = extract(analyze('I saw the boat. “The boat is sold,” said Nils Aker.', { unit: 'passage' }));
    expect(sources.find(({ name }) => name === 'Nils Aker')?.mentions.map(({ text }) => text)).toEqual(['Nils Aker']);
  });
});
