/** To whom, when and through what something was said, in sentences of our own; `null` where the words belong to the content. */
import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../src/index.js';
import rows from '../specs/circumstances.json' with { type: 'json' };

interface Row {
  readonly text: string;
  readonly addressee?: string | null;
  readonly when?: string | null;
  readonly medium?: string | null;
}

describe('circumstances', () => {
  it.each(rows as readonly Row[])('of $text', ({ text, ...wanted }) => {
    const { attributions } = extract(analyze(text, { unit: 'sentence' }));
    const outermost = attributions.find(({ parent }) => parent === undefined);
    const found = Object.fromEntries(
      Object.keys(wanted).map((name) => [name, outermost?.[name as keyof typeof wanted]?.text ?? null]),
    );
    expect(found).toEqual(wanted);
  });
});
