/** Source phrases and what becomes of them: kind, anonymity, basis, reason, role (`test/specs/source-phrases.json`, self-written). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type Source } from '../../src/index.js';

interface Spec {
  readonly text: string;
  /** How the name of the source begins. */
  readonly source: string;
  readonly kind: Source['kind'];
  readonly anonymity: Source['anonymity'];
  readonly basis?: string;
  readonly reason?: string;
  readonly role?: string;
  readonly note: string;
  /** What is not yet read; the row is expected to fail, and must lose its mark when it passes. */
  readonly gap?: string;
}

const specs = JSON.parse(
  readFileSync(new URL('../specs/source-phrases.json', import.meta.url), 'utf8'),
) as readonly Spec[];

function check({ text, source, kind, anonymity, basis, reason, role }: Spec): void {
  const { sources } = extract(text);
  const found = sources.find(({ name }) => name.startsWith(source));
  expect(sources.map(({ name }) => name)).toContain(found?.name);
  expect(found).toMatchObject({ kind, anonymity });
  expect(found?.basis?.text).toBe(basis);
  expect(found?.anonymityReason?.text).toBe(reason);
  if (role !== undefined) expect(found?.role?.text).toBe(role);
}

describe('source phrases', () => {
  it.each(specs.filter(({ gap }) => gap === undefined))('$note: $text', check);
  it.fails.each(specs.filter(({ gap }) => gap !== undefined))('gap, $gap: $text', check);
  it('are enough, of every kind and every degree of anonymity', () => {
    expect(specs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(specs.map(({ text }) => text)).size).toBe(specs.length);
    expect([...new Set(specs.map(({ kind }) => kind))].sort()).toEqual([
      'document',
      'government',
      'group',
      'organisation',
      'person',
      'publication',
    ]);
    for (const anonymity of ['named', 'described', 'anonymous'])
      expect(specs.filter((spec) => spec.anonymity === anonymity).length).toBeGreaterThan(25);
  });
});
