/** Hedge cues and levels against `test/specs/hedging.json`; scope; additions; the table itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cuesReaching, hedgingOf } from '../../src/hedging/index.js';
import { HEDGES } from '../../src/lexicon/index.js';
import { placeOf, readSentence } from './read.js';

interface Spec {
  readonly text: string;
  readonly cues: readonly string[];
  readonly level: string;
  readonly note: string;
  /** Why what is expected is not yet what it should be. */
  readonly gap?: string;
}
const specs = JSON.parse(readFileSync(new URL('../specs/hedging.json', import.meta.url), 'utf8')) as Spec[];

describe('hedge cues and level', () => {
  it.each(specs)('$note: $text', ({ text, cues, level }) => {
    const hedging = hedgingOf(readSentence(text).hedges);
    expect({ cues: hedging.cues.map((cue) => cue.text), level: hedging.level }).toEqual({ cues, level });
    for (const cue of hedging.cues) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });
});

describe('scope', () => {
  it.each([
    ['The clerk said the roof may leak.', 'leak', ['may']],
    ['The clerk said the roof may leak.', 'said', []],
    ['It is alleged that the owner knew.', 'knew', ['alleged']],
    ['He would not refute claims that the roof had leaked.', 'leaked', ['not refute', 'claims']],
    ['The roof, which may leak, was painted.', 'painted', []],
    ['The fire is likely to spread.', 'likely', ['likely']],
    ['The alleged thief was arrested.', 'arrested', []],
  ])('%s → %s', (text, clause, cues) => {
    const sentence = readSentence(text);
    const reaching = cuesReaching(sentence.tree, placeOf(sentence, clause), sentence.hedges);
    expect(reaching.filter(({ strength }) => strength >= 0.15).map((cue) => cue.text)).toEqual(cues);
  });
});

describe('score', () => {
  const cue = { start: 0, end: 3, text: 'may', kind: 'modal', strength: 0.5 } as const;
  it('is one minus the product of what each cue leaves', () => {
    expect(hedgingOf([cue, { ...cue, start: 4, end: 7 }]).score).toBe(0.75);
  });
  it('never falls when a cue is added', () => {
    for (const strength of [0, 0.1, 0.4, 0.9])
      expect(hedgingOf([cue, { ...cue, start: 9, end: 12, strength }]).score).toBeGreaterThanOrEqual(0.5);
  });
  it('leaves out cues to which the profile gives no weight', () => {
    expect(hedgingOf([{ ...cue, kind: 'approximator' }])).toEqual({ level: 'none', score: 0, cues: [] });
    expect(hedgingOf([{ ...cue, kind: 'approximator' }], { kinds: { approximator: 1 }, cueFrom: 0.15 }).level).toBe(
      'medium',
    );
  });
});

describe('additions', () => {
  it('win over built-in rows of the same phrase and last for one call', () => {
    const addition = { phrase: 'may', kind: 'phrase', strength: 0.9, source: 'test' } as const;
    expect(readSentence('It may rain.', [addition]).hedges.map(({ strength }) => strength)).toEqual([0.9]);
    expect(readSentence('It may rain.').hedges.map(({ strength }) => strength)).toEqual([0.5]);
  });
});

describe('the table', () => {
  it('is lower case, without stray spaces, with strengths from 0 to 1 and a source', () => {
    for (const { phrase, strength, source } of HEDGES) {
      expect(phrase).toMatch(/^[a-z'/-]+(?: [a-z'/-]+)*$/u);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
      expect(source).not.toBe('');
    }
  });
  it('has no phrase twice under the same condition', () => {
    const keys = HEDGES.map(({ phrase, condition }) => `${phrase} (${condition ?? 'always'})`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  it('keeps every non-denial and every kind of doubt at or above low', () => {
    for (const { phrase, kind, strength } of HEDGES)
      if (kind === 'non-denial') expect([phrase, strength >= 0.3]).toEqual([phrase, true]);
  });
});
