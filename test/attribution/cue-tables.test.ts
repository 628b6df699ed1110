/**
 * The cue tables: every entry has a sentence of our own that finds it, with its kind and stance; nothing stands twice.
 *
 * A row with `gap` says why the sentence is not read yet; it is expected to fail.
 */
import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../src/index.js';
import {
  ATTRIBUTION_CUES,
  CUE_GOVERNORS,
  EVIDENTIAL_ADVERBS,
  IMPERSONAL_CUES,
  MULTIWORD_CUES,
  PHRASAL_CUES,
  VIEWPOINT_NOUNS,
} from '../../src/lexicon/index.js';
import rows from '../specs/attribution-cues.json' with { type: 'json' };

interface Row {
  readonly part: string;
  readonly entry: string;
  readonly kind: string;
  readonly stance: string;
  readonly text: string;
  readonly cue: string;
  readonly at?: number;
  readonly gap?: string;
}

const entries = [
  ...ATTRIBUTION_CUES.flatMap(({ part, lemmas }) => lemmas.map((lemma) => `${part} ${lemma}`)),
  ...MULTIWORD_CUES.map(({ words }) => `multiword ${words}`),
  ...PHRASAL_CUES.map(({ lemma, particle }) => `phrasal ${lemma} ${particle}`),
  // "Appear" and "seem" stand among the verbs.
  ...IMPERSONAL_CUES.filter(({ lemma }) => !['appear', 'seem'].includes(lemma)).map(
    ({ lemma }) => `impersonal ${lemma}`,
  ),
  ...EVIDENTIAL_ADVERBS.map(({ form }) => `evidential ${form}`),
  ...VIEWPOINT_NOUNS.map(({ noun }) => `viewpoint ${noun}`),
];

describe('the cue tables', () => {
  it('hold at least 600 entries, none twice', () => {
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(600);
  });

  it('have a sentence for every entry, and no sentence for none', () => {
    expect(rows.map(({ part, entry }) => `${part} ${entry}`).sort()).toEqual([...entries].sort());
  });

  it('are written in lower case, every row with a source', () => {
    for (const entry of entries) expect(entry).toBe(entry.toLowerCase());
    for (const { source } of [
      ...ATTRIBUTION_CUES,
      ...MULTIWORD_CUES,
      ...PHRASAL_CUES,
      ...VIEWPOINT_NOUNS,
      ...CUE_GOVERNORS,
    ])
      expect(source).not.toBe('');
  });
});

describe('sentences of the cue tables', () => {
  for (const row of rows as readonly Row[]) {
    const { part, entry, kind, stance, text, cue, at = text.indexOf(cue), gap } = row;
    (gap === undefined ? it : it.fails)(`${part} ${entry}: ${text}`, () => {
      const { attributions } = extract(analyze(text, { unit: 'sentence' }));
      const found = attributions.filter((one) => one.cue && one.cue.start < at + cue.length && at < one.cue.end);
      expect(found.map((one) => `${one.kind} ${one.stance}`)).toContain(`${kind} ${stance}`);
    });
  }
});
