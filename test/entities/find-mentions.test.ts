/** Mentions against `test/specs/mentions.json` (and what must not be one, `mentions-not.json`). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions, type Mention } from '../../src/entities/index.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

interface Spec {
  readonly text: string;
  readonly mention: string;
  readonly is: Readonly<Record<string, string | number | boolean>>;
  readonly note: string;
  /** What is not yet read; the row is expected to fail, and must lose its mark when it passes. */
  readonly gap?: string;
}
const load = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(`../specs/${name}.json`, import.meta.url), 'utf8')) as readonly T[];

const read = (text: string): readonly Mention[] => findMentions(parseDocument(readText(text, 'passage')));
const valueOf = (mention: Mention, field: string): unknown => {
  const value = mention[field as keyof Mention];
  return typeof value === 'object' ? value.text : value;
};

function check({ text, mention, is }: Spec): void {
  const mentions = read(text);
  const found = mentions.find((one) => one.text === mention);
  expect(mentions.map((one) => one.text)).toContain(mention);
  const got = Object.fromEntries(Object.keys(is).map((field) => [field, found && valueOf(found, field)]));
  expect(got).toEqual(is);
}

describe('findMentions', () => {
  const specs = load<Spec>('mentions');
  it.each(specs.filter(({ gap }) => gap === undefined))('$note: $mention', check);
  it.fails.each(specs.filter(({ gap }) => gap !== undefined))('gap, $gap: $mention', check);
  it.each(load<{ readonly text: string; readonly not: string; readonly note: string }>('mentions-not'))(
    'not $not: $note',
    ({ text, not }) => {
      const mentions = read(text);
      expect(mentions.length).toBeGreaterThan(0);
      expect(mentions.map((one) => one.text)).not.toContain(not);
    },
  );
  it('slices every span out of the input, in order, outer before inner', () => {
    const text =
      '“We won’t go,” said Zoë Ünal 🙂, head of the Dvořák Trust.\r\n\r\nShe and two aides, who asked not to be named because of the inquiry, left.';
    const mentions = read(text);
    expect(mentions.length).toBeGreaterThan(6);
    for (const { start, end, text: words, core, role, basis, anonymityReason } of mentions) {
      for (const span of [{ start, end, text: words }, core, role, basis, anonymityReason]) {
        if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
    const starts = mentions.map(({ start, end }) => start * 10_000 - end);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  });
});
