/** The account: what a person is told, in which order, and that no text can take over a terminal. */
import { describe, expect, it } from 'vitest';
import { toAccount } from '../../src/formats/index.js';
import type { Extraction } from '../../src/index.js';
import { EXTRACTION } from './extraction.js';

const EMPTY: Extraction = {
  ...EXTRACTION,
  text: '',
  sections: [],
  sentences: [],
  sources: [],
  attributions: [],
  quotes: [],
  figures: [],
  claims: [],
};

describe('toAccount', () => {
  it('tells who claims what, how firmly, the quotes and the figures', () => {
    expect(toAccount(EXTRACTION)).toBe(`Wall “unsafe”, memo says
1 claim · 1 quote · 1 figure · 3 sources
headline · body

WHO CLAIMS WHAT, AND HOW FIRMLY

the Courier
  publication
  asserts        1,240 homes may flood
                 high hedging: “did not deny”, “may”
                 prediction · about the future · quoting The mayor (does not deny) · figures f1
                 c1 at 53–74 · 75% sure

Nobody in particular
  asserts        unsafe
                 a4, no claim

QUOTES

one official
  “Nobody asked us,”
  direct · “said” · q1 at 109–125

FIGURES

1,240 homes
  1,240
  count · of homes · up from 900 · f1 at 53–64
`);
  });

  it('says so when there is nothing to tell', () => {
    expect(toAccount(EMPTY)).toBe('(no text)\n0 claims · 0 quotes · 0 figures · 0 sources\n');
  });

  it('keeps to the width, which has a floor', () => {
    const longest = (width: number): number =>
      Math.max(
        ...toAccount(EXTRACTION, { width })
          .split('\n')
          .map((line) => line.length),
      );
    expect(longest(60)).toBeLessThanOrEqual(60);
    expect(longest(40)).toBeLessThanOrEqual(40);
    expect(toAccount(EXTRACTION, { width: 1 })).toBe(toAccount(EXTRACTION, { width: 40 }));
  });

  it('sets parts off by the functions it is given, and by no other means', () => {
    const account = toAccount(EXTRACTION, {
      style: {
        hedging: (words, level) => `<${level}>${words}</>`,
        source: (words) => `[${words}]`,
        value: (words) => `{${words}}`,
      },
    });
    expect(account).toContain('<high>high hedging: “did not deny”, “may”</>');
    expect(account).toContain('\n[the Courier]\n');
    expect(account).toContain('  {1,240}\n');
    expect(toAccount(EXTRACTION)).not.toMatch(/[<[{]/u);
  });

  it('lets no text command a terminal or turn its direction', () => {
    const name = 'an\u001b[2J\u0007 official\u202e\nof \u009bmany';
    const account = toAccount({ ...EXTRACTION, sources: EXTRACTION.sources.map((source) => ({ ...source, name })) });
    expect(account).toContain('an [2J official of many');
    expect(account.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('cuts very long words of an article', () => {
    const [claim] = EXTRACTION.claims;
    const account = toAccount({ ...EXTRACTION, claims: claim ? [{ ...claim, standalone: 'x '.repeat(1e6) }] : [] });
    expect(account.length).toBeLessThan(5000);
    expect(account).toContain('…');
  });
});
